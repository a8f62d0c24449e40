import type { Found } from './mention';
import { formatPeriod, type TimeUnit, timeUnitOf } from './time-unit';
import { lowerAt, skipWords, type Tokens } from './token';

/** Units that are always a length of time behind "a": a day or a year may be anything (`a day to remember`). */
const CLEAR = new Set(['hour', 'decade', 'century', 'fortnight']);
const BEFORE = new Set(
  'for in within after nearly almost over about around than under lasted lasting lasts took takes take every of least half just only'.split(
    ' ',
  ),
);
const AFTER = new Set('earlier later before after long old away or into'.split(' '));
const NOT_LENGTH = new Set(['rush', 'happy', 'half', 'quarter', 'lunch', 'peak', 'zero', 'final']);

const lengthOf = (at: number, next: number, amount: number, unit: TimeUnit): Found => ({
  at,
  next,
  reading: { kind: 'duration', value: formatPeriod([{ amount, unit }]) },
});

/** Reads `an hour`, `a decade`, `a wild hour`; `a day`, `a week`, `a year` only where the words around make it a length. */
export function parseLoneDuration(tokens: Tokens, at: number): Found | undefined {
  if (!['a', 'an'].includes(lowerAt(tokens, at))) return undefined;
  const word = lowerAt(tokens, at + 1);
  const unit = word.endsWith('s') ? undefined : timeUnitOf(word);
  const hour = timeUnitOf('hour');
  if (unit === undefined) {
    const wild = tokens[at + 1]?.type === 'word' && lowerAt(tokens, at + 2) === 'hour' && !NOT_LENGTH.has(word);
    return wild && hour !== undefined ? lengthOf(at, at + 3, 1, hour) : undefined;
  }
  // A batsman’s century is a hundred runs.
  const runs =
    unit.name === 'century' && /^(?:scored?|scoring|hits?|hitting|struck|smashed)$/.test(lowerAt(tokens, at - 1));
  if (unit.name === 'quarter' || unit.name === 'second' || runs) return undefined;
  const half = skipWords(tokens, at + 2, ['and', 'a', 'half']);
  if (half !== undefined) return lengthOf(at, half, 1.5, unit);
  // “As much as a year before” names a time, and counts nothing.
  if (lowerAt(tokens, at - 1) === 'as' && ['before', 'earlier', 'ago'].includes(lowerAt(tokens, at + 2)))
    return undefined;
  const clear = CLEAR.has(unit.name) || BEFORE.has(lowerAt(tokens, at - 1)) || AFTER.has(lowerAt(tokens, at + 2));
  return clear ? lengthOf(at, at + 2, 1, unit) : undefined;
}
