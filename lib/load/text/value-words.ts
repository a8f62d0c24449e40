import { joinAnd } from '../../format/join-words';
import { weekdays } from '../../numbers/calendar-names';
import type { Mention } from '../../numbers/mention';
import { months } from '../../numbers/months';
import { formatValue } from '../../numbers/value';
import { seasonName } from '../../words/calendar';

const DATE_UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const TIME_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

const countOf = (number: string, unit: string) => `${number} ${unit}${number === '1' ? '' : 's'}`;

/** `25 years`, `2 hours, 41 minutes and 7 seconds`; the sign is left out. */
function spellDuration(value: string): string {
  const [date = '', time = ''] = value.replace(/^P/, '').split('T');
  const spell = (part: string, units: Readonly<Record<string, string>>) =>
    [...part.matchAll(/-?([\d.]+)([A-Z])/g)].map(([, number = '', unit = '']) => countOf(number, units[unit] ?? unit));
  const parts = [...spell(date, DATE_UNITS), ...spell(time, TIME_UNITS)];
  return parts.length === 0 ? value : joinAnd(parts);
}

/** `a year before`, `2 weeks after`, `the same day`: a period counted from the article’s own date. */
function spellDistance(value: string): string {
  const length = spellDuration(value).replace(/^1 /, 'a ');
  if (/^PT?-?0/.test(value)) return `the same ${length.replace(/^0 |s$/g, '')}`;
  return `${length} ${value.includes('-') ? 'before' : 'after'}`;
}

/** A date without its year, or with digits that aren’t said: `July`, `11 July`, `the 1990s`. */
function spellOpen(value: string): string | undefined {
  const [, month, day] = /^XXXX-(\d\d|XX)(?:-(\d\d))?$/.exec(value) ?? [];
  const name = month === undefined ? undefined : (months[Number(month) - 1]?.long ?? seasonName(month));
  if (name !== undefined) return day === undefined ? name : `${Number(day)} ${name}`;
  if (day !== undefined) return `day ${Number(day)} of a month`;
  if (/^\d{3}X$/.test(value)) return `the ${value.slice(0, 3)}0s`;
  return /^\d\dXX$/.test(value) ? `the ${value.slice(0, 2)}00s` : undefined;
}

/** A date as people say it, with what it is: `a date: July`, `a Tuesday`, `a year before`. */
function spellDate(value: string): string {
  const weekday = /^weekday-(\d)$/.exec(value)?.[1];
  if (weekday !== undefined) return `a ${weekdays[Number(weekday) - 1]?.name ?? 'day of the week'}`;
  if (/^PT?-?\d/.test(value)) return spellDistance(value);
  if (value === 'weekend') return 'a weekend';
  if (value.startsWith('T')) return `a time: ${value.slice(1)}`;
  const [, step, what = ''] = /^(last|this|next)-(\w+)$/.exec(value) ?? [];
  if (step !== undefined) return `a date: ${step} ${seasonName(what) ?? what}`;
  return `a date: ${
    value.includes('X')
      ? value
          .split('/')
          .map((end) => spellOpen(end) ?? end)
          .join(' to ')
      : value
  }`;
}

/** What a number of the text is and says, in words, for a message: `money, 3000000 GBP`, `a length of time: 3 weeks`. */
export function describeMention(mention: Mention): string {
  if (mention.kind === 'date') return spellDate(mention.value);
  if (mention.kind === 'duration') return `a length of time: ${spellDuration(mention.value)}`;
  const value = spellValue(mention);
  return mention.text === value ? mention.kind : `${mention.kind}, ${value}`;
}

/** A number’s value alone, with dates and lengths of time in words. */
export function spellValue(mention: Mention): string {
  if (mention.kind === 'date') return spellDate(mention.value).replace(/^a date: /, '');
  if (mention.kind === 'duration') return spellDuration(mention.value);
  return formatValue(mention).replace(/P(?=[T\d])[T\d.A-Z]+/g, spellDuration);
}
