import { el, text, toXmlFile, val, type Xml } from '../xml';
import { zipFiles } from '../zip';
import { columnName, SHEET, type Sheet, type SheetCell } from './sheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function listFormats(sheet: Sheet): readonly string[] {
  const formats = sheet.flat().flatMap((cell) => (cell !== undefined && 'number' in cell ? [cell.format] : []));
  return [...new Set(formats.filter((format) => format !== undefined))];
}

function drawCell(cell: SheetCell, at: string, formats: readonly string[]): readonly Xml[] {
  if (cell === undefined) return [];
  if ('text' in cell && cell.formula !== undefined)
    return [el('c', { r: at, t: 'str' }, el('f', {}, text(cell.formula)), el('v', {}, text(cell.text)))];
  if ('text' in cell)
    return [el('c', { r: at, t: 'inlineStr' }, el('is', {}, el('t', { 'xml:space': 'preserve' }, text(cell.text))))];
  const style = cell.format === undefined ? 0 : formats.indexOf(cell.format) + 1;
  return [el('c', { r: at, s: style }, el('v', {}, text(String(cell.number))))];
}

function drawSheet(sheet: Sheet, formats: readonly string[]): Xml {
  const rows = sheet.map((cells, row) =>
    el(
      'row',
      { r: row + 1 },
      cells.flatMap((cell, column) => drawCell(cell, `${columnName(column)}${row + 1}`, formats)),
    ),
  );
  return el(
    'worksheet',
    { xmlns: MAIN },
    el(
      'cols',
      {},
      el('col', { min: 1, max: 1, width: 44, customWidth: 1 }),
      el('col', { min: 2, max: 12, width: 22, customWidth: 1 }),
    ),
    el('sheetData', {}, rows),
  );
}

function drawStyles(formats: readonly string[]): Xml {
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return el(
    'styleSheet',
    { xmlns: MAIN },
    formats.length === 0
      ? undefined
      : el(
          'numFmts',
          { count: formats.length },
          formats.map((formatCode, index) => el('numFmt', { numFmtId: 164 + index, formatCode })),
        ),
    el('fonts', { count: 1 }, el('font', {}, val('sz', 11), val('name', 'Arial'))),
    el(
      'fills',
      { count: 2 },
      ['none', 'gray125'].map((patternType) => el('fill', {}, el('patternFill', { patternType }))),
    ),
    el(
      'borders',
      { count: 1 },
      el(
        'border',
        {},
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => el(side)),
      ),
    ),
    el('cellStyleXfs', { count: 1 }, el('xf', plain)),
    el(
      'cellXfs',
      { count: formats.length + 1 },
      el('xf', { ...plain, xfId: 0 }),
      formats.map((_, index) => el('xf', { ...plain, numFmtId: 164 + index, xfId: 0, applyNumberFormat: 1 })),
    ),
    el('cellStyles', { count: 1 }, el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}

/** The workbook behind a chart as an .xlsx file. `day` dates its entries. */
export function writeWorkbook(sheet: Sheet, day: Date): Promise<Uint8Array> {
  const formats = listFormats(sheet);
  const override = (part: string, type: string) =>
    el('Override', { PartName: part, ContentType: `${TYPES}.${type}+xml` });
  const relation = (id: number, kind: string, target: string) =>
    el('Relationship', { Id: `rId${id}`, Type: `${OFFICE}/${kind}`, Target: target });
  const relations = (...own: readonly Xml[]) => el('Relationships', { xmlns: `${PACKAGE}/relationships` }, own);
  const files: Readonly<Record<string, Xml>> = {
    '[Content_Types].xml': el(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      el('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('/xl/workbook.xml', 'sheet.main'),
      override('/xl/worksheets/sheet1.xml', 'worksheet'),
      override('/xl/styles.xml', 'styles'),
    ),
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': el(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': OFFICE },
      el('sheets', {}, el('sheet', { name: SHEET, sheetId: 1, 'r:id': 'rId1' })),
    ),
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml'),
      relation(2, 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': drawSheet(sheet, formats),
    'xl/styles.xml': drawStyles(formats),
  };
  return zipFiles(
    Object.entries(files).map(([path, root]) => ({ path, content: toXmlFile(root) })),
    day,
  );
}
