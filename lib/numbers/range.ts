import { followsChange, isChange } from './change';
import { joinsChange } from './from-to';
import { parseMargin } from './margin';
import type { Found } from './mention';
import { type Pair, shareUnit, toRange } from './pair';
import { parseQuantity, type Quantity } from './quantity';
import { isScoreline } from './scoreline';
import { SCALES, unitOf } from './spelled';
import { lowerAt, type Tokens, touches } from './token';

const DASHES = new Set(['-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212']);
const isPlain = (quantity: Quantity) =>
  quantity.kind === 'number' && quantity.unit === undefined && quantity.count.whole;

type Joint = { readonly next: number; readonly word: 'dash' | 'to' | 'or' };

/** What joins two quantities: a dash, "to", "or". */
function parseJoint(tokens: Tokens, at: number): Joint | undefined {
  const word = lowerAt(tokens, at);
  const between = touches(tokens, at) === touches(tokens, at + 1);
  if (DASHES.has(word) && lowerAt(tokens, at + 1) === 'to' && DASHES.has(lowerAt(tokens, at + 2)))
    return { next: at + 3, word: 'to' };
  if (DASHES.has(word) && between && (touches(tokens, at) || word !== '-')) return { next: at + 1, word: 'dash' };
  if (word === 'to' || word === 'or') return { next: at + 1, word };
  // “10, maybe 15 years”
  if (word === ',' && /^(?:maybe|perhaps|possibly)$/.test(lowerAt(tokens, at + 1))) return { next: at + 2, word: 'or' };
  return undefined;
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
  if (low.value >= high.value) return !(shares && followsChange(tokens, at));
  return !shares && isScoreline(tokens, { at, next, low: low.value, high: high.value });
}

/** `two or three hundred`: the first takes the scale of the second, where both are said in words. */
function scaleLow(tokens: Tokens, low: Quantity, high: Quantity, at: number): Quantity {
  const unit = unitOf(lowerAt(tokens, at));
  const words = isPlain(low) || (low.kind === 'number' && low.unit === undefined && !low.count.digits);
  if (!words || high.kind !== 'number' || unit === undefined || unit === 0 || low.count.digits) return low;
  const power = SCALES.get(lowerAt(tokens, at + 1));
  if (power === undefined || low.value >= unit || high.value !== unit * 10 ** power || low.kind !== 'number')
    return low;
  return { ...low, value: low.value * 10 ** power };
}

/** Reads two quantities that belong together: a range, a value and its margin, or a score. */
export function parseRange(tokens: Tokens, at: number): Found | undefined {
  const between = parseBetween(tokens, at);
  if (between !== undefined) return between;
  const low = parseQuantity(tokens, at);
  if (low === undefined) return undefined;
  const margin = parseMargin(tokens, at, low);
  if (margin !== undefined) return margin;
  const joint = parseJoint(tokens, low.next);
  if (joint === undefined) return undefined;
  const high = parseQuantity(tokens, joint.next, true);
  const pair = high === undefined ? undefined : shareUnit(scaleLow(tokens, low, high, joint.next), high);
  if (high === undefined || pair === undefined) return undefined;
  if (joint.word === 'to' && (joinsChange(tokens, at, pair, low) || isChange(tokens, at, low, high))) return undefined;
  if (joint.word === 'or' && (pair.low.value * 1.5 + 2 < pair.high.value || low.kind === 'part')) return undefined;
  if (joint.word !== 'or' && isSetApart(tokens, at, pair)) {
    const value = { numerator: low.count.value, denominator: high.count.value };
    return { at, next: pair.next, reading: { kind: 'ratio', value } };
  }
  const reading = toRange(pair);
  return reading === undefined ? undefined : { at, next: pair.next, reading };
}
