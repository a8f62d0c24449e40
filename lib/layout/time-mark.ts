import type { IntervalView, MarkView, NoteMark, PointView } from '../kinds/drawing';
import { formOf } from '../words/natures';
import { dotBox } from './cap';
import type { Box } from './geometry';
import { RADIUS } from './mark-size';
import type { SceneMark } from './scene';
import { capOf, toRange } from './scene-mark';
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

/** A point over time: its dot with its bound; where no value was given, its range as an upright band with its ends marked. */
export function toTimeMark({ mark, x, label }: PointView, radius: number): SceneMark {
  const { key, href, title, tone, nature, bound, value: y } = mark;
  const band = bandOf(mark);
  const place = { key, href, title, tone, printed: printedOf(label), x, y };
  if (band !== undefined) {
    return { ...place, intervals: [toRange(band, nature)] };
  }
  const cap = capOf(bound, true);
  return { ...place, dot: { form: formOf(nature), radius }, ...(cap === undefined ? {} : { cap }), intervals: [] };
}

/** What a point over time covers in px, its bound's arrow included. */
export function markBox(point: PointView, { x, y }: Scales, scale: number): Box {
  const r = RADIUS * scale;
  const band = bandOf(point.mark);
  if (band === undefined) return dotBox(x(point.x), y(point.mark.value), r, capOf(point.mark.bound, true), scale);
  return { x: x(point.x) - r, width: 2 * r, y: y(band.high), height: y(band.low) - y(band.high) };
}

/** What an annotation's subject covers in px: a pin, or a band as long as its span. */
export function noteBox(note: NoteMark, { x, y }: Scales): Box {
  if (note.xEnd === undefined) return { x: x(note.x) - 3, y: y(note.y) - 3, width: 6, height: 6 };
  return { x: x(note.x), y: y(note.y) - 8, width: x(note.xEnd) - x(note.x), height: 16 };
}
