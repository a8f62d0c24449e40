import { join } from 'node:path';
import { type Dated, readReadingDate, refuseReadingDate } from '../schema/date';
import type { Reading } from '../schema/series';
import { type CsvRow, columnOf, readCsvRows } from './csv-rows';
import { findNearest } from './nearest';
import type { TextFile } from './places';
import type { Problem } from './problem';
import { readText } from './read-text';
import { type Cells, readSeriesRow, SERIES_COLUMNS } from './series-row';

const COLUMNS: readonly string[] = SERIES_COLUMNS;

/** The readings of a CSV file, or everything that is wrong with it. */
export type ReadSeries = { readonly readings: readonly Reading[] } | { readonly problems: readonly Problem[] };

class SeriesReader {
  readonly problems: Problem[] = [];
  readonly readings: Reading[] = [];
  #columns: readonly string[] = [];

  constructor(readonly file: TextFile) {}

  #refuse(row: CsvRow, cell: number, message: string): void {
    const column = columnOf(row.raw, Math.max(0, cell));
    const path = this.#columns[cell] ?? '';
    this.problems.push({ file: this.file.name, line: row.line, column, path, message });
  }

  /** Another mark than a comma between the columns, as spreadsheets write it in some countries. */
  #separated(row: CsvRow): boolean {
    const mark = /^[^,]*([;\t])[^,]*$/.exec(row.raw)?.[1];
    if (mark === undefined) return true;
    const name = mark === ';' ? 'semicolons' : 'tabs';
    this.#refuse(row, -1, `separated by ${name}; separate with commas, and write decimals with a point`);
    return false;
  }

  header(row: CsvRow): boolean {
    if (!this.#separated(row)) return false;
    this.#columns = row.record.map((name) => name.trim());
    this.#columns.forEach((name, cell) => {
      const nearest = findNearest(name, COLUMNS);
      const meant = nearest === undefined ? `remove it; columns are ${COLUMNS.join(', ')}` : `did you mean ${nearest}?`;
      if (!COLUMNS.includes(name)) this.#refuse(row, cell, `not a column here; ${meant}`);
      else if (this.#columns.indexOf(name) !== cell) this.#refuse(row, cell, 'a column twice; remove one of the two');
    });
    const missing = ['date', 'value'].filter((name) => !this.#columns.includes(name));
    if (missing.length > 0)
      this.#refuse(row, -1, `lacks the column ${missing.join(' and ')}; write date,value in the first line`);
    return this.problems.length === 0;
  }

  row(row: CsvRow): void {
    const { length } = row.record;
    if (length !== this.#columns.length) {
      const isShort = length < this.#columns.length;
      const advice = isShort ? 'end the line with a comma if the last is empty' : 'no comma stands inside a number';
      const message = `has ${length} cells where the first line has ${this.#columns.length}; write one a column; ${advice}`;
      this.#refuse(row, -1, message);
      return;
    }
    const cell = (name: string) => (row.record[this.#columns.indexOf(name)] ?? '').trim();
    const cells: Cells = {
      ...{ date: cell('date'), value: cell('value'), bound: cell('bound'), low: cell('low'), high: cell('high') },
      ...{ nature: cell('nature'), called: cell('called') },
    };
    const date = this.#date(row, cells);
    const read = readSeriesRow(cells);
    if ('faults' in read)
      for (const { column, message } of read.faults) this.#refuse(row, this.#columns.indexOf(column), message);
    else if (date !== undefined) this.readings.push({ date, ...read });
  }

  #last: Dated | undefined;

  #date(row: CsvRow, { date: text, called }: Cells): Dated | undefined {
    const refuse = (message: string, column = 'date') => this.#refuse(row, this.#columns.indexOf(column), message);
    const data = readReadingDate(text);
    const last = this.#last;
    if (data === undefined && /^\d{4}[/–-]\d{2}$/.test(text))
      refuse(
        `${text} is no year of the calendar; write its months, as in 2023-04/2024-03, and ${text} in a column called`,
      );
    else if (data === undefined) refuse(refuseReadingDate(text));
    else if (last !== undefined && data.from === last.from && data.to === last.to)
      refuse(`${text} stands twice; keep one row for it`);
    else if (last !== undefined && data.from <= last.from)
      refuse(`${text} comes after ${last.text}; put the rows in order of date, earliest first`);
    else if (called.length > 40) refuse('longer than 40 characters; shorten it', 'called');
    else {
      this.#last = data;
      return called === '' ? data : { ...data, called };
    }
    return undefined;
  }
}

/** Reads a series from its CSV file: a reading a row, earliest first. */
export function readSeries(folder: string, name: string): ReadSeries {
  const file = readText(join(folder, name));
  if (!('text' in file)) return { problems: [file] };
  const rows = readCsvRows(file);
  if (!('length' in rows)) return { problems: [rows] };
  const reader = new SeriesReader(file);
  const [first, ...rest] = rows;
  if (first === undefined || !reader.header(first)) return { problems: reader.problems };
  for (const row of rest) reader.row(row);
  if (reader.problems.length > 0) return { problems: reader.problems };
  const whole = (message: string): ReadSeries => ({
    problems: [{ file: file.name, line: 1, column: 1, path: '', message }],
  });
  if (rest.length === 0) return whole('has no rows; write one a reading, or remove the file');
  if (reader.readings.every(({ value, low }) => value === undefined && low === undefined))
    return whole('has no number in any row; write those that were published, or remove the file');
  return { readings: reader.readings };
}
