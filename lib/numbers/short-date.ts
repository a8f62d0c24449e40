import { parseWeekday, twoDigits } from './calendar';
import { parseDay } from './date-part';
import type { Found } from './mention';
import { lowerAt, type Tokens, touches } from './token';
import { dateOf } from './year';

const YEAR_BEHIND = new Set(
  'in of since from until till to by before after late early summer spring autumn winter and between'.split(' '),
);
const DAY_BEHIND = new Set('on before until till by since after from'.split(' '));
/** The last two digits of the years that are of the last century, where none is given. */
const LAST_CENTURY = 30;

/** `launched in ’58`, `the class of ’04`: a year without its century. */
function parseCut(tokens: Tokens, at: number): Found | undefined {
  const quoted = ['’', "'", '‘'].includes(lowerAt(tokens, at)) && touches(tokens, at + 1);
  const digits = lowerAt(tokens, at + 1);
  const after = tokens[at + 2];
  const ends =
    after === undefined || after.spaced || (after.type === 'mark' && !['’', "'", '%', '-'].includes(after.text));
  if (!quoted || !/^\d\d$/.test(digits) || !ends || !YEAR_BEHIND.has(lowerAt(tokens, at - 1))) return undefined;
  return dateOf(at, at + 2, `${Number(digits) > LAST_CENTURY ? 19 : 20}${digits}`);
}

/** A day with its ending, `15th`, as an ordinal writes it. */
function parseNth(tokens: Tokens, at: number): { readonly value: number; readonly next: number } | undefined {
  const day = parseDay(tokens, at);
  return day?.next === at + 2 ? day : undefined;
}

/** Whether nothing behind a day is in that place of an order: `the 13th and 14th`, `the 20th.`, `the 10th the wind`. */
function standsAlone(tokens: Tokens, at: number): boolean {
  const after = tokens[at];
  if (after === undefined || after.lower === 'the') return true;
  if (after.type === 'mark') return !['-', '–', '’', "'", '%'].includes(after.text);
  return (
    after.lower === 'and' &&
    (tokens[at + 1]?.type === 'mark' || parseNth(tokens, at + 1) !== undefined || lowerAt(tokens, at + 1) === 'the')
  );
}

/** `on the 13th`, `before the 20th`, and the second of `on the 13th and 14th`: a day of a month that isn’t named. */
function parseBare(tokens: Tokens, at: number): Found | undefined {
  const day = parseNth(tokens, at);
  if (day === undefined || !standsAlone(tokens, day.next)) return undefined;
  const opens = (place: number) => lowerAt(tokens, place - 1) === 'the' && DAY_BEHIND.has(lowerAt(tokens, place - 2));
  const again = lowerAt(tokens, at - 1) === 'and' && opens(at - 3) && parseNth(tokens, at - 3) !== undefined;
  return opens(at) || again ? dateOf(at, day.next, `XXXX-XX-${twoDigits(day.value)}`) : undefined;
}

/** `Friday 15th`, `Friday the 13th`. */
function parseNamed(tokens: Tokens, at: number): Found | undefined {
  const weekday = parseWeekday(tokens, at, true);
  if (weekday === undefined) return undefined;
  const day = parseNth(tokens, lowerAt(tokens, weekday.next) === 'the' ? weekday.next + 1 : weekday.next);
  return day === undefined ? undefined : dateOf(at, day.next, `XXXX-XX-${twoDigits(day.value)}`);
}

/** Reads a year without its century, or a day without its month. */
export function parseShortDate(tokens: Tokens, at: number): Found | undefined {
  return parseCut(tokens, at) ?? parseNamed(tokens, at) ?? parseBare(tokens, at);
}
