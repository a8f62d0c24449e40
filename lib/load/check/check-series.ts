import { isRolling, rhythmOf, stepsBetween } from '../../facts/rhythm';
import type { Every, Reading } from '../../schema/series';
import type { Fault } from '../fault';
import type { Checked } from './checked';

/** The longest that a period of each rhythm is, in days. */
const LONGEST: Readonly<Record<Every, number>> = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };
const DAY = 86_400_000;

/** A date that is longer than what the series has a reading of. */
function findLonger(every: Every, readings: readonly Reading[]): string | undefined {
  const longer = isRolling(readings)
    ? undefined
    : readings.find(({ date: { from, to } }) => to - from > LONGEST[every] * DAY);
  return longer === undefined
    ? undefined
    : `${longer.date.text} is longer than a ${every}; write every: as often as there are readings, or a shorter date`;
}

/** Two rows of one period: one of them isn’t of this series, or it has more readings than it says. */
function findTwice(every: Every, readings: readonly Reading[]): string | undefined {
  const at = readings.findIndex((reading, index) => {
    const before = readings[index - 1];
    return before !== undefined && stepsBetween(every, before.date, reading.date) < 1;
  });
  const [before, after] = [readings[at - 1], readings[at]];
  if (before === undefined || after === undefined) return undefined;
  return `${before.date.text} and ${after.date.text} lie in one ${every}; write every: as often as there are readings, or leave it out`;
}

/** Series whose rows aren’t as often as they say. */
export function checkSeries({ draft, readings }: Checked): Fault[] {
  return [...draft.series].flatMap(([id, series]) => {
    const rows = readings.get(id) ?? [];
    const every = rhythmOf({ every: series.every, readings: rows });
    if (every === undefined) return [];
    const wrong = findLonger(every, rows) ?? findTwice(every, rows);
    return wrong === undefined
      ? []
      : [{ path: ['series', id, series.every === undefined ? 'file' : 'every'], message: wrong }];
  });
}
