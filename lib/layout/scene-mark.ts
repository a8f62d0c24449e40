import type { IntervalView, MarkView, Row } from '../kinds/drawing';
import { formOf } from '../words/natures';
import { RADIUS } from './mark-size';
import type { Cap, SceneInterval, SceneLine, SceneMark } from './scene';
import { wordsOf } from './text-ink';

/** The radius of an event's dot in px before the frame's scale. */
const EVENT_RADIUS = 3;

/** The same of a number's dot at an earlier date. */
const EARLIER = 3.75;

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
export function toIntervals(
  { nature, value, point, bound, intervals }: MarkView,
  shortest: number,
): readonly SceneInterval[] {
  if (nature === 'event') {
    const { low, high, label } = intervals[0] ?? { low: value, high: value, label: '' };
    const soft = bound === 'about' ? { soft: true as const } : {};
    return [{ low, high: Math.max(high, low + shortest), label, look: 'span', ...soft }];
  }
  return intervals.map((interval, index) => {
    // A bare range stands at its low end; narrower intervals within it may have been given too.
    if (!point && interval.low === value) return toRange(interval, nature);
    return { ...interval, look: index === 0 ? 'inner' : 'outer' };
  });
}

/** Where a mark stands in data space, and how short a time may be drawn there. */
type Place = { readonly x: number; readonly y: number; readonly shortest: number };

/** What a mark is called in a workbook, and the radius of its dot in px. */
type Looks = { readonly printed: SceneMark['printed']; readonly radius: number };

function toDot(mark: MarkView, { x, y, shortest }: Place, { printed, radius }: Looks): SceneMark {
  const { key, href, title, tone, nature, point } = mark;
  const cap = nature === 'event' ? undefined : capOf(mark.bound, false);
  return {
    ...{ key, href, title, tone, x, y, printed },
    ...(point ? { dot: { form: formOf(nature), radius } } : {}),
    ...(cap === undefined ? {} : { cap }),
    intervals: toIntervals(mark, shortest),
  };
}

const nameOf = ({ name, sub }: Row) => (sub === '' ? name : `${name}; ${sub}`);

/** The mark of a row, in the form of its nature. */
export function toSceneMark(row: Row, place: Place, scale: number): SceneMark {
  const { mark, value, also = [] } = row;
  const radius = (mark.nature === 'event' ? EVENT_RADIUS : RADIUS) * scale;
  const number = also.at(-1) ?? value;
  return toDot(mark, place, { printed: { name: nameOf(row), number: wordsOf([number]) }, radius });
}

/** Where a row stood before: smaller dots, at their own numbers. */
export function toEarlierMarks(row: Row, place: Omit<Place, 'x'>, scale: number): readonly SceneMark[] {
  return (row.before ?? []).map(({ mark, date, value }) =>
    toDot(
      mark,
      { ...place, x: mark.value },
      { printed: { name: `${nameOf(row)}; ${date}`, number: wordsOf([value]) }, radius: EARLIER * scale },
    ),
  );
}

/** The line that joins the dots of a row that has several. */
export function toJoin({ name, mark, before = [] }: Row, y: number): readonly SceneLine[] {
  if (before.length === 0) return [];
  const points = [...before.map((one) => one.mark), mark].map(({ value }) => ({ x: value, y }));
  return [{ key: `join-${mark.key}`, name, shape: 'linear', look: 'change', tone: mark.tone, dots: false, points }];
}
