import { parseMonthName, twoDigits } from './calendar';
import { isHyphen, lowerAt, type Tokens, touches } from './token';
import { parseYearDigits } from './year';

/** A day, a month and a year, as far as they are said, and the token behind them. */
export type DatePart = { readonly day?: number; readonly month: number; readonly year?: string; readonly next: number };

/** What joins two dates or numbers without a word. */
export const DASHES = new Set(['-', '\u2010', '\u2011', '\u2013', '\u2014']);
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** A day of a month in digits: `7`, `7th`. */
export function parseDay(tokens: Tokens, at: number): { value: number; next: number } | undefined {
  const token = tokens[at];
  if (token?.type !== 'digits' || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text)) return undefined;
  const suffix = SUFFIXES.has(lowerAt(tokens, at + 1)) && touches(tokens, at + 1);
  return { value: Number(token.text), next: suffix ? at + 2 : at + 1 };
}

/** The year behind a month or a day, if one follows: `, 2024`, `of 2024`. */
export function parseYearBehind(tokens: Tokens, at: number): { year?: string; next: number } {
  const of = [',', 'of'].includes(lowerAt(tokens, at)) ? at + 1 : at;
  const year = parseYearDigits(tokens, of);
  const joined = tokens[of + 1];
  const dated = isHyphen(tokens, of + 1) && tokens[of + 2]?.type === 'digits';
  const free = joined === undefined || joined.spaced || (joined.type === 'mark' && joined.lower !== '%' && !dated);
  return year !== undefined && free ? { year, next: of + 1 } : { next: at };
}

/** `7 October 2024`, `the 7th of October`. */
export function parseDayFirst(tokens: Tokens, at: number): DatePart | undefined {
  const day = parseDay(tokens, at);
  if (day === undefined) return undefined;
  const month = parseMonthName(tokens, lowerAt(tokens, day.next) === 'of' ? day.next + 1 : day.next);
  if (month === undefined) return undefined;
  return { day: day.value, month: month.value, ...parseYearBehind(tokens, month.next) };
}

/** `October 7, 2024`, `October 2024`, `October`. */
export function parseMonthFirst(tokens: Tokens, at: number): DatePart | undefined {
  const month = parseMonthName(tokens, at);
  if (month === undefined) return undefined;
  const day = parseDay(tokens, lowerAt(tokens, month.next) === 'the' ? month.next + 1 : month.next);
  const clear = day !== undefined && !(lowerAt(tokens, day.next) === 'per') && lowerAt(tokens, day.next) !== '%';
  if (day !== undefined && clear) return { day: day.value, month: month.value, ...parseYearBehind(tokens, day.next) };
  return { month: month.value, ...parseYearBehind(tokens, month.next) };
}

/** A date in EDTF, with X for a year that isn't said. */
export function formatPart({ day, month, year }: Omit<DatePart, 'next'>): string {
  return [year ?? 'XXXX', twoDigits(month), ...(day === undefined ? [] : [twoDigits(day)])].join('-');
}
