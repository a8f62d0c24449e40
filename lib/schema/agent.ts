import { z } from 'zod';
import { idOf, Line } from './text';

export const AgentInput = z
  .strictObject({
    name: Line.max(90).meta({
      description: 'The full name, as print shows it.',
      examples: ['UK Ministry of Defence', 'Office for National Statistics'],
    }),
    short: Line.max(40)
      .optional()
      .meta({
        description:
          'A shorter name for labels in drawings; with “the” where a sentence needs it and the name doesn’t tell.',
        examples: ['UK ministry', 'ONS', 'the Fed'],
      }),
    kind: z.enum(['person', 'organisation', 'unnamed']).meta({
      description: 'Who it is; `unnamed` is someone whom the document doesn’t name, such as “a senior official”.',
      examples: ['organisation'],
    }),
    role: Line.optional().meta({
      description: 'What a person is, or whom an organisation belongs to.',
      examples: ['South Korea’s defence minister in October 2024', 'the joint programme of the United Nations on HIV'],
    }),
    of: idOf.agent.optional().meta({
      description: 'The organisation that it speaks for, where there is one in this report.',
      examples: ['uk-mod'],
    }),
    party: Line.max(40).meta({
      description: 'The side that it belongs to, one of `report.sides`, or `none`.',
      examples: ['none', 'Ukraine'],
    }),
  })
  .meta({
    title: 'Agent',
    description: 'A person or organisation that says or relays (prov:Agent).',
    examples: [{ name: 'UNAIDS', kind: 'organisation', role: 'the joint UN programme on HIV and AIDS', party: 'none' }],
  });
export type AgentInput = z.infer<typeof AgentInput>;
