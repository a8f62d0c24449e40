import { lowerAt, type Tokens, touches } from './token';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...'jan feb mar apr jun jul aug sep oct nov dec'
    .split(' ')
    .map((word): [string, number] => [word, MONTHS.findIndex((month) => month.startsWith(word)) + 1]),
  ['sept', 9],
]);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);
/** Seasons as EDTF numbers them. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

/** Every name of the calendar in lower case, plurals of weekdays included. */
export const CALENDAR_WORDS: readonly string[] = [
  ...MONTHS,
  ...SHORT_MONTHS.keys(),
  ...WEEKDAYS.flatMap((day) => [day, `${day}s`]),
  ...SHORT_WEEKDAYS.keys(),
  ...SEASONS.keys(),
];

/** A name of the calendar: its number, and the token behind it. */
export type Name = { readonly value: number; readonly next: number };

const isCapital = (text: string) => text !== text.toLowerCase();

/** A month by its name or its abbreviation (`Sept.`), which must begin with a capital. Full stops are taken along. */
export function parseMonthName(tokens: Tokens, at: number): Name | undefined {
  const token = tokens[at];
  if (token?.type !== 'word' || !isCapital(token.text)) return undefined;
  const full = MONTHS.indexOf(token.lower);
  if (full >= 0) return { value: full + 1, next: at + 1 };
  const short = SHORT_MONTHS.get(token.lower);
  if (short === undefined) return undefined;
  const stop = lowerAt(tokens, at + 1) === '.' && touches(tokens, at + 1) && tokens[at + 2]?.type === 'digits';
  return { value: short, next: stop ? at + 2 : at + 1 };
}

/** Whether a month's name is its abbreviation, which alone proves nothing (`Mar`, `Jan`). */
export function isShortMonth(tokens: Tokens, at: number): boolean {
  return SHORT_MONTHS.has(lowerAt(tokens, at));
}

/** A weekday, Monday being 1, by its name; by its abbreviation only where `short` allows. */
export function parseWeekday(tokens: Tokens, at: number, short = false): Name | undefined {
  const token = tokens[at];
  if (token?.type !== 'word' || !isCapital(token.text)) return undefined;
  const one = token.lower.endsWith('days') ? token.lower.slice(0, -1) : token.lower;
  const full = WEEKDAYS.indexOf(one);
  if (full >= 0) return { value: full + 1, next: at + 1 };
  const value = short ? SHORT_WEEKDAYS.get(token.lower) : undefined;
  return value === undefined ? undefined : { value, next: at + 1 };
}

/** A season of the year, as EDTF numbers it (21 is spring). */
export function parseSeason(tokens: Tokens, at: number): Name | undefined {
  const value = SEASONS.get(lowerAt(tokens, at));
  return value === undefined ? undefined : { value, next: at + 1 };
}

/** Two digits, as EDTF writes months and days. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
