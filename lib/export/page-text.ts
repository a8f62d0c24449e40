import { escapeMarkup } from '../format/escape-markup';
import type { Measure, MeasuredFont } from '../layout/measure';
import { wrapWords } from '../layout/text';

/** How a text around a drawing is set; `line` in px, `ink` a custom property of the tokens. */
type Style = { readonly font: MeasuredFont; readonly line: number; readonly ink: string };

/** The texts around a drawing, from the largest to the smallest; sizes in px of the picture. */
const STYLES = {
  kicker: { font: { family: 'sans', size: 14, weight: 600 }, line: 20, ink: '--ink-2' },
  headline: { font: { family: 'serif', size: 30, weight: 600 }, line: 36, ink: '--ink' },
  subtitle: { font: { family: 'sans', size: 16, weight: 400 }, line: 23, ink: '--ink-2' },
  small: { font: { family: 'sans', size: 14, weight: 400 }, line: 20, ink: '--ink-2' },
  cardKicker: { font: { family: 'sans', size: 24, weight: 600 }, line: 32, ink: '--ink-2' },
  cardLead: { font: { family: 'serif', size: 48, weight: 600 }, line: 58, ink: '--accent' },
  cardTitle: { font: { family: 'serif', size: 52, weight: 600 }, line: 60, ink: '--ink' },
  cardNumber: { font: { family: 'serif', size: 104, weight: 600 }, line: 118, ink: '--accent' },
  cardFound: { font: { family: 'serif', size: 40, weight: 400 }, line: 52, ink: '--ink' },
  cardText: { font: { family: 'sans', size: 30, weight: 400 }, line: 39, ink: '--ink-2' },
  cardLost: { font: { family: 'serif', size: 32, weight: 450, italic: true }, line: 41, ink: '--ochre' },
  cardFoot: { font: { family: 'sans', size: 22, weight: 600 }, line: 28, ink: '--ink' },
  imprint: { font: { family: 'sans', size: 14, weight: 600 }, line: 20, ink: '--ink' },
} as const satisfies Readonly<Record<string, Style>>;

/** How a text may be set. */
export type BlockStyle = keyof typeof STYLES;

/** A text set at a place: its markup, and where the next may begin, in px. */
export type SetBlock = { readonly markup: string; readonly end: number };

/** Breaks a text to a width and sets it with its first line's top at `top`; `size` is a factor of its style's own. */
export function setBlock(
  measure: Measure,
  style: BlockStyle,
  text: string,
  at: { readonly left: number; readonly top: number; readonly width: number },
  size = 1,
): SetBlock {
  const { font: full, line: fullLine, ink }: Style = STYLES[style];
  const font = { ...full, size: full.size * size };
  const line = fullLine * size;
  const lines = wrapWords(text, (words) => measure(words, { ...font, tabular: true }), at.width);
  const family = `var(--${font.family})`;
  const look = `font-family="${family}" font-size="${font.size}" font-weight="${font.weight}"${font.italic ? ' font-style="italic"' : ''} fill="var(${ink})"`;
  const markup = lines.map((words, index) => {
    const y = at.top + index * line + line / 2 + font.size * 0.34;
    return `<text x="${at.left}" y="${y}" ${look}>${escapeMarkup(words)}</text>`;
  });
  return { markup: markup.join(''), end: at.top + lines.length * line };
}
