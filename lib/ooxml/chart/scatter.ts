import { drawArea, type Fill } from '../colour';
import type { Rect, Size } from '../length';
import { drawLineStyle, type LineStyle } from '../line-style';
import { el, val, type Xml } from '../xml';
import { drawValueAxis, type ValueAxis } from './axis';
import { type ChartPart, drawInnerLayout } from './chart-part';
import { drawLabels, type SeriesLabel } from './label';
import { drawLabelCells } from './label-extension';
import { toFormula } from './number-format';
import { drawNumberReference, drawTextReference, referTo, type Sheet } from './sheet';

/** The dot of a point: its diameter in px, and how it is filled and outlined. */
export type Marker = {
  readonly size: number;
  readonly symbol?: 'circle' | 'plus';
  readonly fill?: Fill;
  readonly outline?: LineStyle;
};

/** How points are drawn. */
type Look = { readonly line?: LineStyle; readonly marker?: Marker; readonly label?: SeriesLabel };

/** Points, joined by a line or not. Two points with a line make an interval or a reference. */
export type ScatterSeries = Look & {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Drawn over the same points, from the same cells: the inside of an open mark, an arrow at its end. */
  readonly over?: readonly Look[];
  /** The number format of the y values in the workbook; `formatX` that of the x values. */
  readonly format?: string;
  readonly formatX?: string;
};

/** A plot of points: the chart's size, the place of the plot in it, both in px, its axes and its series. */
export type Scatter = {
  readonly size: Size;
  readonly inner: Rect;
  readonly x: ValueAxis;
  readonly y: ValueAxis;
  readonly series: readonly ScatterSeries[];
  /** The names of the workbook's columns. */
  readonly columns: { readonly series: string; readonly x: string; readonly y: string; readonly label: string };
};

const AXES = { x: 500_001, y: 500_002 };
/** The workbook's column of labels that stand beside the values. */
const LABELS = 3;

function toRows({ name, points, format, formatX, label }: ScatterSeries, from: number): Sheet {
  return points.map(({ x, y }, index) => {
    const words = label?.cells?.[index];
    return [
      index === 0 ? { text: name } : undefined,
      { number: x, ...(formatX === undefined ? {} : { format: formatX }) },
      { number: y, ...(format === undefined ? {} : { format }) },
      words === undefined ? undefined : { text: words, formula: toFormula(words, x, `B${from + index + 1}`) },
    ];
  });
}

function drawMarker(marker: Marker | undefined): Xml {
  if (marker === undefined) return el('c:marker', {}, val('c:symbol', 'none'));
  return el(
    'c:marker',
    {},
    val('c:symbol', marker.symbol ?? 'circle'),
    val('c:size', Math.min(72, Math.max(2, Math.round(marker.size * 0.75)))),
    el('c:spPr', {}, drawArea(marker.fill), drawLineStyle(marker.outline)),
  );
}

/** A look of a series, and the first and last row of the sheet that it draws. */
type DrawnLook = { readonly look: Look; readonly from: number; readonly to: number };

function drawSeries({ look, from, to }: DrawnLook, index: number, sheet: Sheet): Xml {
  const { line, marker, label } = look;
  const cells = label?.cells;
  return el(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    el('c:tx', {}, drawTextReference(sheet, 0, from)),
    el('c:spPr', {}, drawLineStyle(line)),
    drawMarker(marker),
    drawLabels(label, to - from + 1),
    el('c:xVal', {}, drawNumberReference(sheet, 1, from, to)),
    el('c:yVal', {}, drawNumberReference(sheet, 2, from, to)),
    val('c:smooth', 0),
    cells === undefined ? undefined : drawLabelCells(referTo(LABELS, from, to), cells),
  );
}

/**
 * The layers of a series. Marks over its own come before it and after it: PowerPoint draws the last series on top,
 * LibreOffice the first.
 */
function toLayers(series: ScatterSeries): readonly Look[] {
  const { over = [] } = series;
  const marks = over.filter(({ marker }) => marker !== undefined);
  return [...marks.toReversed(), series, ...over];
}

/** The series with the most points before the others: LibreOffice leaves out a first series that is shorter than a later one. */
function longestFirst(series: readonly ScatterSeries[]): readonly ScatterSeries[] {
  const most = Math.max(0, ...series.map(({ points }) => points.length));
  const longest = series.find(({ points }) => points.length === most);
  return longest === undefined ? series : [longest, ...series.filter((one) => one !== longest)];
}

/** Lays the series under each other in the sheet, each once, however often it's drawn. */
function laySeries({ series, columns }: Scatter): { readonly sheet: Sheet; readonly drawn: readonly DrawnLook[] } {
  const labelled = series.some(({ label }) => label?.cells !== undefined);
  const head = [columns.series, columns.x, columns.y, ...(labelled ? [columns.label] : [])];
  const sheet: Sheet[number][] = [head.map((name) => ({ text: name }))];
  const drawn: DrawnLook[] = [];
  for (const one of longestFirst(series)) {
    if (one.points.length === 0) continue;
    const from = sheet.length;
    sheet.push(...toRows(one, from));
    drawn.push(...toLayers(one).map((look) => ({ look, from, to: sheet.length - 1 })));
  }
  return { sheet, drawn };
}

/** A plot of points as a native chart. Each series stands in rows of its own in the workbook: name, x, y. */
export function drawScatter(scatter: Scatter): ChartPart {
  const { inner, size } = scatter;
  const { sheet, drawn } = laySeries(scatter);
  const plotArea = el(
    'c:plotArea',
    {},
    drawInnerLayout(inner, size),
    el(
      'c:scatterChart',
      {},
      val('c:scatterStyle', 'lineMarker'),
      val('c:varyColors', 0),
      drawn.map((one, index) => drawSeries(one, index, sheet)),
      drawLabels(undefined, 0),
      val('c:axId', AXES.x),
      val('c:axId', AXES.y),
    ),
    drawValueAxis(scatter.x, { id: AXES.x, crosses: AXES.y, at: scatter.x.opposite === true ? 't' : 'b' }),
    drawValueAxis(scatter.y, { id: AXES.y, crosses: AXES.x, at: 'l' }),
    el('c:spPr', {}, el('a:noFill')),
  );
  return { plotArea, sheet };
}
