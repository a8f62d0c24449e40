import type { Axis, LabelLine, MarkView, NoteMark, PointView } from '../../kinds/drawing';
import type { Box } from '../../layout/geometry';
import type { ScatterSeries } from '../../ooxml/chart/scatter';
import type { Rect } from '../../ooxml/length';
import { joinRuns } from '../../ooxml/text-size';
import { toValueAxis } from './value-axis';

/** A point with its label in parts: who and when, which the series is named, and the number, which a format shows. */
export type LabelledPoint = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly number: string;
  readonly tone: MarkView['tone'];
  /** The mark to draw; without one the label stands at a point of a line. */
  readonly mark?: MarkView;
};

/** What stands in a plot over time: lines, points with their labels, notes. Values in data space, times in ms. */
export type PlotInput = {
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly ScatterSeries[];
  readonly points: readonly LabelledPoint[];
  readonly notes: readonly NoteMark[];
  /** Places of the chart, in px, where other text stands. */
  readonly taken?: readonly Box[];
};

/** From data space to px in the chart. */
export type Plane = {
  readonly inner: Rect;
  readonly toX: (time: number) => number;
  readonly toY: (value: number) => number;
};

const MARGINS = { top: 16, right: 16, bottom: 34 };

/** The room that the labels of a vertical axis need, its unit included; with less of it some programs move the plot. */
function leftMargin({ ticks, unit = '' }: Axis): number {
  const longest = Math.max(
    0,
    ...ticks.map(({ label }, index) => label.length + (index === ticks.length - 1 ? unit.length + 1 : 0)),
  );
  return longest * 18 * 0.5 + 16;
}

/** The plane of a plot in a chart of a size in px. */
export function toPlane(input: PlotInput, size: Rect): Plane {
  const left = leftMargin(input.y);
  const inner: Rect = {
    x: left,
    y: MARGINS.top,
    width: size.width - left - MARGINS.right,
    height: size.height - MARGINS.top - MARGINS.bottom,
  };
  const y = toValueAxis(input.y);
  const span = input.x.to - input.x.from;
  return {
    inner,
    toX: (time) => inner.x + ((time - input.x.from) / span) * inner.width,
    toY: (value) => inner.y + (1 - (value - y.from) / (y.to - y.from)) * inner.height,
  };
}

/** A label's number and its other lines. */
export function splitLabel(label: readonly LabelLine[]): {
  readonly name: string;
  readonly number: string | undefined;
} {
  const number = label.find((runs) => runs.some((run) => run.as === 'strong'));
  const others = label.filter((runs) => runs !== number);
  return { name: others.map(joinRuns).join('; '), number: number === undefined ? undefined : joinRuns(number) };
}

/** A point of a chart's view as it's labelled here. */
export function toLabelledPoint({ mark, x, label }: PointView): LabelledPoint {
  const { name, number = '' } = splitLabel(label);
  return { key: mark.key, x, y: mark.value, name, number, tone: mark.tone, mark };
}

/** The place that a point takes in px, with its arrow. */
export function pointArea(point: LabelledPoint, plane: Plane): Box {
  const x = plane.toX(point.x);
  const y = plane.toY(point.y);
  const band = point.mark?.point === false ? point.mark.intervals[0] : undefined;
  if (band !== undefined)
    return { x: x - 9, y: plane.toY(band.high), width: 18, height: plane.toY(band.low) - plane.toY(band.high) };
  const bound = point.mark?.bound;
  const up = bound === 'moreThan' || bound === 'atLeast' ? 24 : 0;
  const down = bound === 'lessThan' || bound === 'upTo' ? 24 : 0;
  return { x: x - 9, y: y - 9 - up, width: 18, height: 18 + up + down };
}

/** The place that a note's subject takes in px: a dot, or a band over its days. */
export function noteArea({ x, xEnd, y }: NoteMark, plane: Plane): Box {
  const from = plane.toX(x);
  const to = plane.toX(xEnd ?? x);
  return { x: from - 6, y: plane.toY(y) - 6, width: to - from + 12, height: 12 };
}
