import { z } from 'zod';
import { isOneIn, isPercent } from '../words/units';
import { Line, Prose } from './text';

export const MeasureInput = z
  .strictObject({
    name: Line.meta({ description: 'What it is called.', examples: ['Consumer price inflation'] }),
    definition: Prose.meta({
      description: 'What is counted, in one sentence.',
      examples: ['How much more a basket of goods costs than a year before.'],
    }),
    unit: Line.max(40)
      .refine((unit) => !isOneIn(unit), {
        error:
          'is no unit but a way to write a share; write unit: per cent, and on each figure the share as quantity, 20 for one in five, with written: 1 in 5',
      })
      .refine((unit) => !/(?:^|\s)(?:per|out of|for every|in every)$/i.test(unit), {
        error: 'doesn’t say by what the numbers are counted; write that too, as in per 100,000 people',
      })
      .meta({
        description:
          'The unit, which is printed with every number of it: a currency (`USD`, `€/MWh`), a coin (`cents per kWh`, `pence`, `80p` as `p`; its numbers are then coins, 31.6 and not 0.316), a sign (`per cent`, `°C`), a phrase (`% a year`, `km/h`, `per 100,000 people`), or what is counted (`people`, `posts`), which stands beside the number where no label says it. `rank`, `place` or `position` says that the numbers are places in an order, first the best, 17 for the 17th: they stand before the number, and no bar and no line over time is drawn of them. Other units and other currencies are other measures.',
        examples: ['% a year', 'people', 'per cent', 'mm', 'USD', 'cents per kWh', 'rank'],
      }),
    included: z
      .array(Line)
      .default([])
      .meta({ description: 'What counts.', examples: [['energy', 'food']] }),
    notIncluded: z
      .array(Line)
      .default([])
      .meta({ description: 'What doesn’t.', examples: [['housing costs of owners']] }),
    notSaid: z
      .array(Line)
      .default([])
      .meta({ description: 'What the documents leave open.', examples: [['whether prisoners are counted']] }),
    accumulates: z.enum(['stock', 'flow', 'cumulative', 'span']).meta({
      description:
        '`stock`: a level at a time; `flow`: an amount over a period; `cumulative`: an amount summed up to a date; `span`: a length of time.',
      examples: ['stock'],
    }),
    whole: Line.optional().meta({
      description:
        'For a share, what the hundred per cent are. Growth, a change, inflation or a turnout over a hundred has none: it is per cent of something, and no part of a whole.',
      examples: ['all people living with HIV'],
    }),
  })
  .refine((measure) => measure.whole === undefined || isPercent(measure.unit), {
    error: 'only a measure in per cent has a whole; write unit: per cent, or leave whole out',
    path: ['whole'],
  })
  .meta({
    title: 'Measure',
    description:
      'What a figure counts (schema:StatisticalVariable). Two figures can be compared only if their measures agree.',
    examples: [
      {
        name: 'People on treatment',
        definition: 'People living with HIV who take antiretroviral medicine.',
        unit: 'per cent',
        accumulates: 'stock',
        whole: 'all people living with HIV',
      },
    ],
  });
export type MeasureInput = z.infer<typeof MeasureInput>;
