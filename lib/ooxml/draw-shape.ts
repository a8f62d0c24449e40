import { drawFill } from './colour';
import { drawGraphicFrame, drawPlace } from './graphic-frame';
import { drawLineStyle } from './line-style';
import { drawParagraph } from './paragraph';
import type { ChartShape, LineShape, Placeholder, Shape, TextShape } from './shape';
import { drawTable } from './table';
import { el, type Xml } from './xml';

/** How the layouts number their placeholders. */
export const PLACEHOLDERS: Readonly<Record<Placeholder, { readonly type: string; readonly idx?: number }>> = {
  title: { type: 'title' },
  subtitle: { type: 'body', idx: 10 },
  body: { type: 'body', idx: 11 },
  footer: { type: 'ftr', idx: 12 },
  number: { type: 'sldNum', idx: 13 },
};

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** A text box without inner margins, whose text shrinks in PowerPoint when somebody writes more. */
export function drawText(shape: TextShape, id: number, language: string): Xml {
  const { name, box, paragraphs, placeholder, anchor = 'top', fill, outline, form, wrap = true } = shape;
  const place = placeholder === undefined ? undefined : PLACEHOLDERS[placeholder];
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name }),
      place === undefined ? el('p:cNvSpPr', { txBox: 1 }) : el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, place === undefined ? undefined : el('p:ph', place)),
    ),
    el(
      'p:spPr',
      {},
      drawPlace('a:xfrm', box),
      el('a:prstGeom', { prst: form === 'ellipse' ? 'ellipse' : 'rect' }, el('a:avLst')),
      fill === undefined ? el('a:noFill') : drawFill(fill),
      outline === undefined ? undefined : drawLineStyle(outline),
    ),
    el(
      'p:txBody',
      {},
      el(
        'a:bodyPr',
        { wrap: wrap ? 'square' : 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: ANCHORS[anchor] },
        wrap ? el('a:normAutofit') : el('a:noAutofit'),
      ),
      el('a:lstStyle'),
      paragraphs.length === 0 ? [el('a:p')] : paragraphs.map((paragraph) => drawParagraph(paragraph, language)),
    ),
  );
}

/** The slide's number, which PowerPoint keeps right when slides move. */
function drawNumberField(shape: TextShape, id: number, language: string): Xml {
  const drawn = drawText(shape, id, language).xml;
  const field = drawn.replace('<a:r>', '<a:fld id="{6F3C2B1A-0D4E-4F5A-8B9C-1D2E3F4A5B6C}" type="slidenum">');
  return { xml: field.replace('</a:r>', '</a:fld>') };
}

function drawLine({ name, from, to, style }: LineShape, id: number): Xml {
  const box = {
    x: Math.min(from[0], to[0]),
    y: Math.min(from[1], to[1]),
    width: Math.abs(to[0] - from[0]),
    height: Math.abs(to[1] - from[1]),
  };
  const [first, second] = from[0] <= to[0] ? [from, to] : [to, from];
  return el(
    'p:cxnSp',
    {},
    el('p:nvCxnSpPr', {}, el('p:cNvPr', { id, name }), el('p:cNvCxnSpPr'), el('p:nvPr')),
    el(
      'p:spPr',
      {},
      drawPlace('a:xfrm', box, first[1] > second[1] ? { flipV: 1 } : {}),
      el('a:prstGeom', { prst: 'line' }, el('a:avLst')),
      drawLineStyle(style),
    ),
  );
}

function drawChart(shape: ChartShape, id: number, relation: string): Xml {
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  return drawGraphicFrame(shape, id, uri, el('c:chart', { 'xmlns:c': uri, 'r:id': relation }));
}

/**
 * A shape as it stands on its slide.
 * @param id unique on the slide, from 2.
 * @param relation the id of the relation to the chart's file, for a chart.
 */
export function drawShape(shape: Shape, id: number, relation: string, language: string): Xml {
  switch (shape.kind) {
    case 'text':
      return shape.placeholder === 'number' ? drawNumberField(shape, id, language) : drawText(shape, id, language);
    case 'line':
      return drawLine(shape, id);
    case 'table':
      return drawTable(shape, id, language);
    case 'chart':
      return drawChart(shape, id, relation);
  }
}
