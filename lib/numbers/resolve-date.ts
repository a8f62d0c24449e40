import { en } from 'chrono-node';
import type { Reading } from './mention';
import type { Sentence } from './sentence';
import { lowerAt, type Tokens } from './token';

type Day = { readonly year: number; readonly month: number; readonly day: number };

/** Words that set a sentence's dates in the future. */
const FUTURE = new Set(['will', 'next', 'due', 'plans', 'planned', 'until', 'shall', 'upcoming', 'scheduled', 'ahead']);

function parseDay(date: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

const utc = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day);
const DAY = 86_400_000;
const toIso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The Monday of the week in which an instant falls, and its Sunday, as an EDTF interval. */
function formatWeek(time: number): string {
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
  return `${toIso(monday)}/${toIso(monday + 6 * DAY)}`;
}

const cache = new Map<string, string | undefined>();

/** What chrono makes of the words on that day, as a date in UTC. Kept, because articles repeat their dates. */
function readWithChrono(words: string, today: Day): string | undefined {
  const key = `${words}\n${utc(today)}`;
  if (cache.has(key)) return cache.get(key);
  // Chrono reads the reference in local time, and so do its components: midday stays the same day in any zone.
  const [result] = en.GB.parse(words, new Date(today.year, today.month - 1, today.day, 12));
  const part = (name: 'year' | 'month' | 'day') => result?.start.get(name) ?? 0;
  const date =
    result === undefined ? undefined : toIso(utc({ year: part('year'), month: part('month'), day: part('day') }));
  if (cache.size > 5000) cache.clear();
  cache.set(key, date);
  return date;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day or month without its year: the last one, or the next one where the sentence looks ahead. */
function resolveMonth(value: string, words: string, today: Day, ahead: boolean): string | undefined {
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return undefined;
  // Chrono gets the bare date: a weekday beside it (`Saturday, November 26`) would lead it astray.
  const step = /^(?:last|next|this) /i.exec(words)?.[0] ?? '';
  const date = readWithChrono(`${step}${day === undefined ? '' : `${Number(day)} `}${name}`, today);
  if (date === undefined) return undefined;
  const cut = date.slice(0, value.length);
  const now = toIso(utc(today)).slice(0, value.length);
  if (step !== '' || cut === now || cut > now === ahead) return cut;
  return `${Number(cut.slice(0, 4)) + (ahead ? 1 : -1)}${cut.slice(4)}`;
}

/** A weekday: the last one, as news tells it, or the next one where the sentence looks ahead. */
function resolveWeekday(words: string, today: Day, ahead: boolean): string | undefined {
  const date = readWithChrono(words, today);
  if (date === undefined || /^(?:last|next|this) /i.test(words)) return date;
  const now = utc(today);
  const on = ((Date.parse(date) - now) / DAY + 14) % 7;
  return toIso(now + (ahead || on === 0 ? on : on - 7) * DAY);
}

/** Periods of the calendar that chrono doesn't know: decades, centuries, weeks, quarters. */
function resolvePeriod(value: string, words: string, today: Day): string | undefined {
  const [, amount, unit] = /^P(-?\d+)([YMWD])$/.exec(value) ?? [];
  if (amount === undefined) return undefined;
  const number = Number(amount);
  const ago = /ago$/i.test(words);
  // The past year ends today; last year ended in December.
  const past = /^past/i.test(words) ? toIso(Date.UTC(...stepBack(today, number, unit))) : undefined;
  if (past !== undefined) return `${past}/${toIso(utc(today))}`;
  switch (unit) {
    case 'Y': {
      const year = String(today.year + number);
      return /decade$/i.test(words) && !ago
        ? `${year.slice(0, 3)}X`
        : /century$/i.test(words) && !ago
          ? `${year.slice(0, 2)}XX`
          : year;
    }
    case 'M':
      return toIso(Date.UTC(today.year, today.month - 1 + number, 1)).slice(0, 7);
    case 'W':
      return ago ? toIso(utc(today) + number * 7 * DAY) : formatWeek(utc(today) + number * 7 * DAY);
    default:
      return toIso(utc(today) + number * DAY);
  }
}

/** The day so many years, months, weeks or days before or after one, as year, month from 0, and day. */
function stepBack({ year, month, day }: Day, number: number, unit: string | undefined): [number, number, number] {
  switch (unit) {
    case 'Y':
      return [year + number, month - 1, day];
    case 'M':
      return [year, month - 1 + number, day];
    default:
      return [year, month - 1, day + number * (unit === 'W' ? 7 : 1)];
  }
}

/** `this century`, `this decade`. */
function resolveEra(value: string, { year }: Day): string | undefined {
  if (value === 'this-century') return `${String(year).slice(0, 2)}XX`;
  return value === 'this-decade' ? `${String(year).slice(0, 3)}X` : undefined;
}

function resolveSeason(value: string, today: Day): string | undefined {
  const [, step, season] = /^(last|this|next)-(2[1-4])$/.exec(value) ?? [];
  if (season === undefined) return undefined;
  const begins = { '21': 3, '22': 6, '23': 9, '24': 12 }[season] ?? 3;
  const passed = today.month >= begins;
  const year =
    step === 'this'
      ? today.year
      : step === 'last'
        ? passed && today.month >= begins + 3
          ? today.year
          : today.year - 1
        : passed
          ? today.year + 1
          : today.year;
  return `${year}-${season}`;
}

function resolveWeekend(value: string, today: Day): string | undefined {
  if (!value.endsWith('weekend')) return undefined;
  const now = utc(today);
  const saturday = now + (6 - ((new Date(now).getUTCDay() + 6) % 7) - 1) * DAY;
  const shift = value.startsWith('last') ? -7 : value.startsWith('next') ? 7 : 0;
  return `${toIso(saturday + shift * DAY)}/${toIso(saturday + (shift + 1) * DAY)}`;
}

function resolveValue(value: string, words: string, today: Day, ahead: boolean): string | undefined {
  if (value.startsWith('weekday-')) return resolveWeekday(words, today, ahead);
  const [from, to] = value.split('/').map((date) => resolveMonth(date, words, today, ahead));
  if (from !== undefined) return to === undefined ? from : `${from}/${to}`;
  return (
    resolvePeriod(value, words, today) ??
    resolveEra(value, today) ??
    resolveSeason(value, today) ??
    resolveWeekend(value, today)
  );
}

/** Whether a sentence speaks of what is to come. */
export function looksAhead(tokens: Tokens, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) if (FUTURE.has(lowerAt(tokens, at))) return true;
  return false;
}

/**
 * Gives a date that is told from the text's own its place in the calendar, in EDTF, where the text's date is known.
 * `words` are the mention's, `ahead` says that its sentence looks ahead.
 */
export function resolveDate(reading: Reading, words: string, date: string | undefined, ahead: boolean): Reading {
  const today = date === undefined ? undefined : parseDay(date);
  if (reading.kind !== 'date' || today === undefined) return reading;
  const bare = words.replace(/^(?:early|mid|late)[\s\p{Pd}]+/iu, '');
  const resolved = resolveValue(reading.value, bare, today, ahead);
  return resolved === undefined ? reading : { ...reading, resolved };
}
