import fc from 'fast-check';
import { type BoundName, boundNames } from '../../../lib/words/bounds';
import { type NatureName, natureNames } from '../../../lib/words/natures';

/** What is random of a figure of a made-up report. */
export type MadeFigure = {
  /** Where it lies between the lowest value and the highest, from 0 to 1. */
  readonly share: number;
  readonly bound: BoundName;
  readonly nature: NatureName;
  readonly isReported: boolean;
  readonly hedges: readonly string[];
  readonly hasInterval: boolean;
  readonly isAnnotated: boolean;
};

/** What is random of a made-up report. */
export type Made = {
  /** Texts of 1 to 160 letters, of which every name, label and heading is cut. */
  readonly texts: readonly string[];
  readonly figures: readonly MadeFigure[];
  /** The highest value, and how far under it the lowest lies: 0 at it, 1 at zero, 2 as far below zero. */
  readonly highest: number;
  readonly spread: number;
};

/** Words of several lengths and scripts, one of 67 letters among them. */
const WORDS = [
  ...['the', 'of', 'harbour', 'commissioner', 'Aldermere', 'counterrevolutionaries', 'and', 'people', 'who', 'left'],
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochuntysilio',
  'Rechtsschutzversicherungsgesellschaften',
  ...['население', 'достопримечательностями', 'και', 'ηλεκτροεγκεφαλογραφήματος', 'người', 'nghiêng', 'ąęłżźć'],
  ...['وزارة', 'الدفاع', 'משרד', 'ההגנה', '国防部发言人办公室', 'おはようございます', 'กรุงเทพมหานคร'],
];

/** The beginning of a text, of no more than some letters and without a space at its end. */
export function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('').trim();
}

const text = fc
  .record({
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }),
    length: fc.integer({ min: 1, max: 160 }),
  })
  .map(({ words, length }) => cut(words.join(' '), length));

const figure: fc.Arbitrary<MadeFigure> = fc.record({
  share: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  bound: fc.constantFrom(...boundNames),
  nature: fc.constantFrom(...natureNames),
  isReported: fc.boolean(),
  hedges: fc.subarray(['likely', 'it is claimed, without a source']),
  hasInterval: fc.boolean(),
  isAnnotated: fc.boolean(),
});

/** Random reports; the same for the same seed. */
export const made: fc.Arbitrary<Made> = fc.record({
  texts: fc.array(text, { minLength: 6, maxLength: 6 }),
  figures: fc.array(figure, { minLength: 1, maxLength: 9 }),
  highest: fc.constantFrom(0, 0.000_002, 7, 100, 1_240, 648_000, 34e12),
  spread: fc.constantFrom(0, 0.02, 0.5, 1, 2),
});
