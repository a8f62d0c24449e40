import { z } from 'zod';
import { EdtfDate } from './date';
import { Nature, QuantityInput } from './quantity';
import { Hedge, idOf, Line, Prose, Words } from './text';

/** How a link took over the one before it: prov:wasQuotedFrom, a paraphrase, or a number that rests on another's. */
export const TakenOver = z.enum(['quotes', 'paraphrases', 'rests-on']);
export type TakenOver = z.infer<typeof TakenOver>;

const shape = {
  /** Who published these words (prov:Agent). */
  agent: idOf.agent,
  /** Whom they name as the speaker; missing when they speak in their own voice. */
  credits: idOf.agent.optional(),
  /** How this link took over the one before; every link but the first has it. */
  by: TakenOver.optional(),
  /** When they were published; missing means not known. */
  date: EdtfDate.optional(),
  /** The document they stand in. */
  source: idOf.source,
  /** The paragraph of the article, from 1; only on the article's own link. */
  paragraph: z.int().min(1).optional(),
  /** The words, at most eight. */
  words: Words.optional(),
  /** The number and its bound, where the words give one. */
  quantity: QuantityInput.optional(),
  /** The number as it was written, such as `1.5 million`; printed in place of digits. */
  written: Line.max(40).optional(),
  nature: Nature.optional(),
  /** Whether the words tell of something done or of a plan; only where two links could differ in it. */
  modality: z.enum(['done', 'planned']).optional(),
  /** Words that limit the saying. `[]` means that none was used; a missing key means that it isn't known. */
  hedges: z.array(Hedge).optional(),
  /** The last day that the underlying data cover, where the source says so. */
  dataTo: EdtfDate.optional(),
  /** Why we think that this link belongs here, when no document says so. */
  inferred: Prose.optional(),
};

/** One step from the origin of what was said to the article: who, when, in which words, how surely. */
export const LinkInput = z.strictObject(shape);
export type LinkInput = z.infer<typeof LinkInput>;

/**
 * Another document that carries the same thing, outside the chain: it conflicts or agrees, and is shown beside it.
 * same-origin: it relays the same speaker; same-point: it speaks of the same point without a known connection;
 * possibly-related: it may be what was meant.
 */
export const RelayInput = z.strictObject({
  ...shape,
  relation: z.enum(['same-origin', 'same-point', 'possibly-related']),
});
export type RelayInput = z.infer<typeof RelayInput>;

/** Links from the origin to the article, oldest first; the article's own link last. */
export const ChainInput = z
  .array(LinkInput)
  .min(1, { error: 'empty; write at least the link of whoever published it' });
