import { parseCompound } from './compound-unit';
import { type Count, parseCount } from './count';
import { parseCurrencySign, parseCurrencyWord } from './currency';
import { roundDecimal } from './decimal';
import { parseDuration, parsePartOfUnit } from './duration';
import { type Fraction, parseFraction } from './fraction';
import { isCountingOne } from './one';
import { parsePoint } from './point';
import { remember } from './remember';
import { parseShillings } from './shillings';
import type { TimePart } from './time-unit';
import { isHyphen, lowerAt, skipHyphen, skipWords, type Tokens, touches } from './token';
import { parseUnit } from './unit';

/** A number with what it counts, in one of five kinds; `next` is the token behind it. */
export type Quantity = { readonly next: number; readonly count: Count } & (
  | { readonly kind: 'number'; readonly value: number; readonly unit?: string; readonly per?: string }
  | { readonly kind: 'share'; readonly value: number; readonly unit?: 'percentage points' }
  | { readonly kind: 'part'; readonly value: number; readonly fraction: Fraction }
  | {
      readonly kind: 'money';
      readonly value: number;
      readonly unit: string;
      readonly coin?: string;
      readonly before: boolean;
    }
  | { readonly kind: 'duration'; readonly value: number; readonly parts: readonly TimePart[] }
);

/** The coin of an amount of money, where nothing says whose it is. */
export const coinOf = ({ coin }: { readonly coin?: string }) => (coin === undefined ? {} : { coin });

/** How many of its currency each of an amount of money is: of 31.6 cents 0.01. */
export const coinSize = ({ value, count }: Quantity) => (count.value === 0 ? 1 : value / count.value);

const PERCENT = new Set(['%', 'percent', 'pc', 'pct']);

type Percent = { readonly next: number; readonly power: number; readonly points: boolean };

/** Reads a share's sign or words behind a number: `%`, `per cent`, `percentage points`, `basis points`. */
function parsePercent(tokens: Tokens, at: number): Percent | undefined {
  const place = skipHyphen(tokens, at);
  const word = lowerAt(tokens, place);
  const cent = skipWords(tokens, place, ['per', 'cent']) ?? skipWords(tokens, place, ['per', '-', 'cent']);
  const stopped = skipWords(tokens, place, ['p', '.', 'c', '.']) ?? skipWords(tokens, place, ['p', '.', 'c']);
  const sign = PERCENT.has(word) ? place + 1 : (cent ?? stopped);
  if (word === '‰') return { next: place + 1, power: -3, points: false };
  if (sign !== undefined) {
    const points = ['point', 'points'].includes(lowerAt(tokens, skipHyphen(tokens, sign)));
    return { next: points ? skipHyphen(tokens, sign) + 1 : sign, power: -2, points };
  }
  const name = skipHyphen(tokens, place + 1);
  const points = ['point', 'points'].includes(lowerAt(tokens, name));
  if (points && word === 'percentage') return { next: name + 1, power: -2, points };
  if (points && word === 'basis') return { next: name + 1, power: -4, points: false };
  if (tokens[place]?.text === 'bps' || tokens[place]?.text === 'bp')
    return { next: place + 1, power: -4, points: false };
  return tokens[place]?.text === 'pp' ? { next: place + 1, power: -2, points: true } : undefined;
}

/** `under-21s`, `the over 40s`, `100s of`: a number in the plural; without such words `straight 9s` are marks, and `737s` aircraft. */
function countsAge(tokens: Tokens, { next, value }: Count): boolean {
  const before = lowerAt(tokens, next - 2);
  const bound = ['-', '\u2011', '\u2010'].includes(before) ? lowerAt(tokens, next - 3) : before;
  return ['under', 'over', 'u'].includes(bound) || (value >= 100 && value % 100 === 0);
}

/** Digits followed at once by letters that mean nothing to us are a name: `3D`, `5G`, `4x4`. */
function isName(tokens: Tokens, count: Count): boolean {
  const after = tokens[count.next];
  // A plural is no name, nor is a bound: under-21s, 40ish.
  if (!count.digits || after === undefined || after.spaced || after.text === 'ish') return false;
  if (after.text === 's') return !countsAge(tokens, count);
  return after.type === 'code' || (after.type === 'word' && tokens[count.next - 1]?.type === 'digits');
}

function parseMoneyBefore(tokens: Tokens, at: number): Quantity | undefined {
  const minus = ['-', '\u2212'].includes(lowerAt(tokens, at)) && touches(tokens, at + 1) ? at + 1 : at;
  const sign = parseCurrencySign(tokens, minus);
  const count = sign === undefined ? undefined : parseCount(tokens, sign.next, true);
  if (sign === undefined || count === undefined) return undefined;
  const old = sign.code === 'GBP' ? parseShillings(tokens, count.next, undefined, count.value) : undefined;
  if (old !== undefined) return { kind: 'money', value: old.value, unit: 'GBP', before: true, count, next: old.next };
  const value = minus === at ? count.value : -count.value;
  return { kind: 'money', value, unit: sign.code, before: true, count, next: count.next };
}

function scale(value: number, power: number): number {
  return roundDecimal(value * 10 ** power);
}

