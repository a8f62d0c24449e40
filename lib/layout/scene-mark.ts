import type { IntervalView, MarkView, Row } from '../kinds/drawing';
import { formOf } from '../words/natures';
import { RADIUS } from './mark-size';
import type { Cap, SceneInterval, SceneMark } from './scene';
import { wordsOf } from './text-ink';

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

/** A bare range: a bar in the form of its nature, with its ends marked. */
export function toRange({ low, high, label }: IntervalView, nature: MarkView['nature']): SceneInterval {
  return { low, high, label, look: 'range', form: formOf(nature) };
}

/** How a mark's intervals are drawn: the widest of several thin, the narrowest thick, a bare range in the form of its nature. */
function toIntervals({ nature, value, point, intervals }: MarkView, shortest: number): readonly SceneInterval[] {
  if (nature === 'event') {
    const { low, high, label } = intervals[0] ?? { low: value, high: value, label: '' };
    return [{ low, high: Math.max(high, low + shortest), label, look: 'span' }];
  }
  return intervals.map((interval, index) => {
    // A bare range stands at its low end; narrower intervals within it may have been given too.
    if (!point && interval.low === value) return toRange(interval, nature);
    return { ...interval, look: index === 0 ? 'inner' : 'outer' };
  });
}

/** Where a mark stands in data space, and how short a time may be drawn there. */
type Place = { readonly x: number; readonly y: number; readonly shortest: number };

/** The mark of a row, in the form of its nature. */
export function toSceneMark({ mark, name, sub, value }: Row, { x, y, shortest }: Place, scale: number): SceneMark {
  const { key, href, title, tone, nature, point } = mark;
  const cap = capOf(mark.bound, false);
  const radius = (nature === 'event' ? EVENT_RADIUS : RADIUS) * scale;
  return {
    ...{ key, href, title, tone, x, y },
    printed: { name: `${name}; ${sub}`, number: wordsOf([value]) },
    ...(point ? { dot: { form: formOf(nature), radius } } : {}),
    ...(cap === undefined ? {} : { cap }),
    intervals: toIntervals(mark, shortest),
  };
}
