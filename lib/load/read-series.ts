import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { joinOr } from '../format/join-words';
import { type Dated, Day } from '../schema/date';
import { Amount } from '../schema/quantity';
import type { Reading } from '../schema/series';
import { keepsDigits } from './keeps-digits';
import { findNearest } from './nearest';
import type { TextFile } from './places';
import type { Problem } from './problem';
import { readText } from './read-text';

const COLUMNS = ['date', 'value', 'bound'];
const BOUNDS = ['stated', 'about', 'moreThan'] as const;

type Row = { readonly record: readonly string[]; readonly raw: string; readonly line: number };

/** The readings of a CSV file, or everything that is wrong with it. */
export type ReadSeries = { readonly readings: readonly Reading[] } | { readonly problems: readonly Problem[] };

function toRow(entry: unknown): Row[] {
  if (typeof entry !== 'object' || entry === null || !('record' in entry && 'raw' in entry && 'info' in entry))
    return [];
  const { record, raw, info } = entry;
  if (!Array.isArray(record) || typeof raw !== 'string' || typeof info !== 'object' || info === null) return [];
  const lines: unknown = Reflect.get(info, 'lines');
  const text = raw.replace(/[\r\n]+$/, '');
  // csv-parse counts the line on which a record ends.
  const line = (typeof lines === 'number' ? lines : 1) - (text.match(/\n/g)?.length ?? 0);
  return [{ record: record.map(String), raw: text, line }];
}

function readRows(file: TextFile): readonly Row[] | Problem {
  try {
    const rows: unknown[] = parse(file.text, {
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return rows.flatMap(toRow);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 1 + file.text.split('\n').findIndex((text) => (text.match(/"/g)?.length ?? 0) % 2 === 1);
    const message = 'not CSV: a quotation mark is open or stands inside a cell; write "a ""quoted"" cell"';
    return { file: file.name, line: Math.max(1, line), column: 1, path: '', message };
  }
}

/** The column, from 1, at which a cell of a line begins. */
function columnOf(raw: string, cell: number): number {
  let quoted = false;
  let commas = 0;
  for (let at = 0; at < raw.length; at += 1) {
    if (commas === cell) return at + 1;
    if (raw[at] === '"') quoted = !quoted;
    else if (raw[at] === ',' && !quoted) commas += 1;
  }
  return raw.length + 1;
}

class SeriesReader {
  readonly problems: Problem[] = [];
  readonly readings: Reading[] = [];
  #columns: readonly string[] = [];

  constructor(readonly file: TextFile) {}

  #refuse(row: Row, cell: number, message: string): void {
    const column = columnOf(row.raw, Math.max(0, cell));
    const path = this.#columns[cell] ?? '';
    this.problems.push({ file: this.file.name, line: row.line, column, path, message });
  }

  /** Another mark than a comma between the columns, as spreadsheets write it in some countries. */
  #separated(row: Row): boolean {
    const mark = /^[^,]*([;\t])[^,]*$/.exec(row.raw)?.[1];
    if (mark === undefined) return true;
    const name = mark === ';' ? 'semicolons' : 'tabs';
    this.#refuse(row, -1, `separated by ${name}; separate with commas, and write decimals with a point`);
    return false;
  }

  header(row: Row): boolean {
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

  row(row: Row): void {
    const { length } = row.record;
    if (length !== this.#columns.length) {
      const isShort = length < this.#columns.length;
      const advice = isShort ? 'end the line with a comma if the last is empty' : 'no comma stands inside a number';
      const message = `has ${length} cells where the first line has ${this.#columns.length}; write one a column; ${advice}`;
      this.#refuse(row, -1, message);
      return;
    }
    const cell = (name: string) => (row.record[this.#columns.indexOf(name)] ?? '').trim();
    const date = this.#date(row, cell('date'));
    const value = this.#value(row, cell('value'));
    const bound = this.#bound(row, cell('bound'));
    if (date !== undefined && value !== undefined && bound !== undefined) this.readings.push({ date, value, bound });
  }

  #last = '';

  #date(row: Row, text: string): Dated | undefined {
    const refuse = (message: string) => this.#refuse(row, this.#columns.indexOf('date'), message);
    const { error, data } = Day.safeParse(text);
    if (error !== undefined) refuse(error.issues.map(({ message }) => message).join('; '));
    else if (text === this.#last) refuse(`${text} stands twice; keep one row for a day`);
    else if (text < this.#last)
      refuse(`${text} comes after ${this.#last}; put the rows in order of date, earliest first`);
    else {
      this.#last = text;
      return data;
    }
    return undefined;
  }

  #value(row: Row, text: string): number | undefined {
    const cell = this.#columns.indexOf('value');
    const value = Number(text);
    if (text === '') this.#refuse(row, cell, 'empty; write the number, or remove the row where none was published');
    else if (!/^-?\d+(\.\d+)?$/.test(text))
      this.#refuse(row, cell, `${text.slice(0, 40)} is not a number; write digits alone, such as 648000`);
    else if (!Amount.safeParse(value).success || !keepsDigits(text, value))
      this.#refuse(row, cell, 'more digits than can be kept exactly; check the number');
    else return value;
    return undefined;
  }

  #bound(row: Row, text: string): Reading['bound'] | undefined {
    const bound = text === '' ? 'stated' : BOUNDS.find((name) => name === text);
    if (bound === undefined)
      this.#refuse(
        row,
        this.#columns.indexOf('bound'),
        `${text.slice(0, 40)} is not allowed here; write ${joinOr(BOUNDS)}, or nothing`,
      );
    return bound;
  }
}

/** Reads a series from its CSV file: columns date, value and, if any, bound; rows by date, earliest first. */
export function readSeries(folder: string, name: string): ReadSeries {
  const file = readText(join(folder, name));
  if (!('text' in file)) return { problems: [file] };
  const rows = readRows(file);
  if (!('length' in rows)) return { problems: [rows] };
  const reader = new SeriesReader(file);
  const [first, ...rest] = rows;
  if (first === undefined || !reader.header(first)) return { problems: reader.problems };
  for (const row of rest) reader.row(row);
  if (rest.length === 0)
    return {
      problems: [
        {
          file: file.name,
          line: 1,
          column: 1,
          path: '',
          message: 'has no rows; write one a reading, or remove the file',
        },
      ],
    };
  return reader.problems.length > 0 ? { problems: reader.problems } : { readings: reader.readings };
}
