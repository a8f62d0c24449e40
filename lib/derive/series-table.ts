import { isGap, natureOf, rangeText, readingText } from '../facts/reading';
import { formatDate } from '../format/date';
import { formatNumber } from '../format/number';
import type { Report, Series } from '../schema/report';
import type { Reading } from '../schema/series';
import { amountWords } from '../words/amounts';
import { natures } from '../words/natures';
import { sayingWords } from '../words/saying';
import { tableWords } from '../words/table';
import { type SourceMark, toSourceMarks } from './source-view';

/** A reading as a row of a table: what it is of, its number, its range, the time that it covers, what kind it is. */
export type ReadingRow = {
  readonly series: Series;
  readonly name: string;
  readonly number: string;
  /** The same without what is counted, for where a title says it: `about 5,710`. */
  readonly short: string;
  /** `500,000–820,000`; undefined where it has none beside its number. */
  readonly range: string | undefined;
  readonly kind: string;
  readonly covers: string;
  readonly who: string;
  /** When the source was published. */
  readonly date: string;
  readonly marks: readonly SourceMark[];
};

/** A long series as paper shows it: dates and values in columns, under what they are. */
export type SeriesGrid = {
  /** `AIDS-related deaths a year; model; people; UNAIDS`. */
  readonly title: string;
  readonly marks: readonly SourceMark[];
  readonly cells: readonly { readonly date: string; readonly value: string }[];
};

/** How many rows a page’s table may have; the CSV file has them all. */
const MOST = 200;

/** More readings than this are folded on paper. */
const FOLDED = 20;

function toReadingRow(report: Report, series: Series, reading: Reading): ReadingRow {
  const { issued } = series.source;
  const { full, text } = readingText(series, reading) ?? { full: tableWords.noReading, text: tableWords.noReading };
  return {
    series,
    name: sayingWords.isContext(series.name),
    number: full,
    short: text,
    range: rangeText(series, reading),
    kind: isGap(reading) ? '' : natures[natureOf(series, reading)].name,
    covers: formatDate(reading.date),
    who: series.agent.name,
    date: issued === undefined ? tableWords.notKnown : formatDate(issued),
    marks: toSourceMarks(report, [series.source]),
  };
}

/** How many readings of each series a table has room for: all of the short ones, and of the others an equal share. */
function shareRoom(lengths: readonly number[], room: number): readonly number[] {
  const shortest = lengths.toSorted((a, b) => a - b);
  let left = Math.max(0, room);
  let each = 0;
  for (const [index, length] of shortest.entries()) {
    each = Math.floor(left / (shortest.length - index));
    if (length > each) break;
    left -= length;
    each = length;
  }
  return lengths.map((length) => Math.min(length, each));
}

/** The readings of some series that a table has room for beside other rows, the last ones, and what it leaves out. */
export function toReadingRows(
  report: Report,
  series: readonly Series[],
  others: number,
): { readonly rows: readonly ReadingRow[]; readonly rest: string | undefined } {
  const room = shareRoom(
    series.map(({ readings }) => readings.length),
    MOST - others,
  );
  const shown = series.map((one, index) => {
    const { length } = one.readings;
    return { one, readings: one.readings.slice(length - (room[index] ?? 0)) };
  });
  const rows = shown.flatMap(({ one, readings }) => readings.map((reading) => toReadingRow(report, one, reading)));
  const all = series.reduce((sum, { readings }) => sum + readings.length, 0);
  const rest =
    rows.length === all ? undefined : tableWords.rest(formatNumber(rows.length), formatNumber(all), series.length > 1);
  return { rows, rest };
}

/** Whether a series is folded on paper. */
export function isFolded({ readings }: Series): boolean {
  return readings.length > FOLDED;
}

/** Long series as grids of dates and values, for paper. */
export function toGrids(report: Report, rows: readonly ReadingRow[]): readonly SeriesGrid[] {
  const folded = [...new Set(rows.map(({ series }) => series))].filter(isFolded);
  return folded.map((series) => {
    const own = rows.filter((row) => row.series === series);
    const kinds = [...new Set(own.map(({ kind }) => kind).filter((kind) => kind !== ''))];
    const { name, agent, measure } = series;
    return {
      title: [sayingWords.isContext(name), measure.unit, ...(kinds.length > 1 ? [] : kinds), agent.name].join('; '),
      marks: toSourceMarks(report, [series.source]),
      cells: own.map(({ covers, short, range, kind }) => {
        const notes = [range, kinds.length > 1 && kind !== '' ? kind : undefined].filter((note) => note !== undefined);
        return { date: covers, value: notes.length === 0 ? short : amountWords.noted(short, notes.join('; ')) };
      }),
    };
  });
}
