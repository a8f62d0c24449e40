import { differsClause } from '../facts/drift-text';
import { toPlainText } from '../facts/prose-view';
import { isGap, natureOf, readingText } from '../facts/reading';
import { figureText, ownLink, sourceName } from '../facts/said';
import { creditedName, whoSays } from '../facts/wording';
import { withoutIsolates } from '../format/isolate';
import { joinAnd } from '../format/join-words';
import type { Interval } from '../schema/quantity';
import type { Event, Figure, Link, Report, Series } from '../schema/report';
import { amountWords } from '../words/amounts';
import { tableWords } from '../words/table';
import { documentsText, sourceText } from './source-view';

/** The columns of a chart's data, in their order; `dataWords.columns` says what each holds. */
export const COLUMNS = [
  'id',
  'name',
  'role',
  'date',
  'said',
  'period',
  'called',
  'bound',
  'value',
  'low',
  'high',
  'intervals',
  'written',
  'unit',
  'nature',
  'hedges',
  'who',
  'differs',
  'derived',
  'carried_by',
  'source',
  'address',
  'precise_date',
  'precise_source',
  'edition',
] as const;

/** A row by its columns; what it doesn't have is missing, and its cell stays empty. */
export type DataRow = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>>;

type Drawn = { figures: readonly Figure[]; series: readonly Series[]; events: readonly Event[] };

/** A cell of a CSV file (RFC 4180); a leading = + - @ is kept from being read as a formula by a spreadsheet. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = withoutIsolates(String(value));
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Who says it, how surely, and where it stands. No hedge is `none`; where it isn't known, the cell stays empty. */
function linkCells(link: Link): DataRow {
  const { source } = link;
  return {
    hedges: link.hedges?.length === 0 ? tableWords.noHedge : link.hedges?.join('; '),
    who: creditedName(link),
    carried_by: joinAnd([...new Set(source.seenIn.map(sourceName))]),
    source: documentsText(source),
    address: source.URL ?? source.seenIn[0]?.URL,
  };
}

/** `95% confidence 604000 to 654000`; all of a number's intervals stand in one cell. */
function intervalText({ kind, level, low, high }: Interval): string {
  return `${level === undefined ? '' : `${level}% `}${kind} ${amountWords.span(low, high)}`;
}

/**
 * A figure, all as its own document has it, which for a reported one is the article; and in a column of its own what
 * differs from the document that it took the number over from.
 */
function figureRow(report: Report, figure: Figure): DataRow {
  const link = ownLink(figure);
  const { last, speaking } = figure.said;
  const { quantity, nature } = last;
  const isRange = quantity?.bound === 'between';
  return {
    id: figure.id,
    name: figure.name,
    role: figure.role,
    date: link.date?.text,
    said: speaking === link ? undefined : speaking.date?.text,
    period: figure.period?.text,
    called: figure.period?.called,
    bound: quantity?.bound,
    value: isRange ? quantity.best : quantity?.value,
    low: isRange ? quantity.low : undefined,
    high: isRange ? quantity.high : undefined,
    intervals: quantity?.intervals.map(intervalText).join('; '),
    written: figureText(figure).text,
    unit: figure.measure.unit,
    nature,
    ...linkCells(link),
    who: whoSays(figure),
    derived: figure.derived === undefined ? undefined : toPlainText(report, figure.derived.how),
    differs: differsClause(figure),
  };
}

/** The readings of a series: the time that each covers, its number and range, and what kind it is; a gap has none of these. */
function seriesRows(series: Series): readonly DataRow[] {
  const said = linkCells({ agent: series.agent, source: series.source });
  return series.readings.map((reading) => ({
    id: series.id,
    name: series.name,
    role: 'context',
    date: series.source.issued?.text,
    period: reading.date.text,
    called: reading.date.called,
    ...(isGap(reading) ? {} : { bound: reading.bound, nature: natureOf(series, reading) }),
    written: readingText(series, reading)?.text,
    value: reading.value,
    low: reading.low,
    high: reading.high,
    unit: series.measure.unit,
    ...said,
  }));
}

/** The date as the report gives it; a more precise one stands apart, with the source that gives it. */
function eventRow(event: Event): DataRow {
  return {
    id: event.id,
    name: event.label,
    role: event.role,
    date: event.date.text,
    nature: 'event',
    ...linkCells(ownLink(event)),
    precise_date: event.precise?.date.text,
    precise_source: event.precise === undefined ? undefined : sourceText(event.precise.source),
  };
}

/** What spreadsheets need before a text that has other letters than those of ASCII, to take it for UTF-8. */
const MARK = '\ufeff';
const isPlain = (text: string) => /^[\0-\x7f]*$/.test(text);

/** What a chart draws, a row a figure, a reading or an event, each with its bound, hedges and source, and the edition. */
export function toDataRows(report: Report, drawn: Drawn): readonly DataRow[] {
  const rows = [
    ...drawn.figures.map((figure) => figureRow(report, figure)),
    ...drawn.series.flatMap(seriesRows),
    ...drawn.events.map(eventRow),
  ];
  return rows.map((row) => ({ ...row, edition: report.head.edition }));
}

/** Rows as CSV, for programs: without a byte-order mark, which they would take for a part of the first column's name. */
export function writeCsv(rows: readonly DataRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => cell(row[column])));
  return `${[COLUMNS, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/** CSV as spreadsheets need it: with a byte-order mark where they would else spoil its letters. */
export const markCsv = (csv: string) => (isPlain(csv) ? csv : `${MARK}${csv}`);

/** What a chart draws as a CSV file for spreadsheets. */
export function toChartCsv(report: Report, drawn: Drawn): string {
  return markCsv(writeCsv(toDataRows(report, drawn)));
}
