import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { findNumbers } from '../../../lib/numbers/find-numbers';
import { parseParagraphs } from '../../../lib/numbers/paragraph';
import { formatValue } from '../../../lib/numbers/value';
import { spell } from './spell';

const SETTINGS = { seed: 20241008, numRuns: 200 };

// Generous, because a busy machine takes many times as long.
vi.setConfig({ testTimeout: 60_000 });

/** A number as it may be written, with what must be found. */
type Form = { readonly written: string; readonly kind: string; readonly value: string };

const whole = fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2, max: 999_999_999 }));
const small = fc.integer({ min: 2, max: 99 });
/** One to two decimals, without a zero at the end. */
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9 }))
  .map(([units, tenths]) => `${units}.${tenths}`);
const grouped = (value: number, mark = ',') => String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
const year = fc.integer({ min: 1900, max: 2099 });
const pair = fc
  .tuple(fc.integer({ min: 2, max: 500 }), fc.integer({ min: 1, max: 500 }))
  .map(([low, more]) => [low, low + more] as const);
const SCALES = [
  ['million', 6],
  ['billion', 9],
  ['m', 6],
  ['bn', 9],
] as const;
const scale = fc.constantFrom(...SCALES);
const withScale = (digits: string, power: number) => String(Number(`${digits}e${power}`));
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const two = (value: number) => String(value).padStart(2, '0');
const UNITS = [
  ['years', 'Y'],
  ['months', 'M'],
  ['weeks', 'W'],
  ['days', 'D'],
] as const;

const forms: Record<string, fc.Arbitrary<Form>> = {
  'with commas': whole.map((value) => ({ written: grouped(value), kind: 'number', value: String(value) })),
  'with spaces': whole.map((value) => ({ written: grouped(value, ' '), kind: 'number', value: String(value) })),
  'with thin spaces': whole.map((value) => ({
    written: grouped(value, '\u2009'),
    kind: 'number',
    value: String(value),
  })),
  'in plain digits': whole
    .filter((value) => value < 1000 || value > 9999)
    .map((value) => ({ written: String(value), kind: 'number', value: String(value) })),
  'in words': whole.map((value) => ({ written: spell(value), kind: 'number', value: String(value) })),
  'with decimals': decimal.map((digits) => ({ written: digits, kind: 'number', value: digits })),
  'with a scale': fc.tuple(decimal, scale).map(([digits, [name, power]]) => ({
    written: name.length > 2 ? `${digits} ${name}` : `${digits}${name}`,
    kind: 'number',
    value: withScale(digits, power),
  })),
  'as a share': fc.tuple(decimal, fc.constantFrom('%', ' per cent', ' percent')).map(([digits, sign]) => ({
    written: `${digits}${sign}`,
    kind: 'share',
    value: String(Number(`${digits}e-2`)),
  })),
  'as money': fc
    .tuple(decimal, fc.constantFrom(['£', 'GBP'], ['€', 'EUR'], ['US$', 'USD']), scale)
    .map(([digits, [sign, code], [name, power]]) => ({
      written: name.length > 2 ? `${sign}${digits} ${name}` : `${sign}${digits}${name}`,
      kind: 'money',
      value: `${withScale(digits, power)} ${code}`,
    })),
  'as an ordinal': fc
    .integer({ min: 4, max: 20 })
    .map((value) => ({ written: `${value}th`, kind: 'ordinal', value: String(value) })),
  'as a range': pair.map(([low, high]) => ({ written: `${low}–${high}`, kind: 'range', value: `${low}/${high}` })),
  'as a range in words': pair.map(([low, high]) => ({
    written: `between ${spell(low)} and ${spell(high)}`,
    kind: 'range',
    value: `${low}/${high}`,
  })),
  'as a range of shares': pair.map(([low, high]) => ({
    written: `${low} to ${high} per cent`,
    kind: 'range',
    value: `${low / 100}/${high / 100}`,
  })),
  'as a duration': fc.tuple(small, fc.constantFrom(...UNITS)).map(([value, [unit, letter]]) => ({
    written: `${spell(value)} ${unit}`,
    kind: 'duration',
    value: `P${value}${letter}`,
  })),
  'as a rate': whole.map((value) => ({ written: `${grouped(value)} a day`, kind: 'rate', value: `${value}/day` })),
  'as a ratio': fc
    .integer({ min: 2, max: 10 })
    .map((value) => ({ written: `one in ${spell(value)}`, kind: 'ratio', value: `1/${value}` })),
  'as a date': fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 11 }), year)
    .map(([day, month, own]) => ({
      written: `${day} ${MONTHS[month]} ${own}`,
      kind: 'date',
      value: `${own}-${two(month + 1)}-${two(day)}`,
    })),
  'as two years': year
    .filter((own) => own < 2099)
    .map((own) => ({ written: `${own}-${two((own + 1) % 100)}`, kind: 'date', value: `${own}/${own + 1}` })),
  'as a decade': year.map((own) => ({
    written: `the ${Math.floor(own / 10)}0s`,
    kind: 'date',
    value: own % 100 < 10 ? `${Math.floor(own / 100)}XX` : `${Math.floor(own / 10)}X`,
  })),
};

