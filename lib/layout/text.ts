import { isolateLines } from '../format/isolate';
import type { LabelLine, Run } from '../kinds/drawing';
import { breakWord, joinLine, shownLine } from './long-word';
import type { Measure } from './measure';

/** How each voice is set: its family, its size in px before the frame's scale, its weight. */
export const VOICES = {
  plain: { family: 'sans', size: 14, weight: 400 },
  strong: { family: 'sans', size: 14, weight: 600 },
  quiet: { family: 'sans', size: 13, weight: 400 },
  bound: { family: 'serif', size: 15, weight: 450, italic: true },
  hedge: { family: 'serif', size: 15, weight: 450, italic: true },
  note: { family: 'serif', size: 15, weight: 400, italic: true },
  large: { family: 'sans', size: 22, weight: 500 },
} as const;

/** A voice of the drawing: serif italic for bounds, hedges and annotations, sans for the rest. */
export type Voice = keyof typeof VOICES;

/** A line of text, each run in its voice. */
export type TextLine = readonly { readonly text: string; readonly as: Voice }[];

/** The height of a line of labels in px, before the frame's scale. */
export const LINE = 17;

type Widths = Map<string, number>;

/** What was measured before, by what measured it, the voice and the scale: the same lines are tried for each place of a label. */
const measured = new WeakMap<Measure, Map<Voice, Map<number, Widths>>>();

function widthsOf(measure: Measure, voice: Voice, scale: number): Widths {
  const voices = measured.get(measure) ?? new Map<Voice, Map<number, Widths>>();
  measured.set(measure, voices);
  const scales = voices.get(voice) ?? new Map<number, Widths>();
  voices.set(voice, scales);
  const widths = scales.get(scale) ?? new Map<string, number>();
  scales.set(scale, widths);
  return widths;
}

/** The width of a text in px in one voice. */
export function textWidth(measure: Measure, scale: number, text: string, voice: Voice): number {
  const widths = widthsOf(measure, voice, scale);
  const known = widths.get(text);
  if (known !== undefined) return known;
  const { family, size, weight } = VOICES[voice];
  const width = measure(shownLine(text), { family, size: size * scale, weight, italic: 'italic' in VOICES[voice] });
  widths.set(text, width);
  return width;
}

/** The width of a line of runs in px. */
export function lineWidth(measure: Measure, scale: number, line: TextLine): number {
  return line.reduce((sum, run) => sum + textWidth(measure, scale, run.text, run.as), 0);
}

/** Where a text may be broken: not after a number of one or two digits, which needs the word that it counts. */
const WORD_GAP = /(?<!\b\d{1,2}) +/;

/**
 * A text broken into as few lines as fit in `width` px, those as even as can be, so that no word stands alone at the end.
 * A word that is wider than `width` goes on in the next line; a day stays with its month.
 */
export function wrapText(
  measure: Measure,
  scale: number,
  text: string,
  voice: Voice,
  width: number,
): readonly string[] {
  return wrapWords(text, (line) => textWidth(measure, scale, line, voice), width);
}

/** The same for a text whose lines are `widthOf` px wide. */
export function wrapWords(text: string, widthOf: (line: string) => number, width: number): readonly string[] {
  const words = text.split(WORD_GAP).flatMap((word) => breakWord(word, (piece) => widthOf(piece) <= width));
  return isolateLines(evenLines((limit) => fillLines(words, widthOf, limit), widthOf, width));
}

/** As few lines as a width in px allows, and those as even as can be: `fill` breaks a text to a limit. */
export function evenLines<Line>(
  fill: (limit: number) => readonly Line[],
  widthOf: (line: Line) => number,
  width: number,
): readonly Line[] {
  const widest = (some: readonly Line[]) => Math.max(...some.map(widthOf));
  let lines = fill(width);
  for (;;) {
    const narrower = fill(widest(lines) - 0.5);
    if (narrower.length > lines.length || widest(narrower) >= widest(lines)) return lines;
    lines = narrower;
  }
}

/** Words one after the other, on a new line whenever the next would make the line wider than `limit` px. */
function fillLines(words: readonly string[], widthOf: (line: string) => number, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : joinLine(last, word);
    if (last === undefined || widthOf(longer) > limit) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A text in one voice as a line of runs. */
export function oneRun(text: string, as: Voice): TextLine {
  return [{ text, as }];
}

/** A run in the number's larger voice, where a row stands for a whole figure. */
export function enlarge(line: LabelLine): TextLine {
  return line.map((run: Run) => (run.as === 'strong' ? { text: run.text, as: 'large' } : run));
}
