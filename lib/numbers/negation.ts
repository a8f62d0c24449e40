import { deniable, denied, denyingVerbs } from './bound-phrases';
import type { Bound } from './mention';
import { lowerAt, type Tokens } from './token';

/** Whether the words end in a "not": `not`, `never`, `didn’t`, `without`. */
function denies(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (['not', 'never', 'cannot', 'without'].includes(word)) return true;
  return word === 't' && ['’', "'"].includes(lowerAt(tokens, at - 1));
}

/** A bound that a "not" turns around, and the token where its words begin; undefined where none stands before it. */
export function denyBound(tokens: Tokens, from: number, bound: Bound): { bound: Bound; from: number } | undefined {
  const turned = denied[bound];
  if (turned === undefined || !deniable.has(lowerAt(tokens, from))) return undefined;
  let place = from - 1;
  while (place > from - 4 && denyingVerbs.has(lowerAt(tokens, place))) place -= 1;
  if (!denies(tokens, place)) return undefined;
  const begins = lowerAt(tokens, place) === 't' ? place - 2 : place;
  return { bound: turned, from: begins };
}
