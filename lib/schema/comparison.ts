import { z } from 'zod';
import { idOf, Prose } from './text';

export const ComparisonInput = z
  .strictObject({
    figures: z
      .array(idOf.figure)
      .min(2, { error: 'a comparison needs two figures at least; add one' })
      .meta({ description: 'The figures that it is about.', examples: [['deaths-2010', 'deaths-2023']] }),
    verdict: z
      .enum([
        'comparable',
        'same-chain',
        'with-care',
        'not-as-levels',
        'not-as-a-ratio',
        'not-netted',
        'not-added',
        'part-of',
      ])
      .meta({
        description:
          '`comparable`: same measure, other estimators; `same-chain`: one rests on the other and is no second source; `with-care`: only under the conditions in `why`; `not-as-levels`, `not-as-a-ratio`, `not-netted`, `not-added`: what must not be done; `part-of`: one is contained in the other.',
        examples: ['with-care'],
      }),
    why: Prose.meta({
      description: 'Why, or why not, in a sentence that is printed.',
      examples: ['One counts homes, the other people in them.'],
    }),
    sideBySide: z
      .boolean()
      .default(false)
      .meta({
        description:
          'Whether a chart of kind `side-by-side` may set just these unlike figures side by side, in rows of their own. The reason prints with it.',
        examples: [true],
      }),
  })
  .meta({
    title: 'Comparison',
    description:
      'Which figures may be set against which, how, and why or why not. Charts and figure pages both read this list.',
    examples: [
      {
        figures: ['rain-in-a-day', 'homes-without-power'],
        verdict: 'not-as-a-ratio',
        why: 'Rain fell on the whole county; power failed in two towns.',
        sideBySide: true,
      },
    ],
  });
export type ComparisonInput = z.infer<typeof ComparisonInput>;
