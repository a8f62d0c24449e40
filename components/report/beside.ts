import type { ChartView } from '../../lib/derive/chart-view';
import type { Stills } from './still-frames';

/** How much taller than its widest drawing a chart’s mid one may be to stand on paper with its caption beside it. */
const TALLER = 1.15;
/** The height in mm of a px of the mid and of the wide drawing on paper, of a line beside it; how many letters stand in one. */
const MM = 131 / 640;
const WIDE_MM = 182 / 880;
/** A drawing of so many mm fills so much of a page that it is set a little smaller there, its letters still of 7 pt. */
const TALL = 85;
const TEXT = { line: 4.4, letters: 27 };
const NOTE = { line: 4, letters: 34 };

const heightOf = (stills: Stills, frame: string) => stills[frame]?.height ?? 0;
const lengthOf = (pieces: readonly { readonly text: string }[]) =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

/** Whether paper shows a chart’s mid drawing, with room beside it. */
export function isBeside(stills: Stills): boolean {
  return heightOf(stills, 'mid') <= TALLER * heightOf(stills, 'wide');
}

/** Whether a drawing takes much of a page. */
export function isTallOnPaper(stills: Stills): boolean {
  return (isBeside(stills) ? heightOf(stills, 'mid') * MM : heightOf(stills, 'wide') * WIDE_MM) > TALL;
}

/** Whether a chart’s paragraphs have room there too, with who says so and its notes. */
export function hasTextBeside({ text, says, notes }: ChartView, stills: Stills): boolean {
  const take = (length: number, { line, letters }: typeof TEXT) => (Math.ceil(length / letters) + 0.4) * line;
  const all = [
    ...text.map((paragraph) => take(lengthOf(paragraph), TEXT)),
    ...[lengthOf(says) + 8 * says.length, ...notes.map(lengthOf)].map((length) => take(length, NOTE)),
  ];
  return isBeside(stills) && all.reduce((sum, height) => sum + height, 0) <= heightOf(stills, 'mid') * MM;
}