/** A count with what follows it. The order matters: the more particular the words, the earlier they are tried. */
function parseCounted(tokens: Tokens, at: number): Quantity | undefined {
  const plain = parseCount(tokens, at);
  if (plain === undefined) return undefined;
  const over = skipLoose(tokens, plain.next);
  const loose = over === plain.next ? undefined : parseUnits(tokens, at, { ...plain, next: over });
  return loose !== undefined && loose.next > over ? loose : parseUnits(tokens, at, plain);
}

/** The token behind what makes a number loose and stands before its unit: `20-odd per cent`, `30-plus years`. */
function skipLoose(tokens: Tokens, at: number): number {
  if (isHyphen(tokens, at) && ['odd', 'plus', 'ish'].includes(lowerAt(tokens, at + 1))) return at + 2;
  return touches(tokens, at) && ['+', 'ish'].includes(lowerAt(tokens, at)) ? at + 1 : at;
}

function parseUnits(tokens: Tokens, at: number, count: Count): Quantity | undefined {
  const { value, next } = count;
  const percent = parsePercent(tokens, next);
  if (percent !== undefined) {
    const share = { kind: 'share' as const, value: scale(value, percent.power), count, next: percent.next };
    return percent.points ? { ...share, unit: 'percentage points' } : share;
  }
  const duration = parseDuration(tokens, at, count, parseCount);
  if (duration !== undefined)
    return { kind: 'duration', value: duration.value, parts: duration.parts, count, next: duration.next };
  const old = parseShillings(tokens, at, count, 0);
  if (old !== undefined) return { kind: 'money', value: old.value, unit: 'GBP', before: false, count, next: old.next };
  const weight = parseCompound(tokens, count, parseCount);
  if (weight !== undefined) return { kind: 'number', value: weight.value, unit: weight.unit, count, next: weight.next };
  const currency = parseCurrencyWord(tokens, skipHyphen(tokens, next), value);
  if (currency !== undefined)
    return {
      kind: 'money',
      value: roundDecimal(value * currency.coin),
      unit: currency.code,
      ...(currency.name === undefined ? {} : { coin: currency.name }),
      before: false,
      count,
      next: currency.next,
    };
  const unit = parseUnit(tokens, next);
  if (unit !== undefined) {
    const per = unit.per === undefined ? {} : { per: unit.per };
    const own = unit.times === undefined ? value : roundDecimal(value * unit.times);
    return { kind: 'number', value: own, unit: unit.symbol, ...per, count, next: unit.next };
  }
  return isName(tokens, count) ? undefined : { kind: 'number', value, count, next };
}

const NO_COUNT = { power: 0, yearLike: false, whole: false, digits: false };

function parsePart(tokens: Tokens, at: number): Quantity | undefined {
  const fraction = parseFraction(tokens, at);
  if (fraction === undefined) return undefined;
  const value = fraction.numerator / fraction.denominator;
  const count = { ...NO_COUNT, value, next: fraction.next };
  const of = parsePartOfUnit(tokens, fraction);
  if (of !== undefined) return { kind: 'duration', value: of.value, parts: of.parts, count, next: of.next };
  const article = lowerAt(tokens, fraction.next) === 'of' ? fraction.next + 1 : fraction.next;
  const name = ['a', 'one'].includes(lowerAt(tokens, article)) ? article + 1 : article;
  const percent = parsePercent(tokens, name);
  if (percent !== undefined) {
    const share = { kind: 'share' as const, value: scale(value, percent.power), count, next: percent.next };
    return percent.points ? { ...share, unit: 'percentage points' } : share;
  }
  const point = parsePoint(tokens, skipHyphen(tokens, name), at);
  if (point !== undefined) return { ...point, value: scale(value, point.kind === 'share' ? -2 : 0), count };
  const unit = name === fraction.next ? undefined : parseUnit(tokens, name);
  if (unit !== undefined && unit.per === undefined)
    return { kind: 'number', value, unit: unit.symbol, count, next: unit.next };
  return { kind: 'part', value, fraction, count, next: fraction.next };
}

function parseAny(tokens: Tokens, at: number): Quantity | undefined {
  const money = parseMoneyBefore(tokens, at);
  if (money !== undefined) return money;
  const counted = parseCounted(tokens, at);
  const part = parsePart(tokens, at);
  // Three quarters are a part; two quarters are half a year.
  const quarters = part?.kind === 'part' && part.fraction.numerator === 3 && part.fraction.denominator === 4;
  const longer = counted !== undefined && (part === undefined || counted.next >= part.next);
  return longer && !(quarters && counted.kind === 'duration') ? counted : part;
}

const parseAnyOnce = remember(parseAny);

/**
 * Reads one quantity: a count or a fraction with its currency, share sign, unit of time or of measurement.
 * `sure` says that a number must stand here, so that even a lone "one" counts.
 */
export function parseQuantity(tokens: Tokens, at: number, sure = false): Quantity | undefined {
  if (!sure && lowerAt(tokens, at) === 'one' && !isCountingOne(tokens, at)) return undefined;
  return parseAnyOnce(tokens, at);
}
