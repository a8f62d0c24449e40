import { describe, expect, test } from 'vitest';
import { formatBound, formatQuantity } from '../../../lib/format/quantity';
import type { Quantity } from '../../../lib/schema/quantity';

const people = { unit: 'people' };
const of = (bound: Exclude<Quantity['bound'], 'between'>, value: number): Quantity => ({ bound, value, intervals: [] });

describe('formatQuantity', () => {
  test.each([
    ['a price of $9.5 a kit', '$9.5'],
    ['a price of $9.50 a kit', '$9.50'],
    ['a price of $19.5 a kit', '$9.50'],
  ])('of money has its cents, unless “%s” writes it without them', (words, text) =>
    expect(formatQuantity(of('stated', 9.5), { unit: 'USD', words }).text).toBe(text),
  );

  test.each([
    ['stated', 300000, '300,000'],
    ['about', 20, 'about 20'],
    ['moreThan', 648000, 'more than 648,000'],
    ['atLeast', 1200, 'at least 1,200'],
    ['lessThan', 5, 'less than 5'],
    ['upTo', 300000, 'up to 300,000'],
  ] as const)('says the bound %s of %d as %s where the document’s words aren’t known', (bound, value, text) =>
    expect(formatQuantity(of(bound, value), people).text).toBe(text),
  );

  test.each([
    ['people', 'between 55 and 75'],
    ['per cent', 'between 55% and 75%'],
  ])('says a range of %s with its sign at both ends', (unit, text) =>
    expect(formatQuantity({ bound: 'between', low: 55, high: 75, intervals: [] }, { unit }).text).toBe(text),
  );

  test.each([
    ['moreThan', 'over 648,000 casualties', 'over 5'],
    ['moreThan', 'has likely suffered over 648,000', 'over 5'],
    ['moreThan', 'in excess of 5', 'in excess of 5'],
    ['moreThan', 'Over 5 people', 'over 5'],
    ['about', 'around 20 soldiers', 'around 5'],
    ['upTo', 'as many as five', 'as many as 5'],
    ['atLeast', 'no fewer than 5', 'no fewer than 5'],
    ['lessThan', 'fewer than 5', 'fewer than 5'],
    ['upTo', 'not over 5', 'not over 5'],
    ['lessThan', 'stay below 5', 'below 5'],
    ['moreThan', 'a sum exceeding 5', 'exceeding 5'],
    ['upTo', '5 tops', '5 tops'],
    ['about', 'close to 5', 'close to 5'],
  ] as const)('keeps the document’s own word for %s: “%s” → %s', (bound, words, text) =>
    expect(formatQuantity(of(bound, 5), { ...people, words }).text).toBe(text),
  );

  test.each([
    ['a word that only contains the bound’s', 'moreThan', 'overall 5 soldiers', 'more than 5'],
    ['a word for another bound', 'moreThan', 'about 5 soldiers', 'more than 5'],
    ['words without any bound', 'moreThan', '5 soldiers', 'more than 5'],
    ['a verb', 'moreThan', 'exceeded 5', 'more than 5'],
    ['a verb that topped it', 'moreThan', 'topped 5', 'more than 5'],
    ['a verb with a not', 'upTo', 'should not exceed 5', 'up to 5'],
    ['a verb with a not and a bound', 'atLeast', 'does not fall below 5', 'at least 5'],
    ['a verb with a never', 'upTo', 'never rose above 5', 'up to 5'],
  ] as const)('isn’t misled by %s', (_, bound, words, text) =>
    expect(formatQuantity(of(bound, 5), { ...people, words }).text).toBe(text),
  );

  test('never gives a bound to a number that has none, whatever words stand around it', () =>
    expect(formatQuantity(of('stated', 300000), { ...people, words: 'attempt to call up over 300,000' })).toEqual({
      number: '300,000',
      text: '300,000',
      full: '300,000 people',
      pieces: [{ text: '300,000', as: 'number' }],
    }));

  test.each([
    ['1.5 million', 1_500_000, { number: '1.5', suffix: 'million', text: '1.5\u00a0million' }],
    ['2 thousand', 2000, { number: '2', suffix: 'thousand', text: '2\u00a0thousand' }],
    ['six', 6, { number: 'six', text: 'six' }],
    ['1,200', 1200, { number: '1,200', text: '1,200' }],
  ])('keeps the written form %s', (written, value, printed) =>
    expect(formatQuantity(of('stated', value), { ...people, written })).toMatchObject(printed),
  );

  test('sets a scale after an amount of money as it does after a number', () =>
    expect(formatQuantity(of('stated', 12_000_000), { unit: 'EUR', written: '€12 million' })).toMatchObject({
      number: '€12',
      suffix: 'million',
      text: '€12\u00a0million',
    }));

  test('keeps the bound before a written form', () =>
    expect(
      formatQuantity(of('moreThan', 1_500_000), { ...people, written: '1.5 million', words: 'over 1.5 million' }).text,
    ).toBe('over 1.5\u00a0million'));

  test.each([
    [18, undefined, '18%'],
    [18.28, undefined, '18.28%'],
    [0, undefined, '0%'],
    [18, '18%', '18%'],
    [66.67, 'two thirds', 'two thirds'],
  ])('gives a share its sign once: %d, written %s → %s', (value, written, text) =>
    expect(formatQuantity(of('stated', value), { unit: 'per cent', written }).text).toBe(text),
  );

  test('prints zero as a value', () => {
    expect(formatQuantity(of('stated', 0), people)).toMatchObject({ number: '0', text: '0', full: '0 people' });
    expect(formatQuantity(of('moreThan', 0), people).text).toBe('more than 0');
  });

  test('prints both ends of a range', () => {
    const range: Quantity = { bound: 'between', low: 462000, high: 728000, intervals: [] };
    expect(formatQuantity(range, people)).toMatchObject({
      bound: 'between',
      number: '462,000 and 728,000',
      text: 'between 462,000 and 728,000',
      full: 'between 462,000 and 728,000 people',
    });
  });

  test.each([
    ['deaths', 'between 240 and 390, best 312', '312'],
    ['per cent', 'between 240% and 390%, best 312%', '312%'],
  ])('prints the best value of a range with it, in %s', (unit, text, best) =>
    expect(formatQuantity({ bound: 'between', low: 240, high: 390, best: 312, intervals: [] }, { unit })).toMatchObject(
      {
        text,
        best,
      },
    ),
  );
});

describe('formatBound', () => {
  test('has no word for a number as stated', () => expect(formatBound('stated', 'over 5')).toBeUndefined());
  test('has one for every other bound', () => {
    const bounds = ['about', 'moreThan', 'atLeast', 'lessThan', 'upTo', 'between'] as const;
    expect(bounds.map((bound) => formatBound(bound, undefined))).toEqual([
      'about',
      'more than',
      'at least',
      'less than',
      'up to',
      'between',
    ]);
  });
});
