import { isShortMonth, parseMonthName, parseWeekday, twoDigits } from './calendar';
import type { Found } from './mention';
import { isHyphen, lowerAt, type Tokens, touches } from './token';
import { dateOf, parseYearDigits } from './year';

/** A day, a month and a year, as far as they are said, and the token behind them. */
type Part = { readonly day?: number; readonly month: number; readonly year?: string; readonly next: number };

const DASHES = new Set(['-', '\u2010', '\u2011', '\u2013', '\u2014']);
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

function parseDay(tokens: Tokens, at: number): { value: number; next: number } | undefined {
  const token = tokens[at];
  if (token?.type !== 'digits' || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text)) return undefined;
  const suffix = SUFFIXES.has(lowerAt(tokens, at + 1)) && touches(tokens, at + 1);
  return { value: Number(token.text), next: suffix ? at + 2 : at + 1 };
}

function parseYearBehind(tokens: Tokens, at: number): { year?: string; next: number } {
  const of = [',', 'of'].includes(lowerAt(tokens, at)) ? at + 1 : at;
  const year = parseYearDigits(tokens, of);
  const joined = tokens[of + 1];
  const dated = isHyphen(tokens, of + 1) && tokens[of + 2]?.type === 'digits';
  const free = joined === undefined || joined.spaced || (joined.type === 'mark' && joined.lower !== '%' && !dated);
  return year !== undefined && free ? { year, next: of + 1 } : { next: at };
}

/** `7 October 2024`, `the 7th of October`. */
function parseDayFirst(tokens: Tokens, at: number): Part | undefined {
  const day = parseDay(tokens, at);
  if (day === undefined) return undefined;
  const month = parseMonthName(tokens, lowerAt(tokens, day.next) === 'of' ? day.next + 1 : day.next);
  if (month === undefined) return undefined;
  return { day: day.value, month: month.value, ...parseYearBehind(tokens, month.next) };
}

/** `October 7, 2024`, `October 2024`, `October`. */
function parseMonthFirst(tokens: Tokens, at: number): Part | undefined {
  const month = parseMonthName(tokens, at);
  if (month === undefined) return undefined;
  const day = parseDay(tokens, lowerAt(tokens, month.next) === 'the' ? month.next + 1 : month.next);
  const clear = day !== undefined && !(lowerAt(tokens, day.next) === 'per') && lowerAt(tokens, day.next) !== '%';
  if (day !== undefined && clear) return { day: day.value, month: month.value, ...parseYearBehind(tokens, day.next) };
  return { month: month.value, ...parseYearBehind(tokens, month.next) };
}

function format({ day, month, year }: Omit<Part, 'next'>): string {
  return [year ?? 'XXXX', twoDigits(month), ...(day === undefined ? [] : [twoDigits(day)])].join('-');
}

/** `22–26 July`, `22 to 26 July 2024`, `22 and 23 July`. */
function parseDays(tokens: Tokens, at: number): Found | undefined {
  const start = lowerAt(tokens, at) === 'between' ? at + 1 : at;
  const first = parseDay(tokens, start);
  if (first === undefined) return undefined;
  const joint = lowerAt(tokens, first.next);
  const joins =
    DASHES.has(joint) || (start === at ? joint === 'to' || joint === 'and' || joint === 'or' : joint === 'and');
  const last = joins ? parseDayFirst(tokens, first.next + 1) : undefined;
  if (last?.day === undefined || last.day <= first.value) return undefined;
  return dateOf(at, last.next, `${format({ ...last, day: first.value })}/${format(last)}`);
}

