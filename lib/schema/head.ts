import { z } from 'zod';
import { Day } from './date';
import { SectionInput } from './section';
import { idOf, Line, Prose } from './text';

export const ReportHead = z
  .strictObject({
    title: Prose.max(200).meta({
      description: 'The page’s headline.',
      examples: ['What a storm did to Aldermere, and who counted it'],
    }),
    about: Prose.max(700, { error: 'longer than 700 characters; put the rest under method' }).meta({
      description: 'One paragraph: what this page is, on what it is based.',
      examples: ['The figures of one article on the storm of January 2024, each with who said it.'],
    }),
    finding: z
      .array(Prose.max(200, { error: 'longer than 200 characters; say one thing a line' }))
      .max(3, { error: 'more than three lines; keep the three that matter most' })
      .default([])
      .meta({
        description: 'What was found, one to three lines under the title; left out, they are computed from the data.',
        examples: [['The paper left out “about” before {homes-without-power}.']],
      }),
    article: idOf.source.meta({ description: 'The source that this report renders.', examples: ['courier-storm'] }),
    subjects: z
      .array(Line.max(40))
      .max(8, { error: 'more than eight subjects; keep those under which somebody would look for it' })
      .default([])
      .meta({
        description:
          'What the article is about, in plain phrases: each has a page with all reports on it, so write it alike in all of them.',
        examples: [['storms', 'power cuts']],
      }),
    text: z
      .strictObject({
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, { error: 'not a sha256; write 64 hexadecimal digits' })
          .meta({
            description: 'The SHA-256 of the text; `npm run new` writes it.',
            examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
          }),
        paragraphs: z
          .int()
          .min(1)
          .max(20_000, { error: 'more paragraphs than an article has; write how many there are, at most 20,000' })
          .meta({ description: 'How many paragraphs it has.', examples: [18] }),
      })
      .meta({
        description: 'The article’s text, which isn’t in the repository: how it can be recognised.',
        examples: [{ sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', paragraphs: 18 }],
      }),
    edition: z
      .int()
      .min(1)
      .meta({ description: 'Raised by one with every correction.', examples: [1] }),
    updated: Day.meta({ description: 'The day of the last change to the data.', examples: ['2024-07-30'] }),
    language: z
      .string()
      .regex(/^en(-[A-Z]{2})?$/, { error: 'only English pages can be made so far; write en-GB' })
      .meta({ description: 'A language tag (BCP 47).', examples: ['en-GB'] }),
    sides: z
      .array(Line.max(40))
      .default([])
      .meta({
        description:
          'The sides of a war or a dispute, as agents name them in `party`; drawings mark what a side says of itself or the other.',
        examples: [
          ['Ukraine', 'Russia'],
          ['employers', 'unions'],
        ],
      }),
    sidesOf: Line.max(40)
      .default('the dispute')
      .meta({
        description: 'What they are the sides of, as it stands after “a party to”.',
        examples: ['the war', 'the pay dispute'],
      }),
    lead: z
      .array(idOf.figure)
      .min(1)
      .max(4)
      .meta({
        description: 'The headline figures, one to four.',
        examples: [['homes-without-power', 'rain-in-a-day']],
      }),
    sections: z.array(SectionInput).min(1).meta({
      description:
        'The parts of the page, the slides and the print alike, in their order; what differs and charts side by side come first.',
    }),
    method: z
      .array(Prose)
      .default([])
      .meta({
        description: 'How the report was made: what was done, what wasn’t. A paragraph each.',
        examples: [['Every number was followed to the office that counted it. The maps weren’t checked.']],
      }),
  })
  .meta({ title: 'Report', description: 'What the report is: one article, and everything shown about it.' });
export type ReportHead = z.infer<typeof ReportHead>;
