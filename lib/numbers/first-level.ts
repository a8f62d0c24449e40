import { findFrom, joinsChange } from './from-to';
import type { Found } from './mention';
import { shareUnit } from './pair';
import { parseQuantity } from './quantity';
import { findPer, toRate } from './rate';
import { toReading } from './reading';
import { lowerAt, type Tokens } from './token';

/**
 * Reads the first level of a change that leaves its unit, its scale or what it is counted by to the second: 10 in
 * `rose from 10 to 13 per cent`, 12 in `rose from 12 to 15 per 100,000`.
 */
export function parseFirstLevel(tokens: Tokens, at: number): Found | undefined {
  if (findFrom(tokens, at) === undefined) return undefined;
  const first = parseQuantity(tokens, at);
  if (first === undefined || lowerAt(tokens, first.next) !== 'to') return undefined;
  const second = parseQuantity(tokens, first.next + 1, true);
  const pair = second === undefined ? undefined : shareUnit(first, second);
  if (second === undefined || pair === undefined || !joinsChange(tokens, at, pair, first)) return undefined;
  const per = findPer(tokens, second.next, second.kind === 'number' ? 2 : 0)?.per;
  const rate = per === undefined ? undefined : toRate(pair.low, per);
  return { at, next: first.next, reading: rate ?? toReading(pair.low) };
}
