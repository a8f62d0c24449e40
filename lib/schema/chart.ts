import { z } from 'zod';
import { EdtfPeriod } from './date';
import { idOf, Line, Prose } from './text';

/** What an annotation points at: a figure's mark, an event's date, or a date or period of its own: `{ date: 2023 }`. */
const Subject = z.union([
  z.strictObject({ figure: idOf.figure }),
  z.strictObject({ event: idOf.event }),
  z.strictObject({ date: EdtfPeriod }),
]);

/** Subject, connector and label (Web Annotation). The label may hold references; the source is the subject's unless given. */
export const AnnotationInput = z
  .strictObject({
    on: Subject,
    label: Prose.max(160),
    sources: z.array(idOf.source).min(1).optional(),
  })
  .refine((annotation) => !('date' in annotation.on) || annotation.sources !== undefined, {
    error: 'an annotation on a date needs the source of what it says; write `sources:`',
    path: ['sources'],
  });
export type AnnotationInput = z.infer<typeof AnnotationInput>;

/** What every chart says, whatever its kind. */
export const chartKeys = {
  /** One or two words over the headline. */
  kicker: Line.max(40),
  /** The message, at most 15 words. */
  headline: Prose.refine((text) => text.split(/\s+/).length <= 15, {
    error: 'more than 15 words; say the message shorter',
  }),
  /** Measure, place and time. */
  subtitle: Prose,
  /** Paragraphs beside the drawing. */
  text: z.array(Prose).default([]),
  /** Chart type, of what data, where what matters: without title or source, which are read anyway. */
  alt: Prose,
  notes: z.array(Prose).default([]),
  annotations: z.array(AnnotationInput).default([]),
  /**
   * By what a chart over time places its figures. `covered`: by the time that each number covers, its `period`; `said`:
   * by the day on which each was said, as decrees by date of signing are; the subtitle then says so.
   */
  place: z.enum(['covered', 'said']).default('covered'),
  /**
   * Figures of the same measure that stand across the drawing as levels, such as targets, limits or forecasts:
   * `levels: [deaths-target]`. On a time axis each runs from its due date on.
   */
  levels: z.array(idOf.figure).default([]),
  /** How the chart appears among slides: another headline, or not at all. */
  deck: z.strictObject({ headline: Prose.optional(), omit: z.boolean().optional() }).optional(),
};

/** A chart of any kind. What else it says, only its kind in `lib/kinds` knows. */
export type AnyChart = z.infer<z.ZodObject<typeof chartKeys>> & { readonly kind: string };
