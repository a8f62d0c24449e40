import type { ThemeColour } from '../ooxml/colour';

/** The colours of a slide by what they mean, each with its place in the theme. */
export const COLOURS = {
  ink: 'tx1',
  paper: 'bg1',
  quiet: 'tx2',
  panel: 'bg2',
  accent: 'accent1',
  ochre: 'accent2',
  context: 'accent3',
  accentSoft: 'accent4',
  contextSoft: 'accent5',
  hair: 'accent6',
} as const satisfies Readonly<Record<string, ThemeColour>>;

/** The same in light, as six hexadecimal digits. */
export const LIGHT: Readonly<Record<ThemeColour, string>> = {
  [COLOURS.ink]: '1B1A17',
  [COLOURS.paper]: 'FBF8F1',
  [COLOURS.quiet]: '504D45',
  [COLOURS.panel]: 'F3EEE2',
  [COLOURS.accent]: '0C5359',
  [COLOURS.ochre]: '664203',
  [COLOURS.context]: '7D786C',
  [COLOURS.accentSoft]: 'A9C6C4',
  [COLOURS.contextSoft]: 'BCB6A7',
  [COLOURS.hair]: 'D8D1C1',
};
