import { z } from 'zod';
import { EdtfPeriod } from './date';
import { ChainInput, RelayInput } from './link';
import { QuantityInput } from './quantity';
import { idOf, Line, NameLine, Prose, Words } from './text';

export const FigureInput = z
  .strictObject({
    role: z.enum(['reported', 'context']).meta({
      description:
        '`reported`: it stands in the article, and its chain ends there. `context`: it doesn’t, and every drawing says so.',
      examples: ['reported'],
    }),
    claim: Line.max(20)
      .optional()
      .meta({
        description: 'The id of the claim in your own reading of the article, if you keep one.',
        examples: ['c01'],
      }),
    name: NameLine.max(80).meta({
      description: 'A short title.',
      examples: ['Russian casualties since the war began', 'Inflation in June'],
    }),
    label: NameLine.max(120).meta({
      description: 'What stands under the number, continuing it.',
      examples: ['reservists to be called up in September 2022', 'homes without power on Monday night'],
    }),
    measure: idOf.measure.meta({ description: 'What it counts.', examples: ['homes-without-power'] }),
    counted: Line.max(120)
      .optional()
      .meta({
        description: 'What this document counts, in its own terms, where they aren’t the measure’s.',
        examples: ['losses, as published'],
      }),
    period: EdtfPeriod.optional().meta({
      description:
        'What the number covers: for a level the day that it holds for, for a flow the whole time, for a target when it is due. Missing means that nobody says. Drawings over time place it there.',
      examples: [2023, '2024-Q1', '2022-02-24/2024-10-07', { dates: '2023-04/2024-03', called: '2023/24' }],
    }),
    partOf: idOf.figure.optional().meta({
      description: 'The figure of which this one is a part. The two are never added.',
      examples: ['people-with-hiv'],
    }),
    chain: ChainInput.optional(),
    derived: z
      .strictObject({
        from: z
          .array(idOf.figure)
          .min(1, { error: 'empty; name the figures that it was made from' })
          .meta({ description: 'The figures that it was made from.', examples: [['on-treatment-2023', 'with-hiv']] }),
        how: Prose.meta({
          description:
            'How it was made from them. The check works it out where it is plain arithmetic: `{a} less {b}`, `{a} and {b} together`, `{a} divided by {b}`, `{a} as a share of {b}`, `the mean of {a} and {b}`, `the rise from {a} to {b}`.',
          examples: ['{on-treatment-2023} divided by {with-hiv}'],
        }),
      })
      .optional()
      .meta({
        description:
          'In place of a chain, for a number that nobody said and the report worked out itself: what it was made from, and how. Its number stands beside it, as `quantity:`.',
        examples: [{ from: ['on-treatment-2023', 'with-hiv'], how: '{on-treatment-2023} divided by {with-hiv}' }],
      }),
    quantity: QuantityInput.optional().meta({
      description: 'The number of a figure that the report worked out itself; every other one stands in its chain.',
      examples: [{ about: 77 }],
    }),
    written: Line.max(40)
      .optional()
      .meta({
        description: 'How to print that number, where digits alone won’t do.',
        examples: ['three quarters'],
      }),
    read: z
      .strictObject({
        words: Words.meta({
          description: 'The words that you read, at most eight, as the article has them.',
          examples: ['a baker’s dozen of boats'],
        }),
        as: Line.max(200).meta({ description: 'What you read in them.', examples: ['thirteen boats'] }),
      })
      .optional()
      .meta({
        description:
          'Where the program that finds numbers reads the article otherwise than you do: which words you read, and as what. It settles the check against the article’s text for this figure, stands in `checked.json` as read by a person, and is counted apart.',
        examples: [{ words: 'a baker’s dozen of boats', as: 'thirteen boats' }],
      }),
    relays: z
      .array(RelayInput)
      .default([])
      .meta({ description: 'Other documents that carry the same, outside the chain.' }),
    note: Prose.optional().meta({
      description: 'One sentence to show beside the number where nothing differs along the way.',
      examples: ['The first reading below three per cent in three years.'],
    }),
    caveats: z
      .array(Prose)
      .default([])
      .meta({
        description: 'What a reader must know of it, a sentence each.',
        examples: [['An estimate from a model, not a count of deaths.']],
      }),
    asked: z
      .array(
        z.strictObject({
          question: Line.meta({ description: 'The question.', examples: ['Are these deaths?'] }),
          answer: Prose.meta({ description: 'Its answer.', examples: ['No: killed and wounded together.'] }),
        }),
      )
      .default([])
      .meta({
        description: 'Questions that this figure will draw from an audience, for the speaker’s page.',
        examples: [[{ question: 'Are these deaths?', answer: 'No: killed and wounded together.' }]],
      }),
  })
  .superRefine((figure, { issues }) => {
    const refuse = (path: readonly string[], message: string) =>
      issues.push({ code: 'custom', message, input: figure, path: [...path] });
    const { chain, derived, quantity, written, role, read } = figure;
    if (chain === undefined && derived === undefined)
      refuse([], 'lacks chain; write chain: who said it, or derived: for a number that you worked out yourself');
    if (chain !== undefined && derived !== undefined)
      refuse(
        ['derived'],
        'a number that somebody said has a chain, and one of your own has none; remove one of the two',
      );
    if (read !== undefined && role !== 'reported')
      refuse(['read'], 'only what the article reports is held against its text; remove it');
    if (derived === undefined) {
      if (quantity !== undefined) refuse(['quantity'], 'the number of a chain stands on its links; move it there');
      if (written !== undefined) refuse(['written'], 'the number of a chain stands on its links; move it there');
      return;
    }
    if (quantity === undefined) refuse(['derived'], 'lacks its number; write quantity: beside it, as in { about: 77 }');
    if (role === 'reported')
      refuse(['role'], 'what the article reports has a chain that ends there; write role: context');
  })
  .meta({
    title: 'Figure',
    description: 'One number, said by someone (schema:Observation with schema:Claim).',
    examples: [
      {
        role: 'reported',
        name: 'Deaths of AIDS in 2023',
        label: 'people died of AIDS-related illnesses in 2023',
        measure: 'aids-deaths',
        period: 2023,
        chain: [
          {
            agent: 'unaids',
            date: '2024-07-22',
            source: 'unaids-2024',
            quantity: { between: [500000, 820000], best: 630000 },
            nature: 'model',
            hedges: [],
          },
          {
            agent: 'courier',
            by: 'paraphrases',
            credits: 'unaids',
            date: '2024-07-22',
            source: 'courier-aids',
            paragraph: 2,
            words: '630,000 people died',
            quantity: { stated: 630000 },
            nature: 'unstated',
            hedges: [],
          },
        ],
      },
    ],
  });
/** A figure with its chain; of one that the report worked out itself, the loader makes the one link of it. */
export type FigureInput = Omit<z.infer<typeof FigureInput>, 'chain'> & { readonly chain: ChainInput };
