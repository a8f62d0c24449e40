import { z } from 'zod';
import { Line, Words } from './text';

/** A number of the article that is no figure, no event’s date and no part of either, and why it isn’t. */
export const NotFigureInput = z.strictObject({
  /** The words that hold the number, at most eight, as the article has them. */
  words: Words,
  /** The paragraph of the article in which they stand, from 1. */
  paragraph: z.int().min(1),
  /** Why it is no figure: `a place in a race`, `part of a name`, `the same number as homes-flooded, said again`. */
  why: Line,
});
export type NotFigureInput = z.infer<typeof NotFigureInput>;
