import type { TextInk } from './ink';
import { breakWord, goesOn, joinLines } from './long-word';
import type { Pen } from './pen';
import type { Printed } from './scene';
import { evenLines, LINE, lineWidth, oneRun, type TextLine, type Voice, wrapText } from './text';

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

/** What ends a word: a space, but not after a number of one or two digits, which needs the word that it counts. */
const WORD_END = /(?<!\b\d{1,2}) $/;

/** The words of a line, each with the space behind it; a word may be of several voices. `joins`: a bound stays with its number. */
function toWords(line: TextLine, joins: boolean): readonly TextLine[] {
  const words: TextLine[] = [];
  let isOpen = false;
  for (const { text, as } of line) {
    const parts = text.split(/(?<= )/);
    for (const [index, part] of parts.entries()) {
      const last = words.at(-1);
      if (isOpen && last !== undefined) words[words.length - 1] = [...last, { text: part, as }];
      else words.push([{ text: part, as }]);
      isOpen = !WORD_END.test(part) || (joins && as === 'bound' && index === parts.length - 1);
    }
  }
  return words;
}

/** A line without the space at its end. */
function trimLine(line: TextLine): TextLine {
  return line.map((run, index) => (index === line.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}

/** A line whose last word goes on in the same line after all. */
function closeLine(line: TextLine): TextLine {
  return line.map((run) => (goesOn(run.text) ? { ...run, text: run.text.slice(0, -1) } : run));
}

/**
 * A line of several voices broken word by word into as few lines as fit in a width in px, those as even as can be; a word
 * that is wider goes on in the next line.
 */
export function breakLine({ frame, measure }: Pen, line: TextLine, width: number): readonly TextLine[] {
  const widthOf = (runs: TextLine) => lineWidth(measure, frame.scale, trimLine(runs));
  const fits = (runs: TextLine) => widthOf(runs) <= width;
  const words = toWords(line, true).flatMap((word) => (fits(word) ? [word] : toWords(word, false)));
  const pieces = words.flatMap((word) => {
    if (fits(word)) return [word];
    return word.flatMap(({ text, as }) =>
      breakWord(text, (piece) => fits([{ text: piece, as }])).map((piece) => [{ text: piece, as }]),
    );
  });
  const fill = (limit: number) => {
    const lines: TextLine[] = [];
    for (const piece of pieces) {
      const longer = [...closeLine(lines.at(-1) ?? []), ...piece];
      if (lines.length === 0 || widthOf(longer) > limit) lines.push(piece);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  };
  return evenLines(fill, widthOf, width).map(trimLine);
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
  return joinLines(lines.map((runs) => runs.map((run) => run.text).join('')));
}

/** The name of a mark that words on the drawing lead to: those words, so that it can be called by them, and its title. */
export function nameMark(lines: readonly TextLine[], title: string): string {
  const words = wordsOf(lines);
  return title.startsWith(words) ? title : `${words}; ${title}`;
}
