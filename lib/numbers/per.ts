import { findNumbers } from './find-numbers';
import type { Mention } from './mention';

/** Names of one thing that a number may be paid or counted by. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['annum', 'year'],
  ['head', 'person'],
  ['capita', 'person'],
]);

const plain = (per: string | undefined) => (per === undefined ? undefined : (ALIKE.get(per) ?? per));

const perOf = (mention: Mention | undefined) =>
  mention !== undefined && 'per' in mention ? plain(mention.per) : undefined;

const read = new Map<string, string | undefined>();

/** What a phrase divides by, as the finder reads it: of `per kilowatt-hour` and of `/kWh` kWh. */
function perOfPhrase(phrase: string): string | undefined {
  if (!read.has(phrase)) read.set(phrase, perOf(findNumbers(`2 ${phrase}`)[0]));
  return read.get(phrase);
}

/** Whether a number says what it is counted by, and that it is what a phrase says. */
export function saysPer(mention: Mention | undefined, phrase: string): boolean {
  const own = perOf(mention);
  return own !== undefined && own === perOfPhrase(phrase);
}

/** Whether a number is counted by something else than a phrase says; not where either leaves it open. */
export function saysOtherPer(mention: Mention, phrase: string | undefined): boolean {
  const own = perOf(mention);
  const wanted = phrase === undefined ? undefined : perOfPhrase(phrase);
  return own !== undefined && wanted !== undefined && own !== wanted;
}

/** Whether a number is an amount of money, a range of them, or so much for each of something. */
export function isOfMoney(mention: Mention): boolean {
  return mention.kind === 'money' || ('of' in mention && mention.of === 'money');
}
