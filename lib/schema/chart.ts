import { z } from 'zod';
import { EdtfDate, EdtfPeriod } from './date';
import { Id, Line, Prose } from './text';

/** What an annotation points at: a figure's mark, an event's date, or a date of its own. */
const Subject = z.union([
  z.strictObject({ figure: Id }),
  z.strictObject({ event: Id }),
  z.strictObject({ date: EdtfDate }),
]);

/** Subject, connector and label (Web Annotation). The label may hold references; the source is the subject's unless given. */
export const AnnotationInput = z
  .strictObject({
    on: Subject,
    label: Prose.max(160),
    sources: z.array(Id).min(1).optional(),
  })
  .refine((annotation) => !('date' in annotation.on) || annotation.sources !== undefined, {
    error: 'an annotation on a date needs the source of what it says; write `sources:`',
    path: ['sources'],
  });
export type AnnotationInput = z.infer<typeof AnnotationInput>;

const common = {
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
  /** How the chart appears among slides: another headline, or not at all. */
  deck: z.strictObject({ headline: Prose.optional(), omit: z.boolean().optional() }).optional(),
};

/** A named group of figures that rest on one another, or share what is known of their method. */
const Family = z.strictObject({ heading: Prose.max(120), figures: z.array(Id).min(1) });

/** A drawing of figures, events or series. `kind` says which drawing; each has the keys that it needs. */
export const ChartInput = z.discriminatedUnion('kind', [
  /** A series as a line, published figures as points, and the end of the period enlarged where they would merge. */
  z.strictObject({
    ...common,
    kind: z.literal('series'),
    series: z.array(Id).min(1),
    points: z.array(Id).default([]),
    range: EdtfPeriod,
    closeUp: EdtfPeriod.optional(),
  }),
  /** Estimates of one measure as dots in rows, in families; apart from them, on a scale of its own, another measure. */
  z.strictObject({
    ...common,
    kind: z.literal('estimates'),
    families: z.array(Family).min(1),
    reference: Id.optional(),
    apart: Family.optional(),
  }),
  /** One quantity that is set anew from time to time, as steps by the date of each document, up to a target. */
  z.strictObject({
    ...common,
    kind: z.literal('steps'),
    figures: z.array(Id).min(1),
    target: Id.optional(),
    range: EdtfPeriod,
    /**
     * The date that the chart turns on, such as the article's: a line from the step that holds then down to the axis. An
     * annotation on that date is its label; without one the line is labelled with the date.
     */
    at: EdtfDate.optional(),
    /** What happened to each document on its date, written before it: `signed`. Without it the date stands alone. */
    dated: Line.max(30).optional(),
  }),
  /** An order as announced, and under it what was declared of it, in parts. */
  z.strictObject({ ...common, kind: z.literal('call-up'), announced: Id, declared: Id, parts: z.array(Id).min(2) }),
  /** One share as a bar of its whole, with the part that was there before; readings too close for it as a zoomed dot plot. */
  z.strictObject({
    ...common,
    kind: z.literal('share'),
    figure: Id,
    before: Id.optional(),
    readings: z.array(Id).default([]),
  }),
  /** Dated events in order, each at its precision. */
  z.strictObject({ ...common, kind: z.literal('timeline'), events: z.array(Id).min(1), range: EdtfPeriod }),
  /** Unlike figures as dots in rows of their own. A comparison must allow it, and its reason prints with it. */
  z.strictObject({ ...common, kind: z.literal('side-by-side'), figures: z.array(Id).min(2) }),
]);
export type ChartInput = z.infer<typeof ChartInput>;
