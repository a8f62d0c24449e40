import { CsvError, parse } from 'csv-parse/sync';
import type { TextFile } from './places';
import type { Problem } from './problem';

/** A line of a CSV file: its cells, the line as it stands, and the number of it, from 1. */
export type CsvRow = { readonly record: readonly string[]; readonly raw: string; readonly line: number };

function toRow(entry: unknown): CsvRow[] {
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

/** The rows of a CSV file (RFC 4180), or why it is none. */
export function readCsvRows(file: TextFile): readonly CsvRow[] | Problem {
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
    const lines = file.text.split('\n');
    const index = Math.max(
      0,
      lines.findIndex((text) => (text.match(/"/g)?.length ?? 0) % 2 === 1),
    );
    const column = (lines[index]?.lastIndexOf('"') ?? 0) + 1;
    const message = 'not CSV: a quotation mark is open or stands inside a cell; write "a ""quoted"" cell"';
    return { file: file.name, line: index + 1, column: Math.max(1, column), path: '', message };
  }
}

/** The column, from 1, at which a cell of a line begins. */
export function columnOf(raw: string, cell: number): number {
  let quoted = false;
  let commas = 0;
  for (let at = 0; at < raw.length; at += 1) {
    if (commas === cell) return at + 1;
    if (raw[at] === '"') quoted = !quoted;
    else if (raw[at] === ',' && !quoted) commas += 1;
  }
  return raw.length + 1;
}
