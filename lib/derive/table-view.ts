import { isLater, linkText } from '../facts/said';
import { differsClause, quoteAll } from '../facts/wording';
import { anchorAddress, figureAddress } from '../format/address';
import { formatDate } from '../format/date';
import { formatBounded } from '../format/quantity';
import type { Dated } from '../schema/date';
import type { Event, Figure, Report, Series } from '../schema/report';
import { natures } from '../words/natures';
import { type SourceMark, toSourceMarks } from './source-view';

/** A table cell: text, where it leads, and the sources it names. */
export type Cell = {
  readonly text: string;
  readonly href?: string;
  readonly numeric?: boolean;
  readonly marks?: readonly SourceMark[];
};

export type TableView = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

const DIFFERS = 'Differs';
const FIGURE_COLUMNS = ['Figure', 'Number', 'Kind', 'Hedges', 'Who says so', 'Date', DIFFERS, 'Sources'];
const NOTHING: Cell = { text: '–' };

function hedgeText(hedges: readonly string[] | undefined): string {
  if (hedges === undefined) return 'not known';
  return hedges.length === 0 ? 'none' : quoteAll(hedges);
}

function dateText(report: Report, date: Dated | undefined): string {
  if (date === undefined) return 'not known';
  return isLater(report, date) ? `${formatDate(date)}, later than the article` : formatDate(date);
}

/**
 * A figure as a row: its number with its bound and its nature as the article prints them; how surely, who and when as the
 * speaker gave them; and what differs between the two.
 */
export function figureRow(report: Report, figure: Figure): readonly Cell[] {
  const link = figure.said.speaking;
  const last = figure.said.last;
  const context = figure.role === 'context' ? ' (context)' : '';
  const differs = differsClause(figure);
  return [
    { text: figure.name + context, href: figureAddress(report.id, figure.id) },
    { text: linkText(figure, last).text, numeric: true },
    { text: last.nature === undefined ? 'not stated' : natures[last.nature].name },
    { text: hedgeText(link.hedges) },
    { text: link.credits === undefined ? link.agent.name : `${link.credits.name} in ${link.agent.name}` },
    { text: dateText(report, link.date) },
    differs === undefined ? NOTHING : { text: differs },
    {
      text: '',
      marks: toSourceMarks(report, [link.source, last.source]),
    },
  ];
}

/** Figures as a table, in the order given, then the readings of series. What differs has a column where anything does. */
export function toFigureTable(report: Report, figures: readonly Figure[], series: readonly Series[] = []): TableView {
  const rows = [
    ...figures.map((figure) => figureRow(report, figure)),
    ...series.flatMap((entry) => seriesRows(report, entry)),
  ];
  const at = FIGURE_COLUMNS.indexOf(DIFFERS);
  if (rows.some((row) => row[at] !== NOTHING)) return { columns: FIGURE_COLUMNS, rows };
  return { columns: FIGURE_COLUMNS.toSpliced(at, 1), rows: rows.map((row) => row.toSpliced(at, 1)) };
}

/** The readings of a series as rows of the same table. */
function seriesRows(report: Report, series: Series): readonly (readonly Cell[])[] {
  return series.readings.map((reading) => [
    { text: `${series.name} (context)` },
    { text: formatBounded(reading.bound, reading.value), numeric: true },
    { text: natures.count.name },
    { text: 'not known' },
    { text: series.agent.name },
    { text: formatDate(reading.date) },
    NOTHING,
    { text: '', marks: toSourceMarks(report, [series.source]) },
  ]);
}

/** Events as a table: the date that the article gives, and a more precise one where a source has it. */
export function toEventTable(report: Report, events: readonly Event[]): TableView {
  return {
    columns: ['Event', 'Date as reported', 'Precise date', 'Who says so', 'Sources'],
    rows: events.map((event) => {
      const link = event.said.speaking;
      const sources = [
        event.said.last.source,
        link.source,
        ...(event.precise === undefined ? [] : [event.precise.source]),
      ];
      return [
        {
          text: event.label + (event.role === 'context' ? ' (context)' : ''),
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
