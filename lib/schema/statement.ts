import { z } from 'zod';
import { ChainInput, RelayInput } from './link';
import { Line, Prose } from './text';

/** An assertion without a number (schema:Claim): what someone said, an assessment, or a relation between actors. */
export const StatementInput = z.strictObject({
  claim: Line.max(20).optional(),
  kind: z.enum(['statement', 'assessment', 'relation']),
  /** What is asserted, in our own words; short enough for a slide. */
  says: Prose.max(400, { error: 'longer than 400 characters; split it into two statements' }),
  chain: ChainInput,
  relays: z.array(RelayInput).default([]),
  caveats: z.array(Prose).default([]),
});
export type StatementInput = z.infer<typeof StatementInput>;
