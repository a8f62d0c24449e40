import { twoDigits } from './calendar';
import type { Found } from './mention';
import { parseNumeral } from './numeral';
import { unitOf } from './spelled';
import { lowerAt, type Tokens, touches } from './token';
import { dateOf } from './year';

type Half = { readonly add: number; readonly next: number };

/** `am`, `p.m.`. */
function parseHalf(tokens: Tokens, at: number): Half | undefined {
  const word = lowerAt(tokens, at);
  if (word === 'am' || word === 'pm') return { add: word === 'pm' ? 12 : 0, next: at + 1 };
  const stopped = (word === 'a' || word === 'p') && lowerAt(tokens, at + 1) === '.' && lowerAt(tokens, at + 2) === 'm';
  if (!stopped || !touches(tokens, at + 2)) return undefined;
  return { add: word === 'p' ? 12 : 0, next: lowerAt(tokens, at + 3) === '.' ? at + 4 : at + 3 };
}

const clockOf = (hour: number, minute: number) => `T${twoDigits(hour)}:${twoDigits(minute)}`;

/** `10am`, `8.30 p.m.`, `10:30`, `18:00`. */
function parseTime(tokens: Tokens, at: number): Found | undefined {
  const token = tokens[at];
  if (token?.type !== 'digits') return undefined;
  const colon = lowerAt(tokens, at + 1) === ':' && touches(tokens, at + 1) && touches(tokens, at + 2);
  const minutes = colon ? (tokens[at + 2]?.text ?? '') : '';
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(token.text);
  const hour = Number(dotted?.[1] ?? token.text);
  const minute = Number(dotted?.[2] ?? (colon ? minutes : 0));
  if (!/^\d{1,2}(?:\.\d\d)?$/.test(token.text) || (colon && !/^\d\d$/.test(minutes)) || hour > 24 || minute > 59)
    return undefined;
  const next = colon ? at + 3 : at + 1;
  const half = parseHalf(tokens, next);
  if (half !== undefined && hour <= 12) return dateOf(at, half.next, clockOf((hour % 12) + half.add, minute));
  if (dotted !== null && skipZone(tokens, next) > next) return dateOf(at, next, clockOf(hour, minute));
  return colon && lowerAt(tokens, next) !== ':' ? dateOf(at, next, clockOf(hour, minute)) : undefined;
}

/** `2:41:07` (hours, minutes, seconds), `1:43.21` (minutes, seconds). */
function parseElapsed(tokens: Tokens, at: number): Found | undefined {
  const texts = [0, 2, 4].map((offset) =>
    tokens[at + offset]?.type === 'digits' ? (tokens[at + offset]?.text ?? '') : '',
  );
  const joined = (from: number) =>
    lowerAt(tokens, at + from) === ':' && touches(tokens, at + from) && touches(tokens, at + from + 1);
  const [one = '', two = '', three = ''] = texts;
  if (!joined(1) || !/^\d{1,3}$/.test(one)) return undefined;
  const whole = joined(3) && /^\d\d$/.test(two) && /^\d\d(?:\.\d+)?$/.test(three);
  if (whole)
    return {
      at,
      next: at + 5,
      reading: { kind: 'duration', value: `PT${Number(one)}H${Number(two)}M${Number(three)}S` },
    };
  const short = /^\d\d\.\d+$/.test(two);
  return short
    ? { at, next: at + 3, reading: { kind: 'duration', value: `PT${Number(one)}M${Number(two)}S` } }
    : undefined;
}

const ZONES = new Set(
  'GMT UTC BST CET CEST EET EEST MSK EST EDT ET CST CDT CT MST MDT MT PST PDT PT IST JST KST HKT SGT AEST AEDT NZST NZDT SAST WAT EAT'.split(
    ' ',
  ),
);

/** The token behind a time's zone: `GMT`, `local time`, `Moscow time`; the same token where none is named. */
function skipZone(tokens: Tokens, at: number): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (ZONES.has(token.text)) return at + 1;
  const named = token.type === 'word' && (token.lower === 'local' || token.text !== token.lower);
  return named && lowerAt(tokens, at + 1) === 'time' ? at + 2 : at;
}

/** `1800 GMT`, `0630 hours`. */
function parseMilitary(tokens: Tokens, at: number): Found | undefined {
  const token = tokens[at];
  if (token?.type !== 'digits' || !/^(?:[01]\d|2[0-3])[0-5]\d$/.test(token.text)) return undefined;
  const hours = lowerAt(tokens, at + 1) === 'hours' && token.text.startsWith('0');
  const next = hours ? at + 2 : skipZone(tokens, at + 1);
  if (next === at + 1) return undefined;
  return dateOf(at, next, clockOf(Number(token.text.slice(0, 2)), Number(token.text.slice(2))));
}

/** `nine o’clock`, `half past nine`. */
function parseSpoken(tokens: Tokens, at: number): Found | undefined {
  const past = { half: 30, quarter: 15 };
  const word = lowerAt(tokens, at);
  const start = (word === 'half' || word === 'quarter') && lowerAt(tokens, at + 1) === 'past' ? at + 2 : at;
  const digits = parseNumeral(tokens, start);
  const hour = digits?.plain === true ? Number(digits.decimal) : unitOf(lowerAt(tokens, start));
  if (hour === undefined || hour > 24) return undefined;
  if (start > at) return dateOf(at, start + 1, clockOf(hour, past[word === 'half' ? 'half' : 'quarter']));
  const clock = lowerAt(tokens, at + 1) === 'o' && lowerAt(tokens, at + 3) === 'clock';
  return clock ? dateOf(at, at + 4, clockOf(hour, 0)) : undefined;
}

/** Reads a time of day with its zone (`T08:30`) or an elapsed time (`PT2H41M7S`). */
export function parseClock(tokens: Tokens, at: number): Found | undefined {
  const elapsed = parseElapsed(tokens, at);
  if (elapsed !== undefined) return elapsed;
  const between = lowerAt(tokens, at) === 'between';
  const time = parseMoment(tokens, between ? at + 1 : at);
  if (time === undefined) return undefined;
  const period = parsePeriod(tokens, at, time, between);
  return period ?? (between ? undefined : time);
}

function parseMoment(tokens: Tokens, at: number): Found | undefined {
  const time = parseTime(tokens, at) ?? parseMilitary(tokens, at) ?? parseSpoken(tokens, at);
  return time === undefined ? undefined : { ...time, next: skipZone(tokens, time.next) };
}

/** `between 7.30am and 6.30pm`, `9am to 5pm`, `9am–5pm`: the hours from one to another. */
function parsePeriod(tokens: Tokens, at: number, first: Found, between: boolean): Found | undefined {
  const joint = lowerAt(tokens, first.next);
  if (between ? joint !== 'and' : !['to', '-', '\u2013'].includes(joint)) return undefined;
  const last = parseMoment(tokens, first.next + 1);
  if (last?.reading.kind !== 'date' || first.reading.kind !== 'date') return undefined;
  return dateOf(at, last.next, `${first.reading.value}/${last.reading.value}`);
}
