import type { IntervalView, MarkView, NoteMark, PointView } from '../kinds/drawing';
import { middleOf } from '../kinds/time-place';
import { formOf } from '../words/natures';
import { capReach, dotBox, type Reach } from './cap';
import type { Box, Stroke } from './geometry';
import { CAP, RADIUS } from './mark-size';
import type { SceneInterval, SceneMark } from './scene';
import { capOf, toIntervals } from './scene-mark';
import { printedOf } from './text-ink';

/** From data space to px on both scales of a plot, and the area that they fill. */
export type Scales = {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly inner: Box;
};

/** The range of a mark whose value nobody gave: it stands there as a band. */
export function bandOf({ point, intervals }: MarkView): IntervalView | undefined {
  return point ? undefined : intervals.at(0);
}

/** The intervals of a point over time: one alone as a thin whisker, which its dot and its line are told from. */
function toUpright(mark: MarkView): readonly SceneInterval[] {
  const all = toIntervals(mark, 0);
  return mark.point && all.length === 1 ? all.map((interval) => ({ ...interval, look: 'outer' })) : all;
}

/**
 * A point over time: its dot with its bound; where no value was given, its range as an upright band with its ends marked.
 * What covers a time stands in the middle of it, with a bar as long as the time, which a band has no one height for.
 */
export function toTimeMark(point: PointView, radius: number): SceneMark {
  const { mark, label, x: from, xEnd } = point;
  const { key, href, title, tone, nature, bound, value: y } = mark;
  const band = bandOf(mark);
  const time = xEnd === undefined ? {} : { time: [from, xEnd] as const };
  const place = { key, href, title, tone, printed: printedOf(label), x: middleOf(point), y };
  const intervals = toUpright(mark);
  if (band !== undefined) return { ...place, intervals };
  const cap = capOf(bound, true);
  return {
    ...place,
    ...time,
    dot: { form: formOf(nature), radius },
    ...(cap === undefined ? {} : { cap }),
    intervals,
  };
}

/** What a point over time covers in px, its bound's arrow and its whiskers included. */
export function markBox(point: PointView, { x, y }: Scales, scale: number): Box {
  const r = RADIUS * scale;
  const { mark } = point;
  const [middle, level] = [x(middleOf(point)), y(mark.value)];
  const own = mark.point
    ? dotBox(middle, level, r, capOf(mark.bound, true), scale)
    : { x: middle - r, y: level, width: 2 * r, height: 0 };
  const ends = mark.intervals.flatMap(({ low, high }) => [y(low), y(high)]);
  const top = Math.min(own.y, ...ends);
  return { ...own, y: top, height: Math.max(own.y + own.height, ...ends) - top };
}

/** How far a point over time reaches from its place each way, in px. */
export function reachOf({ mark }: PointView, scale: number): Reach {
  const r = RADIUS * scale;
  if (bandOf(mark) !== undefined) return { left: r, right: r, up: 0, down: 0 };
  const { up, down } = capReach(capOf(mark.bound, true));
  const side = Math.max(r, CAP * scale);
  return { left: side, right: side, up: Math.max(r, up * scale), down: Math.max(r, down * scale) };
}

/** The bar of a point that covers a time, which labels keep off. */
export function timeStrokes({ mark, x: from, xEnd }: PointView, { x, y }: Scales): readonly Stroke[] {
  const height = y(mark.value);
  return xEnd === undefined || bandOf(mark) !== undefined ? [] : [{ x1: x(from), y1: height, x2: x(xEnd), y2: height }];
}

/** Half the height of the band over a span, in px. */
const SPAN = 8;

/** What an annotation's subject covers in px: a pin, or a band as long as its span, and as high as the line or the mark runs in it. */
export function noteBox({ x: from, xEnd, y: low, yEnd }: NoteMark, { x, y, inner }: Scales): Box {
  const [bottom, top] = low === undefined ? [inner.y + inner.height, inner.y + inner.height] : [y(low), y(yEnd ?? low)];
  if (xEnd === undefined) return { x: x(from) - 3, y: bottom - 3, width: 6, height: 6 };
  // A day and more may be less than a pixel.
  const width = Math.max(x(xEnd) - x(from), 2);
  return { x: x(from), y: top - SPAN, width, height: bottom - top + (low === undefined ? SPAN : 2 * SPAN) };
}
