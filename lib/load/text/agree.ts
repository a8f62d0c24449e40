import type { Mention, Ratio } from '../../numbers/mention';
import { isOfMoney } from '../../numbers/per';
import type { Quantity } from '../../schema/quantity';
import { alsoReadAs, type BoundName } from '../../words/bounds';

type Limits = { readonly low: number; readonly high: number };

const toNumber = (value: number | Ratio): number =>
  typeof value === 'number' ? value : value.numerator / value.denominator;

/** The number of a duration of one unit, `P25Y`; undefined for longer ones, and for numbers NaN. */
function readDuration(value: string): number | undefined {
  const number = /^P(?:T)?(\d+(?:\.\d+)?)[A-Z]$/.exec(value)?.[1];
  return number === undefined ? undefined : Number(number);
}

const readEnd = (value: number | string): number | undefined =>
  typeof value === 'number' ? value : readDuration(value);

const same = (value: number | undefined): Limits | undefined =>
  value === undefined ? undefined : { low: value, high: value };

/** The numbers that a mention says; undefined where it has none that a quantity could be held against. */
function limitsOf(mention: Mention): Limits | undefined {
  switch (mention.kind) {
    case 'number':
    case 'money':
    case 'ordinal':
      return same(mention.value);
    case 'share':
      return same(toNumber(mention.value));
    case 'ratio':
      return typeof mention.value === 'object' && !('numerator' in mention.value)
        ? undefined
        : same(toNumber(mention.value));
    case 'duration':
      return same(readDuration(mention.value));
    case 'date':
      return same(/^\d{4}$/.test(mention.value) ? Number(mention.value) : undefined);
    case 'rate':
      return same(readEnd(mention.value));
    case 'range': {
      const low = readEnd(mention.value.low);
      const high = readEnd(mention.value.high);
      return low === undefined || high === undefined ? undefined : { low, high };
    }
    case 'vague':
      return undefined;
  }
}

/** In per cent, two decimals are kept of a fraction. */
const near = (a: number, b: number, least = 0) => Math.abs(a - b) <= Math.max(least, Math.abs(b) * 1e-9);

/**
 * Whether a mention says the number of a quantity, or, where its words say that it fell by it, one below zero; undefined where it has no number
 * to compare, as “dozens”.
 * @param isPercent the quantity counts per cent, where a mention’s share is a part of one.
 * @param size how many of its currency one of its unit is: 31.6 cents are 0.316 of one.
 */
export function agreesInValue(mention: Mention, quantity: Quantity, isPercent: boolean, size = 1): boolean | undefined {
  const limits = limitsOf(mention);
  if (limits === undefined) return undefined;
  const { low, high } = quantity.bound === 'between' ? quantity : { low: quantity.value, high: quantity.value };
  const scales = isPercent ? [100, 1] : isOfMoney(mention) && size < 1 ? [1 / size] : size > 1 ? [1 / size, 1] : [1];
  const least = isPercent ? 0.005 : 0;
  const agrees = ({ low: first, high: last }: Limits) =>
    scales.some((scale) => near(first * scale, low, least) && near(last * scale, high, least));
  // What fell by 0.7% changed by −0.7%; where a measure counts falls, it is 0.7%.
  return agrees(limits) || (mention.falls === true && agrees({ low: -limits.high, high: -limits.low }));
}

/** Whether a number that a text gives with its margin, `48 ± 2`, is that of a quantity. */
export function agreesAtBest(mention: Mention, quantity: Quantity, isPercent: boolean, size = 1): boolean {
  if (mention.kind !== 'range' || mention.best === undefined || quantity.bound === 'between') return false;
  const best = readEnd(mention.best);
  if (best === undefined) return false;
  return agreesInValue({ ...mention, value: { low: best, high: best } }, quantity, isPercent, size) === true;
}

/** A bound seen from below nought: what fell by more than 3 changed by less than −3. */
const MIRRORED: Readonly<Partial<Record<BoundName, BoundName>>> = {
  moreThan: 'lessThan',
  lessThan: 'moreThan',
  atLeast: 'upTo',
  upTo: 'atLeast',
};

/** Turns a bound of the text into that of the quantity, which may count a fall below nought. */
function toBoundOf(mention: Mention, quantity: Quantity): (bound: BoundName) => BoundName {
  const limits = limitsOf(mention);
  const isMirrored =
    mention.falls === true && quantity.bound !== 'between' && quantity.value < 0 && (limits?.low ?? -1) > 0;
  return (bound) => (isMirrored ? (MIRRORED[bound] ?? bound) : bound);
}

/** The bound that a quantity has when it limits its number as a mention does. */
export const boundFor = (mention: Mention, quantity: Quantity): BoundName =>
  toBoundOf(mention, quantity)(mention.bound);

/** Whether a mention limits its number as a quantity does. What “nearly” or “some” leaves open is the data’s to decide. */
export function agreesInBound(mention: Mention, quantity: Quantity): boolean {
  const toOwn = toBoundOf(mention, quantity);
  if (toOwn(mention.bound) === quantity.bound) return true;
  // A text that gives a vague number (“dozens”) says no bound; any that the data read from it is a reading.
  if (mention.kind === 'vague') return true;
  const also = alsoReadAs.get(mention.boundText?.toLowerCase() ?? '');
  return also?.map(toOwn).includes(quantity.bound) ?? false;
}
