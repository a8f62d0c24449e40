import type { MarkView } from '../kinds/drawing';
import { formOf } from '../words/natures';
import { RADIUS } from './mark-size';
import type { Cap, SceneMark } from './scene';

/** The radius of an event's dot in px before the frame's scale. */
const EVENT_RADIUS = 3;

/** The end that a bound gives a mark; upright where its scale is. */
export function capOf(bound: MarkView['bound'], upright: boolean): Cap | undefined {
  switch (bound) {
    case 'moreThan':
    case 'atLeast':
      return upright ? 'up' : 'right';
    case 'lessThan':
    case 'upTo':
      return upright ? 'down' : 'left';
    case 'about':
      return upright ? 'soft-upright' : 'soft-across';
    case 'stated':
    case 'between':
      return undefined;
  }
}

/** How a mark's intervals are drawn: the widest of several thin, the narrowest thick, a bare range with its ends marked. */
function toIntervals({ nature, value, point, intervals }: MarkView, shortest: number): SceneMark['intervals'] {
  if (nature === 'event') {
    const { low, high } = intervals[0] ?? { low: value, high: value };
    return [{ low, high: Math.max(high, low + shortest), look: 'span', ends: false }];
  }
  return intervals.map(({ low, high }, index) =>
    index === 0 ? { low, high, look: 'inner', ends: !point } : { low, high, look: 'outer', ends: true },
  );
}

/** Where a mark stands in data space, and how short a time may be drawn there. */
type Place = { readonly x: number; readonly y: number; readonly shortest: number };

/** A mark in a row, in the form of its nature. */
export function toSceneMark(mark: MarkView, { x, y, shortest }: Place, scale: number): SceneMark {
  const { key, href, title, tone, nature, point } = mark;
  const cap = capOf(mark.bound, false);
  const radius = (nature === 'event' ? EVENT_RADIUS : RADIUS) * scale;
  return {
    ...{ key, href, title, tone, x, y },
    ...(point ? { dot: { form: formOf(nature), radius } } : {}),
    ...(cap === undefined ? {} : { cap }),
    intervals: toIntervals(mark, shortest),
  };
}
