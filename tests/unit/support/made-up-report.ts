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

/** What a row of a made-up series says: a number, with its range or a bound, a bare range, or nothing. */
export type MadeReading = 'value' | 'band' | 'bound' | 'range' | 'gap';

/** What is random of a made-up report. */
export type Made = {
  /** Texts of 1 to 300 letters, of which every name, label and heading is cut. */
  readonly texts: readonly string[];
  readonly figures: readonly MadeFigure[];
  /** The highest value, and how far under it the lowest lies: 0 at it, 1 at zero, 2 as far below zero. */
  readonly highest: number;
  readonly spread: number;
  /** Whether values are orders of magnitude apart. */
  readonly isSteep: boolean;
  /** How many levels stand across the chart. */
  readonly levels: number;
  readonly readings: readonly MadeReading[];
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

/** Words of any script, of one, or one word alone. */
const vocabulary = fc.oneof(fc.constant(WORDS), fc.constantFrom(...WORDS.map((word) => [word])));

const text = fc
  .record({
    words: vocabulary.chain((some) => fc.array(fc.constantFrom(...some), { minLength: 1, maxLength: 60 })),
    length: fc.oneof(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 300 })),
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

/** Mostly some, now and then as many as nobody would draw. */
const figures = fc.oneof(
  { weight: 7, arbitrary: fc.array(figure, { minLength: 1, maxLength: 9 }) },
  { weight: 1, arbitrary: fc.array(figure, { minLength: 10, maxLength: 60 }) },
);

const reading = fc.constantFrom<MadeReading[]>('value', 'value', 'value', 'band', 'bound', 'range', 'gap');

/** Random reports; the same for the same seed. */
export const made: fc.Arbitrary<Made> = fc.record({
  texts: fc.array(text, { minLength: 6, maxLength: 6 }),
  figures,
  highest: fc.constantFrom(0, 0.000_002, 7, 100, 1_240, 648_000, 34e12, -7, -648_000),
  spread: fc.constantFrom(0, 0.02, 0.5, 1, 2),
  isSteep: fc.boolean(),
  levels: fc.integer({ min: 0, max: 2 }),
  readings: fc.array(reading, { minLength: 1, maxLength: 60 }),
});
