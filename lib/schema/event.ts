import { z } from 'zod';
import { EdtfPeriod } from './date';
import { ChainInput, RelayInput } from './link';
import { idOf, Line, NameLine, Prose } from './text';

/** Something dated (schema:Event), at the precision that whoever reports it gives. */
export const EventInput = z.strictObject({
  role: z.enum(['reported', 'context']),
  claim: Line.max(20).optional(),
  /** What happened, without its date: `Russia and North Korea sign a defence pact`. */
  label: NameLine.max(120),
  /** The same in a few words, for a drawing. */
  short: NameLine.max(60).optional(),
  /** The date as the report gives it, in EDTF. */
  date: EdtfPeriod,
  /** Why we read the date so, where the words don't say it all (`the year isn’t written`). */
  dateInferred: Prose.optional(),
  /** A more precise date, and who gives it. */
  precise: z.strictObject({ date: EdtfPeriod, agent: idOf.agent, source: idOf.source }).optional(),
  place: Line.optional(),
  chain: ChainInput,
  relays: z.array(RelayInput).default([]),
  caveats: z.array(Prose).default([]),
});
export type EventInput = z.infer<typeof EventInput>;
