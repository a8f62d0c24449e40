import { isLater, linkText, ownLink, readingText } from '../facts/said';
import { creditedName, differsClause, quoteAll } from '../facts/wording';
import { anchorAddress, figureAddress } from '../format/address';
import { formatDate } from '../format/date';
import type { Dated } from '../schema/date';
import type { Event, Figure, Report, Series } from '../schema/report';
import { natures } from '../words/natures';
import { sayingWords } from '../words/saying';
import { tableWords } from '../words/table';
import { type SourceMark, toSourceMarks } from './source-view';

/** A table cell: text, where it leads, and the sources it names. */
export type Cell = {
  readonly text: string;
  readonly href?: string;
  readonly numeric?: boolean;
  readonly marks?: readonly SourceMark[];
};

export type TableView = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

const columns: readonly string[] = Object.values(tableWords.figures);
const at = columns.indexOf(tableWords.figures.differs);
const NOTHING: Cell = { text: '–' };

function hedgeText(hedges: readonly string[] | undefined): string {
  if (hedges === undefined) return tableWords.notKnown;
  return hedges.length === 0 ? tableWords.noHedge : quoteAll(hedges);
}

function dateText(report: Report, date: Dated | undefined): string {
  if (date === undefined) return tableWords.notKnown;
  return isLater(report, date) ? tableWords.laterDate(formatDate(date)) : formatDate(date);
}

/**
 * A figure as a row, all as its own document has it, which for a reported one is the article; and what differs from the
 * document that it took the number over from.
 */
export function figureRow(report: Report, figure: Figure): readonly Cell[] {
  const link = ownLink(figure);
  const { last, speaking } = figure.said;
  const name = figure.role === 'context' ? sayingWords.isContext(figure.name) : figure.name;
  const differs = differsClause(figure);
  return [
    { text: name, href: figureAddress(report.id, figure.id) },
    { text: linkText(figure, last).full, numeric: true },
    { text: last.nature === undefined ? tableWords.notStated : natures[last.nature].name },
    { text: hedgeText(link.hedges) },
    { text: creditedName(link) },
    { text: dateText(report, link.date) },
    differs === undefined ? NOTHING : { text: differs },
    {
      text: '',
      marks: toSourceMarks(report, [speaking.source, last.source]),
    },
  ];
}

/** Figures as a table, in the order given, then the readings of series. What differs has a column where anything does. */
export function toFigureTable(report: Report, figures: readonly Figure[], series: readonly Series[] = []): TableView {
  const rows = [
    ...figures.map((figure) => figureRow(report, figure)),
    ...series.flatMap((entry) => seriesRows(report, entry)),
  ];
  if (rows.some((row) => row[at] !== NOTHING)) return { columns, rows };
  return { columns: columns.toSpliced(at, 1), rows: rows.map((row) => row.toSpliced(at, 1)) };
}

/** The readings of a series as rows of the same table. */
function seriesRows(report: Report, series: Series): readonly (readonly Cell[])[] {
  return series.readings.map((reading) => [
    { text: sayingWords.isContext(series.name) },
    { text: readingText(series, reading).full, numeric: true },
    { text: natures.count.name },
    { text: tableWords.notKnown },
    { text: series.agent.name },
    { text: formatDate(reading.date) },
    NOTHING,
    { text: '', marks: toSourceMarks(report, [series.source]) },
  ]);
}

/** Events as a table: the date that the article gives, and a more precise one where a source has it. */
export function toEventTable(report: Report, events: readonly Event[]): TableView {
  return {
    columns: Object.values(tableWords.events),
    rows: events.map((event) => {
      const link = event.said.speaking;
      const sources = [
        event.said.last.source,
        link.source,
        ...(event.precise === undefined ? [] : [event.precise.source]),
      ];
      return [
        {
          text: event.role === 'context' ? sayingWords.isContext(event.label) : event.label,
          href: anchorAddress(report.id, event.id),
        },
        { text: formatDate(event.date) },
        { text: event.precise === undefined ? '–' : formatDate(event.precise.date) },
        { text: link.agent.name },
        { text: '', marks: toSourceMarks(report, sources) },
      ];
    }),
  };
}
