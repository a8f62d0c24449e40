import { parseTokens } from '../numbers/token';
import { parseUnit as findUnit } from '../numbers/unit';
import {
  eachWords,
  joinedSigns,
  leadingNouns,
  perWords,
  rankNouns,
  rates,
  rateWords,
  scaleSizes,
  singulars,
  spelledUnits,
  unitPhrases,
  unitSymbols,
} from '../words/units';
import { keepRanges } from './isolate';
import { type Money, parseMoney } from './money';

/** What stands around a number that is counted in a unit. */
export type Unit = {
  /** The unit by one name, however it was written: `%` for per cent, `USD` for $. Two of one key are one unit. */
  readonly key: string;
  /** Touches the number before it: `$`, or a code with its space. */
  readonly sign?: string;
  /** Touches the number behind it: `%`, `°C`. */
  readonly mark?: string;
  /** Behind the number wherever it is printed: `km/h`, `a year`, `per 100,000 people`, `cents per kWh`. */
  readonly phrase?: string;
  /** Of a phrase that is written out, the word that counts: `cents`. Beside one it has no s. */
  readonly plural?: string;
  /** Of a unit of money, what it counts. */
  readonly money?: Money;
  /** What is counted, for where no label says so: `people`, `people a day`. */
  readonly noun?: string;
  /** Of a noun, what it is counted by, which is printed with the number where no label says so: `per 100,000 people`. */
  readonly rate?: string;
};

const NBSP = '\u00a0';

const PER = `(?:(?:${perWords.join('|')}) .+|(?:${eachWords.join('|')}) (?:${rates.join('|')}))`;
const WHOLE_RATE = new RegExp(`^(?:${PER}|in \\d.*)$`, 'i');
const RATE = new RegExp(`^\\S.*? (${PER})$`, 'i');
const OPENER = new RegExp(`^(?:${[...perWords, ...eachWords].join('|')}) `, 'i');
const SYMBOL = /[/·²³°µΩ]/;

const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length);
const SPELLED = longestFirst(spelledUnits.keys());
const SCALES = new Set(scaleSizes.keys());

/** Replaces a unit that is written out at the beginning by its sign: `per cent a year` → `% a year`. */
function shorten(text: string): string {
  const lower = text.toLowerCase();
  const spelled = SPELLED.find((words) => lower === words || lower.startsWith(`${words} `));
  return spelled === undefined ? text : `${spelledUnits.get(spelled) ?? ''}${text.slice(spelled.length)}`;
}

const phraseKey = (key: string, phrase: string) => (phrase === '' ? key : `${key} ${phrase}`);
const withPhrase = (phrase: string): Pick<Unit, 'phrase'> => (phrase === '' ? {} : { phrase });

/** A unit of measurement that is written out, alone or with what it is of or by: `tonnes of CO2`, `litres a day`. */
function parsePhysical(text: string): Unit | undefined {
  const tokens = parseTokens(text);
  const last = tokens[(findUnit(tokens, 0)?.next ?? 0) - 1];
  const rest = last === undefined ? undefined : text.slice(last.end);
  if (last === undefined || rest === undefined || !(rest === '' || /^ of /i.test(rest) || RATE.test(`x${rest}`)))
    return undefined;
  return { key: text.toLowerCase(), phrase: text, plural: last.text };
}

function parseAny(given: string): Unit {
  const own = given.trim().replace(/\s+/g, ' ');
  const money = parseMoney(own, shorten);
  if (money !== undefined) return money;
  const text = shorten(own);
  if (text === '') return { key: '' };
  const mark = joinedSigns.find((sign) => text.startsWith(sign) && !/^\p{L}/u.test(text.slice(sign.length)));
  if (mark !== undefined) {
    const phrase = text.slice(mark.length).trim();
    return { key: phraseKey(mark, phrase), mark, ...withPhrase(phrase) };
  }
  const [first = ''] = text.split(' ');
  const isPhrase = WHOLE_RATE.test(text) || unitSymbols.has(first) || SYMBOL.test(first) || SCALES.has(first);
  if (isPhrase || unitPhrases.includes(text.toLowerCase())) return { key: text, phrase: text };
  const physical = parsePhysical(text);
  if (physical !== undefined) return physical;
  const rate = RATE.exec(text)?.[1];
  return {
    key: text.toLowerCase(),
    noun: text,
    ...(rate === undefined ? {} : { rate }),
  };
}

const known = new Map<string, Unit>();

