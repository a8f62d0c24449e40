import { z } from 'zod';
import { EdtfDate } from './date';
import { idOf, Line, WebAddress } from './text';

/** A person's name in two parts, or any other name as one (CSL-JSON `name`). */
const Name = z.union([z.strictObject({ family: Line, given: Line }), z.strictObject({ literal: Line })]);

/** A document that can be cited: fields and types are those of CSL-JSON, with title or the reason for having none. */
export const SourceInput = z
  .strictObject({
    type: z.enum([
      'article-newspaper',
      'post',
      'webpage',
      'dataset',
      'legislation',
      'report',
      'interview',
      'speech',
      'broadcast',
    ]),
    title: Line.optional(),
    /** Why there is no title to cite. */
    untitled: Line.optional(),
    author: z.array(Name).optional(),
    /** The newspaper, site or channel it appeared in. */
    'container-title': Line.optional(),
    publisher: Line.optional(),
    /** When it was published; missing means not known. */
    issued: EdtfDate.optional(),
    /** When we last read it. */
    accessed: EdtfDate.optional(),
    URL: WebAddress.optional(),
    /** Where a copy was read, if not at URL. */
    archive: WebAddress.optional(),
    /** The document itself wasn't seen; these sources carried it. */
    seenIn: z.array(idOf.source).min(1).optional(),
    /** The licence of data taken over from it. */
    licence: Line.optional(),
    note: Line.optional(),
  })
  .refine((source) => (source.title === undefined) !== (source.untitled === undefined), {
    error: 'needs either a title or `untitled:` with the reason; write one of them',
    path: ['title'],
  })
  .refine((source) => source.seenIn !== undefined || source.URL !== undefined, {
    error: 'has no address; write URL, or seenIn with the sources that carried it',
    path: ['URL'],
  });
export type SourceInput = z.infer<typeof SourceInput>;
