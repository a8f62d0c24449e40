import { toPlainText } from '../facts/prose-view';
import {
  anchorAddress,
  deckAddress,
  editionAddress,
  powerPointAddress,
  printAddress,
  reportAddress,
  runningAddress,
  toAddress,
} from '../format/address';
import { formatDate } from '../format/date';
import { toSiteAddress } from '../format/site-address';
import type { Report } from '../schema/report';
import { citeWords, imprintWords } from '../words/imprint';
import { sectionWords } from '../words/sections';
import { sourceText } from './source-view';

/** What stands at the head and the foot of every page of a report. */
export type Imprint = {
  readonly report: string;
  readonly title: string;
  readonly home: string;
  /** The first page of the site, with all reports. */
  readonly site: string;
  readonly language: string;
  readonly edition: string;
  /** Its number, and where the number of the edition that is there now can be asked for. */
  readonly newest: { readonly edition: number; readonly href: string };
  /** The style sheet with what runs at the head and foot of printed pages. */
  readonly running: string;
  /** The article, and the same report for other uses: slides, PowerPoint, paper. */
  readonly uses: readonly PageLink[];
  /** What the report rests on. */
  readonly links: readonly PageLink[];
};

/** A place of the report with its name. */
export type PageLink = { readonly label: string; readonly href: string };

/** The head and foot of a report's pages. */
export function toImprint(report: Report): Imprint {
  const article = report.head.article.URL;
  return {
    report: report.id,
    title: toPlainText(report, report.head.title),
    home: reportAddress(report.id),
    site: toAddress('/'),
    language: report.head.language,
    edition: imprintWords.editionOf(report.head.edition, formatDate(report.head.updated)),
    newest: { edition: report.head.edition, href: editionAddress(report.id) },
    running: runningAddress(report.id),
    uses: [
      ...(article === undefined ? [] : [{ label: imprintWords.article, href: article }]),
      { label: imprintWords.slides, href: deckAddress(report.id) },
      { label: imprintWords.powerPoint, href: powerPointAddress(report.id) },
      { label: imprintWords.print, href: printAddress(report.id) },
    ],
    links: (['sources', 'method', 'corrections', 'cite'] as const).map((anchor) => ({
      label: sectionWords[anchor].kicker,
      href: anchorAddress(report.id, anchor),
    })),
  };
}

/**
 * The report as a citation names it: title, edition, date of its data and, where the site's own address is configured,
 * the address of the page.
 * @param address within the site.
 * @param part the name of what is cited in it; left out for the whole.
 */
export function citeReport(report: Report, address: string, part?: string): string {
  const { edition, updated, title } = report.head;
  const whole = citeWords.report(toPlainText(report, title));
  const place = part === undefined ? whole : citeWords.figure(whole, part);
  const named = citeWords.edition(place, edition, formatDate(updated));
  const site = toSiteAddress(address);
  return site === undefined ? named : `${named}, ${site}`;
}

/** How to cite the report, and the article that it renders. */
export function toCitation(report: Report): string {
  return citeWords.renders(citeReport(report, reportAddress(report.id)), sourceText(report.head.article));
}
