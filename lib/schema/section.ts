import { z } from 'zod';
import { Id, idOf, Line, Prose } from './text';

const titled = {
  kicker: Line.max(40).meta({ description: 'One or two words over the headline.', examples: ['The toll'] }),
  headline: Prose.meta({ description: 'The message.', examples: ['What nobody has counted yet'] }),
  text: z
    .array(Prose)
    .default([])
    .meta({ description: 'Paragraphs under it.', examples: [['Two of them come from one report.']] }),
};

const id = Id.meta({ description: 'Its name in addresses.', examples: ['small-figures'] });

export const SectionInput = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('chart'), chart: idOf.chart.meta({ description: 'Which.', examples: ['homes'] }) })
    .meta({ title: 'Section: chart', description: 'A chart.', examples: [{ kind: 'chart', chart: 'homes' }] }),
  z
    .strictObject({
      ...titled,
      kind: z.literal('figures'),
      id,
      figures: z
        .array(idOf.figure)
        .min(1)
        .meta({ description: 'Which.', examples: [['rain-in-a-day']] }),
    })
    .meta({
      title: 'Section: figures',
      description: 'Figures too small or too lonely for a scale of their own, as words and numbers.',
      examples: [
        { kind: 'figures', id: 'small', kicker: 'Also', headline: 'One number more', figures: ['rain-in-a-day'] },
      ],
    }),
  z.strictObject({ ...titled, kind: z.literal('differs'), id }).meta({
    title: 'Section: differs',
    description: 'What differs between the article and what it took over: computed, never typed.',
    examples: [{ kind: 'differs', id: 'differs', kicker: 'On the way', headline: 'What was lost' }],
  }),
  z.strictObject({ ...titled, kind: z.literal('statements'), id }).meta({
    title: 'Section: statements',
    description: 'The statements, each with who said it and how surely.',
    examples: [{ kind: 'statements', id: 'said', kicker: 'Said', headline: 'What was said without a number' }],
  }),
]);
export type SectionInput = z.infer<typeof SectionInput>;
