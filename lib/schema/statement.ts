import { z } from 'zod';
import { ChainInput, RelayInput } from './link';
import { Line, Prose } from './text';

export const StatementInput = z
  .strictObject({
    claim: Line.max(20)
      .optional()
      .meta({
        description: 'The id of the claim in your own reading of the article, if you keep one.',
        examples: ['c14'],
      }),
    kind: z.enum(['statement', 'assessment', 'relation']).meta({
      description: 'What someone said, what someone judges, or how two agents stand to each other.',
      examples: ['assessment'],
    }),
    says: Prose.max(400, { error: 'longer than 400 characters; split it into two statements' }).meta({
      description: 'What is asserted, in our own words; short enough for a slide.',
      examples: ['The river will stay high until the weekend.'],
    }),
    chain: ChainInput,
    relays: z
      .array(RelayInput)
      .default([])
      .meta({ description: 'Other documents that carry the same, outside the chain.' }),
    caveats: z
      .array(Prose)
      .default([])
      .meta({
        description: 'What a reader must know of it, a sentence each.',
        examples: [['The forecast was made before the rain of the night.']],
      }),
  })
  .meta({
    title: 'Statement',
    description: 'An assertion without a number (schema:Claim): what someone said, an assessment, or a relation.',
    examples: [
      {
        kind: 'assessment',
        says: 'The river will stay high until the weekend.',
        chain: [
          { agent: 'courier', credits: 'weather-office', date: '2024-01-23', source: 'courier-storm', paragraph: 4 },
        ],
      },
    ],
  });
export type StatementInput = z.infer<typeof StatementInput>;
