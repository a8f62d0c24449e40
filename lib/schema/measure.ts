import { z } from 'zod';
import { isPercent } from '../words/units';
import { Line, Prose } from './text';

/** What a figure counts (schema:StatisticalVariable). Two figures can be compared only if their measures agree. */
export const MeasureInput = z
  .strictObject({
    name: Line,
    /** What is counted, in one sentence. */
    definition: Prose,
    /**
     * The unit, which is printed with every number of it: a currency (`USD`, `€`), a sign (`per cent`, `°C`), a phrase
     * (`% a year`, `km/h`, `per 100,000 people`), or what is counted (`people`, `posts`, `rank`). Other units and other
     * currencies are other measures.
     */
    unit: Line.max(40),
    included: z.array(Line).default([]),
    notIncluded: z.array(Line).default([]),
    /** What the documents leave open. */
    notSaid: z.array(Line).default([]),
    /** A level at a time, an amount over a period, or an amount summed up to a date. */
    accumulates: z.enum(['stock', 'flow', 'cumulative', 'span']),
    /**
     * For a share, what the hundred per cent are: `all people living with HIV`. Growth, a change, inflation or a turnout
     * over a hundred has none: it is per cent of something, and no part of a whole.
     */
    whole: Line.optional(),
  })
  .refine((measure) => measure.whole === undefined || isPercent(measure.unit), {
    error: 'only a measure in per cent has a whole; write unit: per cent, or leave whole out',
    path: ['whole'],
  });
export type MeasureInput = z.infer<typeof MeasureInput>;
