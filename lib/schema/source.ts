import { z } from 'zod';
import { EdtfDate } from './date';
import { idOf, Line, WebAddress } from './text';

/** A person’s name in two parts, or any other name as one (CSL-JSON `name`). */
const Name = z.union([
  z.strictObject({
    family: Line.meta({ description: 'The family name.', examples: ['Byanyima'] }),
    given: Line.meta({ description: 'The given name.', examples: ['Winnie'] }),
  }),
  z.strictObject({ literal: Line.meta({ description: 'Any other name, as one.', examples: ['Our correspondent'] }) }),
]);

export const SourceInput = z
  .strictObject({
    type: z
      .enum([
        'article-newspaper',
        'post',
        'webpage',
        'dataset',
        'legislation',
        'report',
        'interview',
        'speech',
        'broadcast',
      ])
      .meta({ description: 'What kind of document it is, as CSL-JSON calls it.', examples: ['report'] }),
    title: Line.optional().meta({
      description: 'Its title; needed, unless `untitled` says why there is none.',
      examples: ['The Urgency of Now: AIDS at a Crossroads'],
    }),
    untitled: Line.optional().meta({
      description: 'Why there is no title to cite.',
      examples: ['a post of the ministry’s daily update'],
    }),
    author: z
      .array(Name)
      .optional()
      .meta({ description: 'Who wrote it.', examples: [[{ family: 'Byanyima', given: 'Winnie' }]] }),
    'container-title': Line.optional().meta({
      description: 'The newspaper, site or channel that it appeared in.',
      examples: ['The Aldermere Courier'],
    }),
    publisher: Line.optional().meta({ description: 'Who published it.', examples: ['UNAIDS'] }),
    issued: EdtfDate.optional().meta({
      description: 'When it was published; missing means not known.',
      examples: ['2024-07-22'],
    }),
    accessed: EdtfDate.optional().meta({ description: 'When we last read it.', examples: ['2024-08-01'] }),
    URL: WebAddress.optional().meta({
      description: 'Its address; needed, unless `seenIn` says who carried it.',
      examples: ['https://www.unaids.org/en/resources/documents/2024/global-aids-update-2024'],
    }),
    archive: WebAddress.optional().meta({
      description: 'Where a copy was read, if not at URL.',
      examples: ['https://web.archive.org/web/20240801/https://courier.example/storm'],
    }),
    seenIn: z
      .array(idOf.source)
      .min(1)
      .optional()
      .meta({
        description: 'The document itself wasn’t seen; these sources carried it.',
        examples: [['agency-prices']],
      }),
    licence: Line.optional().meta({
      description: 'The licence of data taken over from it.',
      examples: ['Open Government Licence v3.0'],
    }),
    note: Line.optional().meta({ description: 'What to know of it.', examples: ['Table 1, second sheet.'] }),
  })
  .refine((source) => (source.title === undefined) !== (source.untitled === undefined), {
    error: 'needs either a title or `untitled:` with the reason; write one of them',
    path: ['title'],
  })
  .refine((source) => source.seenIn !== undefined || source.URL !== undefined, {
    error: 'has no address; write URL, or seenIn with the sources that carried it',
    path: ['URL'],
  })
  .meta({
    title: 'Source',
    description:
      'A document that can be cited: fields and types are those of CSL-JSON, with title or the reason for having none.',
    examples: [
      {
        type: 'dataset',
        title: 'Consumer price inflation, UK: June 2024',
        publisher: 'Office for National Statistics',
        issued: '2024-07-17',
        URL: 'https://www.ons.gov.uk/economy/inflationandpriceindices',
      },
    ],
  });
export type SourceInput = z.infer<typeof SourceInput>;
