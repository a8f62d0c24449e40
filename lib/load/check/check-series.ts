import { daysIn, isRolling, isUnlike, LONGEST, rhythmOf, stepsBetween } from '../../facts/rhythm';
import { isSum } from '../../kinds/sums';
import type { Every, Reading } from '../../schema/series';
import type { Fault } from '../fault';
import type { Checked } from './checked';

/** A date that is longer than what the series has a reading of. */
function findLonger(every: Every, readings: readonly Reading[]): string | undefined {
  const longer = isRolling(readings) ? undefined : readings.find(({ date }) => daysIn(date).least > LONGEST[every]);
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

/** A row that adds up another length of time than the rows before it: it is more or less for that alone. */
function findUnlike(readings: readonly Reading[]): string | undefined {
  const [first] = readings;
  if (first === undefined) return undefined;
  const days = daysIn(first.date);
  const other = readings.find(({ date }) => isUnlike(daysIn(date), days));
  if (other === undefined) return undefined;
  return `adds up ${other.date.text}, and before it ${first.date.text}: sums over unlike lengths of time make no line; leave it out, or, if they are averages or levels, write accumulates: stock on its measure`;
}

/** Series whose rows aren’t as often as they say, or are of unlike lengths of time. */
export function checkSeries({ draft, readings }: Checked): Fault[] {
  return [...draft.series].flatMap(([id, series]) => {
    const rows = readings.get(id) ?? [];
    const every = rhythmOf({ every: series.every, readings: rows });
    const often = every === undefined ? undefined : (findLonger(every, rows) ?? findTwice(every, rows));
    if (often !== undefined)
      return [{ path: ['series', id, series.every === undefined ? 'file' : 'every'], message: often }];
    const measure = draft.measures.get(series.measure);
    const unlike = measure !== undefined && isSum(measure) ? findUnlike(rows) : undefined;
    return unlike === undefined ? [] : [{ path: ['series', id, 'file'], message: unlike }];
  });
}
