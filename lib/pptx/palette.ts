import { el, type Xml } from './xml';

/** The colours of a slide by what they mean, each with its place in the theme and its value in light. */
const PALETTE = {
  ink: { theme: 'tx1', slot: 'dk1', hex: '1B1A17' },
  paper: { theme: 'bg1', slot: 'lt1', hex: 'FBF8F1' },
  quiet: { theme: 'tx2', slot: 'dk2', hex: '504D45' },
  panel: { theme: 'bg2', slot: 'lt2', hex: 'F3EEE2' },
  accent: { theme: 'accent1', slot: 'accent1', hex: '0C5359' },
  ochre: { theme: 'accent2', slot: 'accent2', hex: '664203' },
  context: { theme: 'accent3', slot: 'accent3', hex: '7D786C' },
  accentSoft: { theme: 'accent4', slot: 'accent4', hex: 'A9C6C4' },
  contextSoft: { theme: 'accent5', slot: 'accent5', hex: 'BCB6A7' },
  hair: { theme: 'accent6', slot: 'accent6', hex: 'D8D1C1' },
} as const;

/** A colour by its meaning; the theme says which one it is, so that a user can change it for the whole deck. */
export type Colour = keyof typeof PALETTE;

/** The theme's colours, in the order in which a theme names them. */
export function drawThemeColours(): readonly Xml[] {
  const own = Object.values(PALETTE).map(({ slot, hex }) => el(`a:${slot}`, {}, el('a:srgbClr', { val: hex })));
  const [ink, paper, quiet, panel, ...accents] = own;
  const links = ['a:hlink', 'a:folHlink'].map((name) => el(name, {}, el('a:srgbClr', { val: PALETTE.accent.hex })));
  return [ink, paper, quiet, panel, ...accents, ...links].filter((colour) => colour !== undefined);
}

/** A colour of the theme. */
export function drawColour(colour: Colour): Xml {
  return el('a:schemeClr', { val: PALETTE[colour].theme });
}

/** A plain fill. */
export function drawFill(colour: Colour): Xml {
  return el('a:solidFill', {}, drawColour(colour));
}
