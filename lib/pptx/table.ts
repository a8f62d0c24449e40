import { toEmu } from './length';
import { drawFill } from './palette';
import { drawParagraph } from './paragraph';
import type { TableCell, TableRow, TableShape } from './shape';
import { el, type Xml } from './xml';

function drawBorder(name: string, isDrawn: boolean): Xml {
  if (!isDrawn) return el(name, { w: 0 }, el('a:noFill'));
  return el(name, { w: toEmu(1) }, drawFill('contextSoft'));
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
      drawBorder('a:lnL', false),
      drawBorder('a:lnR', false),
      drawBorder('a:lnT', false),
      drawBorder('a:lnB', row.rule === true),
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
  const { name, alt, box, columns, rows, headed } = shape;
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
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      el('p:cNvPr', { id, name, descr: alt }),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      el('p:nvPr'),
    ),
    el(
      'p:xfrm',
      {},
      el('a:off', { x: toEmu(box.x), y: toEmu(box.y) }),
      el('a:ext', { cx: toEmu(box.width), cy: toEmu(box.height) }),
    ),
    el('a:graphic', {}, el('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, table)),
  );
}
