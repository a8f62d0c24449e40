import { drawFill, type ThemeColour } from './colour';
import { toEmu } from './length';
import { el, type Xml } from './xml';

/** How a line is drawn: its width in px. */
export type LineStyle = {
  readonly colour: ThemeColour;
  readonly width: number;
  readonly dash?: 'dash' | 'dot' | 'long' | 'mixed';
};

const DASHES = { dash: 'dash', dot: 'sysDot', long: 'lgDash', mixed: 'lgDashDot' } as const;

/** A line's style as `a:ln`; no line where there is none. */
export function drawLineStyle(style: LineStyle | undefined): Xml {
  if (style === undefined) return el('a:ln', {}, el('a:noFill'));
  return el(
    'a:ln',
    { w: toEmu(style.width), cap: style.dash === undefined ? 'flat' : 'sq' },
    drawFill(style.colour),
    style.dash === undefined ? undefined : el('a:prstDash', { val: DASHES[style.dash] }),
    el('a:round'),
  );
}
