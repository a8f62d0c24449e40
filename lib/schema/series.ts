import { z } from 'zod';
import type { Dated } from './date';
import { idOf, Line, Prose } from './text';

/** A measure over time from one agent (qb:Slice): a CSV file beside the data files, and its source. Always context. */
export const SeriesInput = z.strictObject({
  name: Line.max(80),
  measure: idOf.measure,
  agent: idOf.agent,
  source: idOf.source,
  /** The CSV file's name, in the report's folder. Columns: date (a day), value (a number), bound (optional). */
  file: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*\.csv$/, { error: 'not a file name here; write it as general-staff-losses.csv' }),
  /** The label on the line. */
  label: Line.max(90),
  caveats: z.array(Prose).default([]),
});
export type SeriesInput = z.infer<typeof SeriesInput>;

/** One row of a series. */
export type Reading = {
  readonly date: Dated;
  readonly value: number;
  readonly bound: 'stated' | 'about' | 'moreThan';
};
