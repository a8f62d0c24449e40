import { z } from 'zod';
import { type BoundName, boundNames } from '../words/bounds';
import { natureNames } from '../words/natures';

/** A finite number that keeps every digit it was written with (at most 2^53 − 1 either side of zero). */
export const Amount = z
  .number({
    error: (issue) =>
      Number.isNaN(issue.input) || issue.input === Number.POSITIVE_INFINITY || issue.input === Number.NEGATIVE_INFINITY
        ? 'not a finite number; write the number in digits'
        : undefined,
  })
  .min(Number.MIN_SAFE_INTEGER, { error: 'more digits than can be kept exactly; check the number' })
  .max(Number.MAX_SAFE_INTEGER, { error: 'more digits than can be kept exactly; check the number' });

/** An interval around a number: what kind, at which level (per cent), from low to high. */
export const Interval = z
  .strictObject({
    /** What the interval says: confidence (of an estimate), prediction (of a new reading), credible (Bayesian) or range (stated limits). */
    kind: z.enum(['confidence', 'prediction', 'credible', 'range']),
    /** Its level in per cent, above 0 and below 100; missing when the source gives none. */
    level: z.number().gt(0).lt(100).optional(),
    low: Amount,
    high: Amount,
  })
  .refine((interval) => interval.low <= interval.high, {
    error: 'low is above high; write the lower number as low',
    path: ['low'],
  });

export type Interval = z.infer<typeof Interval>;

/** How a number is limited. `stated` means as written, no bound given; it never means exact. */
export type Bound = BoundName;

/** A number with its bound. `between` has a low and a high, and a value only where a best one was given. */
export type Quantity = {
  /** How many decimals it was written with, where zeros end them: 2.0 has one, 2 and 2.5 need none. */
  readonly decimals?: number;
} & (
  | {
      readonly bound: Exclude<Bound, 'between'>;
      readonly value: number;
      readonly intervals: readonly z.infer<typeof Interval>[];
    }
  | {
      readonly bound: 'between';
      readonly low: number;
      readonly high: number;
      readonly best?: number;
      readonly intervals: readonly z.infer<typeof Interval>[];
    }
);

/**
 * A number and its bound, written as one key: `{ moreThan: 648000 }`. Beside it, `intervals` where they exist and,
 * for `between: [low, high]`, `best`. Definition: schema:QuantitativeValue, with the bound named.
 */
export const QuantityInput = z
  .strictObject({
    stated: Amount.optional(),
    about: Amount.optional(),
    moreThan: Amount.optional(),
    atLeast: Amount.optional(),
    lessThan: Amount.optional(),
    upTo: Amount.optional(),
    between: z.tuple([Amount, Amount]).optional(),
    best: Amount.optional(),
    intervals: z.array(Interval).optional(),
  })
  .transform((input, context): Quantity => {
    const given = boundNames.filter((key) => input[key] !== undefined);
    const [bound] = given;
    const refuse = (message: string, path: (string | number)[] = []): never => {
      context.issues.push({ code: 'custom', message, input, path });
      return z.NEVER;
    };
    if (bound === undefined || given.length !== 1)
      return refuse(`has ${given.length} bounds; write exactly one of ${boundNames.join(', ')}`);
    const intervals = input.intervals ?? [];
    if (bound === 'between') {
      const [low, high] = input.between ?? refuse('missing');
      if (low >= high) return refuse('low is not below high; write the lower number first', ['between']);
      if (input.best === undefined) return { bound, low, high, intervals };
      if (input.best < low || input.best > high)
        return refuse('lies outside low and high; check the three numbers', ['best']);
      return { bound, low, high, best: input.best, intervals };
    }
    if (input.best !== undefined) return refuse('goes only with between; leave it out', ['best']);
    const value = input[bound];
    if (value === undefined) return refuse('missing');
    const outside = intervals.findIndex((interval) => value < interval.low || value > interval.high);
    if (outside >= 0) return refuse('does not contain the number; check low and high', ['intervals', outside]);
    return { bound, value, intervals };
  });

/** What kind of number it is: one of the names in `lib/words/natures.ts`, which says how each is called and drawn. */
export const Nature = z.enum(natureNames);
export type Nature = z.infer<typeof Nature>;
