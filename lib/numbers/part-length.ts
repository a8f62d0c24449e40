import { twoDigits } from './calendar';
import { parseMonthFirst } from './date-part';
import type { Found } from './mention';
import { parseNumeral } from './numeral';
import { unitOf } from './spelled';
import { timeUnitOf } from './time-unit';
import { lowerAt, type Tokens } from './token';
import { dateOf, parseYearDigits, skipOwnYear } from './year';

const BEGINS = new Set(['first', 'opening']);
const ENDS = new Set(['last', 'final', 'closing']);

/** Every word that may begin a stretch counted from an end of a year or a month, besides ordinals. */
export const PART_LENGTH_WORDS: readonly string[] = [...BEGINS, ...ENDS];

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

type Whole = { readonly year: string; readonly month?: number; readonly next: number };

/** The year or month that a stretch is a part of: `2025`, `the year`, `last year`, `May 2024`. */
function parseWhole(tokens: Tokens, at: number): Whole | undefined {
  const year = parseYearDigits(tokens, at);
  if (year !== undefined) return { year, next: at + 1 };
  if (lowerAt(tokens, at) === 'the' && lowerAt(tokens, at + 1) === 'year') return { year: 'XXXX', next: at + 2 };
  const own = skipOwnYear(tokens, at);
  if (own > at) return { year: 'XXXX', next: own };
  const month = parseMonthFirst(tokens, at);
  return month === undefined || month.day !== undefined
    ? undefined
    : { year: month.year ?? 'XXXX', month: month.month, next: month.next };
}

/** The months from so many before or behind an end of a year. */
function formatMonths({ year }: Whole, count: number, begins: boolean): string | undefined {
  if (count < 1 || count > 12) return undefined;
  const [from, to] = begins ? [1, count] : [13 - count, 12];
  return `${year}-${twoDigits(from)}/${year}-${twoDigits(to)}`;
}

/** The days from so many before or behind an end of a year or a month; a year that isn't said is taken as a common one. */
function formatDays({ year, month }: Whole, count: number, begins: boolean): string | undefined {
  const own = year === 'XXXX' ? 2023 : Number(year);
  const start = Date.UTC(own, (month ?? 1) - 1, 1);
  const end = Date.UTC(own, month ?? 12, 0);
  if (count < 1 || start + (count - 1) * DAY > end) return undefined;
  const [from, to] = begins ? [start, start + (count - 1) * DAY] : [end - (count - 1) * DAY, end];
  return [from, to].map((time) => `${year}${iso(time).slice(4)}`).join('/');
}

/** Reads `first nine months of 2025`, `last two quarters of the year`, `opening two weeks of May`. */
export function parsePartLength(tokens: Tokens, at: number): Found | undefined {
  const word = lowerAt(tokens, at);
  const begins = BEGINS.has(word);
  if (!begins && !ENDS.has(word)) return undefined;
  const digits = parseNumeral(tokens, at + 1);
  const count = digits === undefined ? unitOf(lowerAt(tokens, at + 1)) : Number(digits.decimal);
  const name = digits?.next ?? at + 2;
  const unit = timeUnitOf(lowerAt(tokens, name));
  if (count === undefined || unit === undefined || lowerAt(tokens, name + 1) !== 'of') return undefined;
  const whole = parseWhole(tokens, name + 2);
  if (whole === undefined) return undefined;
  const days = unit.name === 'day' ? count : unit.name === 'week' ? count * 7 : undefined;
  const months = unit.designator === 'M' && whole.month === undefined ? count * unit.times : undefined;
  const value =
    days !== undefined
      ? formatDays(whole, days, begins)
      : months === undefined
        ? undefined
        : formatMonths(whole, months, begins);
  return value === undefined ? undefined : dateOf(at, whole.next, value);
}
