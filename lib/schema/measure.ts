import { z } from 'zod';
import { Line, Prose } from './text';

/** What a figure counts (schema:StatisticalVariable). Two figures can be compared only if their measures agree. */
export const MeasureInput = z
  .strictObject({
    name: Line,
    /** What is counted, in one sentence. */
    definition: Prose,
    /** What one unit is: `people`, `posts`, `years`, or `per cent` for a share. */
    unit: Line.max(40),
    included: z.array(Line).default([]),
    notIncluded: z.array(Line).default([]),
    /** What the documents leave open. */
    notSaid: z.array(Line).default([]),
    /** A level at a time, an amount over a period, or an amount summed up to a date. */
    accumulates: z.enum(['stock', 'flow', 'cumulative', 'span']),
    /** For a share: what the hundred per cent are. */
    whole: Line.optional(),
  })
  .refine((measure) => (measure.unit === 'per cent') === (measure.whole !== undefined), {
    error: 'a measure in per cent needs its whole, and only such a measure has one; write `whole:` or change the unit',
    path: ['whole'],
  });
export type MeasureInput = z.infer<typeof MeasureInput>;
