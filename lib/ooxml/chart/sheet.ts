import { el, text, val, type Xml } from '../xml';

/** A cell of a chart's workbook: text, perhaps by a formula, or a number with the format under which it shows; undefined is empty, never 0. */
export type SheetCell =
  | { readonly text: string; readonly formula?: string | undefined }
  | { readonly number: number; readonly format?: string }
  | undefined;

/** The one sheet of a chart's workbook, row by row. */
export type Sheet = readonly (readonly SheetCell[])[];

/** The sheet's name, as references write it. */
export const SHEET = 'Data';

/** The format in which workbooks show days. */
export const DAYS = 'yyyy\\-mm\\-dd';

/** A column's letter, from 0: `A`. */
export function columnName(index: number): string {
  const rest = index >= 26 ? columnName(Math.floor(index / 26) - 1) : '';
  return rest + String.fromCharCode(65 + (index % 26));
}

/** A reference to a run of cells of one column, rows counted from 0 with both ends. */
export function referTo(column: number, from: number, to = from): string {
  const at = (row: number) => `$${columnName(column)}$${row + 1}`;
  return `${SHEET}!${from === to ? at(from) : `${at(from)}:${at(to)}`}`;
}

/** A day or an instant in milliseconds since 1970 (UTC) as spreadsheets count days. */
export function toSerialDay(time: number): number {
  return Math.round((time / 86_400_000 + 25_569) * 100_000) / 100_000;
}

function cellAt(sheet: Sheet, column: number, row: number): SheetCell {
  return sheet[row]?.[column];
}

/** A text of the sheet, by reference and with what it reads now. */
export function drawTextReference(sheet: Sheet, column: number, from: number, to = from): Xml {
  const rows = Array.from({ length: to - from + 1 }, (_, index) => cellAt(sheet, column, from + index));
  return el(
    'c:strRef',
    {},
    el('c:f', {}, text(referTo(column, from, to))),
    el(
      'c:strCache',
      {},
      val('c:ptCount', rows.length),
      rows.flatMap((cell, index) =>
        cell !== undefined && 'text' in cell ? [el('c:pt', { idx: index }, el('c:v', {}, text(cell.text)))] : [],
      ),
    ),
  );
}

/** Numbers of the sheet, by reference and with what they are now. An empty cell has no point. */
export function drawNumberReference(sheet: Sheet, column: number, from: number, to: number): Xml {
  const rows = Array.from({ length: to - from + 1 }, (_, index) => cellAt(sheet, column, from + index));
  return el(
    'c:numRef',
    {},
    el('c:f', {}, text(referTo(column, from, to))),
    el(
      'c:numCache',
      {},
      el('c:formatCode', {}, text('General')),
      val('c:ptCount', rows.length),
      rows.flatMap((cell, index) =>
        cell !== undefined && 'number' in cell
          ? [el('c:pt', { idx: index }, el('c:v', {}, text(String(cell.number))))]
          : [],
      ),
    ),
  );
}
