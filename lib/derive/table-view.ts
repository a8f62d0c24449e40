import { differsClause } from '../facts/drift-text';
import { isLater, linkText, ownLink, reportDate } from '../facts/said';
import { creditedName, dayText, whoSays } from '../facts/wording';
import { anchorAddress, figureAddress } from '../format/address';
import { formatDate } from '../format/date';
import { quoteAll } from '../format/join-words';
import { namedIntervals } from '../kinds/mark';
import type { Dated } from '../schema/date';
import type { Event, Figure, Report, Series } from '../schema/report';
import { natures } from '../words/natures';
import { sayingWords } from '../words/saying';
import { tableWords } from '../words/table';
import { toColumnShares } from './column-shares';
import { isFolded, type ReadingRow, type SeriesGrid, toGrids, toReadingRows } from './series-table';
import { type SourceMark, toSourceMarks } from './source-view';

/** A table cell: text, where it leads, and the sources it names. */
export type Cell = {
  readonly text: string;
  readonly href?: string;
  readonly numeric?: boolean;
  readonly marks?: readonly SourceMark[];
};

/** Rows under their columns; on paper the last rows, those of long series, give way to grids of dates and values. */
export type TableView = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** How its columns share its width on paper, in per cent. */
  readonly shares: readonly number[];
  /** What it leaves out, and where that is. */
  readonly rest?: string;
  readonly grids?: { readonly of: readonly SeriesGrid[]; readonly rows: number };
};

const { range, covers, ...others } = tableWords.figures;
const columns: readonly string[] = Object.values(others);
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
    { text: whoSays(figure) },
    { text: figure.role === 'reported' && speaking !== last ? dayText(figure) : dateText(report, link.date) },
    differs === undefined ? NOTHING : { text: differs },
    {
      text: '',
      marks: toSourceMarks(report, [speaking.source, last.source]),
    },
  ];
}

/** How the columns share the width of a table, in which each text and each number of a source has to stand. */
function sharesOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): readonly number[] {
  const textOf = ({ text, marks = [] }: Cell) => [text, ...marks.map(({ number }) => `[${number}]`)].join(' ').trim();
  return toColumnShares([columns, ...rows.map((row) => row.map(textOf))]);
}

/** A table without some columns, and without others where no row says anything in them. */
function dropColumns<Table extends Omit<TableView, 'shares'>>(
  table: Table,
  optional: readonly string[],
  dropped: readonly string[],
): Table {
  const isKept = table.columns.map((column, at) => {
    if (dropped.includes(column)) return false;
    return !optional.includes(column) || table.rows.some((row) => row[at] !== NOTHING);
  });
  const keep = <Any>(row: readonly Any[]) => row.filter((_, at) => isKept[at]);
  return { ...table, columns: keep(table.columns), rows: table.rows.map(keep) };
}

/**
 * Figures as a table, in the order given, then the readings of series, the last ones of those that are long. Ranges and
 * differences have a column where there are any; the time that a number covers has one beside readings, and where figures
 * cover several.
 */
export function toFigureTable(report: Report, figures: readonly Figure[], series: readonly Series[] = []): TableView {
  const { rows: readings, rest } = toReadingRows(report, series, figures.length);
  const long = readings.filter((row) => isFolded(row.series));
  const short = readings.filter((row) => !isFolded(row.series));
  const grids = toGrids(report, long);
  const table = {
    columns: widen(columns, range, covers),
    rows: [
      ...figures.map((figure) => widen(figureRow(report, figure), rangeCell(figure), coversCell(report, figure))),
      ...[...short, ...long].map((row) => widen(readingCells(row), cellOf(row.range), cellOf(row.covers))),
    ],
    ...(rest === undefined ? {} : { rest }),
    ...(grids.length === 0 ? {} : { grids: { of: grids, rows: long.length } }),
  };
  const times = new Set(figures.map((figure) => coversCell(report, figure).text));
  const kept = dropColumns(table, [others.differs, range], series.length === 0 && times.size < 2 ? [covers] : []);
  return { ...kept, shares: sharesOf(kept.columns, kept.rows.slice(0, kept.rows.length - long.length)) };
}

/** A row with what range its number has, and what time that covers, in their columns. */
function widen<Any>(row: readonly Any[], ofRange: Any, ofCovers: Any): readonly Any[] {
  return row
    .toSpliced(columns.indexOf(others.date), 0, ofCovers)
    .toSpliced(columns.indexOf(others.number) + 1, 0, ofRange);
}

const cellOf = (text: string | undefined): Cell => (text === undefined ? NOTHING : { text });

/** The intervals that were given with a figure’s number, each with its kind and level. */
function rangeCell(figure: Figure): Cell {
  const intervals = namedIntervals(figure);
  return intervals.length === 0 ? NOTHING : { text: intervals.map(({ label }) => label).join('; ') };
}

/** The time that a figure’s number covers, where its period is known. */
function coversCell(report: Report, { period }: Figure): Cell {
  return cellOf(period === undefined ? undefined : reportDate(report, period));
}

/** A reading as a row of the table of figures. */
function readingCells({ name, number, kind, who, date, marks }: ReadingRow): readonly Cell[] {
  return [
    { text: name },
    { text: number, numeric: true },
    { text: kind },
    { text: tableWords.notKnown },
    { text: who },
    { text: date },
    NOTHING,
    { text: '', marks },
  ];
}

/** Events as a table: the date that the article gives, and a more precise one where a source has it. */
export function toEventTable(report: Report, events: readonly Event[]): TableView {
  const heads = Object.values(tableWords.events);
  const rows = events.map((event): readonly Cell[] => {
    const own = ownLink(event);
    const sources = [
      event.said.last.source,
      event.said.speaking.source,
      ...(event.precise === undefined ? [] : [event.precise.source]),
    ];
    return [
      {
        text: event.role === 'context' ? sayingWords.isContext(event.label) : event.label,
        href: anchorAddress(report.id, event.id),
      },
      { text: reportDate(report, event.date) },
      { text: event.precise === undefined ? '–' : formatDate(event.precise.date) },
      { text: hedgeText(own.hedges) },
      { text: creditedName(own) },
      { text: '', marks: toSourceMarks(report, sources) },
    ];
  });
  return { columns: heads, rows, shares: sharesOf(heads, rows) };
}
