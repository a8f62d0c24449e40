import { z } from 'zod';
import { Day } from './date';
import { idOf, Line } from './text';

/** One figure that was wrong: what it was, what it is now, and why. Every surface lists them. */
export const CorrectionInput = z.strictObject({
  date: Day,
  edition: z.int().min(2),
  figure: idOf.figure.optional(),
  was: Line,
  now: Line,
  why: Line,
});
export type CorrectionInput = z.infer<typeof CorrectionInput>;