/**
 * Reads the unit of a measure: a currency as its code or sign (USD, $), a sign that touches the number (%, °C), a phrase
 * behind it (km/h, % a year, per 100,000 people), or else a noun that is counted (people, deaths). An empty text is no unit.
 */
export function parseUnit(text: string): Unit {
  const before = known.get(text);
  if (before !== undefined) return before;
  const unit = parseAny(text);
  known.set(text, unit);
  return unit;
}

/** Whether two units are one, however each is written: `per cent` and `%`, `USD` and `$`. */
export function isSameUnit(one: string, other: string): boolean {
  return parseUnit(one).key === parseUnit(other).key;
}

/** Whether numbers of a unit are hundredths: per cent, per cent a year, percentage points. */
export function countsHundredths(unit: string): boolean {
  const { mark, phrase = '' } = parseUnit(unit);
  return mark === '%' || /^percentage points?\b/i.test(phrase);
}

/** Whether numbers of a unit can be added up over time, as people and dollars can: not per cent, a rate or a score. */
export function addsUp(unit: string): boolean {
  const { key, mark, rate, phrase = '', money, noun = '' } = parseUnit(unit);
  if (money !== undefined) return money.per === undefined;
  const isRate = rate !== undefined || WHOLE_RATE.test(phrase) || RATE.test(phrase) || phrase.includes('/');
  return mark === undefined && !isRate && !isLeading(noun) && !unitPhrases.includes(key.toLowerCase());
}

/** Whether a text names what a rate is counted by, so that its number needn't: “daily deaths” names `a day`. */
export function saysRate(text: string, rate: string): boolean {
  const lower = text.toLowerCase();
  const period = rate.toLowerCase().replace(OPENER, '');
  return [period, ...(rateWords.get(period) ?? [])].some((words) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(lower),
  );
}

/** What stands behind a number wherever it is printed, with the space before it: `% a year`, ` km/h`. */
export function behindNumber({ mark = '', phrase }: Unit): string {
  return phrase === undefined ? mark : `${mark}${mark === '' ? NBSP : ' '}${phrase}`;
}

/** A noun with its number: `648,000 people`, `1 person`, `rank 3`. */
export function withNoun(noun: string, number: string, isOne: boolean): string {
  if (isLeading(noun)) return `${noun} ${number}`;
  return `${number} ${isOne ? toSingular(noun) : noun}`;
}

/** Whether a noun stands before its number: rank, score. */
export function isLeading(noun: string): boolean {
  return leadingNouns.has(noun.toLowerCase());
}

/** Whether numbers of a unit are places in an order, of which the first is the best: `rank`, `place in the league`. */
export function isRank(unit: string): boolean {
  const [first = ''] = (parseUnit(unit).noun ?? '').toLowerCase().split(' ');
  return rankNouns.includes(first);
}

/** A number whose minus stays with the sign of its currency, and its ends together: between them a line might break. */
export function joinNumber(number: string): string {
  return keepRanges(number).replaceAll(/\u2212(?=\p{Sc})/gu, '\u2212\u2060');
}

/** How many decimals amounts have at least: two for money of which one has a fraction, $9.50 beside $10.00; else none. */
export function centDecimals(values: readonly number[], { sign, money }: Pick<Unit, 'sign' | 'money'>): number {
  return sign !== undefined && money?.size === 1 && values.some((value) => !Number.isInteger(value)) ? 2 : 0;
}

/** Digits with a sign before them, the minus first: `−$4.2`. */
export function signNumber(digits: string, { sign = '' }: Pick<Unit, 'sign'>): string {
  return digits.startsWith('\u2212') ? joinNumber(`\u2212${sign}${digits.slice(1)}`) : `${sign}${digits}`;
}

/** A number on an axis, with the signs that touch it: `$30 bn`, `15%`. What else the unit says stands there once. */
export function axisNumber(digits: string, unit: Unit, scale = ''): string {
  return `${signNumber(digits, unit)}${scale === '' ? '' : `${NBSP}${scale}`}${unit.mark ?? ''}`;
}

const singular = (word: string) => singulars.get(word) ?? (/[^su]s$/.test(word) ? word.slice(0, -1) : word);

/** The singular of the first word of a noun: `people a day` → `person a day`. */
function toSingular(noun: string): string {
  const [first = '', ...rest] = noun.split(' ');
  return [singular(first), ...rest].join(' ');
}

/** The unit beside one of it: `1 cent per kWh`. */
export function ofOne(unit: Unit): Unit {
  const { phrase, plural } = unit;
  return phrase === undefined || plural === undefined
    ? unit
    : { ...unit, phrase: phrase.replace(plural, singular(plural)) };
}
