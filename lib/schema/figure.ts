import { z } from 'zod';
import { EdtfPeriod } from './date';
import { ChainInput, RelayInput } from './link';
import { idOf, Line, NameLine, Prose } from './text';

/** One number, said by someone (schema:Observation with schema:Claim). */
export const FigureInput = z.strictObject({
  /** `reported`: it stands in the article and its chain ends there. `context`: it doesn't, and every drawing says so. */
  role: z.enum(['reported', 'context']),
  /** The id of the claim in your own reading of the article, if you keep one. */
  claim: Line.max(20).optional(),
  /** A short title: `Russian casualties since the war began`. */
  name: NameLine.max(80),
  /** What stands under the number, continuing it: `reservists to be called up in September 2022`. */
  label: NameLine.max(120),
  measure: idOf.measure,
  /** What this document counts, in its own terms, where they aren't the measure's: `losses, as published`. */
  counted: Line.max(120).optional(),
  /** What the number covers. For a level, the day it holds for; missing means that nobody says. */
  period: EdtfPeriod.optional(),
  /** The figure of which this one is a part. The two are never added. */
  partOf: idOf.figure.optional(),
  chain: ChainInput,
  relays: z.array(RelayInput).default([]),
  /** One sentence to show beside the number where nothing differs along the way. */
  note: Prose.optional(),
  caveats: z.array(Prose).default([]),
  /** The question that this figure will draw from an audience, and its answer. */
  asked: z.array(z.strictObject({ question: Line, answer: Prose })).default([]),
});
export type FigureInput = z.infer<typeof FigureInput>;
