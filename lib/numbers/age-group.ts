import type { Found } from './mention';
import { unitOf } from './spelled';
import { isHyphen, lowerAt, type Tokens } from './token';

/** Every word that may be the age of a group: `fives`, `elevens`. */
export const AGE_WORDS: readonly string[] =
  'twos threes fours fives sixes sevens eights nines tens elevens twelves sixteens eighteens'.split(' ');
const LIMITS = new Set(['under', 'over']);

/** Reads `under-fives`, `over-eighteens`: an age, which the word before it bounds. */
export function parseAgeGroup(tokens: Tokens, at: number): Found | undefined {
  const word = lowerAt(tokens, at);
  if (!AGE_WORDS.includes(word) || !isHyphen(tokens, at - 1) || !LIMITS.has(lowerAt(tokens, at - 2))) return undefined;
  const value = unitOf(word.slice(0, -1)) ?? unitOf(word.slice(0, -2));
  return value === undefined ? undefined : { at, next: at + 1, reading: { kind: 'number', value } };
}
