import type { ChangeDrawing } from '../kinds/length-drawing';
import { middleOf } from '../kinds/time-place';
import { zeroNote } from './axis';
import { toLines } from './change-lines';
import { pointsOf } from './change-plot';
import { fitTicks } from './fit-ticks';
import { type Box, crosses, overlaps, toStrokes } from './geometry';
import type { Ink } from './ink';
import { ARROW } from './mark-size';
import type { Pen } from './pen';
import { LINE, lineWidth, oneRun, textWidth } from './text';
import { ASCENT, toTextInk } from './text-ink';
import { markBox, type Scales } from './time-mark';

/** The dates at which lines begin, bend and end, each once, with where their dots stand. */
function datesOf({ changes }: ChangeDrawing): readonly { readonly date: string; readonly x: number }[] {
  const dates = new Map(changes.flatMap(({ points }) => points.map((point) => [point.date, middleOf(point)] as const)));
  return [...dates].map(([date, x]) => ({ date, x })).toSorted((a, b) => a.x - b.x);
}

/** The dates over the lines, those that have room, each with an upright line at which its numbers stand. */
export function layDates(drawing: ChangeDrawing, pen: Pen, inner: Box, { x: toX }: Scales): readonly Ink[] {
  const line = LINE * pen.frame.scale;
  const base = inner.y - ARROW * pen.frame.scale - line * (1 - ASCENT);
  const dates = datesOf(drawing).map(({ date, x }) => ({ value: toX(x), label: date, short: date }));
  const widthOf = (text: string) => textWidth(pen.measure, pen.frame.scale, text, 'strong');
  // A date at the edge of the drawing is moved in.
  const placed = dates.map((date) => {
    const half = widthOf(date.label) / 2;
    return { ...date, middle: Math.min(Math.max(date.value, half), pen.frame.width - half), half };
  });
  const shown = fitTicks(placed, ({ value }) => {
    const { middle, half } = placed.find((date) => date.value === value) ?? { middle: value, half: 0 };
    return [middle - half, middle + half];
  });
  const uprights = dates.map(({ value: x }) => [
    { x, y: inner.y - ARROW * pen.frame.scale },
    { x, y: inner.y + inner.height },
  ]);
  return [
    { kind: 'stroke', look: 'rule', paths: uprights },
    ...placed
      .filter(({ value }) => shown.some((date) => date.value === value))
      .map(({ middle, label }) => toTextInk(pen, [oneRun(label, 'strong')], { x: middle, y: base, anchor: 'middle' })),
  ];
}

/** How far arrows reach under the plot, in px. */
export function reachUnder(drawing: ChangeDrawing, pen: Pen, scales: Scales): number {
  const foot = scales.inner.y + scales.inner.height;
  const feet = pointsOf(drawing).map((point) => markBox(point, scales, pen.frame.scale));
  return Math.max(0, ...feet.map(({ y, height }) => y + height - foot));
}

/** Places for the word of zero along its line, over it and under it, from its beginning on. */
function zeroSpots({ x, width }: Box, zero: number, own: Box): readonly Box[] {
  const count = Math.max(1, Math.floor((width - own.width - 8) / own.width));
  return Array.from({ length: count }, (_, index) => x + 4 + index * own.width).flatMap((at) => [
    { ...own, x: at, y: zero - own.height },
    { ...own, x: at, y: zero + 2 },
  ]);
}

/** That the scale doesn't begin at zero, under the plot from `foot` on; or where on it zero is, where nothing else stands. */
export function layScale(drawing: ChangeDrawing, pen: Pen, scales: Scales, foot: number): readonly Ink[] {
  const { inner, x: toX, y: toY } = scales;
  const line = LINE * pen.frame.scale;
  const note = zeroNote(drawing.y);
  if (note !== undefined) return [toTextInk(pen, [note], { x: inner.x + 4, y: foot + line * ASCENT })];
  const zero = oneRun(drawing.y.ticks.find(({ value }) => value === 0)?.label ?? '0', 'quiet');
  const own = { x: 0, y: 0, width: lineWidth(pen.measure, pen.frame.scale, zero), height: line };
  const boxes = pointsOf(drawing).map((point) => markBox(point, scales, pen.frame.scale));
  const strokes = drawing.changes
    .flatMap(toLines)
    .flatMap((line) => toStrokes(line.points.map(({ x, y = 0 }) => ({ x: toX(x), y: toY(y) }))));
  const spot = zeroSpots(inner, toY(0), own).find(
    (box) => !boxes.some((other) => overlaps(other, box)) && !strokes.some((stroke) => crosses(stroke, box)),
  );
  return spot === undefined ? [] : [toTextInk(pen, [zero], { x: spot.x, y: spot.y + line * ASCENT, halo: 'paper' })];
}
