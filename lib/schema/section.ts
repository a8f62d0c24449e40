import { z } from 'zod';
import { Id, idOf, Line, Prose } from './text';

const titled = { kicker: Line.max(40), headline: Prose, text: z.array(Prose).default([]) };

/** A part of the page, the deck and the print alike, in the report's order. */
export const SectionInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chart'), chart: idOf.chart }),
  /** Figures too small for a scale of their own, as words and numbers. */
  z.strictObject({ ...titled, kind: z.literal('figures'), id: Id, figures: z.array(idOf.figure).min(1) }),
  /** What differs between the article and what it took over: computed, never typed. */
  z.strictObject({ ...titled, kind: z.literal('differs'), id: Id }),
  /** The statements, each with who said it and how surely. */
  z.strictObject({ ...titled, kind: z.literal('statements'), id: Id }),
]);
export type SectionInput = z.infer<typeof SectionInput>;
