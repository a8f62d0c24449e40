import { z } from 'zod';
import { EdtfPeriod } from './date';
import { ChainInput, RelayInput } from './link';
import { idOf, Line, NameLine, Prose } from './text';

export const EventInput = z
  .strictObject({
    role: z.enum(['reported', 'context']).meta({
      description: '`reported`: the article tells of it. `context`: it doesn’t, and every drawing says so.',
      examples: ['reported'],
    }),
    claim: Line.max(20)
      .optional()
      .meta({
        description: 'The id of the claim in your own reading of the article, if you keep one.',
        examples: ['c02'],
      }),
    label: NameLine.max(120).meta({
      description: 'What happened, without its date.',
      examples: ['Russia and North Korea sign a defence pact', 'The dam at Aldermere is opened'],
    }),
    short: NameLine.max(60)
      .optional()
      .meta({
        description: 'The same in a few words, for a drawing.',
        examples: ['Defence pact'],
      }),
    date: EdtfPeriod.meta({
      description: 'The date as the report gives it, in EDTF, at the precision that it gives.',
      examples: ['2024-06', '2024-07-22/2024-07-26'],
    }),
    dateInferred: Prose.optional().meta({
      description: 'Why we read the date so, where the words don’t say it all.',
      examples: ['The year isn’t written.'],
    }),
    precise: z
      .strictObject({
        date: EdtfPeriod.meta({ description: 'The more precise date.', examples: ['2024-06-19'] }),
        agent: idOf.agent.meta({ description: 'Who gives it.', examples: ['kremlin'] }),
        source: idOf.source.meta({ description: 'Where.', examples: ['kremlin-treaty'] }),
      })
      .optional()
      .meta({
        description: 'A more precise date, and who gives it.',
        examples: [{ date: '2024-06-19', agent: 'kremlin', source: 'kremlin-treaty' }],
      }),
    place: Line.optional().meta({ description: 'Where it happened.', examples: ['Pyongyang'] }),
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
        examples: [['The treaty came into force months later.']],
      }),
  })
  .meta({
    title: 'Event',
    description: 'Something dated (schema:Event), at the precision that whoever reports it gives.',
    examples: [
      {
        role: 'reported',
        label: 'The dam at Aldermere is opened',
        short: 'Dam opened',
        date: '2024-01-22',
        chain: [{ agent: 'courier', date: '2024-01-23', source: 'courier-storm', paragraph: 2, words: 'on Monday' }],
      },
    ],
  });
export type EventInput = z.infer<typeof EventInput>;
