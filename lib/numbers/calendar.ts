import { seasons, weekdays } from './calendar-names';
import { monthNumber, months } from './months';
import { lowerAt, type Tokens, touches } from './token';

const SHORT_MONTHS: ReadonlySet<string> = new Set(months.flatMap(({ spellings }) => spellings));
const numbersOf = (names: (day: (typeof weekdays)[number]) => readonly string[]): ReadonlyMap<string, number> =>
  new Map(weekdays.flatMap((day, index) => names(day).map((name): [string, number] => [name, index + 1])));
const WEEKDAYS = numbersOf(({ name }) => [name.toLowerCase(), `${name.toLowerCase()}s`]);
const SHORT_WEEKDAYS = numbersOf(({ spellings }) => spellings);
const SEASONS: ReadonlyMap<string, number> = new Map(
  seasons.flatMap(({ number, name, others }) => [name, ...others].map((word): [string, number] => [word, number])),
);

/** Every name of the calendar in lower case, plurals of weekdays included. */
export const CALENDAR_WORDS: readonly string[] = [
  ...months.flatMap(({ long, spellings }) => [long.toLowerCase(), ...spellings]),
  ...WEEKDAYS.keys(),
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
  const value = monthNumber(token.lower);
  if (value === undefined || !SHORT_MONTHS.has(token.lower))
    return value === undefined ? undefined : { value, next: at + 1 };
  const stop =
    lowerAt(tokens, at + 1) === '.' &&
    touches(tokens, at + 1) &&
    (tokens[at + 2]?.type === 'digits' || ['to', '-', '–', 'and', 'through'].includes(lowerAt(tokens, at + 2)));
  return { value, next: stop ? at + 2 : at + 1 };
}

/** Whether a month's name is its abbreviation, which alone proves nothing (`Mar`, `Jan`). */
export function isShortMonth(tokens: Tokens, at: number): boolean {
  return SHORT_MONTHS.has(lowerAt(tokens, at));
}

/** A weekday, Monday being 1, by its name; by its abbreviation only where `short` allows. */
export function parseWeekday(tokens: Tokens, at: number, short = false): Name | undefined {
  const token = tokens[at];
  if (token?.type !== 'word' || !isCapital(token.text)) return undefined;
  const value = WEEKDAYS.get(token.lower) ?? (short ? SHORT_WEEKDAYS.get(token.lower) : undefined);
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
