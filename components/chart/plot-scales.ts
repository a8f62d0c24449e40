import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { Axis, IntervalView, MarkView, NoteMark, Plot, PointView } from '../../lib/kinds/drawing';
import { isNarrow } from '../../lib/layout/frame';
import type { Box } from '../../lib/layout/geometry';
import { ARROW, RADIUS } from '../../lib/layout/mark-size';
import { textWidth } from '../../lib/layout/text';
import { tickText } from './axes';
import type { Pen } from './pen';

/** From data space to px, by Recharts' own scales, and the area that they fill. */
export type Scales = {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly area: Box;
};

/** The scales of the chart around a component; undefined on Recharts' first pass, before its axes are known. */
export function useScales(): Scales | undefined {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  if (x === undefined || y === undefined || area === undefined) return undefined;
  return { area, x: (value) => x(value) ?? 0, y: (value) => y(value) ?? 0 };
}

/** What a mark covers in px, its bound's arrow included. */
export function markBox(point: PointView, { x, y }: Scales, scale: number): Box {
  const r = RADIUS * scale;
  const band = bandOf(point.mark);
  if (band !== undefined)
    return { x: x(point.x) - r, y: y(band.high), width: 2 * r, height: y(band.low) - y(band.high) };
  const up = ['moreThan', 'atLeast'].includes(point.mark.bound) ? ARROW * scale : r;
  return { x: x(point.x) - r, y: y(point.mark.value) - up, width: 2 * r, height: up + r };
}

/** The range of a mark whose value nobody gave: it stands there as a band. */
export function bandOf({ point, intervals }: MarkView): IntervalView | undefined {
  return point ? undefined : intervals.at(0);
}

/** What an annotation's subject covers in px: a pin, or a band as long as its span. */
export function noteBox(note: NoteMark, { x, y }: Scales): Box {
  if (note.xEnd === undefined) return { x: x(note.x) - 3, y: y(note.y) - 3, width: 6, height: 6 };
  return { x: x(note.x), y: y(note.y) - 8, width: x(note.xEnd) - x(note.x), height: 16 };
}

/** The text of a tick on the vertical axis; the highest carries the unit. */
export function yTickText(axis: Axis, value: number, narrow: boolean): string {
  const text = tickText(axis, value, narrow);
  const last = axis.ticks.at(-1)?.value === value;
  return last && axis.unit !== undefined && axis.unit !== '' ? `${text} ${axis.unit}` : text;
}

/** The texts of the vertical axis stand in the plot, over their grid line: labels keep off them. */
export function tickBoxes(pen: Pen, axis: Axis, { y, area }: Scales): readonly Box[] {
  const size = 13 * pen.frame.scale;
  return axis.ticks.map((tick) => ({
    x: area.x,
    y: y(tick.value) - 5 - size,
    width: textWidth(pen.measure, pen.frame.scale, yTickText(axis, tick.value, isNarrow(pen.frame)), 'quiet'),
    height: size,
  }));
}

/** The lines of a plot in px. */
export function linePaths(
  plot: Plot,
  scales: Scales,
): readonly (readonly { readonly x: number; readonly y: number }[])[] {
  return plot.lines.map((line) => line.points.map((point) => ({ x: scales.x(point.x), y: scales.y(point.y) })));
}
