import { followsChange, isChange } from './change';
import { roundDecimal } from './decimal';
import type { Found, Reading } from './mention';
import { parseQuantity, type Quantity } from './quantity';
import { isScoreline } from './scoreline';
import { formatPeriod } from './time-unit';
import { lowerAt, skipWords, type Tokens, touches } from './token';

const DASHES = new Set(['-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212']);
/** Two quantities side by side, and the token behind both. */
type Pair = { readonly low: Quantity; readonly high: Quantity; readonly next: number };

/** Gives the first of a pair the unit and the scale that only the second has: `10 to 13 per cent`, `£5-10m`. */
function shareUnit(low: Quantity, high: Quantity): Pair | undefined {
  const next = high.next;
  const shared = low.count.power === 0 && high.count.power > 0 && low.value < 1000 && low.count.digits;
  const factor = shared ? 10 ** high.count.power : 1;
  const value = roundDecimal(low.value * factor);
  if (low.kind === high.kind && !(low.kind === 'number' && low.unit === undefined)) {
    // Of a kind, but not of a unit: 90 metres and 2 km, £5 and $6.
    if (low.kind !== 'duration' && low.kind !== 'part' && high.kind !== 'duration' && high.kind !== 'part')
      if (low.unit !== high.unit && high.unit !== undefined) return undefined;
    if (low.kind === 'money') return { low: { ...low, value }, high, next };
    return { low, high, next };
  }
  if (low.kind === 'money' && high.kind === 'number' && high.unit === undefined)
    return { low: { ...low, value }, high: { ...low, value: high.value, count: high.count, next }, next };
  if (low.kind === 'part' && high.kind === 'share')
    return { low: { kind: 'share', value: low.value, count: low.count, next: low.next }, high, next };
  if (low.kind !== 'number' || low.unit !== undefined) return undefined;
  switch (high.kind) {
    case 'number':
      return { low: { ...high, value, count: low.count }, high, next };
    case 'share': {
      const ratio = high.count.value === 0 ? 0.01 : high.value / high.count.value;
      return { low: { ...high, value: roundDecimal(low.value * ratio), count: low.count }, high, next };
    }
    case 'money': {
      if (high.before) return undefined;
      const coin = high.count.value === 0 ? 1 : high.value / high.count.value;
      return { low: { ...high, value: roundDecimal(value * coin), count: low.count }, high, next };
    }
    case 'duration': {
      const [part, ...others] = high.parts;
      if (part === undefined || others.length > 0) return undefined;
      const ratio = part.amount === 0 ? 1 : high.value / part.amount;
      const parts = [{ amount: low.value, unit: part.unit }];
      return { low: { ...high, parts, value: low.value * ratio, count: low.count }, high, next };
    }
    case 'part':
      return undefined;
  }
}

/** A pair of quantities as a range; undefined when the first isn't the smaller. */
function toRange({ low, high }: Pair): Reading | undefined {
  if (low.value >= high.value) return undefined;
  const value = { low: low.value, high: high.value };
  switch (high.kind) {
    case 'number': {
      const unit = high.unit === undefined ? {} : { unit: high.unit };
      const per = high.per === undefined ? {} : { per: high.per };
      return { kind: 'range', of: 'number', value, ...unit, ...per };
    }
    case 'share':
    case 'part':
      return {
        kind: 'range',
        of: 'share',
        value,
        ...(high.kind === 'share' && high.unit !== undefined ? { unit: high.unit } : {}),
      };
    case 'money':
      return { kind: 'range', of: 'money', value, unit: high.unit };
    case 'duration': {
      if (low.kind !== 'duration') return undefined;
      return { kind: 'range', of: 'duration', value: { low: formatPeriod(low.parts), high: formatPeriod(high.parts) } };
    }
  }
}

const isPlain = (quantity: Quantity) =>
  quantity.kind === 'number' && quantity.unit === undefined && quantity.count.whole;

type Joint = { readonly next: number; readonly word: 'dash' | 'to' | 'or' | 'plus' };