/** Words that mean nothing, so that any sentence can be made of them. */
const word = fc
  .string({ unit: fc.constantFrom(...'bcdglmprstvaeiou'), minLength: 2, maxLength: 7 })
  .map((letters) => `q${letters}`);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const before = fc.oneof(
  words,
  fc.constantFrom(
    'The ministry said that',
    'They counted',
    'It rose by more than',
    '“We saw',
    'Officials (and',
    'He spoke of up to',
    'Of these,',
  ),
);
const after = fc.oneof(
  words,
  fc.constantFrom('of them had gone.', ', she said.', '; others stayed', '.', '…” he added', ') in all'),
);

const sameNumbers = (value: string) => value.replace(/\d+(?:\.\d+)?/g, (digits) => String(Number(digits)));

describe('any number written into any sentence is found with its value', () => {
  test.each(Object.entries(forms))('%s', (_, form) => {
    fc.assert(
      fc.property(before, form, after, (left, { written, kind, value }, right) => {
        const text = `${left} ${written}${/^[.,;…)]/.test(right) ? '' : ' '}${right}`;
        const [mention, ...others] = findNumbers(text);
        expect(others).toEqual([]);
        expect(written).toContain(mention?.text);
        expect(mention?.kind).toBe(kind);
        expect(mention === undefined ? undefined : sameNumbers(formatValue(mention))).toBe(sameNumbers(value));
      }),
      SETTINGS,
    );
  });
});

describe('on any text whatever', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '1',
      ' ',
      '-',
      '.',
      ',',
      ' to ',
      'one ',
      'half ',
      ' of a ',
      '%',
      '£',
      ' million',
      'between ',
      ' and ',
      '20',
      '\n',
      'May ',
      'last ',
      ':',
      '/',
      '’',
      's ',
    ),
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('mentions are slices of the text, in order, apart, and inside their paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = parseParagraphs(text);
        let last = 0;
        for (const { start, end, text: own, paragraph } of findNumbers(text, { date: '2024-10-08' })) {
          expect(text.slice(start, end)).toBe(own);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(paragraphs[paragraph - 1]?.start).toBeLessThanOrEqual(start);
          expect(paragraphs[paragraph - 1]?.end).toBeGreaterThanOrEqual(end);
          last = end;
        }
      }),
      { ...SETTINGS, numRuns: 800 },
    );
  });

  test('no value is NaN or infinite', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const mention of findNumbers(text, { date: '2024-10-08' })) {
          expect(formatValue(mention)).not.toMatch(/NaN|∞|Infinity|undefined/);
          if (mention.kind === 'date' && mention.resolved !== undefined) expect(mention.resolved).not.toMatch(/NaN/);
        }
      }),
      { ...SETTINGS, numRuns: 800 },
    );
  });
});
