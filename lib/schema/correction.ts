import { z } from 'zod';
import { Day } from './date';
import { idOf, Line } from './text';

export const CorrectionInput = z
  .strictObject({
    date: Day.meta({ description: 'The day of the correction.', examples: ['2024-08-02'] }),
    edition: z
      .int()
      .min(2)
      .meta({ description: 'The edition that brought it, `report.edition`.', examples: [2] }),
    figure: idOf.figure.optional().meta({ description: 'The figure that was wrong.', examples: ['inflation-june'] }),
    was: Line.meta({ description: 'What the page said.', examples: ['2.3% a year'] }),
    now: Line.meta({ description: 'What it says now.', examples: ['2.2% a year'] }),
    why: Line.meta({ description: 'Why it was changed.', examples: ['The statistics office revised it.'] }),
  })
  .meta({
    title: 'Correction',
    description: 'Something that was wrong: what it was, what it is now, and why. Every surface lists them.',
    examples: [
      {
        date: '2024-08-02',
        edition: 2,
        figure: 'inflation-june',
        was: '2.3% a year',
        now: '2.2% a year',
        why: 'The statistics office revised it.',
      },
    ],
  });
export type CorrectionInput = z.infer<typeof CorrectionInput>;
