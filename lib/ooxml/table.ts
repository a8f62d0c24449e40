import { drawFill, type ThemeColour } from './colour';
import { drawGraphicFrame } from './graphic-frame';
import { toEmu } from './length';
import { drawParagraph } from './paragraph';
import type { TableCell, TableRow, TableShape } from './shape';
import { el, type Xml } from './xml';

function drawBorder(name: string, colour: ThemeColour | undefined): Xml {
  if (colour === undefined) return el(name, { w: 0 }, el('a:noFill'));
  return el(name, { w: toEmu(1) }, drawFill(colour));
}

function drawCell(
  { paragraphs, span = 1, anchor = 'top' }: TableCell,
  row: TableRow,
  language: string,
): readonly Xml[] {
  const body = [
    el('a:bodyPr'),
    el('a:lstStyle'),
    ...(paragraphs.length === 0
      ? [el('a:p', {}, el('a:endParaRPr', { lang: language, sz: 100 }))]
      : paragraphs.map((paragraph) => drawParagraph(paragraph, language))),
  ];
  const cell = el(
    'a:tc',
    span === 1 ? {} : { gridSpan: span },
    el('a:txBody', {}, body),
    el(
      'a:tcPr',
      {
        marL: 0,
        marR: toEmu(16),
        marT: toEmu(5),
        marB: toEmu(3),
        anchor: anchor === 'middle' ? 'ctr' : 't',
      },
      drawBorder('a:lnL', undefined),
      drawBorder('a:lnR', undefined),
      drawBorder('a:lnT', undefined),
      drawBorder('a:lnB', row.rule),
      el('a:noFill'),
    ),
  );
  const joined = Array.from({ length: span - 1 }, () =>
    el('a:tc', { hMerge: 1 }, el('a:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), el('a:p')), el('a:tcPr')),
  );
  return [cell, ...joined];
}

/** A table that can be edited, its heights and widths given; a first row that names the columns is marked as one. */
export function drawTable(shape: TableShape, id: number, language: string): Xml {
  const { columns, rows, headed } = shape;
  const table = el(
    'a:tbl',
    {},
    el('a:tblPr', headed ? { firstRow: 1 } : {}),
    el(
      'a:tblGrid',
      {},
      columns.map((width) => el('a:gridCol', { w: toEmu(width) })),
    ),
    rows.map((row) =>
      el(
        'a:tr',
        { h: toEmu(row.height) },
        row.cells.flatMap((cell) => drawCell(cell, row, language)),
      ),
    ),
  );
  return drawGraphicFrame(shape, id, 'http://schemas.openxmlformats.org/drawingml/2006/table', table);
}
