import { parseNumeral } from './numeral';
import { remember } from './remember';
import { unitOf } from './spelled';
import { timeUnitOf } from './time-unit';
import { isHyphen, lowerAt, skipHyphen, type Tokens, touches } from './token';

/** A part of one: `two thirds`, `a quarter`, `½`; and the token behind it. */
export type Fraction = { readonly numerator: number; readonly denominator: number; readonly next: number };

const PARTS = 'third fourth fifth sixth seventh eighth ninth tenth';
const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...PARTS.split(' ').map((word, index): [string, number] => [word, 3 + index]),
  ['quarter', 4],
  ['half', 2],
  ['twelfth', 12],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
]);
const GLYPHS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);
/** Every sign or word that may begin a fraction, besides numbers. */
export const FRACTION_OPENERS: readonly string[] = [...GLYPHS.keys(), 'half', 'quarter'];
/** What may follow `a third` or `a fifth` when it is a part; before anything else it counts in order (`a third term`). */
const FOLLOWS_PART = new Set(
  (
    'of off as lower higher more less fewer cheaper larger bigger smaller faster slower since in on from over to and or than ' +
    'compared this last each said say says were was are is have had has would will could may by between during after before ' +
    'at with among for if when while below above under up down'
  ).split(' '),
);
const NOT_HALF = new Set(['time', 'past', 'way', 'brother', 'sister', 'back', 'term', 'marathon', 'term', 'mast']);

/** A fraction written as one sign: `½`. */
export function parseGlyph(tokens: Tokens, at: number): Fraction | undefined {
  const parts = GLYPHS.get(lowerAt(tokens, at));
  return parts === undefined ? undefined : { numerator: parts[0], denominator: parts[1], next: at + 1 };
}

function parseSlashed(tokens: Tokens, at: number): Fraction | undefined {
  const above = parseNumeral(tokens, at);
  if (above === undefined || !above.plain || lowerAt(tokens, above.next) !== '/' || !touches(tokens, above.next))
    return undefined;
  const below = touches(tokens, above.next + 1) ? parseNumeral(tokens, above.next + 1) : undefined;
  if (below === undefined || !below.plain || lowerAt(tokens, below.next) === '/') return undefined;
  const [numerator, denominator] = [Number(above.decimal), Number(below.decimal)];
  // “At 1/464 of the price” is a part; other numbers as large are a name or a code.
  const small = denominator <= 100 || (numerator === 1 && lowerAt(tokens, below.next) === 'of');
  return numerator < denominator && small ? { numerator, denominator, next: below.next } : undefined;
}

function parseHalf(tokens: Tokens, at: number): Fraction | undefined {
  const start = ['a', 'one'].includes(lowerAt(tokens, at)) ? skipHyphen(tokens, at + 1) : at;
  if (lowerAt(tokens, start) !== 'half' || NOT_HALF.has(lowerAt(tokens, skipHyphen(tokens, start + 1))))
    return undefined;
  const before = lowerAt(tokens, isHyphen(tokens, start - 1) ? start - 2 : start - 1);
  if (start === at && ['first', 'second', 'other', 'better', '1st', '2nd'].includes(before)) return undefined;
  const after = lowerAt(tokens, start + 2);
  const joined = isHyphen(tokens, start + 1) && after !== 'point' && timeUnitOf(after) === undefined;
  return joined ? undefined : { numerator: 1, denominator: 2, next: start + 1 };
}

function countParts(tokens: Tokens, at: number): number | undefined {
  const word = lowerAt(tokens, at);
  if (word === 'a' || word === 'an') return 1;
  const digits = parseNumeral(tokens, at);
  return digits?.plain === true ? Number(digits.decimal) : unitOf(word);
}

function parseParts(tokens: Tokens, at: number): Fraction | undefined {
  const numerator = countParts(tokens, at);
  const name = skipHyphen(tokens, at + 1);
  const word = lowerAt(tokens, name);
  const plural = word.endsWith('s');
  const denominator = word === 'halves' ? 2 : DENOMINATORS.get(plural ? word.slice(0, -1) : word);
  if (numerator === undefined || denominator === undefined || numerator === 0) return undefined;
  if (plural !== numerator > 1 && name === at + 1) return undefined;
  if (isHyphen(tokens, name + 1) && (denominator !== 4 || timeUnitOf(lowerAt(tokens, name + 2)) === undefined))
    return undefined;
  const article = lowerAt(tokens, at) === 'a' || lowerAt(tokens, at) === 'an';
  const following = tokens[name + 1];
  const free = following === undefined || following.type === 'mark' || FOLLOWS_PART.has(following.lower);
  // “Less than a third voted” counts no third.
  const bounded = /^(?:than|nearly|almost|about|around|over|roughly|least|under|some|barely|only|just|to)$/.test(
    lowerAt(tokens, at - 1),
  );
  const ofPlace =
    /^(?:year|term|time|child|party|man|woman|day|quarter|place|season|round|week|month|goal|place|world|floor|person)$/;
  const part = bounded && !ofPlace.test(following?.lower ?? '');
  if (article && !word.startsWith('quarter') && denominator !== 2 && !free && !part) return undefined;
  if (article && denominator === 4 && following?.lower === 'final') return undefined;
  return { numerator, denominator, next: name + 1 };
}

/** Reads a fraction at a token. Ordinals (`a third term`), halves of a match and clock times are left alone. */
export const parseFraction: (tokens: Tokens, at: number) => Fraction | undefined = remember(
  (tokens, at) => parseGlyph(tokens, at) ?? parseSlashed(tokens, at) ?? parseHalf(tokens, at) ?? parseParts(tokens, at),
);
