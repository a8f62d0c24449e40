import { z } from 'zod';
import { Day } from './date';
import { SectionInput } from './section';
import { idOf, Line, Prose } from './text';

/** What the report is: one article, and everything shown about it. */
export const ReportHead = z.strictObject({
  /** The page's headline. */
  title: Prose.max(200),
  /** One paragraph: what this page is; short enough for the first slide. */
  about: Prose.max(700, { error: 'longer than 700 characters; put the rest under method' }),
  /** The source that this report renders. */
  article: idOf.source,
  /** The article's text, which isn't in the repository: how it can be recognised. */
  text: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'not a sha256; write 64 hexadecimal digits' }),
    paragraphs: z
      .int()
      .min(1)
      .max(500, { error: 'more paragraphs than an article has; write how many there are, at most 500' }),
  }),
  /** Raised by one with every correction. */
  edition: z.int().min(1),
  /** The day of the last change to the data. */
  updated: Day,
  /** A language tag (BCP 47). */
  language: z.string().regex(/^en(-[A-Z]{2})?$/, { error: 'only English pages can be made so far; write en-GB' }),
  /** The sides of a war or a dispute, as agents name them in `party`; none if there are none. */
  sides: z.array(Line.max(40)).default([]),
  /** What they are the sides of, as it stands after “a party to”: `the war`, `the pay dispute`. */
  sidesOf: Line.max(40).default('the dispute'),
  /** The headline figures, one to four. */
  lead: z.array(idOf.figure).min(1).max(4),
  sections: z.array(SectionInput).min(1),
  /** How the report was made: what was done, what wasn't. */
  method: z.array(Prose).default([]),
});
export type ReportHead = z.infer<typeof ReportHead>;
