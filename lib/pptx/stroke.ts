import { toEmu } from './length';
import { type Colour, drawColour, drawFill } from './palette';
import { el, type Xml } from './xml';

/** A line: its width in px; `arrow` puts a head at its end. */
export type Stroke = {
  readonly colour: Colour;
  readonly width: number;
  readonly dash?: 'dash' | 'dot';
  readonly arrow?: boolean;
};

/** How a mark or a bar is filled: in a colour, hatched for an order, or in paper for an outline. */
export type Fill = { readonly colour: Colour; readonly hatched?: boolean };

const DASHES = { dash: 'dash', dot: 'sysDot' } as const;

/** A stroke as `a:ln`; none where there is none. */
export function drawStroke(stroke: Stroke | undefined): Xml {
  if (stroke === undefined) return el('a:ln', {}, el('a:noFill'));
  return el(
    'a:ln',
    { w: toEmu(stroke.width), cap: stroke.dash === undefined ? 'flat' : 'sq' },
    drawFill(stroke.colour),
    stroke.dash === undefined ? undefined : el('a:prstDash', { val: DASHES[stroke.dash] }),
    el('a:round'),
    stroke.arrow === true ? el('a:tailEnd', { type: 'arrow' }) : undefined,
  );
}

/** A fill; none where there is none. */
export function drawArea(fill: Fill | undefined): Xml {
  if (fill === undefined) return el('a:noFill');
  if (fill.hatched !== true) return drawFill(fill.colour);
  return el(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    el('a:fgClr', {}, drawColour(fill.colour)),
    el('a:bgClr', {}, drawColour('paper')),
  );
}
