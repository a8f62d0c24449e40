import { drawFill } from '../colour';
import { type Rect, type Size, TEXT_SIZE, toFontSize } from '../length';
import { el, NAMESPACES, val, type Xml } from '../xml';
import type { Sheet } from './sheet';

/** A native chart: its drawing, and the workbook behind it, which a user edits. */
export type ChartPart = { readonly plotArea: Xml; readonly sheet: Sheet };

/** The style of a chart's text: a size in hundredths of a point, a colour of the theme. */
export function drawTextStyle(
  size: number,
  fill: Xml,
  more: { readonly bold?: boolean; readonly serif?: boolean } = {},
) {
  const { bold = false, serif = false } = more;
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
          { sz: size, b: bold ? 1 : 0, i: serif ? 1 : 0 },
          fill,
          el('a:latin', { typeface: serif ? '+mj-lt' : '+mn-lt' }),
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
    drawTextStyle(toFontSize(TEXT_SIZE), drawFill('tx2')),
    el('c:externalData', { 'r:id': 'rId1' }, val('c:autoUpdate', 0)),
  );
}
