import { roundDecimal } from './decimal';
import type { Found, Reading } from './mention';
import { lowerAt, type Tokens } from './token';

/** Words behind which a number is of what the one before it is. */
const LEADS = new Set(['to', 'against']);
/** What may follow it; a noun would be what it counts. */
const FOLLOWS = new Set(['in', 'on', 'by', 'and', 'for', 'over', 'from', 'after', 'since', 'with', 'as', 'but']);

/**
 * What a bare number says that is joined to a share or a stretch of time before it: the same, as in `by 52.3 per cent to
 * 47.7` and `from 12 years to nine`.
 */
export function shareLast(tokens: Tokens, before: Found | undefined, found: Found): Reading {
  const { at, next, reading } = found;
  const after = tokens[next];
  const ends = after === undefined || after.type === 'mark' || FOLLOWS.has(after.lower);
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
