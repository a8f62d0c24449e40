import { roundDecimal, shiftDecimal } from './decimal';
import { type Fraction, parseFraction, parseGlyph } from './fraction';
import { parseNumeral } from './numeral';
import { remember } from './remember';
import { parseScale } from './scale';
import { parseSpelled, SCALES } from './spelled';
import { isHyphen, lowerAt, skipHyphen, type Tokens, touches } from './token';

/** A plain number with its scale, before any unit. */
export type Count = {
  readonly value: number;
  readonly next: number;
  /** The power of ten said apart from the digits: 6 in `1.5 million`; 0 where none was. */
  readonly power: number;
  /** Four digits without separator or scale, which may be a year. */
  readonly yearLike: boolean;
  /** In digits, without decimals. */
  readonly whole: boolean;
  readonly digits: boolean;
};

const MINUS = new Set(['-', '\u2212', '\u2013']);

/** Where the number begins behind a minus, in a sign or in words; undefined when there is none. */
function skipMinus(tokens: Tokens, at: number): number | undefined {
  const word = lowerAt(tokens, at);
  if (word === 'minus') return at + 1;
  const before = tokens[at - 1];
  const opens = before === undefined || tokens[at]?.spaced === true || before.lower === '(';
  return MINUS.has(word) && opens && touches(tokens, at + 1) ? at + 1 : undefined;
}

/** A fraction behind a whole number: `½`, `and a half`, `-and-a-half`. */
function parseRest(tokens: Tokens, at: number): Fraction | undefined {
  const glyph = parseGlyph(tokens, at);
  if (glyph !== undefined) return glyph;
  const joined = isHyphen(tokens, at);
  const and = joined ? at + 1 : at;
  if (lowerAt(tokens, and) !== 'and') return undefined;
  const article = joined ? skipHyphen(tokens, and + 1) : and + 1;
  const name = joined ? skipHyphen(tokens, article + 1) : article + 1;
  if (lowerAt(tokens, article) === 'a' && lowerAt(tokens, name) === 'half')
    return { numerator: 1, denominator: 2, next: name + 1 };
  const rest = parseFraction(tokens, and + 1);
  return rest !== undefined && rest.numerator > 0 && lowerAt(tokens, rest.next) !== 'of' ? rest : undefined;
}

const DOZEN = new Set(['dozen']);

function parseDozen(tokens: Tokens, at: number, times: number): Count | undefined {
  if (!DOZEN.has(lowerAt(tokens, at))) return undefined;
  return { value: times * 12, next: at + 1, power: 0, yearLike: false, whole: true, digits: false };
}

function parseDigits(tokens: Tokens, at: number, money: boolean): Count | undefined {
  const numeral = parseNumeral(tokens, at);
  if (numeral === undefined) return undefined;
  const dozen = parseDozen(tokens, numeral.next, Number(numeral.decimal));
  if (dozen !== undefined) return dozen;
  const rest = parseRest(tokens, numeral.next);
  const decimal =
    rest === undefined ? numeral.decimal : String(Number(numeral.decimal) + rest.numerator / rest.denominator);
  const scale = parseScale(tokens, rest?.next ?? numeral.next, money);
  const power = scale?.power ?? 0;
  return {
    value: shiftDecimal(decimal, power),
    next: scale?.next ?? rest?.next ?? numeral.next,
    power,
    yearLike: numeral.plain && decimal.length === 4 && power === 0,
    whole: numeral.plain && rest === undefined && power === 0,
    digits: true,
  };
}

function parseWords(tokens: Tokens, at: number): Count | undefined {
  const spelled = parseSpelled(tokens, at);
  if (spelled === undefined) {
    const article = lowerAt(tokens, at) === 'a';
    return article ? parseDozen(tokens, at + 1, 1) : undefined;
  }
  const dozen = parseDozen(tokens, spelled.next, spelled.value);
  if (dozen !== undefined) return dozen;
  const plain = { power: 0, yearLike: false, whole: true, digits: false };
  const rest = parseRest(tokens, spelled.next);
  if (rest === undefined) return { ...plain, value: spelled.value, next: spelled.next };
  const last = SCALES.get(lowerAt(tokens, spelled.next - 1));
  const part = (rest.numerator / rest.denominator) * 10 ** (last !== undefined && last > 2 ? last : 0);
  const scale = last === undefined ? parseScale(tokens, rest.next, false) : undefined;
  const value = roundDecimal((spelled.value + part) * 10 ** (scale?.power ?? 0));
  return { ...plain, value, next: scale?.next ?? rest.next, power: scale?.power ?? 0, whole: false };
}

/** `half a million`, `a quarter of a million`, `half a dozen`: a fraction of a scale. */
function parsePartOfScale(tokens: Tokens, at: number): Count | undefined {
  const fraction = parseFraction(tokens, at);
  if (fraction === undefined) return undefined;
  const article = lowerAt(tokens, fraction.next) === 'of' ? fraction.next + 1 : fraction.next;
  const name = ['a', 'one'].includes(lowerAt(tokens, article)) ? article + 1 : article;
  const part = fraction.numerator / fraction.denominator;
  const plain = { power: 0, yearLike: false, whole: false, digits: false };
  const dozen = name === article ? undefined : parseDozen(tokens, name, part);
  if (dozen !== undefined) return dozen;
  const power = SCALES.get(lowerAt(tokens, name));
  if (power === undefined) return undefined;
  return { ...plain, value: roundDecimal(part * 10 ** power), next: name + 1 };
}

function parseSigned(tokens: Tokens, at: number, money: boolean): Count | undefined {
  const signed = skipMinus(tokens, at);
  const start = signed ?? at;
  const count = parsePartOfScale(tokens, start) ?? parseDigits(tokens, start, money) ?? parseWords(tokens, start);
  return signed === undefined || count === undefined ? count : { ...count, value: -count.value, yearLike: false };
}

const parsePlain = remember((tokens, at) => parseSigned(tokens, at, false));

/** Reads a number, in digits or words, with its sign and scale: `300,000`, `-5`, `1.5 million`, `half a dozen`. */
export function parseCount(tokens: Tokens, at: number, money = false): Count | undefined {
  return money ? parseSigned(tokens, at, true) : parsePlain(tokens, at);
}
