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

export const Interval = z
  .strictObject({
    kind: z.enum(['confidence', 'prediction', 'credible', 'margin', 'range']).meta({
      description:
        'What the interval says: `confidence` (of an estimate), `prediction` (of a new reading), `credible` (Bayesian), `margin` (± of a poll or a survey, as wide below the number as above) or `range` (stated limits).',
      examples: ['confidence'],
    }),
    level: z
      .number()
      .gt(0)
      .lt(100)
      .optional()
      .meta({
        description: 'Its level in per cent, above 0 and below 100; missing when the source gives none.',
        examples: [95],
      }),
    low: Amount.meta({ description: 'Its lower end.', examples: [500000] }),
    high: Amount.meta({ description: 'Its upper end.', examples: [820000] }),
  })
  .refine((interval) => interval.low <= interval.high, {
    error: 'low is above high; write the lower number as low',
    path: ['low'],
  })
  .meta({
    title: 'Interval',
    description: 'An interval around a number.',
    examples: [{ kind: 'confidence', level: 95, low: 500000, high: 820000 }],
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

const UNEVEN =
  'is no margin: its ends are not as far from the number; write kind: confidence or range, or mend low and high';

/** Whether the ends of an interval are as far from a number, but for the last digits of arithmetic. */
function isEven({ low, high }: Interval, value: number): boolean {
  return Math.abs(high - value - (value - low)) <= 1e-9 * Math.max(1, Math.abs(high), Math.abs(low));
}

export const QuantityInput = z
  .strictObject({
    stated: Amount.optional().meta({
      description: 'As written, no bound given; it never means exact.',
      examples: [2.2],
    }),
    about: Amount.optional().meta({ description: 'Nearly, roughly, an estimated.', examples: [630000] }),
    moreThan: Amount.optional().meta({ description: 'Over, above.', examples: [648000] }),
    atLeast: Amount.optional().meta({ description: 'No fewer than, or more.', examples: [20] }),
    lessThan: Amount.optional().meta({ description: 'Under, below.', examples: [370000] }),
    upTo: Amount.optional().meta({ description: 'At most, no more than.', examples: [12000] }),
    between: z
      .tuple([Amount, Amount])
      .optional()
      .meta({ description: 'From low to high, where no single number is given.', examples: [[36.1, 44.6]] }),
    best: Amount.optional().meta({
      description: 'The best value of a range, where one was given; only beside `between`.',
      examples: [39.9],
    }),
    intervals: z
      .array(Interval)
      .optional()
      .meta({
        description: 'Intervals around a single number, the narrowest first; they are drawn as a band or a whisker.',
        examples: [[{ kind: 'confidence', level: 95, low: 1.6, high: 2.8 }]],
      }),
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
      const margin = intervals.findIndex(({ kind }) => kind === 'margin');
      if (margin >= 0)
        return refuse('goes around a single number; write kind: range, or leave it out', ['intervals', margin]);
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
    const uneven = intervals.findIndex((one) => one.kind === 'margin' && !isEven(one, value));
    if (uneven >= 0) return refuse(UNEVEN, ['intervals', uneven]);
    return { bound, value, intervals };
  })
  .meta({
    title: 'Quantity',
    description:
      'A number and its bound, written as one key. Definition: schema:QuantitativeValue, with the bound named.',
    examples: [
      { moreThan: 648000 },
      { between: [36100000, 44600000], best: 39900000 },
      { stated: 2.2, intervals: [{ kind: 'confidence', level: 95, low: 1.6, high: 2.8 }] },
    ],
  });

export const Nature = z.enum(natureNames).meta({
  description:
    'What kind of number it is; drawings, tables and files say so. `target`: what someone wants; `authorised`: what a decree allows; `order`: what someone ordered; `derived`: worked out from others; `unstated`: nobody says.',
  examples: ['estimate', 'model', 'target'],
});
export type Nature = z.infer<typeof Nature>;
