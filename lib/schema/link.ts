import { z } from 'zod';
import { EdtfDate } from './date';
import { Nature, QuantityInput } from './quantity';
import { Hedge, idOf, Line, Prose, Words } from './text';

export const TakenOver = z.enum(['quotes', 'paraphrases', 'rests-on']).meta({
  description:
    'How this link took over the one before; every link but the first has it. `quotes`: in the same words; `paraphrases`: in its own; `rests-on`: its number is made from the other’s.',
  examples: ['paraphrases'],
});
export type TakenOver = z.infer<typeof TakenOver>;

const shape = {
  agent: idOf.agent.meta({ description: 'Who published these words (prov:Agent).', examples: ['unaids'] }),
  credits: idOf.agent.optional().meta({
    description: 'Whom they name as the speaker; missing when they speak in their own voice.',
    examples: ['unaids'],
  }),
  by: TakenOver.optional(),
  date: EdtfDate.optional().meta({
    description: 'When they were published; missing means not known.',
    examples: ['2024-07-22', '2024-07'],
  }),
  source: idOf.source.meta({ description: 'The document that they stand in.', examples: ['unaids-2024'] }),
  paragraph: z
    .int()
    .min(1)
    .optional()
    .meta({
      description: 'The paragraph of the article, from 1; only on the article’s own link.',
      examples: [2],
    }),
  words: Words.optional().meta({
    description: 'The words, at most eight, as the document has them.',
    examples: ['over 648,000 casualties'],
  }),
  quantity: QuantityInput.optional().meta({
    description: 'The number and its bound, where the words give one.',
    examples: [{ moreThan: 648000 }],
  }),
  written: Line.max(40)
    .optional()
    .meta({
      description:
        'The number as it was written, where it isn’t in digits alone; printed in their place. Of a loss that the words tell, the amount without a minus is enough: it is printed with one.',
      examples: ['1.5 million', 'two thirds', '€38.4 million'],
    }),
  nature: Nature.optional(),
  modality: z
    .enum(['done', 'planned'])
    .optional()
    .meta({
      description: 'Whether the words tell of something done or of a plan; only where two links could differ in it.',
      examples: ['planned'],
    }),
  hedges: z
    .array(Hedge)
    .optional()
    .meta({
      description:
        'Words that limit the saying. `[]` means that none was used; a missing key means that it isn’t known.',
      examples: [['likely'], []],
    }),
  dataTo: EdtfDate.optional().meta({
    description: 'The last day that the underlying data cover, where the source says so.',
    examples: ['2024-06-30'],
  }),
  inferred: Prose.optional().meta({
    description: 'Why we think that this link belongs here, when no document says so.',
    examples: ['The article names no source; only the statistics office publishes the number.'],
  }),
};

export const LinkInput = z.strictObject(shape).meta({
  title: 'Link of a chain',
  description: 'One step from the origin of what was said to the article: who, when, in which words, how surely.',
  examples: [
    {
      agent: 'courier',
      by: 'paraphrases',
      credits: 'ons',
      date: '2024-07-17',
      source: 'courier-prices',
      paragraph: 1,
      words: 'prices rose by about 2%',
      quantity: { about: 2 },
      nature: 'unstated',
      hedges: [],
    },
  ],
});
export type LinkInput = z.infer<typeof LinkInput>;

export const RelayInput = z
  .strictObject({
    ...shape,
    relation: z.enum(['same-origin', 'same-point', 'possibly-related']).meta({
      description:
        '`same-origin`: it relays the same speaker; `same-point`: it speaks of the same point without a known connection; `possibly-related`: it may be what was meant.',
      examples: ['same-origin'],
    }),
  })
  .meta({
    title: 'Relay',
    description:
      'Another document that carries the same thing, outside the chain: it conflicts or agrees, and is shown beside it.',
    examples: [
      {
        agent: 'agency',
        credits: 'ons',
        date: '2024-07-17',
        source: 'agency-prices',
        quantity: { stated: 2.2 },
        relation: 'same-origin',
      },
    ],
  });
export type RelayInput = z.infer<typeof RelayInput>;

export const ChainInput = z
  .array(LinkInput)
  .min(1, { error: 'empty; write at least the link of whoever published it' })
  .meta({
    description: 'Links from the origin to the article, oldest first; the article’s own link last.',
    examples: [[{ agent: 'ons', date: '2024-07-17', source: 'ons-cpi', quantity: { stated: 2 }, nature: 'estimate' }]],
  });
export type ChainInput = z.infer<typeof ChainInput>;
