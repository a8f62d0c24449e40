import { z } from 'zod';
import type { Dated } from './date';
import { type Bound, Nature } from './quantity';
import { idOf, Line, Prose } from './text';

/** How often a series has a reading. */
export const Every = z.enum(['day', 'week', 'month', 'quarter', 'year']);
export type Every = z.infer<typeof Every>;

export const SeriesInput = z
  .strictObject({
    name: Line.max(80).meta({ description: 'A short title.', examples: ['Deaths of AIDS, by year'] }),
    measure: idOf.measure.meta({ description: 'What every reading counts.', examples: ['aids-deaths'] }),
    agent: idOf.agent.meta({ description: 'Who publishes it.', examples: ['unaids'] }),
    source: idOf.source.meta({ description: 'Where.', examples: ['unaids-2024'] }),
    file: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*\.csv$/, { error: 'not a file name here; write it as general-staff-losses.csv' })
      .meta({
        description:
          'The CSV file’s name, in the report’s folder. A row a reading, earliest first, in the columns `date` and `value` and, where they are needed, `bound`, `low`, `high`, `nature` and `called`. A date is a day, a month, a quarter (`2023-Q1`), a year, or a period (`2023-04/2024-03`), which `called` may name; an empty value is a gap; below zero stands a hyphen (`-4`); a range alone has the bound `between`.',
        examples: ['deaths-by-year.csv'],
      }),
    label: Prose.max(90).meta({
      description: 'The label on the line. Figures stand in it by reference.',
      examples: ['UNAIDS’s estimates'],
    }),
    nature: Nature.optional().meta({
      description: 'What kind of numbers its readings are, where a row doesn’t say it. Left out, it isn’t stated.',
      examples: ['model'],
    }),
    gaps: z
      .enum(['open', 'joined'])
      .default('open')
      .meta({
        description:
          'What a drawing does where a reading is missing: `open` leaves a gap, `joined` bridges it with a thin broken line.',
        examples: ['joined'],
      }),
    every: Every.optional().meta({
      description:
        'How often it has a reading, so that a missing one is a gap. Left out, it follows from dates that are all months, quarters or years; among days a gap is then only a row without a value.',
      examples: ['month'],
    }),
    caveats: z
      .array(Prose)
      .default([])
      .meta({
        description: 'What a reader must know of it, a sentence each.',
        examples: [['The whole series was revised in July.']],
      }),
  })
  .meta({
    title: 'Series',
    description:
      'A measure over time from one agent (qb:Slice): a CSV file beside the data files, and its source. Always context.',
    examples: [
      {
        name: 'Deaths of AIDS, by year',
        measure: 'aids-deaths',
        agent: 'unaids',
        source: 'unaids-2024',
        file: 'deaths-by-year.csv',
        label: 'UNAIDS’s estimates',
        nature: 'model',
      },
    ],
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
  /** How many decimals it was written with, where zeros end them: 2.0 has one. */
  readonly decimals?: number;
};