/** What joins two quantities: a dash, "to", "or", ±. */
function parseJoint(tokens: Tokens, at: number): Joint | undefined {
  const word = lowerAt(tokens, at);
  const between = touches(tokens, at) === touches(tokens, at + 1);
  if (DASHES.has(word) && lowerAt(tokens, at + 1) === 'to' && DASHES.has(lowerAt(tokens, at + 2)))
    return { next: at + 3, word: 'to' };
  if (DASHES.has(word) && between && (touches(tokens, at) || word !== '-')) return { next: at + 1, word: 'dash' };
  if (word === 'to' || word === 'or') return { next: at + 1, word };
  if (word === '±') return { next: at + 1, word: 'plus' };
  const plus = skipWords(tokens, at, ['+', '/', '-']) ?? skipWords(tokens, at, ['plus', 'or', 'minus']);
  return plus === undefined ? undefined : { next: plus, word: 'plus' };
}

/** A value and its margin: `1.55 ± 0.13°C` runs from 1.42 to 1.68. */
function toMargin(at: number, pair: Pair): Found | undefined {
  const { low, high, next } = pair;
  const ends = [roundDecimal(low.value - high.value), roundDecimal(low.value + high.value)] as const;
  const reading =
    low.kind === 'duration'
      ? undefined
      : toRange({ low: { ...low, value: ends[0] }, high: { ...high, value: ends[1] }, next });
  return reading === undefined ? undefined : { at, next, reading };
}

/** A range from its low end, read already, to the high end behind its "and". */
function closeBetween(tokens: Tokens, at: number, low: Quantity): Found | undefined {
  const high = parseQuantity(tokens, low.next + 1, true);
  const pair = high === undefined ? undefined : shareUnit(low, high);
  const reading = pair === undefined ? undefined : toRange(pair);
  return pair === undefined || reading === undefined ? undefined : { at, next: pair.next, reading };
}

/** No number in words has more tokens than this before the "and" of its range. */
const LONGEST_LOW = 12;

/** `between 3 and 5`. */
function parseBetween(tokens: Tokens, at: number): Found | undefined {
  if (lowerAt(tokens, at) !== 'between') return undefined;
  const low = parseQuantity(tokens, at + 1, true);
  if (low === undefined) return undefined;
  const direct = ['and', 'to'].includes(lowerAt(tokens, low.next)) ? closeBetween(tokens, at, low) : undefined;
  if (direct !== undefined) return direct;
  // "Between five hundred and two thousand": the first number took the "and" that parts the two.
  for (let and = Math.min(low.next, at + LONGEST_LOW); and > at + 1; and -= 1) {
    if (lowerAt(tokens, and) !== 'and') continue;
    const shorter = parseQuantity(tokens.slice(at + 1, and), 0, true);
    if (shorter?.next !== and - at - 1) continue;
    const found = closeBetween(tokens, at, { ...shorter, next: and });
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Whether a pair is a score or a vote: two plain counts or shares, the larger first or with words of winning beside
 * them.
 */
function isSetApart(tokens: Tokens, at: number, { low, high, next }: Pair): boolean {
  const shares = low.kind === 'share' && high.kind === 'share';
  if (!shares && !(isPlain(low) && isPlain(high))) return false;
  if (low.value >= high.value) return lowerAt(tokens, at - 1) !== 'from' && !(shares && followsChange(tokens, at));
  return !shares && isScoreline(tokens, { at, next, low: low.value, high: high.value });
}

/** Reads two quantities that belong together: a range, a value and its margin, or a score. */
export function parseRange(tokens: Tokens, at: number): Found | undefined {
  const between = parseBetween(tokens, at);
  if (between !== undefined) return between;
  const low = parseQuantity(tokens, at);
  const joint = low === undefined ? undefined : parseJoint(tokens, low.next);
  if (low === undefined || joint === undefined) return undefined;
  const high = parseQuantity(tokens, joint.next, true);
  const pair = high === undefined ? undefined : shareUnit(low, high);
  if (high === undefined || pair === undefined) return undefined;
  if (joint.word === 'plus') return toMargin(at, pair);
  // "From 1.4 per cent to 1.5 per cent" tells a change between two values, each with its own unit.
  const change = lowerAt(tokens, at - 1) === 'from' && low.kind !== 'number';
  if (joint.word === 'to' && (change || isChange(tokens, at, low, high))) return undefined;
  if (joint.word === 'or' && (pair.low.value * 1.5 + 2 < pair.high.value || low.kind === 'part')) return undefined;
  if (joint.word !== 'or' && isSetApart(tokens, at, pair)) {
    const value = { numerator: low.count.value, denominator: high.count.value };
    return { at, next: pair.next, reading: { kind: 'ratio', value } };
  }
  const reading = toRange(pair);
  return reading === undefined ? undefined : { at, next: pair.next, reading };
}
