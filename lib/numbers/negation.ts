import type { Bound } from './mention';
import { lowerAt, type Tokens } from './token';

/** What a bound becomes when it is denied: what is not over forty is forty at most. */
const DENIED: Partial<Record<Bound, Bound>> = { moreThan: 'upTo', lessThan: 'atLeast' };
/** Verbs that may stand between the "not" and the bound: `does not fall below 5`. */
const MOVES = new Set(
  'fall drop go dip sink slip be rise climb get stay come fell fallen dropped gone dipped sunk slipped been risen climbed rose to ever'.split(
    ' ',
  ),
);
/** Bounds with a "not" of their own, or that say nothing of more or less when denied. */
const DENIABLE = new Set('exceed exceeds exceeded exceeding over above below under beyond top topped'.split(' '));

/** Whether the words end in a "not": `not`, `never`, `didn’t`, `without`. */
function denies(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (['not', 'never', 'cannot', 'without'].includes(word)) return true;
  return word === 't' && ['’', "'"].includes(lowerAt(tokens, at - 1));
}

/** A bound that a "not" turns around, and the token where its words begin; undefined where none stands before it. */
export function denyBound(tokens: Tokens, from: number, bound: Bound): { bound: Bound; from: number } | undefined {
  const denied = DENIED[bound];
  if (denied === undefined || !DENIABLE.has(lowerAt(tokens, from))) return undefined;
  let place = from - 1;
  while (place > from - 3 && MOVES.has(lowerAt(tokens, place))) place -= 1;
  if (!denies(tokens, place)) return undefined;
  const begins = lowerAt(tokens, place) === 't' ? place - 2 : place;
  return { bound: denied, from: begins };
}
