import type { Run } from '../kinds/drawing';
import { SMALLEST, toFontSize } from './length';
import { type Colour, drawFill } from './palette';
import { faceOf, guessHeight, joinRuns } from './text-size';
import { el, text, type Xml } from './xml';

/** A paragraph: runs in their voices, a size in px, and how it is set. `after` is the space below it in px. */
export type Paragraph = {
  readonly runs: readonly Run[];
  readonly size?: number;
  readonly colour?: Colour;
  readonly align?: 'left' | 'right' | 'center';
  readonly serif?: boolean;
  readonly after?: number;
  readonly bullet?: boolean;
};

const ALIGN = { left: 'l', right: 'r', center: 'ctr' } as const;

type Style = { readonly size: number; readonly colour: Colour; readonly serif: boolean };

/** The properties of a run in a voice: bounds and hedges stand in italic serif, what differs in ochre. */
export function drawRunStyle(name: string, as: Run['as'], { size, colour, serif }: Style, language: string): Xml {
  const says = as === 'bound' || as === 'hedge';
  const inked = as === 'hedge' ? 'ochre' : as === 'quiet' ? 'quiet' : colour;
  return el(
    name,
    { lang: language, sz: toFontSize(size), b: as === 'strong' ? 1 : 0, i: says ? 1 : 0, dirty: 0 },
    drawFill(inked),
    el('a:latin', { typeface: says || serif ? '+mj-lt' : '+mn-lt' }),
  );
}

/** A paragraph as `a:p`. Its lines break at a line feed. */
export function drawParagraph(paragraph: Paragraph, language: string): Xml {
  const { runs, size = SMALLEST, colour = 'ink', align = 'left', serif = false, after = 0 } = paragraph;
  const style = { size, colour, serif };
  const drawn = runs.flatMap((run) =>
    run.text.split('\n').flatMap((line, index) => {
      const own = el('a:r', {}, drawRunStyle('a:rPr', run.as, style, language), el('a:t', {}, text(line)));
      return index === 0 ? [own] : [el('a:br', {}, drawRunStyle('a:rPr', run.as, style, language)), own];
    }),
  );
  const bullet =
    paragraph.bullet === true
      ? [el('a:buFont', { typeface: 'Arial' }), el('a:buChar', { char: '•' })]
      : [el('a:buNone')];
  const indent = paragraph.bullet === true ? { marL: 228600, indent: -228600 } : { marL: 0, indent: 0 };
  return el(
    'a:p',
    {},
    el(
      'a:pPr',
      { ...indent, algn: ALIGN[align] },
      el('a:lnSpc', {}, el('a:spcPct', { val: 100_000 })),
      el('a:spcBef', {}, el('a:spcPts', { val: 0 })),
      el('a:spcAft', {}, el('a:spcPts', { val: toFontSize(after) })),
      bullet,
    ),
    drawn,
  );
}

/** A text without voices as a paragraph's runs. */
export function plainRuns(value: string, as: Run['as'] = 'plain'): readonly Run[] {
  return [{ text: value, as }];
}

/** The height in px that paragraphs take in a column. */
export function paragraphsHeight(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce(
    (sum, { runs, size = SMALLEST, after = 0, serif = false }) =>
      sum + guessHeight(joinRuns(runs), size, width, faceOf(runs, serif)) + after,
    0,
  );
}
