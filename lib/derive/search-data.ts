import { toPlainText } from '../facts/prose-view';
import { acrossAddress, figureAddress, reportAddress } from '../format/address';
import { withoutIsolates } from '../format/isolate';
import { quoteAll } from '../format/join-words';
import { formatQuantity } from '../format/quantity';
import type { Figure, Report } from '../schema/report';
import { joinSubjects } from '../words/across';
import { sayingWords } from '../words/saying';
import type { Across } from './across';
import { byDay, dayOf } from './report-index';
import { sourceText } from './source-view';

/** A report: its title, its address, its article with its subjects. */
type ReportHit = readonly [title: string, href: string, about: string];

/** Where in the lists beside it a figure's report, speaker and measure stand; its address goes on from that of its report. */
type FigureHit = readonly [
  name: string,
  number: string,
  label: string,
  href: string,
  report: number,
  speaker: number,
  measure: number,
];

/** What the search of a site reads: each name once, so that it stays small. */
export type SearchData = {
  readonly reports: readonly ReportHit[];
  /** Speakers with a page: their names, addresses, how many figures. */
  readonly speakers: readonly (readonly [name: string, href: string, count: string])[];
  /** Who is named as the speaker of a figure, and what is counted. */
  readonly names: readonly string[];
  readonly figures: readonly FigureHit[];
};

/** Names, each at the place that it was first given. */
function createList(): { readonly all: string[]; readonly place: (name: string) => number } {
  const all: string[] = [];
  const places = new Map<string, number>();
  const place = (name: string) => {
    const known = places.get(name) ?? all.push(name) - 1;
    places.set(name, known);
    return known;
  };
  return { all, place };
}

/** A figure's number with its bound, its unit, and the words of caution that stand with it. */
function numberOf({ measure, said: { last, quantity, hedges } }: Figure): string {
  const { full } = formatQuantity(quantity, { words: last.words, written: last.written, unit: measure.unit });
  return hedges.length === 0 ? full : `${full}, ${quoteAll(hedges)}`;
}

/** What the search has of one report: plain, so that it can be kept while the report is as it was. */
export type SearchPart = {
  readonly id: string;
  readonly day: string;
  readonly hit: ReportHit;
  readonly figures: readonly {
    readonly texts: readonly [name: string, number: string, label: string, href: string];
    readonly speaker: string;
    readonly measure: string;
  }[];
};

/** What the search has of a report. */
export function toSearchPart(report: Report): SearchPart {
  const home = reportAddress(report.id);
  const { article, subjects, title } = report.head;
  const about = [sourceText(article), joinSubjects(subjects)].filter((part) => part !== '').join('. ');
  return {
    id: report.id,
    day: dayOf(report),
    hit: [toPlainText(report, title), home, about],
    figures: [...report.figures.values()].map((figure) => ({
      texts: [
        figure.role === 'context' ? sayingWords.isContext(figure.name) : figure.name,
        withoutIsolates(numberOf(figure)),
        figure.label,
        figureAddress(report.id, figure.id).slice(home.length),
      ],
      speaker: figure.said.speaker.name,
      measure: figure.measure.name,
    })),
  };
}

/** What can be found on a site: reports, speakers and figures, the newest report first. */
export function toSearchData(parts: readonly SearchPart[], speakers: Across): SearchData {
  const names = createList();
  const all = byDay(parts);
  const figures = all.flatMap((part, at) =>
    part.figures.map(
      ({ texts, speaker, measure }): FigureHit => [...texts, at, names.place(speaker), names.place(measure)],
    ),
  );
  return {
    reports: all.map(({ hit }) => hit),
    speakers: speakers.entries.map(({ label, name, count }) => [label, acrossAddress('speakers', name), count]),
    names: names.all,
    figures,
  };
}
