import { z } from 'zod';
import type { Dated } from './date';
import { idOf, Line, Prose } from './text';

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
          'The CSV file’s name, in the report’s folder. Columns: date (a day), value (a number), bound (optional).',
        examples: ['deaths-by-year.csv'],
      }),
    label: Line.max(90).meta({ description: 'The label on the line.', examples: ['UNAIDS’s estimates'] }),
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
      },
    ],
  });
export type SeriesInput = z.infer<typeof SeriesInput>;

/** One row of a series. */
export type Reading = {
  readonly date: Dated;
  readonly value: number;
  readonly bound: 'stated' | 'about' | 'moreThan';
};
