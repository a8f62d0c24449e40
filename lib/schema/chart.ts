import { z } from 'zod';
import { EdtfPeriod } from './date';
import { idOf, Line, Prose } from './text';

/** What an annotation points at. */
const Subject = z.union([
  z.strictObject({ figure: idOf.figure.meta({ description: 'A figure’s mark.', examples: ['deaths-2023'] }) }),
  z.strictObject({ event: idOf.event.meta({ description: 'An event’s date.', examples: ['defence-pact'] }) }),
  z.strictObject({ date: EdtfPeriod.meta({ description: 'A date or period of its own.', examples: [2023] }) }),
]);

export const AnnotationInput = z
  .strictObject({
    on: Subject.meta({
      description: 'What it points at: a figure’s mark, an event’s date, or a date of its own.',
      examples: [{ figure: 'deaths-2023' }, { event: 'defence-pact' }, { date: 2023 }],
    }),
    label: Prose.max(160).meta({
      description: 'What it says; it may hold references.',
      examples: ['{deaths-2023}, the lowest since the peak'],
    }),
    sources: z
      .array(idOf.source)
      .min(1)
      .optional()
      .meta({
        description: 'The sources of what it says: those of its subject unless given. One on a date needs them.',
        examples: [['unaids-2024']],
      }),
  })
  .refine((annotation) => !('date' in annotation.on) || annotation.sources !== undefined, {
    error: 'an annotation on a date needs the source of what it says; write `sources:`',
    path: ['sources'],
  })
  .meta({
    title: 'Annotation',
    description: 'Subject, connector and label (Web Annotation).',
    examples: [{ on: { figure: 'deaths-2023' }, label: '{deaths-2023}, the lowest since the peak' }],
  });
export type AnnotationInput = z.infer<typeof AnnotationInput>;

/** What every chart says, whatever its kind. */
export const chartKeys = {
  kicker: Line.max(40).meta({ description: 'One or two words over the headline.', examples: ['Prices', 'The toll'] }),
  headline: Prose.refine((text) => text.split(/\s+/).length <= 15, {
    error: 'more than 15 words; say the message shorter',
  }).meta({
    description: 'The message, at most 15 words. Numbers stand in it by reference.',
    examples: ['Prices rose by {inflation-june}, the article says'],
  }),
  subtitle: Prose.meta({
    description: 'Measure, place and time.',
    examples: ['Consumer prices in the UK, change on a year before'],
  }),
  text: z
    .array(Prose)
    .default([])
    .meta({ description: 'Paragraphs beside the drawing.', examples: [['The first fall in three years.']] }),
  alt: Prose.meta({
    description: 'Chart type, of what data, where what matters: without title or source, which are read anyway.',
    examples: ['Line chart of yearly deaths, which halve'],
  }),
  notes: z
    .array(Prose)
    .default([])
    .meta({ description: 'What stands under the drawing, a sentence each.', examples: [['A model’s values.']] }),
  annotations: z
    .array(AnnotationInput)
    .default([])
    .meta({
      description: 'Notes in the drawing that point at something in it.',
      examples: [[{ on: { event: 'dam-opened' }, label: 'The dam is opened' }]],
    }),
  place: z
    .enum(['covered', 'said'])
    .default('covered')
    .meta({
      description:
        'By what a chart over time places its figures. `covered`: by the time that each number covers, its `period`; `said`: by the day on which each was said, as decrees by date of signing are; the subtitle then says so.',
      examples: ['said'],
    }),
  levels: z
    .array(idOf.figure)
    .default([])
    .meta({
      description:
        'Figures of the same measure that stand across the drawing as levels, such as targets, limits or forecasts. On a time axis each runs from its due date on.',
      examples: [['deaths-target-2025']],
    }),
  deck: z
    .strictObject({
      headline: Prose.optional().meta({ description: 'Another headline.', examples: ['Prices: {inflation-june}'] }),
      omit: z
        .boolean()
        .optional()
        .meta({ description: 'Whether it is left out.', examples: [true] }),
    })
    .optional()
    .meta({
      description: 'How the chart appears among slides: with another headline, or not at all.',
      examples: [{ headline: 'Prices: {inflation-june}' }, { omit: true }],
    }),
};

/** A chart of any kind. What else it says, only its kind in `lib/kinds` knows. */
export type AnyChart = z.infer<z.ZodObject<typeof chartKeys>> & { readonly kind: string };
