import type { Count } from './count';
import type { Fraction } from './fraction';
import { followsUnit, type TimePart, type TimeUnit, timeUnitOf } from './time-unit';
import { isHyphen, lowerAt, skipHyphen, type Tokens } from './token';

/** A stretch of time: its parts, its length in seconds (a year of 365.25 days), and the token behind it. */
export type Duration = { readonly parts: readonly TimePart[]; readonly value: number; readonly next: number };

/** Adjectives that may stand between the number and its unit: `three full days`. */
const BETWEEN = new Set(
  'more full consecutive straight further long additional extra whole calendar financial successive working trading solid short fiscal business final separate'.split(
    ' ',
  ),
);
const SECONDS: Record<TimeUnit['designator'], number> = {
  Y: 31_557_600,
  M: 2_629_800,
  W: 604_800,
  D: 86_400,
  TH: 3600,
  TM: 60,
  TS: 1,
};

/** The length of some parts in seconds. */
export function secondsOf(parts: readonly TimePart[]): number {
  return parts.reduce((sum, { amount, unit }) => sum + amount * unit.times * SECONDS[unit.designator], 0);
}

type UnitAt = { readonly unit: TimeUnit; readonly next: number };

/** The unit of time behind a number, over a hyphen or one adjective. `one more day` counts one, not a day. */
function parseTimeUnit(tokens: Tokens, at: number, single: boolean): UnitAt | undefined {
  const place = skipHyphen(tokens, at);
  const word = lowerAt(tokens, place);
  const over = BETWEEN.has(word) && !(single && word === 'more') ? skipHyphen(tokens, place + 1) : place;
  const unit = timeUnitOf(lowerAt(tokens, over));
  // "Two second-half goals" and "three quarter-finals" count no time.
  if (unit === undefined || (['second', 'quarter'].includes(lowerAt(tokens, over)) && isHyphen(tokens, over + 1)))
    return undefined;
  return { unit, next: over + 1 };
}

/** `-old` and `old` belong to an age written with hyphens. */
function skipOld(tokens: Tokens, at: number, hyphened: boolean): number {
  const old = skipHyphen(tokens, at);
  return hyphened && old > at && ['old', 'olds', 'long'].includes(lowerAt(tokens, old)) ? old + 1 : at;
}

const part = (amount: number, name: string): readonly TimePart[] => {
  const unit = timeUnitOf(name);
  return unit === undefined ? [] : [{ amount, unit }];
};

/** Digits that letters for a unit of time touch or follow: `45min`, `45 m`. */
function parseShort(
  tokens: Tokens,
  at: number,
  letters: readonly string[],
): { amount: number; next: number } | undefined {
  const digits = tokens[at];
  if (digits?.type !== 'digits' || !/^\d{1,2}$/.test(digits.text)) return undefined;
  return letters.includes(lowerAt(tokens, at + 1)) ? { amount: Number(digits.text), next: at + 2 } : undefined;
}

/** `2h 45min`, `2h45`, `3h 20m 15s`, `2h`: hours by their letter, which touches its digits. */
function parseHours(tokens: Tokens, count: Count): Duration | undefined {
  const token = tokens[count.next];
  if (!count.digits || token === undefined || token.spaced) return undefined;
  const [, joined] = /^h(\d\d)(?:m|mins?)?$/.exec(token.lower) ?? [];
  if (token.lower !== 'h' && joined === undefined) return undefined;
  const minutes =
    joined === undefined
      ? parseShort(tokens, count.next + 1, ['m', 'min', 'mins'])
      : { amount: Number(joined), next: count.next + 1 };
  const seconds = minutes === undefined ? undefined : parseShort(tokens, minutes.next, ['s', 'sec', 'secs']);
  const parts = [
    ...part(count.value, 'hour'),
    ...(minutes === undefined ? [] : part(minutes.amount, 'minute')),
    ...(seconds === undefined ? [] : part(seconds.amount, 'second')),
  ];
  return { parts, value: secondsOf(parts), next: seconds?.next ?? minutes?.next ?? count.next + 1 };
}

/** Reads the unit of time behind a count, and the smaller parts that follow: `two minutes and 14 seconds`. */
export function parseDuration(
  tokens: Tokens,
  at: number,
  count: Count,
  parseCount: (tokens: Tokens, at: number) => Count | undefined,
): Duration | undefined {
  const clock = parseHours(tokens, count);
  if (clock !== undefined) return clock;
  const first = parseTimeUnit(tokens, count.next, lowerAt(tokens, at) === 'one');
  if (first === undefined) return undefined;
  const parts: TimePart[] = [{ amount: count.value, unit: first.unit }];
  let next = skipOld(tokens, first.next, isHyphen(tokens, count.next));
  for (let last = first.unit, tries = 0; tries < 3; tries += 1) {
    const half =
      lowerAt(tokens, next) === 'and' && lowerAt(tokens, next + 1) === 'a' && lowerAt(tokens, next + 2) === 'half';
    if (half && parts.length === 1) {
      return { parts: [{ amount: count.value + 0.5, unit: last }], value: secondsOf(parts), next: next + 3 };
    }
    const place = [',', 'and'].includes(lowerAt(tokens, next)) ? next + 1 : next;
    const amount = parseCount(tokens, place);
    const seconds = amount !== undefined && tokens[amount.next]?.text === 's' && last.name === 'minute';
    const unit = amount === undefined ? undefined : timeUnitOf(seconds ? 'second' : lowerAt(tokens, amount.next));
    if (amount === undefined || unit === undefined || !followsUnit(last, unit)) break;
    parts.push({ amount: amount.value, unit });
    last = unit;
    next = amount.next + 1;
  }
  return { parts, value: secondsOf(parts), next };
}

/** Reads a fraction of a unit of time: `half an hour`, `half-hour`, `half year`, `a quarter of a century`. */
export function parsePartOfUnit(tokens: Tokens, fraction: Fraction): Duration | undefined {
  const { numerator, denominator, next } = fraction;
  const article = lowerAt(tokens, next) === 'of' ? next + 1 : next;
  const joined = isHyphen(tokens, next);
  const name = joined ? next + 1 : ['a', 'an'].includes(lowerAt(tokens, article)) ? article + 1 : article;
  if (name === next && denominator !== 2 && denominator !== 4) return undefined;
  const word = lowerAt(tokens, name);
  const unit = word.endsWith('s') ? undefined : timeUnitOf(word);
  if (unit === undefined || word === 'quarter') return undefined;
  const parts = [toWhole({ amount: numerator / denominator, unit })];
  return { parts, value: secondsOf(parts), next: name + 1 };
}

const SMALLER: Partial<Record<TimeUnit['designator'], readonly [string, number]>> = {
  TH: ['minute', 60],
  TM: ['second', 60],
  Y: ['month', 12],
};

/** Half an hour is thirty minutes: a part of a unit in the next smaller one, where that gives a whole number. */
function toWhole(part: TimePart): TimePart {
  const { designator, times } = part.unit;
  const [name, many] = SMALLER[designator] ?? ['', 1];
  const unit = timeUnitOf(name);
  const amount = part.amount * times * many;
  const fits = !Number.isInteger(part.amount * times) && Number.isInteger(amount);
  return unit !== undefined && fits ? { amount, unit } : part;
}
