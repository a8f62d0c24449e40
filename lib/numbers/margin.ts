import { roundDecimal } from './decimal';
import { secondsOf } from './duration';
import type { Found, Reading } from './mention';
import { shareUnit, toRange } from './pair';
import { coinSize, parseQuantity, type Quantity } from './quantity';
import { toReading } from './reading';
import { formatPeriod, type TimePart } from './time-unit';
import { lowerAt, skipWords, type Tokens } from './token';
import { parseUnit } from './unit';

/** Every word that may begin a margin without a value. */
export const MARGIN_WORDS: readonly string[] = ['±', 'plus', '+', 'give'];
const SIGNS: readonly (readonly string[])[] = [
  ['±'],
  ['+', '/', '-'],
  ['+', '/', '\u2212'],
  ['+', '/', '\u2013'],
  ['+', '-'],
  ['plus', 'or', 'minus'],
  ['plus', '-', 'or', '-', 'minus'],
  ['plus', '/', 'minus'],
  ['plus', 'and', 'minus'],
  ['give', 'or', 'take'],
];

/** The token behind a sign of a margin: `±`, `plus or minus`, `+/-`, `give or take`. */
function skipSign(tokens: Tokens, at: number): number | undefined {
  for (const words of SIGNS) {
    const next = skipWords(tokens, at, words);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** Behind a share, points are percentage points; a bare number takes the unit of its value. */
function suitMargin(tokens: Tokens, value: Quantity, margin: Quantity): Quantity | undefined {
  const bare = margin.kind === 'number' && margin.unit === undefined;
  if (!bare) return margin;
  const points = ['point', 'points', 'pts'].includes(lowerAt(tokens, margin.next));
  const next = points ? margin.next + 1 : margin.next;
  switch (value.kind) {
    case 'share':
      return { ...value, value: roundDecimal(margin.value / 100), count: margin.count, next };
    case 'duration': {
      const [part, ...others] = value.parts;
      if (part === undefined || others.length > 0) return undefined;
      const parts = [{ amount: margin.value, unit: part.unit }];
      return { ...value, parts, value: secondsOf(parts), count: margin.count, next };
    }
    case 'money':
    case 'number': {
      // “1.5 million ± 0.2” leaves the scale out too.
      const shared = value.count.power > 0 && margin.count.power === 0 && margin.value < 1000;
      const size = value.kind === 'money' ? coinSize(value) : 1;
      const own = roundDecimal(margin.value * size * 10 ** (shared ? value.count.power : 0));
      return { ...value, value: own, count: margin.count, next: margin.next };
    }
    case 'part':
      return undefined;
  }
}

type Range = Extract<Reading, { readonly kind: 'range' }>;

/** The ends of a stretch of time and its margin, counted in the smaller of their units. */
function toSpan(value: readonly TimePart[], margin: readonly TimePart[]): Range | undefined {
  const units = [...value, ...margin].map(({ unit }) => unit);
  const smallest = units.sort((a, b) => secondsOf([{ amount: 1, unit: a }]) - secondsOf([{ amount: 1, unit: b }]))[0];
  if (smallest === undefined) return undefined;
  const amountOf = (parts: readonly TimePart[]) => secondsOf(parts) / secondsOf([{ amount: 1, unit: smallest }]);
  const write = (amount: number) => formatPeriod([{ amount: roundDecimal(amount), unit: smallest }]);
  const [middle, half] = [amountOf(value), amountOf(margin)];
  if (half <= 0) return undefined;
  return {
    kind: 'range',
    of: 'duration',
    value: { low: write(middle - half), high: write(middle + half) },
    best: write(middle),
  };
}

/** A value and its margin: 1.55 ± 0.13 runs from 1.42 to 1.68, at best 1.55. */
function toSpread(value: Quantity, margin: Quantity): Range | undefined {
  if (value.kind === 'number' && margin.kind === 'duration') {
    const shared = shareUnit(value, margin)?.low;
    return shared?.kind === 'duration' ? toSpan(shared.parts, margin.parts) : undefined;
  }
  if (value.kind === 'duration') return margin.kind === 'duration' ? toSpan(value.parts, margin.parts) : undefined;
  const pair = shareUnit(value, margin);
  if (pair === undefined) return undefined;
  const { low, high } = pair;
  if (low.kind === 'duration' || high.kind === 'duration' || low.kind === 'part' || high.kind === 'part')
    return undefined;
  const ends = [roundDecimal(low.value - high.value), roundDecimal(low.value + high.value)] as const;
  const range = toRange({ low: { ...low, value: ends[0] }, high: { ...low, value: ends[1] } });
  return range === undefined ? undefined : { ...range, best: low.value };
}

/** The token behind an opening bracket or comma before a margin: `46% (±2)`, `40 minutes, give or take five`. */
function skipOpening(tokens: Tokens, at: number): { next: number; closes: boolean } {
  const word = lowerAt(tokens, at);
  return { next: word === '(' || word === ',' ? at + 1 : at, closes: word === '(' };
}

/** The token behind what a value counts, where a margin follows it: `52,000 burrows, give or take 3,500`. */
function skipCounted(tokens: Tokens, at: number): number {
  for (let place = at; place <= at + 2 && tokens[place] !== undefined; place += 1) {
    const opens = [',', '('].includes(lowerAt(tokens, place)) ? place + 1 : place;
    if (skipSign(tokens, opens) !== undefined) return place > at && lowerAt(tokens, place) === '+' ? at : place;
    if (tokens[place]?.type !== 'word') return at;
  }
  return at;
}

/** Reads a value with its margin: `48.2 ± 1.1`, `46% (plus or minus 2 points)`. `value` stands at the token. */
export function parseMargin(tokens: Tokens, at: number, value: Quantity): Found | undefined {
  const old = value.kind === 'duration' && lowerAt(tokens, value.next) === 'old' ? value.next + 1 : value.next;
  const opening = skipOpening(tokens, skipCounted(tokens, old));
  const words = lowerAt(tokens, opening.next - 1) !== ',' || tokens[opening.next]?.type === 'word';
  const sign = words ? skipSign(tokens, opening.next) : undefined;
  const read = sign === undefined ? undefined : parseQuantity(tokens, sign, true);
  const margin = read === undefined ? undefined : suitMargin(tokens, value, read);
  const reading = margin === undefined ? undefined : toSpread(value, margin);
  if (margin === undefined || reading === undefined) return undefined;
  if (!opening.closes) return { at, next: margin.next, reading };
  if (lowerAt(tokens, margin.next) !== ')') return undefined;
  // “12.4 (±0.3) cubic kilometres” has its unit behind both.
  const bare = reading.of === 'number' && reading.unit === undefined;
  const unit = bare ? parseUnit(tokens, margin.next + 1) : undefined;
  return unit === undefined || unit.per !== undefined
    ? { at, next: margin.next + 1, reading }
    : { at, next: unit.next, reading: { ...reading, unit: unit.symbol } };
}

/** Reads a margin that stands apart from its value: `a margin of error of plus or minus 3 points` is 3. */
export function parseLoneMargin(tokens: Tokens, at: number): Found | undefined {
  const start = skipSign(tokens, at);
  const margin = start === undefined ? undefined : parseQuantity(tokens, start, true);
  return start === undefined || margin === undefined
    ? undefined
    : { at: start, next: margin.next, reading: toReading(margin) };
}
