import { drawArea, type Fill } from '../colour';
import { type Rect, type Size, TEXT_SIZE } from '../length';
import { drawLineStyle, type LineStyle } from '../line-style';
import { el, val, type Xml } from '../xml';
import { drawValueAxis, type ValueAxis } from './axis';
import { type ChartPart, drawInnerLayout, drawTextStyle } from './chart-part';
import { drawLabels, type SeriesLabel } from './label';
import { drawNumberReference, drawTextReference, type Sheet } from './sheet';

/** One part of the bars: a value for each bar, missing where the bar has no such part. */
export type BarSeries = {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  readonly fill?: Fill;
  readonly outline?: LineStyle;
  readonly label?: SeriesLabel;
  readonly format?: string;
  /** How each bar looks, and the format of its number, where they differ; in the order of the bars. */
  readonly points?: readonly { readonly fill?: Fill; readonly outline?: LineStyle; readonly format?: string }[];
  /** Whether it stands in the workbook alone: the ends of an interval, which nothing is drawn of. */
  readonly hidden?: true;
};

/** Horizontal bars: their parts end to end (stacked), or each from zero over the one before (laid). */
export type Bars = {
  readonly size: Size;
  readonly inner: Rect;
  readonly scale: ValueAxis;
  readonly names: readonly string[];
  readonly series: readonly BarSeries[];
  readonly joined: 'stacked' | 'laid';
  /** The space between two bars in per cent of a bar. */
  readonly gap: number;
};

const AXES = { names: 500_001, scale: 500_002 };

function drawNameAxis(): Xml {
  return el(
    'c:catAx',
    {},
    val('c:axId', AXES.names),
    el('c:scaling', {}, val('c:orientation', 'maxMin')),
    val('c:delete', 0),
    val('c:axPos', 'l'),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'none'),
    el('c:spPr', {}, drawLineStyle(undefined)),
    drawTextStyle(TEXT_SIZE, 'tx1'),
    val('c:crossAx', AXES.scale),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', 1),
  );
}

function toSheet({ names, series }: Bars): Sheet {
  const head = [undefined, ...series.map(({ name }) => ({ text: name }))];
  const rows = names.map((name, row) => [
    { text: name },
    ...series.map(({ values, points, format = points?.[row]?.format }) => {
      const number = values[row];
      return number === undefined ? undefined : { number, ...(format === undefined ? {} : { format }) };
    }),
  ]);
  return [head, ...rows];
}

/** One bar of a series that looks otherwise than the others. */
function drawPoint({ fill, outline }: NonNullable<BarSeries['points']>[number], index: number): Xml {
  return el(
    'c:dPt',
    {},
    val('c:idx', index),
    val('c:invertIfNegative', 0),
    val('c:bubble3D', 0),
    el('c:spPr', {}, drawArea(fill), drawLineStyle(outline)),
  );
}

function drawSeries(series: BarSeries, index: number, sheet: Sheet): Xml {
  const last = sheet.length - 1;
  return el(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    el('c:tx', {}, drawTextReference(sheet, index + 1, 0)),
    el('c:spPr', {}, drawArea(series.fill), drawLineStyle(series.outline)),
    val('c:invertIfNegative', 0),
    (series.points ?? []).map((point, place) => drawPoint(point, place)),
    drawLabels(series.label, last),
    el('c:cat', {}, drawTextReference(sheet, 0, 1, last)),
    el('c:val', {}, drawNumberReference(sheet, index + 1, 1, last)),
  );
}

/** Horizontal bars as a native chart; the workbook has a row for each bar and a column for each part. */
export function drawBars(bars: Bars): ChartPart {
  const { inner, size } = bars;
  const sheet = toSheet(bars);
  const plotArea = el(
    'c:plotArea',
    {},
    drawInnerLayout(inner, size),
    el(
      'c:barChart',
      {},
      val('c:barDir', 'bar'),
      val('c:grouping', bars.joined === 'stacked' ? 'stacked' : 'clustered'),
      val('c:varyColors', 0),
      bars.series.flatMap((series, index) => (series.hidden === true ? [] : [drawSeries(series, index, sheet)])),
      val('c:gapWidth', bars.gap),
      val('c:overlap', 100),
      val('c:axId', AXES.names),
      val('c:axId', AXES.scale),
    ),
    drawNameAxis(),
    drawValueAxis(bars.scale, { id: AXES.scale, crosses: AXES.names, at: 'b' }),
    el('c:spPr', {}, el('a:noFill')),
  );
  return { plotArea, sheet };
}
