import { figureText, ownLink, sourceName } from '../facts/said';
import { creditedName, differsClause } from '../facts/wording';
import { joinAnd } from '../format/join-words';
import type { Interval } from '../schema/quantity';
import type { Event, Figure, Link, Report, Series } from '../schema/report';
import { amountWords } from '../words/amounts';
import { tableWords } from '../words/table';
import { sourceText } from './source-view';

const COLUMNS = [
  'id',
  'name',
  'role',
  'date',
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
  'carried_by',
  'source',
  'address',
  'precise_date',
  'precise_source',
  'edition',
] as const;

/** A row by its columns; what it doesn't have is missing, and its cell stays empty. */
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>>;

/** A cell of a CSV file (RFC 4180); a leading = + - @ is kept from being read as a formula by a spreadsheet. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Who says it, how surely, and where it stands. No hedge is `none`; where it isn't known, the cell stays empty. */
function linkCells(link: Link): Row {
  const { source } = link;
  return {
    hedges: link.hedges?.length === 0 ? tableWords.noHedge : link.hedges?.join('; '),
    who: creditedName(link),
    carried_by: joinAnd([...new Set(source.seenIn.map(sourceName))]),
    source: sourceText(source),
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
function figureRow(figure: Figure): Row {
  const link = ownLink(figure);
  const { quantity, nature } = figure.said.last;
  const isRange = quantity?.bound === 'between';
  return {
    id: figure.id,
    name: figure.name,
    role: figure.role,
    date: link.date?.text,
    bound: quantity?.bound,
    value: isRange ? quantity.best : quantity?.value,
    low: isRange ? quantity.low : undefined,
    high: isRange ? quantity.high : undefined,
    intervals: quantity?.intervals.map(intervalText).join('; '),
    written: figureText(figure).text,
    unit: figure.measure.unit,
    nature,
    ...linkCells(link),
    differs: differsClause(figure),
  };
}

function seriesRows(series: Series): readonly Row[] {
  return series.readings.map(({ date: { text: date }, bound, value }) => ({
    id: series.id,
    name: series.name,
    role: 'context',
    date,
    bound,
    value,
    unit: series.measure.unit,
    nature: 'count',
    ...linkCells({ agent: series.agent, source: series.source }),
  }));
}

/** The date as the report gives it; a more precise one stands apart, with the source that gives it. */
function eventRow(event: Event): Row {
  return {
    id: event.id,
    name: event.label,
    role: event.role,
    date: event.date.text,
    nature: 'event',
    ...linkCells(event.said.speaking),
    precise_date: event.precise?.date.text,
    precise_source: event.precise === undefined ? undefined : sourceText(event.precise.source),
  };
}

/** What a chart draws, as CSV: one row a figure, a reading or an event, each with its bound, hedges and source. */
export function toChartCsv(
  report: Report,
  drawn: { figures: readonly Figure[]; series: readonly Series[]; events: readonly Event[] },
): string {
  const rows = [...drawn.figures.map(figureRow), ...drawn.series.flatMap(seriesRows), ...drawn.events.map(eventRow)];
  const lines = rows.map((row) => COLUMNS.map((column) => cell({ ...row, edition: report.head.edition }[column])));
  return `${[COLUMNS, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}
