import type { Measure, MeasuredFont } from '../layout/measure';
import { wrapWords } from '../layout/text';
import { escapeXml } from './self-contained';

/** How a text around a drawing is set; `line` in px, `ink` a custom property of the tokens. */
type Style = { readonly font: MeasuredFont; readonly line: number; readonly ink: string };

/** The texts around a drawing, from the largest to the smallest; sizes in px of the picture. */
export const STYLES = {
  kicker: { font: { family: 'sans', size: 14, weight: 600 }, line: 20, ink: '--ink-2' },
  headline: { font: { family: 'serif', size: 30, weight: 600 }, line: 36, ink: '--ink' },
  subtitle: { font: { family: 'sans', size: 16, weight: 400 }, line: 23, ink: '--ink-2' },
  small: { font: { family: 'sans', size: 14, weight: 400 }, line: 20, ink: '--ink-2' },
  imprint: { font: { family: 'sans', size: 14, weight: 600 }, line: 20, ink: '--ink' },
} as const satisfies Readonly<Record<string, Style>>;

/** A text set at a place: its markup, and where the next may begin, in px. */
export type SetBlock = { readonly markup: string; readonly end: number };

/** Breaks a text to a width and sets it with its first line's top at `top`. */
export function setBlock(
  measure: Measure,
  style: keyof typeof STYLES,
  text: string,
  at: { readonly left: number; readonly top: number; readonly width: number },
): SetBlock {
  const { font, line, ink } = STYLES[style];
  const lines = wrapWords(text, (words) => measure(words, { ...font, tabular: true }), at.width);
  const family = `var(--${font.family})`;
  const look = `font-family="${family}" font-size="${font.size}" font-weight="${font.weight}" fill="var(${ink})"`;
  const markup = lines.map((words, index) => {
    const y = at.top + index * line + line / 2 + font.size * 0.34;
    return `<text x="${at.left}" y="${y}" ${look}>${escapeXml(words)}</text>`;
  });
  return { markup: markup.join(''), end: at.top + lines.length * line };
}
