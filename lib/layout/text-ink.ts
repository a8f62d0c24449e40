import type { TextInk } from './ink';
import type { Pen } from './pen';
import { LINE, lineWidth, oneRun, type TextLine, type Voice, wrapText } from './text';

/** How much of a line's height stands over its baseline. */
export const ASCENT = 0.8;

/** Where lines of text stand: see `TextInk`. */
type Stand = Pick<TextInk, 'x' | 'y'> & Partial<Pick<TextInk, 'anchor' | 'tone' | 'halo'>>;

/** Lines of text at a place in px, with the box that they fill. */
export function toTextInk({ frame, measure }: Pen, lines: readonly TextLine[], stand: Stand): TextInk {
  const { x, y, anchor = 'start' } = stand;
  const line = LINE * frame.scale;
  const width = Math.max(0, ...lines.map((runs) => lineWidth(measure, frame.scale, runs)));
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const box = { x: left, y: y - ASCENT * line, width, height: lines.length * line };
  return { ...stand, kind: 'text', lines, anchor, box };
}

/** A text broken to a width in px, all in one voice. */
export function breakText({ frame, measure }: Pen, text: string, voice: Voice, width: number): readonly TextLine[] {
  return wrapText(measure, frame.scale, text, voice, width).map((words) => oneRun(words, voice));
}

/** The words of lines, as one line. */
export function wordsOf(lines: readonly TextLine[]): string {
  return lines.map((runs) => runs.map((run) => run.text).join('')).join(' ');
}
