import type { Tick } from '../kinds/drawing';
import type { ChangeDrawing } from '../kinds/length-drawing';
import { middleOf } from '../kinds/time-place';
import { acrossAt } from './across';
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
  const dates = datesOf(drawing).map(({ date, x }) => ({ value: toX(x), label: date }));
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

/** Places for the word of a number along its line, over it and under it, from its beginning on. */
function tickSpots({ x, width }: Box, at: number, own: Box): readonly Box[] {
  const count = Math.max(1, Math.floor((width - own.width - 8) / own.width));
  const lefts = Array.from({ length: count }, (_, index) => x + 4 + index * own.width);
  return [at - own.height, at + 2].flatMap((y) => lefts.map((left) => ({ ...own, x: left, y })));
}

/** A tick in words: the last of a scale says its unit. */
function tickText({ ticks, unit, unitLeads }: ChangeDrawing['y'], { value, label }: Tick): string {
  if (unit === undefined || value !== ticks.at(-1)?.value) return label;
  return unitLeads === true ? `${unit} ${label}` : `${label} ${unit}`;
}

/** The numbers of the scale along their lines, where nothing else stands; under the plot from `foot` on, that it doesn't begin at zero. */
export function layScale(
  drawing: ChangeDrawing,
  pen: Pen,
  scales: Scales,
  foot: number,
  taken: readonly Box[],
): readonly Ink[] {
  const { inner, x: toX, y: toY } = scales;
  const line = LINE * pen.frame.scale;
  const note = zeroNote(drawing.y);
  const boxes = [...taken, ...pointsOf(drawing).map((point) => markBox(point, scales, pen.frame.scale))];
  const levels = drawing.levels
    .flatMap(({ mark }) => acrossAt(mark))
    .map((value) => ({
      ...{ x1: inner.x, y1: toY(value), x2: inner.x + inner.width, y2: toY(value) },
    }));
  const lines = drawing.changes
    .flatMap(toLines)
    .flatMap((one) => toStrokes(one.points.map(({ x, y = 0 }) => ({ x: toX(x), y: toY(y) }))));
  const isFree = (box: Box) =>
    box.y >= inner.y &&
    !boxes.some((other) => overlaps(other, box)) &&
    ![...levels, ...lines].some((stroke) => crosses(stroke, box));
  const ticks = drawing.y.ticks.flatMap((tick) => {
    const text = oneRun(tickText(drawing.y, tick), 'quiet');
    const own = { x: 0, y: 0, width: lineWidth(pen.measure, pen.frame.scale, text), height: line };
    const spot = tickSpots(inner, toY(tick.value), own).find(isFree);
    return spot === undefined ? [] : [toTextInk(pen, [text], { x: spot.x, y: spot.y + line * ASCENT, halo: 'paper' })];
  });
  return [
    ...ticks,
    ...(note === undefined ? [] : [toTextInk(pen, [note], { x: inner.x + 4, y: foot + line * ASCENT })]),
  ];
}
