import { drawFill, type ThemeColour } from '../colour';
import { type Rect, type Size, TEXT_SIZE, toFontSize } from '../length';
import { el, NAMESPACES, val, type Xml } from '../xml';
import type { Sheet } from './sheet';

/** A native chart: its drawing, and the workbook behind it, which a user edits. */
export type ChartPart = { readonly plotArea: Xml; readonly sheet: Sheet };

/** The style of a chart's text; its size in px. */
export function drawTextStyle(size: number, colour: ThemeColour, bold = false): Xml {
  return el(
    'c:txPr',
    {},
    el('a:bodyPr', { wrap: 'none', anchor: 'ctr' }),
    el('a:lstStyle'),
    el(
      'a:p',
      {},
      el(
        'a:pPr',
        {},
        el(
          'a:defRPr',
          { sz: toFontSize(size), b: bold ? 1 : 0, i: 0 },
          drawFill(colour),
          el('a:latin', { typeface: '+mn-lt' }),
        ),
      ),
      el('a:endParaRPr', { lang: 'en-GB' }),
    ),
  );
}

/** Where the plot stands in its chart, both in px; the axes' labels stand outside it. */
export function drawInnerLayout(inner: Rect, size: Size): Xml {
  const share = (part: number, whole: number) => (part / whole).toFixed(5);
  return el(
    'c:layout',
    {},
    el(
      'c:manualLayout',
      {},
      val('c:layoutTarget', 'inner'),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', share(inner.x, size.width)),
      val('c:y', share(inner.y, size.height)),
      val('c:w', share(inner.width, size.width)),
      val('c:h', share(inner.height, size.height)),
    ),
  );
}

/** The chart's file. Missing values are gaps; no title or legend of the chart's own, because the slide says both. */
export function drawChartFile({ plotArea }: ChartPart, language: string): Xml {
  return el(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': NAMESPACES['xmlns:a'],
      'xmlns:r': NAMESPACES['xmlns:r'],
    },
    val('c:date1904', 0),
    val('c:lang', language),
    val('c:roundedCorners', 0),
    el('c:chart', {}, val('c:autoTitleDeleted', 1), plotArea, val('c:plotVisOnly', 1), val('c:dispBlanksAs', 'gap')),
    el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
    drawTextStyle(TEXT_SIZE, 'tx2'),
    el('c:externalData', { 'r:id': 'rId1' }, val('c:autoUpdate', 0)),
  );
}
