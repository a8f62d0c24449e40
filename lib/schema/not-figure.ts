import { z } from 'zod';
import { Line, Words } from './text';

export const NotFigureInput = z
  .strictObject({
    words: Words.meta({
      description: 'The words that hold the number, at most eight, as the article has them.',
      examples: ['the 2024 Games'],
    }),
    paragraph: z
      .int()
      .min(1)
      .meta({
        description: 'The paragraph of the article in which they stand, from 1.',
        examples: [3],
      }),
    why: Line.meta({
      description: 'Why it is no figure.',
      examples: ['part of a name', 'a place in a race', 'the same number as homes-flooded, said again'],
    }),
  })
  .meta({
    title: 'Not a figure',
    description:
      'A number of the article that is no figure, no event’s date and no part of either, and why it isn’t; `npm run check -- --text` asks for it.',
    examples: [{ words: 'the 2024 Games', paragraph: 3, why: 'part of a name' }],
  });
export type NotFigureInput = z.infer<typeof NotFigureInput>;
