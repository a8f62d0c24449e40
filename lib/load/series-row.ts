import { joinOr } from '../format/join-words';
import type { Bound, Nature } from '../schema/quantity';
import type { Reading } from '../schema/series';
import { boundNames } from '../words/bounds';
import { natureNames } from '../words/natures';
import { keptDecimals } from './keep-zeros';
import { findNearest } from './nearest';
import { readAmount } from './read-amount';

/** The columns that a series may have. */
export const SERIES_COLUMNS = ['date', 'value', 'bound', 'low', 'high', 'nature', 'called'] as const;
export type SeriesColumn = (typeof SERIES_COLUMNS)[number];

/** What is wrong with a row, and in which of its cells. */
export type RowFault = { readonly column: SeriesColumn; readonly message: string };

/** A row’s cells by their columns; those that the file lacks are empty. */
export type Cells = Readonly<Record<SeriesColumn, string>>;

/** A row of a series but for its date, or everything that is wrong with it. */
export type ReadRow = Omit<Reading, 'date'> | { readonly faults: readonly RowFault[] };

/** A word of a list, or what may stand there. */
function explainWord(text: string, words: readonly string[]): string {
  const nearest = findNearest(text, words);
  const shown = text.slice(0, 40);
  return nearest === undefined
    ? `${shown} is not allowed here; write ${joinOr(words)}, or nothing`
    : `${shown} is not allowed here; did you mean ${nearest}?`;
}

/** How the numbers of a row fit together: a range has two ends, its number lies in it, and a gap has nothing. */
function findMisfit({ value, low, high, bound }: Numbers, cells: Cells): RowFault | undefined {
  const empty = (column: SeriesColumn) => cells[column] === '';
  if (low === undefined && high === undefined) {
    if (bound === 'between')
      return { column: 'bound', message: 'between without a range; write its ends as low and high' };
    if (value === undefined && !empty('bound'))
      return { column: 'bound', message: 'a bound without a number; write the number, or leave both empty for a gap' };
    return undefined;
  }
  if (low === undefined || high === undefined) {
    const column = low === undefined ? 'low' : 'high';
    return { column, message: `empty, and the other end of the range isn’t; write both ends, or neither` };
  }
  if (low > high) return { column: 'low', message: `${low} is above high, ${high}; write the lower number as low` };
  if (value === undefined && bound !== 'between')
    return { column: 'value', message: 'empty beside a range; write the number, or between in the column bound' };
  if (value !== undefined && (value < low || value > high))
    return { column: 'value', message: `${value} lies outside its range, ${low} to ${high}; check the three numbers` };
  return undefined;
}

type Numbers = { readonly [Key in 'value' | 'low' | 'high']: number | undefined } & Pick<Reading, 'bound'>;

/** Reads the cells of one row. */
class RowReader {
  readonly faults: RowFault[] = [];

  constructor(readonly cells: Cells) {}

  amount(column: 'value' | 'low' | 'high'): number | undefined {
    const text = this.cells[column];
    if (text === '') return undefined;
    const read = readAmount(text);
    if ('value' in read) return read.value;
    this.faults.push({ column, message: read.message });
    return undefined;
  }

  bound(): Bound {
    const text = this.cells.bound;
    const found = text === '' ? 'stated' : boundNames.find((name) => name === text);
    if (found === undefined) this.faults.push({ column: 'bound', message: explainWord(text, boundNames) });
    return found ?? 'stated';
  }

  nature(): Nature | undefined {
    const text = this.cells.nature;
    if (text === '') return undefined;
    const found = natureNames.find((name) => name === text);
    if (found === undefined) this.faults.push({ column: 'nature', message: explainWord(text, natureNames) });
    return found;
  }
}

/** Reads a row of a series but for its date. */
export function readSeriesRow(cells: Cells): ReadRow {
  const reader = new RowReader(cells);
  const [value, low, high] = (['value', 'low', 'high'] as const).map((column) => reader.amount(column));
  const numbers = { value, low, high, bound: reader.bound() };
  const nature = reader.nature();
  const misfit = reader.faults.length > 0 ? undefined : findMisfit(numbers, cells);
  const faults = misfit === undefined ? reader.faults : [misfit];
  if (faults.length > 0) return { faults };
  const decimals = Math.max(...(['value', 'low', 'high'] as const).map((column) => keptDecimals(cells[column])));
  return {
    bound: numbers.bound,
    ...(value === undefined ? {} : { value }),
    ...(low === undefined || high === undefined ? {} : { low, high }),
    ...(nature === undefined ? {} : { nature }),
    ...(decimals === 0 ? {} : { decimals }),
  };
}
