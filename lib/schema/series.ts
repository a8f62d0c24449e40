import { z } from 'zod';
import type { Dated } from './date';
import { type Bound, Nature } from './quantity';
import { idOf, Line, Prose } from './text';

/** How often a series has a reading. */
export const Every = z.enum(['day', 'week', 'month', 'quarter', 'year']);
export type Every = z.infer<typeof Every>;

/**
 * A measure over time from one agent (qb:Slice): a CSV file beside the data files, and its source. Always context.
 *
 * The CSV file has the columns `date` and `value` and, where they are needed, `bound`, `low`, `high`, `nature` and
 * `called`. A date is a day, a month, a quarter (`2023-Q1`), a year or a period; an empty value is a gap; below zero stands
 * a hyphen (`-4`). Rows by date, earliest first.
 */
export const SeriesInput = z.strictObject({
  name: Line.max(80),
  measure: idOf.measure,
  agent: idOf.agent,
  source: idOf.source,
  /** The CSV file's name, in the report's folder: `general-staff-losses.csv`. */
  file: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*\.csv$/, { error: 'not a file name here; write it as general-staff-losses.csv' }),
  /** The label on the line: `UNAIDS, best estimates`. Figures stand in it by reference. */
  label: Prose.max(90),
  /** What kind of numbers its readings are, where a row doesn’t say it: `nature: model`. Missing means not stated. */
  nature: Nature.optional(),
  /** What a drawing does where a reading is missing: `open` leaves a gap, `joined` bridges it with a thin broken line. */
  gaps: z.enum(['open', 'joined']).default('open'),
  /**
   * How often it has a reading, so that a missing one is a gap: `every: month`. Left out, it follows from dates that are
   * all years, quarters or months; readings of days then have gaps only at rows with an empty value.
   */
  every: Every.optional(),
  caveats: z.array(Prose).default([]),
});
export type SeriesInput = z.infer<typeof SeriesInput>;

/** One row of a series: a number, with its range where it has one; a bare range; or nothing, a gap. */
export type Reading = {
  readonly date: Dated;
  /** Missing in a gap, and in a range without a best value. */
  readonly value?: number;
  /** `between` where the range is all that was given. */
  readonly bound: Bound;
  /** The range around it; both ends or none. */
  readonly low?: number;
  readonly high?: number;
  /** What kind of number it is, where it isn’t that of the series. */
  readonly nature?: Nature;
};
