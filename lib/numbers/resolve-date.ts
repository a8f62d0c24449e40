import type { Reading } from './mention';
import { type Day, resolveMonth, resolveNth, resolvePeriod, stepOf } from './resolve-month';

function parseDay(date: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

const utc = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day);
const DAY = 86_400_000;
const toIso = (time: number) => new Date(time).toISOString().slice(0, 10);

const mondayOf = (time: number) => time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;

/** The Monday of the week in which an instant falls, and its Sunday, as an EDTF interval. */
function formatWeek(time: number): string {
  const monday = mondayOf(time);
  return `${toIso(monday)}/${toIso(monday + 6 * DAY)}`;
}

/** A weekday: the last one, as news tells it, or the next one where the sentence looks ahead. */
function resolveWeekday(value: string, words: string, today: Day, ahead: boolean): string | undefined {
  const [, number] = /^weekday-([1-7])$/.exec(value) ?? [];
  if (number === undefined) return undefined;
  const now = utc(today);
  const on = (Number(number) - new Date(now).getUTCDay() + 7) % 7;
  const step = stepOf(words);
  // “Next Monday” is the one of the next week, “last Monday” the one before today.
  if (step === 1) return toIso(mondayOf(now) + (6 + Number(number)) * DAY);
  if (step === -1) return toIso(now + (on === 0 ? -7 : on - 7) * DAY);
  return toIso(now + (ahead || step === 0 || on === 0 ? on : on - 7) * DAY);
}

/** Periods of the calendar: decades, centuries, weeks, quarters. */
function resolveLength(value: string, words: string, today: Day): string | undefined {
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
  if (value.startsWith('weekday-')) return resolveWeekday(value, words, today, ahead);
  return (
    resolveMonth(value, words, today, ahead) ??
    resolvePeriod(value, words, today, ahead) ??
    resolveLength(value, words, today) ??
    resolveNth(value, today, ahead) ??
    resolveEra(value, today) ??
    resolveSeason(value, today) ??
    resolveWeekend(value, today)
  );
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
