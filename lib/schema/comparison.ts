import { z } from 'zod';
import { idOf, Prose } from './text';

/** Which figures may be set against which, how, and why or why not. Charts and figure pages both read this list. */
export const ComparisonInput = z.strictObject({
  figures: z.array(idOf.figure).min(2, { error: 'a comparison needs two figures at least; add one' }),
  /**
   * comparable: same measure, other estimators; same-chain: one rests on the other, not a second source;
   * with-care: only under the conditions in `why`; not-as-levels, not-as-a-ratio, not-netted, not-added: what must not be done;
   * part-of: one is contained in the other.
   */
  verdict: z.enum([
    'comparable',
    'same-chain',
    'with-care',
    'not-as-levels',
    'not-as-a-ratio',
    'not-netted',
    'not-added',
    'part-of',
  ]),
  why: Prose,
  /** Whether a chart may set these unlike figures side by side, in rows of their own. The reason prints with it. */
  sideBySide: z.boolean().default(false),
});
export type ComparisonInput = z.infer<typeof ComparisonInput>;
