import { parseCount } from './count';
import type { Found, Reading } from './mention';
import { parseNumeral } from './numeral';
import { parseQuantity } from './quantity';
import { parseRange } from './range';
import { parseSpelled, unitOf } from './spelled';
import { timeUnitOf } from './time-unit';
import { isHyphen, lowerAt, skipHyphen, skipWords, type Tokens, touches } from './token';

const FACTORS: ReadonlyMap<string, number> = new Map([
  ...['doubled', 'doubling', 'redoubled'].map((word): [string, number] => [word, 2]),
  ...['tripled', 'tripling', 'trebled', 'trebling', 'treble', 'triple'].map((word): [string, number] => [word, 3]),
  ...['quadrupled', 'quadrupling', 'quadruple'].map((word): [string, number] => [word, 4]),
  ...['quintupled', 'quintupling'].map((word): [string, number] => [word, 5]),
  ...['halved', 'halving', 'halve', 'halves'].map((word): [string, number] => [word, 0.5]),
]);
/** Every word that may begin a ratio, besides numbers. */
export const RATIO_WORDS: readonly string[] = [...FACTORS.keys(), 'double', 'doubles', 'once', 'twice', 'thrice'];
/** What makes `double` a factor rather than a description (`double glazing`). */
const AFTER_DOUBLE = new Set('the that what its their his her in by since from over'.split(' '));
const BEFORE_DOUBLE = new Set(
  'than nearly almost about to will would could may might more virtually roughly'.split(' '),
);
/** Behind "times" or "twice": a comparison. */
const COMPARES = new Set(
  'as more higher larger bigger greater faster longer lower smaller fewer less better worse the that what its their his her those'.split(
    ' ',
  ),
);
const LARGEST_BASE = new Set([20, 25, 30, 40, 50, 100, 200, 500, 1000, 10000, 100000, 1000000]);

const factor = (at: number, next: number, value: number): Found => ({ at, next, reading: { kind: 'ratio', value } });
const outOf = (at: number, next: number, numerator: number, denominator: number): Found => ({
  at,
  next,
  reading: { kind: 'ratio', value: { numerator, denominator } },
});

function parseFactorWord(tokens: Tokens, at: number): Found | undefined {
  const word = lowerAt(tokens, at);
  const value = FACTORS.get(word);
  const before = lowerAt(tokens, at - 1);
  const after = lowerAt(tokens, at + 1);
  if (value !== undefined && word !== 'triple' && word !== 'treble') return factor(at, at + 1, value);
  const compares = AFTER_DOUBLE.has(after) || BEFORE_DOUBLE.has(before);
  if (value !== undefined || word === 'double' || word === 'doubles')
    return compares && !isHyphen(tokens, at + 1) ? factor(at, at + 1, value ?? 2) : undefined;
  if (word !== 'twice' && word !== 'thrice') return undefined;
  const times = word === 'twice' ? 2 : 3;
  if (COMPARES.has(after) || BEFORE_DOUBLE.has(before)) return factor(at, at + 1, times);
  return { at, next: at + 1, reading: { kind: 'number', value: times } };
}

/** `half as much again`: one and a half times. */
function parseAgain(tokens: Tokens, at: number): Found | undefined {
  const again =
    lowerAt(tokens, at + 1) === 'as' &&
    /^(?:many|much)$/.test(lowerAt(tokens, at + 2)) &&
    lowerAt(tokens, at + 3) === 'again';
  return again && lowerAt(tokens, at) === 'half' ? factor(at, at + 4, 1.5) : undefined;
}

/** `threefold`, `ten-fold`, `20-fold`. */
function parseFold(tokens: Tokens, at: number): Found | undefined {
  const word = lowerAt(tokens, at);
  if (word.endsWith('fold') && word.length > 6) {
    const stem = {
      type: 'word' as const,
      text: word.slice(0, -4),
      lower: word.slice(0, -4),
      start: 0,
      end: 0,
      spaced: true,
    };
    const value =
      parseSpelled([stem], 0)?.value ?? (stem.lower === 'hundred' ? 100 : stem.lower === 'thousand' ? 1000 : undefined);
    if (value !== undefined) return factor(at, at + 1, value);
  }
  const count = parseCount(tokens, at);
  if (count === undefined) return undefined;
  const fold = skipHyphen(tokens, count.next);
  if (lowerAt(tokens, fold) === 'fold') return factor(at, fold + 1, count.value);
  const cross =
    ['x', '×'].includes(lowerAt(tokens, count.next)) && touches(tokens, count.next) && !touches(tokens, count.next + 1);
  return cross ? factor(at, count.next + 1, count.value) : undefined;
}

/** `three times as many`, `2.4 times earnings`. */
function parseTimes(tokens: Tokens, at: number): Found | undefined {
  const count = parseCount(tokens, at);
  if (count === undefined || lowerAt(tokens, count.next) !== 'times') return undefined;
  const fraction = !Number.isInteger(count.value);
  return fraction || COMPARES.has(lowerAt(tokens, count.next + 1))
    ? factor(at, count.next + 1, count.value)
    : undefined;
}

