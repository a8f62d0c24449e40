import { tidy } from '../../format/number';
import type { Mention } from '../../numbers/mention';
import type { Interval, Quantity } from '../../schema/quantity';
import { agreesInValue } from './agree';
import type { ArticleFigure } from './article-data';

const stated = (value: number): Quantity => ({ bound: 'stated', value, intervals: [] });

/** The numbers by which an interval may be told: its ends, together and each, half of its width and its level. */
function numbersOf({ low, high }: Interval): readonly Quantity[] {
  const half = stated(tidy((high - low) / 2));
  return [
    ...(low < high ? [{ bound: 'between', low, high, intervals: [] } as const] : []),
    stated(low),
    stated(high),
    half,
  ];
}

/** Whether a number of the text is what a figure has beside its own: a range’s best value, or an interval, told anywhere near. */
export function tellsBeside(mention: Mention, { quantity, isPercent, size }: ArticleFigure): boolean {
  const best = quantity.bound === 'between' && quantity.best !== undefined ? [stated(quantity.best)] : [];
  const ends = quantity.intervals.flatMap(numbersOf);
  const isLevel = quantity.intervals.some(
    ({ level }) =>
      level !== undefined && mention.kind === 'share' && agreesInValue(mention, stated(level), true) === true,
  );
  // The width of an interval of a share is told in points, whatever the share is counted in.
  return isLevel || [...best, ...ends].some((one) => agreesInValue(mention, one, isPercent, size) === true);
}

/** Whether a number with its margin in the text, `48 ± 2`, is a figure’s number and one of its intervals. */
export function agreesWithMargin(mention: Mention, { quantity, isPercent, size }: ArticleFigure): boolean {
  if (mention.kind !== 'range' || mention.best === undefined || quantity.bound === 'between') return false;
  const ends = quantity.intervals.flatMap((one) => numbersOf(one).slice(0, 1));
  const isMiddle = [...ends].some((one) => one.bound === 'between' && isBetween(one, quantity.value));
  return isMiddle && ends.some((one) => agreesInValue(mention, one, isPercent, size) === true);
}

const isBetween = ({ low, high }: { readonly low: number; readonly high: number }, value: number) => {
  const middle = (low + high) / 2;
  return Math.abs(middle - value) <= 1e-9 * Math.max(1, Math.abs(high));
};
