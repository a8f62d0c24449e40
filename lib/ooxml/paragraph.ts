import { drawFill, type ThemeColour } from './colour';
import { TEXT_SIZE, toFontSize } from './length';
import { el, text, type Xml } from './xml';

/** How a run differs from its paragraph: `serif` sets it in the theme's major font. */
export type RunStyle = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly serif?: boolean;
  readonly colour?: ThemeColour;
  /** In px, where it differs from the paragraph's. */
  readonly size?: number;
};

/** A piece of text that is set alike. */
export type Run = { readonly text: string; readonly style: RunStyle };

/** A paragraph: its runs, a size in px, and how it is set. `after` is the space below it in px, `line` the height of its lines in px. */
export type Paragraph = {
  readonly runs: readonly Run[];
  readonly size?: number;
  readonly colour?: ThemeColour;
  readonly align?: 'left' | 'right' | 'center';
  readonly serif?: boolean;
  readonly after?: number;
  readonly line?: number;
};

const ALIGN = { left: 'l', right: 'r', center: 'ctr' } as const;

/** What a run takes from the text that it stands in. */
type TextStyle = { readonly size: number; readonly colour: ThemeColour; readonly serif: boolean };

/** The properties of a run, as the element of a name. */
export function drawRunStyle(name: string, own: RunStyle, { size, colour, serif }: TextStyle, language: string): Xml {
  const isSerif = own.serif === true || serif;
  return el(
    name,
    {
      lang: language,
      sz: toFontSize(own.size ?? size),
      b: own.bold === true ? 1 : 0,
      i: own.italic === true ? 1 : 0,
      dirty: 0,
    },
    drawFill(own.colour ?? colour),
    el('a:latin', { typeface: isSerif ? '+mj-lt' : '+mn-lt' }),
  );
}

/** A paragraph as `a:p`. Its lines break at a line feed. */
export function drawParagraph(paragraph: Paragraph, language: string): Xml {
  const { runs, size = TEXT_SIZE, colour = 'tx1', align = 'left', serif = false, after = 0, line } = paragraph;
  const style = { size, colour, serif };
  const drawn = runs.flatMap((run) =>
    run.text.split('\n').flatMap((part, index) => {
      const own = el('a:r', {}, drawRunStyle('a:rPr', run.style, style, language), el('a:t', {}, text(part)));
      return index === 0 ? [own] : [el('a:br', {}, drawRunStyle('a:rPr', run.style, style, language)), own];
    }),
  );
  return el(
    'a:p',
    {},
    el(
      'a:pPr',
      { marL: 0, indent: 0, algn: ALIGN[align] },
      el(
        'a:lnSpc',
        {},
        line === undefined ? el('a:spcPct', { val: 100_000 }) : el('a:spcPts', { val: toFontSize(line) }),
      ),
      el('a:spcBef', {}, el('a:spcPts', { val: 0 })),
      el('a:spcAft', {}, el('a:spcPts', { val: toFontSize(after) })),
      el('a:buNone'),
    ),
    drawn,
  );
}