/** `12 to 18 months`. */
function isTimeRange(tokens: Tokens, at: number): boolean {
  const reading = parseRange(tokens, at)?.reading;
  return reading?.kind === 'range' && reading.of === 'duration';
}

/** `one in three`, `one house in three`, `nine out of ten`, `1 in every 50`. */
function parseIn(tokens: Tokens, at: number): Found | undefined {
  const part = parseQuantity(tokens, at, true);
  if (part?.kind !== 'number' || part.unit !== undefined) return undefined;
  // A mark may have decimals: “4.71 out of five”.
  if (!part.count.whole && lowerAt(tokens, part.next) !== 'out') return undefined;
  const noun =
    part.value === 1 &&
    tokens[part.next]?.type === 'word' &&
    lowerAt(tokens, part.next) !== 'in' &&
    lowerAt(tokens, part.next) !== 'out';
  const first = noun ? part.next + 1 : part.next;
  const out = lowerAt(tokens, first) === 'out' && lowerAt(tokens, first + 1) === 'of';
  const of = lowerAt(tokens, first) === 'of' && lowerAt(tokens, first + 1) === 'every';
  if (!out && !of && lowerAt(tokens, first) !== 'in') return undefined;
  const base = out ? first + 2 : first + 1;
  const every = ['every', 'the'].includes(lowerAt(tokens, base));
  if (every && lowerAt(tokens, base) === 'the' && !out) return undefined;
  const whole = parseQuantity(tokens, every ? base + 1 : base, true);
  if (whole?.kind !== 'number' || whole.unit !== undefined || part.value >= whole.value) return undefined;
  // "A final one in 12 to 18 months" tells a time.
  if (timeUnitOf(lowerAt(tokens, skipHyphen(tokens, whole.next))) !== undefined) return undefined;
  if (isTimeRange(tokens, every ? base + 1 : base)) return undefined;
  const usual = whole.value <= 10 || LARGEST_BASE.has(whole.value);
  return usual || out || of || (part.value === 1 && !whole.count.yearLike)
    ? outOf(at, whole.next, part.value, whole.value)
    : undefined;
}

const AFTER_WICKETS = new Set('in and off from as at to before when with on by'.split(' '));

/** A side is all out with its tenth wicket. */
const ALL_OUT = 10;

/** A whole number in plain digits or in words. */
function parseWhole(tokens: Tokens, at: number): { value: number; next: number; digits: boolean } | undefined {
  const numeral = parseNumeral(tokens, at);
  if (numeral !== undefined)
    return numeral.plain ? { value: Number(numeral.decimal), next: numeral.next, digits: true } : undefined;
  const word = tokens[at]?.type === 'word' ? unitOf(lowerAt(tokens, at)) : undefined;
  return word === undefined ? undefined : { value: word, next: at + 1, digits: false };
}

/** `6 for 91` (wickets and runs), `143 for four`, `231 all out`, `16:9`. */
function parsePaired(tokens: Tokens, at: number): Found | undefined {
  const first = parseWhole(tokens, at);
  if (first === undefined) return undefined;
  const out = skipWords(tokens, first.next, ['all', 'out']);
  if (out !== undefined) return outOf(at, out, first.value, ALL_OUT);
  const wickets = lowerAt(tokens, first.next) === 'for';
  const colon =
    [':', '/'].includes(lowerAt(tokens, first.next)) && touches(tokens, first.next) && touches(tokens, first.next + 1);
  const second = wickets || colon ? parseWhole(tokens, first.next + 1) : undefined;
  if (second === undefined || !(first.digits || second.digits)) return undefined;
  const after = tokens[second.next];
  const free = after === undefined || after.type === 'mark' || AFTER_WICKETS.has(after.lower);
  const [one, two] = [first.value, second.value];
  if (lowerAt(tokens, first.next) === '/' && one < two) return undefined;
  if (wickets && (!free || Math.min(one, two) > 10)) return undefined;
  return outOf(at, second.next, one, two);
}

/** `4-4-2`: three or more counts joined by hyphens. */
function parseParts(tokens: Tokens, at: number): Found | undefined {
  const parts: number[] = [];
  let next = at;
  for (
    let count = parseNumeral(tokens, next);
    count !== undefined;
    count = isHyphen(tokens, next) ? parseNumeral(tokens, next + 1) : undefined
  ) {
    parts.push(Number(count.decimal));
    next = count.next;
  }
  const reading: Reading = { kind: 'ratio', value: parts };
  return parts.length > 2 ? { at, next, reading } : undefined;
}

/** Reads a ratio: a factor, one in so many, or the parts of a score. */
export function parseRatio(tokens: Tokens, at: number): Found | undefined {
  return (
    parseFactorWord(tokens, at) ??
    parseFold(tokens, at) ??
    parseAgain(tokens, at) ??
    parseTimes(tokens, at) ??
    parseIn(tokens, at) ??
    parsePaired(tokens, at) ??
    parseParts(tokens, at)
  );
}
