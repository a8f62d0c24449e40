import { el, type Xml } from './xml';

/**
 * A colour by its place in the theme, so that a user can change it for the whole file: two for text, two for what
 * stands behind it, six more.
 */
export type ThemeColour =
  | 'tx1'
  | 'bg1'
  | 'tx2'
  | 'bg2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6';

/** How an area is filled: in a colour, or hatched with it on the paper. */
export type Fill = { readonly colour: ThemeColour; readonly hatched?: boolean };

function drawColour(colour: ThemeColour): Xml {
  return el('a:schemeClr', { val: colour });
}

/** A plain fill. */
export function drawFill(colour: ThemeColour): Xml {
  return el('a:solidFill', {}, drawColour(colour));
}

/** A fill; none where there is none. */
export function drawArea(fill: Fill | undefined): Xml {
  if (fill === undefined) return el('a:noFill');
  if (fill.hatched !== true) return drawFill(fill.colour);
  return el(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    el('a:fgClr', {}, drawColour(fill.colour)),
    el('a:bgClr', {}, drawColour('bg1')),
  );
}
