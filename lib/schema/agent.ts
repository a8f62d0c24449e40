import { z } from 'zod';
import { idOf, Line } from './text';

/** A person or organisation that says or relays (prov:Agent). */
export const AgentInput = z.strictObject({
  /** The full name, as print shows it: `UK Ministry of Defence`. */
  name: Line.max(90),
  /** A shorter name for labels in drawings: `UK ministry`; with `the` where a sentence needs it and we wouldn’t know: `the Fed`. */
  short: Line.max(40).optional(),
  kind: z.enum(['person', 'organisation', 'unnamed']),
  /** What a person is, or whom an organisation belongs to: `South Korea’s defence minister in October 2024`. */
  role: Line.optional(),
  /** The organisation it speaks for, where there is one in this report. */
  of: idOf.agent.optional(),
  /** The side that it belongs to, one of `report.sides`, or `none`. */
  party: Line.max(40),
});
export type AgentInput = z.infer<typeof AgentInput>;
