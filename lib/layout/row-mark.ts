import type { MarkView } from '../kinds/drawing';
import { formOf } from '../words/natures';
import { capOf } from './mark';
import { RADIUS } from './mark-size';
import type { SceneMark } from './scene';

/** The radius of an event's dot in px before the frame's scale. */
const EVENT_RADIUS = 3;

/** How a mark's intervals are drawn: the widest of several thin, the narrowest thick, a bare range with its ends marked. */
function toIntervals({ nature, value, point, intervals }: MarkView): SceneMark['intervals'] {
  if (nature === 'event') {
    const { low, high } = intervals[0] ?? { low: value, high: value };
    return [{ low, high, look: 'span', ends: false }];
  }
  return intervals.map(({ low, high }, index) =>
    index === 0 ? { low, high, look: 'inner', ends: !point } : { low, high, look: 'outer', ends: true },
  );
}

/** A mark in a row, in the form of its nature; `y` is in px from the top of its panel. */
export function toRowMark(mark: MarkView, y: number, scale: number): SceneMark {
  const { key, href, title, tone, nature, value: x, point } = mark;
  const cap = capOf(mark.bound, false);
  const radius = (nature === 'event' ? EVENT_RADIUS : RADIUS) * scale;
  return {
    ...{ key, href, title, tone, x, y },
    ...(point ? { dot: { form: formOf(nature), radius } } : {}),
    ...(cap === undefined ? {} : { cap }),
    intervals: toIntervals(mark),
  };
}
