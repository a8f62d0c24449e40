import type { TextInk } from './ink';
import type { Pen } from './pen';
import type { Printed } from './scene';
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

/** Words of several voices that nothing may part: one that begins with a mark stays with the word before it. */
function toWords(line: TextLine): readonly TextLine[] {
  const words = line.flatMap(({ text, as }) => text.split(/(?<= )/).map((word) => ({ text: word, as })));
  const joined: TextLine[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && /^[,.;:)%]/.test(word.text)) joined[joined.length - 1] = [...before, word];
    else joined.push([word]);
  }
  return joined;
}

/** A line without the space that it may end in. */
function trimEnd(line: TextLine): TextLine {
  const last = line.at(-1);
  return last === undefined ? line : [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}

/** A line of several voices broken to a width in px, word by word; a word that is wider has a line of its own. */
export function breakLine({ frame, measure }: Pen, line: TextLine, width: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (const word of toWords(line)) {
    const longer = [...(lines.at(-1) ?? []), ...word];
    const isFull = lineWidth(measure, frame.scale, trimEnd(longer)) > width;
    if (lines.length === 0 || isFull) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map(trimEnd);
}

/** What a workbook says of a label: its line with the number, and before that its other lines. */
export function printedOf(label: readonly TextLine[]): Printed {
  const number = label.find((line) => line.some((run) => run.as === 'strong')) ?? [];
  const others = label.filter((line) => line !== number).map((line) => wordsOf([line]));
  const said = number.filter(({ as }) => as !== 'plain' && as !== 'quiet');
  return { name: others.length === 0 ? wordsOf(label) : others.join('; '), number: wordsOf([said]) };
}

/** The words of lines, as one line. */
export function wordsOf(lines: readonly TextLine[]): string {
  return lines.map((runs) => runs.map((run) => run.text).join('')).join(' ');
}
