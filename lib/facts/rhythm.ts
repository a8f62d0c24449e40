import type { Span } from '../schema/date';
import type { Every, Reading } from '../schema/series';
import { isGap } from './reading';

const DAY = 86_400_000;

const monthOf = (time: number) => {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const isMonthStart = (time: number) => new Date(time).getUTCDate() === 1;

/** How many whole months a stretch of time covers; undefined where it doesn’t begin and end with a month. */
function monthsIn({ from, to }: Span): number | undefined {
  return isMonthStart(from) && isMonthStart(to + 1) ? monthOf(to + 1) - monthOf(from) : undefined;
}

/** What a rhythm is called whose readings each cover so many months. */
const BY_MONTHS: ReadonlyMap<number | undefined, Every> = new Map([
  [1, 'month'],
  [3, 'quarter'],
  [12, 'year'],
]);

type Rhythmic = { readonly every?: Every | undefined; readonly readings: readonly Pick<Reading, 'date'>[] };

/**
 * How often a series has a reading: as it says itself, or as dates tell that are all months, quarters or years.
 * @returns undefined where it has none, as among days: then only rows without a number are gaps.
 */
export function rhythmOf({ every, readings }: Rhythmic): Every | undefined {
  if (every !== undefined) return every;
  const lengths = new Set(readings.map(({ date }) => monthsIn(date)));
  const [length] = lengths;
  return lengths.size === 1 && !isRolling(readings) ? BY_MONTHS.get(length) : undefined;
}

/** Whether the time of a reading reaches into that of the next, as three months do that are counted anew each month. */
export function isRolling(readings: Rhythmic['readings']): boolean {
  return readings.some(({ date }, index) => {
    const before = readings[index - 1];
    return before !== undefined && date.from <= before.date.to;
  });
}

/** The longest that a period of each rhythm is, in days. */
export const LONGEST: Readonly<Record<Every, number>> = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };

/** How long a time is, in days; where dates don't tell, the least and the most that it can be. */
export type Days = { readonly least: number; readonly most: number };

/** How many days a stretch of time has. */
export function daysIn({ from, to }: Span): Days {
  const days = (to + 1 - from) / DAY;
  return { least: days, most: days };
}

/**
 * How long the time is that each reading of a series is of. One with a day as its date may be of all the time since the
 * reading before it.
 * @returns undefined where there is no reading.
 */
export function daysOf({ every, readings }: Rhythmic): Days | undefined {
  const all = readings.map(({ date }) => daysIn(date));
  const [first] = all;
  if (first === undefined || all.some(({ most }) => most > 1)) return first;
  if (every !== undefined) return { least: LONGEST[every], most: LONGEST[every] };
  const steps = readings.slice(1).map(({ date }, index) => (date.from - (readings[index]?.date.from ?? 0)) / DAY);
  return { least: 1, most: steps.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...steps) };
}

/** How much longer one of two months may be than the other. */
const SLACK = 31 / 28;

/** Whether one time is longer than another by more than months differ. */
export function isLonger(one: Days, other: Days): boolean {
  return one.least > other.most * SLACK;
}

/** Whether one of two times is longer than the other, whichever it is. */
export function isUnlike(one: Days, other: Days): boolean {
  return isLonger(one, other) || isLonger(other, one);
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
const DAYS = { day: 1, week: 7 } as const;

/** How many readings later in a rhythm one date is than another: 1 for neighbours, 0 for two in one period. */
export function stepsBetween(every: Every, earlier: Span, later: Span): number {
  if (every === 'day' || every === 'week') return Math.round((later.from - earlier.from) / DAY / DAYS[every]);
  // Any day of a period stands for it: the first of March and the thirtieth of April are neighbours among months.
  const periodOf = ({ from }: Span) => Math.floor(monthOf(from) / MONTHS[every]);
  return periodOf(later) - periodOf(earlier);
}

/**
 * The readings of a series between its gaps: a run ends at a row without a number, and where its rhythm lacks one.
 * No run is empty.
 */
export function toRuns<Any extends Reading>(
  readings: readonly Any[],
  every: Every | undefined,
): readonly (readonly Any[])[] {
  const runs: Any[][] = [];
  let before: Any | undefined;
  for (const reading of readings) {
    const follows =
      before !== undefined &&
      !isGap(before) &&
      (every === undefined || stepsBetween(every, before.date, reading.date) <= 1);
    before = reading;
    if (isGap(reading)) continue;
    const run = runs.at(-1);
    if (follows && run !== undefined) run.push(reading);
    else runs.push([reading]);
  }
  return runs;
}
