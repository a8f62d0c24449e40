import { type BoundName, type BoundPhrase, bounds } from '../numbers/bound-phrases';

export { type BoundName, boundNames, boundPhrases, bounds, type Limit, limits } from '../numbers/bound-phrases';

/** The word for a bound that we use first; undefined for a number as stated. */
export function boundWord(bound: BoundName): string | undefined {
  if (bound === 'stated') return undefined;
  return bound === 'between' ? 'between' : bounds[bound].before[0];
}

/** Verbs that say a bound themselves: “must not exceed 10”, “rose to exceed 40”. */
export const boundVerbs: ReadonlySet<string> = new Set(
  'exceed exceeds exceeded top tops topped surpass surpasses surpassed'.split(' '),
);

/** What else a phrase may be taken for: “nearly” is about, or less than; “some” may be no more than a manner. */
export const alsoReadAs: ReadonlyMap<string, readonly BoundName[]> = new Map<BoundPhrase, readonly BoundName[]>([
  ['nearly', ['lessThan', 'upTo']],
  ['almost', ['lessThan', 'upTo']],
  ['close to', ['lessThan', 'upTo']],
  ['just under', ['about']],
  ['just over', ['about']],
  ['some', ['stated']],
  ['estimated', ['stated']],
  ['an estimated', ['stated']],
]);
