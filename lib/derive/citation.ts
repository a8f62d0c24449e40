import { plain, toHeadline, toPlainText } from '../facts/prose-view';
import { figureText, ownLink } from '../facts/said';
import { figureSentence } from '../facts/wording';
import { anchorAddress, figureAddress, reportAddress } from '../format/address';
import { withoutIsolates } from '../format/isolate';
import { known } from '../format/known';
import { toSiteAddress } from '../format/site-address';
import type { Dated } from '../schema/date';
import type { Chart, Figure, Report, Source } from '../schema/report';
import { citeWords } from '../words/imprint';
import { siteWords } from '../words/site';
import { citeReport } from './imprint';
import { documentsText, sourceText } from './source-view';

/** An item of a list of references, as CSL-JSON has it; dates are year, month and day as far as they are known. */
export type CslItem = {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly ({ readonly literal: string } | { readonly family: string; readonly given: string })[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly version?: string;
  readonly URL?: string;
  readonly note?: string;
};

const clean = withoutIsolates;

/** A day, month or year; of a time that has another end, when it begins and ends. */
export function toDateParts({ text }: Dated): CslItem['issued'] {
  const parts = text
    .split('/')
    .map((one) => /^-?\d{4}(?:-\d{2}){0,2}(?![\d-])/.exec(one)?.[0])
    .filter((one) => one !== undefined)
    .map((one) => one.split('-').map(Number));
  // A season or a quarter is no month.
  const known = parts.map(([year = 0, month, day]) =>
    month === undefined || month > 12 ? [year] : day === undefined ? [year, month] : [year, month, day],
  );
  return known.length === 0 ? undefined : { 'date-parts': known };
}

/** What all that is cited of a report shares. */
function common({ head }: Report, address: string) {
  return {
    publisher: siteWords.name,
    version: String(head.edition),
    ...known({ issued: toDateParts(head.updated), URL: toSiteAddress(address) }),
  };
}

/** A report, with the article that it renders. */
export function citeWhole(report: Report): CslItem {
  return {
    id: report.id,
    type: 'webpage',
    title: clean(toPlainText(report, report.head.title)),
    author: [{ literal: siteWords.name }],
    ...common(report, reportAddress(report.id)),
    note: clean(citeWords.rendersArticle(sourceText(report.head.article))),
  };
}

/** A chart of a report. */
export function citeChart(report: Report, chart: Chart): CslItem {
  return {
    id: `${report.id}-${chart.id}`,
    type: 'graphic',
    title: clean(plain(toHeadline(report, chart.headline))),
    author: [{ literal: siteWords.name }],
    'container-title': clean(toPlainText(report, report.head.title)),
    ...common(report, anchorAddress(report.id, chart.id)),
    note: clean(
      `${citeReport(report, anchorAddress(report.id, chart.id))}. ${citeWords.rendersArticle(sourceText(report.head.article))}`,
    ),
  };
}

/** A figure: who speaks is its author, and who carried it, in which words, and what differs stand in its note. */
export function citeFigure(report: Report, figure: Figure): CslItem {
  return {
    id: `${report.id}-${figure.id}`,
    type: 'webpage',
    title: clean(`${figure.name}: ${figureText(figure).full}`),
    author: [{ literal: clean(figure.derived === undefined ? figure.said.speaker.name : siteWords.name) }],
    'container-title': clean(toPlainText(report, report.head.title)),
    ...common(report, figureAddress(report.id, figure.id)),
    note: clean(
      [
        figureSentence(report, figure),
        citeWords.source(documentsText(ownLink(figure).source)),
        `${citeReport(report, figureAddress(report.id, figure.id), figure.name)}.`,
      ].join(' '),
    ),
  };
}

/** A source of a report, as its data have it. */
export function citeSource(source: Source): CslItem {
  const { id, type, title, author, publisher, issued, URL } = source;
  return {
    id,
    type,
    title: clean(title ?? sourceText(source)),
    ...known({
      author,
      'container-title': source['container-title'],
      publisher,
      issued: issued === undefined ? undefined : toDateParts(issued),
      URL,
    }),
  };
}