/** Two dates joined: `5 May to 8 June`, `June–August 2024`, `between June and August`. Behind "from" they stay two. */
function parsePeriod(tokens: Tokens, at: number): Found | undefined {
  const start = lowerAt(tokens, at) === 'between' ? at + 1 : at;
  const first = parseDayFirst(tokens, start) ?? parseMonthFirst(tokens, start);
  if (first === undefined) return undefined;
  const joint = lowerAt(tokens, first.next);
  const joins =
    DASHES.has(joint) || (start === at ? joint === 'to' && lowerAt(tokens, at - 1) !== 'from' : joint === 'and');
  if (!joins) return undefined;
  const days = first.day !== undefined && isHyphen(tokens, first.next) ? parseDay(tokens, first.next + 1) : undefined;
  const last = parseDayFirst(tokens, first.next + 1) ?? parseMonthFirst(tokens, first.next + 1);
  if (last !== undefined)
    return dateOf(
      at,
      last.next,
      `${format({ ...(last.year === undefined ? {} : { year: last.year }), ...first })}/${format(last)}`,
    );
  if (days === undefined || first.day === undefined || days.value <= first.day) return undefined;
  const year = parseYearBehind(tokens, days.next);
  const whole = { month: first.month, ...(year.year === undefined ? {} : { year: year.year }) };
  return dateOf(at, year.next, `${format({ ...whole, day: first.day })}/${format({ ...whole, day: days.value })}`);
}

const BEFORE_MONTH = new Set(
  'in since by until till from of to during before after last next this early late mid for and through between or each every end on the'.split(
    ' ',
  ),
);

/** A month alone that may be a verb (`May`) or a name (`April Jones`) needs a preposition before it. */
function isMonth(tokens: Tokens, at: number, part: Part): boolean {
  if (part.day !== undefined || part.year !== undefined) return true;
  const before = lowerAt(tokens, isHyphen(tokens, at - 1) ? at - 2 : at - 1);
  const name = lowerAt(tokens, at);
  const after = tokens[at + 1];
  const named = after?.type === 'word' && after.text !== after.lower && ['april', 'june', 'august'].includes(name);
  const doubtful = isShortMonth(tokens, at) || ['may', 'march'].includes(name) || named;
  return doubtful ? BEFORE_MONTH.has(before) : true;
}

/** `2024-10-08`, `08/10/2024` (day first), `8.10.2024`. */
function parseNumeric(tokens: Tokens, at: number): Found | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(tokens[at]?.text ?? '');
  const parts = [0, 2, 4].map((offset) =>
    tokens[at + offset]?.type === 'digits' ? (tokens[at + offset]?.text ?? '') : '',
  );
  const joint = lowerAt(tokens, at + 1);
  const joined = joint === lowerAt(tokens, at + 3) && [1, 2, 3, 4].every((offset) => touches(tokens, at + offset));
  // The attacks of 2001 have no other name.
  if (parts.join('/') === '9/11/' && joint === '/' && touches(tokens, at + 2) && lowerAt(tokens, at + 3) !== 'of')
    return dateOf(at, at + 3, '2001-09-11');
  const [one = '', two = '', three = ''] = dotted === null ? parts : dotted.slice(1);
  const isoLike = joined && joint === '-' && one.length === 4;
  if (!isoLike && dotted === null && !(joined && joint === '/' && three.length >= 2)) return undefined;
  const [day, month, year] = isoLike ? [three, two, one] : [one, two, three.length === 2 ? `20${three}` : three];
  if (!(Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31) || !/^\d{4}$/.test(year))
    return undefined;
  return dateOf(at, dotted === null ? at + 5 : at + 1, `${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`);
}

/** Reads a date that names a month, a weekday with it if there is one, or that is written in digits alone. */
export function parseMonthDate(tokens: Tokens, at: number): Found | undefined {
  const numeric = parseNumeric(tokens, at);
  if (numeric !== undefined) return numeric;
  const weekday = parseWeekday(tokens, at, true);
  const comma = weekday === undefined ? at : lowerAt(tokens, weekday.next) === ',' ? weekday.next + 1 : weekday.next;
  const start = weekday !== undefined && lowerAt(tokens, comma) === 'the' ? comma + 1 : comma;
  const wide = parseDays(tokens, start) ?? parsePeriod(tokens, start);
  if (wide !== undefined) return { ...wide, at };
  const part = parseDayFirst(tokens, start) ?? parseMonthFirst(tokens, start);
  if (part === undefined || (weekday !== undefined && part.day === undefined) || !isMonth(tokens, start, part))
    return undefined;
  return dateOf(at, part.next, format(part));
}
