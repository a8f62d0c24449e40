import type { Reading } from './mention';
import { type Day, resolveMonth, resolveNth, resolvePeriod, stepOf } from './resolve-month';
import type { Sentence } from './sentence';
import { lowerAt, type Tokens } from './token';

/** Words that set a sentence's dates in the future. */
const FUTURE = new Set(
  'will due plans planned shall hopes expects upcoming scheduled ahead must expires tomorrow'.split(' '),
);
/** Verbs in the present that tell of a date to come, shortly before it: `takes effect on 1 January`, `talks begin on 2 May`. */
const PRESENT = new Set(
  (
    'takes take comes come begins begin starts opens open reopens reopen resumes resume runs closes close ends lapses lapse expire returns ' +
    'meets falls goes go launches launch leaves leave arrives votes heads hosts airs debuts sails departs'
  ).split(' '),
);
/** The most tokens between such a verb and its date. */
const NEAR = 5;

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

/** Words behind which a clause of its own begins, in another time: `pledging in January that every child will`. */
const PARTS = new Set(['that', 'which', 'who', 'whose', 'whom', 'because', ';', '“', '”', '"', '—']);
const SAID = new Set(
  'said says told was were began came went made gave took wrote won lost met held saw had fell rose'.split(' '),
);
const BE = new Set(['be', 'been', 'is', 'are', 'being', 'to']);

/** Whether a date stands behind its own verb in the past: `said in January`, `pledging in May`, `announced on 5 May`. */
function isTold(tokens: Tokens, at: number): boolean {
  const verb = lowerAt(tokens, at - 2);
  const past = SAID.has(verb) || (/(?:ed|ing)$/.test(verb) && verb.length > 4 && !FUTURE.has(verb));
  return past && ['in', 'on', 'last', 'this'].includes(lowerAt(tokens, at - 1)) && !BE.has(lowerAt(tokens, at - 3));
}

/** `The deadline is 10 December`, `is set for 9 January`, `are on 4 January`: the present dates what is still to be. */
function isSet(tokens: Tokens, at: number): boolean {
  const on = ['on', 'for'].includes(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  const isPlanned = on < at - 1 && /^(?:set|fixed|slated|listed|booked|pencilled)$/.test(lowerAt(tokens, on));
  return ['is', 'are'].includes(lowerAt(tokens, isPlanned ? on - 1 : on));
}

/** The tokens of a sentence that speak of what is to come, and those that begin another clause; each sentence is read once. */
export type Outlook = (at: number) => boolean;

/** Finds where a sentence speaks of what is to come; to be asked for each of its dates. */
export function parseOutlook(tokens: Tokens, { from, to }: Sentence): Outlook {
  const part: number[] = [];
  const ahead = new Set<number>();
  let number = 0;
  for (let at = from; at < to; at += 1) {
    if (PARTS.has(lowerAt(tokens, at))) number += 1;
    part.push(number);
    // “The board is to decide on 30 September.”
    const isDue = lowerAt(tokens, at) === 'to' && ['is', 'are'].includes(lowerAt(tokens, at - 1));
    if (
      isDue ||
      FUTURE.has(lowerAt(tokens, at)) ||
      (lowerAt(tokens, at) === 'expected' && BE.has(lowerAt(tokens, at - 1)))
    )
      ahead.add(number);
  }
  const tellsSoon = (at: number) => {
    if (isSet(tokens, at)) return true;
    for (let place = at - 1; place >= Math.max(from, at - NEAR - 1); place -= 1) {
      if (PRESENT.has(lowerAt(tokens, place))) return place > from || lowerAt(tokens, place + 1) === 'on';
      if ([',', '.', 'and', 'to'].includes(lowerAt(tokens, place))) return false;
    }
    return false;
  };
  return (at) =>
    lowerAt(tokens, at - 1) === 'until' || (ahead.has(part[at - from] ?? -1) && !isTold(tokens, at)) || tellsSoon(at);
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
