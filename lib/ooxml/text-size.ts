import { TEXT_SIZE } from './length';
import type { Paragraph, Run } from './paragraph';

/** A text's face, as far as its width depends on it. */
export type Face = 'sans' | 'bold' | 'serif';

/** The widths of characters in em, as Arial has them. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [0.222, 'ijl’‘'],
      [0.278, ' \u00a0ftI.,:;/|!·[]'],
      [0.333, 'r-()“”'],
      [0.5, 'cksvxyzJ'],
      [0.556, 'L'],
      [0.611, 'FTZ'],
      [0.667, 'ABEKPSVXY&'],
      [0.722, 'CDHNRUw'],
      [0.778, 'GOQ'],
      [0.833, 'mM'],
      [0.889, '%'],
      [0.944, 'W'],
      [1, '—…→←'],
    ] as const
  ).flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)),
);
const DIGIT = 0.556;
const WIDE = 0.8;

/** Of others: accents and marks of direction take no room, signs of East Asia and pictures a whole em, capitals more than small letters. */
function widthOf(character: string): number {
  if (/[\p{Mn}\p{Cf}]/u.test(character)) return 0;
  if (/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\uffdc\p{Extended_Pictographic}]/u.test(character)) return 1;
  return /[\p{Lu}ЖШЩЮЫжмшщыюω]/u.test(character) ? WIDE : DIGIT;
}

/** How much wider than Arial's a face's characters are, with a little to spare. */
const FACES: Readonly<Record<Face, number>> = { sans: 1.03, bold: 1.1, serif: 1.1 };
/** Line height in em. */
const LEADING = 1.2;

/** The width of a line in px, about: fonts on a user's machine can't be measured here. */
export function guessWidth(text: string, size: number, face: Face = 'sans'): number {
  const width = [...text].reduce((sum, one) => sum + (WIDTHS[one] ?? widthOf(one)), 0);
  return width * size * FACES[face];
}

/** A text in lines that fit a width in px, broken between words. A longer word stands alone. */
export function breakLines(text: string, size: number, width: number, face: Face = 'sans'): readonly string[] {
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    let line = '';
    for (const word of part.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line === '' || guessWidth(longer, size, face) <= width) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  return lines;
}

/** The height in px of a text in a column. */
export function guessHeight(text: string, size: number, width: number, face: Face = 'sans'): number {
  return text === '' ? 0 : breakLines(text, size, width, face).length * size * LEADING;
}

/** Runs as one plain text. */
export function joinRuns(runs: readonly { readonly text: string }[]): string {
  return runs.map((run) => run.text).join('');
}

/** The face that most of some runs are set in. */
function faceOf(runs: readonly Run[], serif: boolean): Face {
  const longest = runs.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (serif || longest?.style.serif === true) return 'serif';
  return longest?.style.bold === true ? 'bold' : 'sans';
}

/** The height in px that paragraphs take in a column. */
export function paragraphsHeight(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce(
    (sum, { runs, size = TEXT_SIZE, after = 0, serif = false }) =>
      sum + guessHeight(joinRuns(runs), size, width, faceOf(runs, serif)) + after,
    0,
  );
}
