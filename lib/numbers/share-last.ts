import { roundDecimal } from './decimal';
import type { Found, Reading } from './mention';
import { lowerAt, type Tokens } from './token';

/** Words behind which a number is of what the one before it is. */
const LEADS = new Set(['to', 'against']);
/** What may follow it; a noun would be what it counts. */
const FOLLOWS = new Set(['in', 'on', 'by', 'and', 'for', 'over', 'from', 'after', 'since', 'with', 'as', 'but']);

/** Between a rate and another level of it: `per 100,000 people, up from`. */
const LEVELS = /^(?:\p{L}+ ){0,2}(?:, )?(?:(?:up|down) from|from|to|against|compared with) $/u;
const EARLIER = /^(?:a|an|one|the|last|this) (?:\p{L}+ )?(?:year|month|week|quarter|decade|day)\b/u;

/** A bare number that is told beside a rate is counted by the same: `15 per 100,000, up from 12`. */
function shareRate(tokens: Tokens, { next, reading }: Found, { at, next: end, reading: own }: Found): Reading {
  if (reading.kind !== 'rate' || reading.of !== 'number' || own.kind !== 'number' || at - next > 6) return own;
  const between = Array.from({ length: at - next }, (_, step) => `${lowerAt(tokens, next + step)} `).join('');
  const behind = [0, 1, 2].map((step) => lowerAt(tokens, end + step)).join(' ');
  const after = tokens[end];
  const ends = after === undefined || after.type === 'mark' || FOLLOWS.has(after.lower) || EARLIER.test(behind);
  return LEVELS.test(between) && ends ? { ...reading, value: own.value } : own;
}

/**
 * What a bare number says that is joined to a share or a stretch of time before it: the same, as in `by 52.3 per cent to
 * 47.7` and `from 12 years to nine`.
 */
export function shareLast(tokens: Tokens, before: Found | undefined, found: Found): Reading {
  const { at, next, reading } = found;
  const after = tokens[next];
  const ends = after === undefined || after.type === 'mark' || FOLLOWS.has(after.lower);
  if (before?.reading.kind === 'rate') return shareRate(tokens, before, found);
  const bare = reading.kind === 'number' && reading.unit === undefined && ends;
  if (!bare || before === undefined || at !== before.next + 1 || !LEADS.has(lowerAt(tokens, at - 1))) return reading;
  if (before.reading.kind === 'share' && typeof before.reading.value === 'number' && reading.value <= 100)
    return { kind: 'share', value: roundDecimal(reading.value / 100) };
  // “Two decades” are twenty years, and “three” behind them no years.
  const plain = /^(?:year|month|week|day|hour|minute|second)s?$/.test(lowerAt(tokens, before.next - 1));
  const [, unit] =
    before.reading.kind === 'duration' && plain ? (/^PT?[\d.]+([A-Z])$/.exec(before.reading.value) ?? []) : [];
  const time = before.reading.kind === 'duration' && before.reading.value.startsWith('PT') ? 'PT' : 'P';
  return unit === undefined ? reading : { kind: 'duration', value: `${time}${reading.value}${unit}` };
}
