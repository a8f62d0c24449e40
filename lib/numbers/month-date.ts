import { isShortMonth, parseWeekday, twoDigits } from './calendar';
import { DASHES, type DatePart, formatPart, parseDay, parseDayFirst, parseMonthFirst } from './date-part';
import type { Found } from './mention';
import { parseMonthPeriod, parseYearTo } from './month-period';
import { isHyphen, lowerAt, type Tokens, touches } from './token';
import { dateOf, skipOwnYear } from './year';

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
  return dateOf(at, last.next, `${formatPart({ ...last, day: first.value })}/${formatPart(last)}`);
}

const BEFORE_MONTH = new Set(
  'in since by until till from of to during before after last next this early late mid for and through between or each every end on the'.split(
    ' ',
  ),
);

/** A month alone that may be a verb (`May`) or a name (`April Jones`) needs a preposition before it. */
function isMonth(tokens: Tokens, at: number, part: DatePart): boolean {
  if (part.day !== undefined || part.year !== undefined) return true;
  const before = lowerAt(tokens, isHyphen(tokens, at - 1) ? at - 2 : at - 1);
  const name = lowerAt(tokens, at);
  const after = tokens[at + 1];
  // “The Isle of May” is no month.
  const isle = before === 'of' && name === 'may' && /^(?:isle|theresa)$/.test(lowerAt(tokens, at - 2));
  const named = after?.type === 'word' && after.text !== after.lower && ['april', 'june', 'august'].includes(name);
  const doubtful = isShortMonth(tokens, at) || ['may', 'march'].includes(name) || named;
  return doubtful ? BEFORE_MONTH.has(before) && !isle : true;
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
  const numeric = parseNumeric(tokens, at) ?? parseYearTo(tokens, at);
  if (numeric !== undefined) return numeric;
  const weekday = parseWeekday(tokens, at, true);
  const comma = weekday === undefined ? at : lowerAt(tokens, weekday.next) === ',' ? weekday.next + 1 : weekday.next;
  const start = weekday !== undefined && lowerAt(tokens, comma) === 'the' ? comma + 1 : comma;
  const wide = parseDays(tokens, start) ?? parseMonthPeriod(tokens, start);
  if (wide !== undefined) return { ...wide, at };
  const part = parseDayFirst(tokens, start) ?? parseMonthFirst(tokens, start);
  if (part === undefined || (weekday !== undefined && part.day === undefined) || !isMonth(tokens, start, part))
    return undefined;
  // “The September 2023 quarter” is the one that September ends.
  if (part.day === undefined && part.month % 3 === 0 && lowerAt(tokens, part.next) === 'quarter')
    return dateOf(at, part.next + 1, `${part.year ?? 'XXXX'}-${32 + part.month / 3}`);
  const next = part.year === undefined ? skipOwnYear(tokens, part.next) : part.next;
  return dateOf(at, next, formatPart(part));
}
