import {
  DASHES,
  type DatePart,
  formatPart,
  parseDay,
  parseDayFirst,
  parseMonthFirst,
  parseYearBehind,
} from './date-part';
import type { Found } from './mention';
import { unitOf } from './spelled';
import { isHyphen, lowerAt, skipWords, type Tokens } from './token';
import { dateOf } from './year';

/** Behind these, “from May to June” tells that something was put off, and names two dates. */
const POSTPONES = new Set(
  'moved moving postponed delayed pushed rescheduled extended brought shifted deferred changed put'.split(' '),
);

/** Whether “from” before a token tells of a date that was changed for another. */
function isPostponed(tokens: Tokens, at: number): boolean {
  if (lowerAt(tokens, at - 1) !== 'from') return false;
  return [2, 3, 4, 5].some((back) => POSTPONES.has(lowerAt(tokens, at - back)));
}

/** The token behind what joins the two dates of a period; undefined where nothing does. */
function skipJoint(tokens: Tokens, at: number, start: number, next: number): number | undefined {
  const comma = lowerAt(tokens, next) === ',' && ['and', 'to'].includes(lowerAt(tokens, next + 1)) ? next + 1 : next;
  const word = lowerAt(tokens, comma);
  if (start > at) return word === 'and' ? comma + 1 : undefined;
  if (DASHES.has(lowerAt(tokens, next))) return next + 1;
  const from = lowerAt(tokens, at - 1) === 'from';
  if (comma > next && !from) return undefined;
  const joins = word === 'to' || word === 'through' || (from && ['until', 'till'].includes(word));
  return joins && !isPostponed(tokens, at) ? comma + 1 : undefined;
}

const monthAndDay = ({ month, day = 0 }: DatePart) => month * 100 + day;

/** Gives each date of a pair the year that only the other has; a pair over the turn of a year has two. */
function shareYear(first: DatePart, last: DatePart): readonly [DatePart, DatePart] {
  const turns = monthAndDay(first) > monthAndDay(last);
  if (first.year === undefined && last.year !== undefined)
    return [{ ...first, year: turns ? String(Number(last.year) - 1) : last.year }, last];
  if (first.year !== undefined && last.year === undefined)
    return [first, { ...last, year: turns ? String(Number(first.year) + 1) : first.year }];
  return [first, last];
}

/** Every word that may begin a year told by its end. */
export const YEAR_TO_WORDS: readonly string[] = ['year'];

/** How many months a stretch that is told by its end has: `year`, `12 months`, `three months`; a year at most. */
function monthsOf(tokens: Tokens, at: number): { count: number; next: number } | undefined {
  if (lowerAt(tokens, at) === 'year') return { count: 12, next: at + 1 };
  const digits = /^\d{1,2}$/.test(lowerAt(tokens, at)) ? Number(lowerAt(tokens, at)) : undefined;
  const count = digits ?? unitOf(lowerAt(tokens, at));
  if (count === undefined || count < 1 || count > 12 || !/^months?$/.test(lowerAt(tokens, at + 1))) return undefined;
  return { count, next: at + 2 };
}

/** `year to March 2024`, `three months to the end of May`, `year ending June`: twelve months, told by their last. */
export function parseYearTo(tokens: Tokens, at: number): Found | undefined {
  const months = monthsOf(tokens, at);
  if (months === undefined || isHyphen(tokens, at - 1)) return undefined;
  const to = ['to', 'ending', 'ended'].includes(lowerAt(tokens, months.next)) ? months.next + 1 : undefined;
  const over = to === undefined ? undefined : (skipWords(tokens, to, ['the', 'end', 'of']) ?? to);
  const start = over === undefined ? undefined : lowerAt(tokens, over) === 'in' ? over + 1 : over;
  const end = start === undefined ? undefined : (parseDayFirst(tokens, start) ?? parseMonthFirst(tokens, start));
  if (end === undefined || (end.day !== undefined && end.day < 28)) return undefined;
  const first = ((end.month - months.count + 12) % 12) + 1;
  const year = end.year === undefined ? {} : { year: String(Number(end.year) - (first > end.month ? 1 : 0)) };
  const { month, year: own } = end;
  const last = formatPart({ month, ...(own === undefined ? {} : { year: own }) });
  return dateOf(at, end.next, `${formatPart({ month: first, ...year })}/${last}`);
}

/** Two dates joined: `5 May to 8 June`, `June–August 2024`, `from Oct to Dec`, `between June and August`. */
export function parseMonthPeriod(tokens: Tokens, at: number): Found | undefined {
  const start = lowerAt(tokens, at) === 'between' ? at + 1 : at;
  const first = parseDayFirst(tokens, start) ?? parseMonthFirst(tokens, start);
  const joint = first === undefined ? undefined : skipJoint(tokens, at, start, first.next);
  if (first === undefined) return undefined;
  const last = joint === undefined ? undefined : (parseDayFirst(tokens, joint) ?? parseMonthFirst(tokens, joint));
  if (last !== undefined) {
    const [from, to] = shareYear(first, last);
    if (from.year !== undefined && to.year !== undefined && formatPart(from) > formatPart(to)) return undefined;
    return dateOf(at, last.next, `${formatPart(from)}/${formatPart(to)}`);
  }
  const joins = isHyphen(tokens, first.next) || ['and', 'to'].includes(lowerAt(tokens, first.next));
  const read = first.day !== undefined && joins ? parseDay(tokens, first.next + 1) : undefined;
  // “On March 8 and 9 people came”: what is counted is no day.
  const days =
    read !== undefined && (isHyphen(tokens, first.next) || tokens[read.next]?.type !== 'word') ? read : undefined;
  if (days === undefined || first.day === undefined || days.value <= first.day) return undefined;
  const year = parseYearBehind(tokens, days.next);
  const whole = { month: first.month, ...(year.year === undefined ? {} : { year: year.year }) };
  return dateOf(
    at,
    year.next,
    `${formatPart({ ...whole, day: first.day })}/${formatPart({ ...whole, day: days.value })}`,
  );
}
