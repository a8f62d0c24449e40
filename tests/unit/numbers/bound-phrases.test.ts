import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../../lib/format/quantity';
import { findNumbers } from '../../../lib/numbers/find-numbers';
import { boundPhrases, boundWord, limits } from '../../../lib/words/bounds';

/** Phrases that join clauses unless a unit follows the number. */
const WITH_UNIT = ['as long as', 'as far as'];

/** A phrase with a number beside it as a text has them: `over-648`, `648+`, `648 or more`. */
function write(words: string, place: 'before' | 'behind', number: string): string {
  if (place === 'before') return `${words}${words.endsWith('-') ? '' : ' '}${number}`;
  return `${number}${/^(?:[-+]|ish)/.test(words) ? '' : ' '}${words}`;
}

describe('every phrase that says a bound', () => {
  test.each(boundPhrases.map((phrase) => [phrase.words, phrase] as const))(
    '“%s” is read as its bound, and printed as it was written',
    (words, { bound, place }) => {
      const own = write(words, place, '648');
      const [mention, ...others] = findNumbers(
        `They counted ${own}${WITH_UNIT.includes(words) ? ' km' : ''}, she said.`,
      );
      expect(others).toEqual([]);
      expect(mention?.bound).toBe(bound);
      expect(mention?.boundText).toBe(words);
      const quantity = { bound, value: 648, intervals: [] };
      expect(formatQuantity(quantity, { unit: 'people', words: `counted ${own}, she said` }).text).toBe(own);
    },
  );

  test.each(boundPhrases.map((phrase) => [phrase.words, phrase] as const))(
    '“%s” is kept where other numbers are quoted too',
    (words, { bound, place }) => {
      const text = `about 7 of ${write(words, place, '1,200')} over 65`;
      const quantity = { bound, value: 1200, intervals: [] };
      expect(formatQuantity(quantity, { unit: 'people', words: text }).text).toBe(write(words, place, '1,200'));
    },
  );

  test('is in the table once for each place', () => {
    const keys = boundPhrases.map(({ words, place }) => `${words} ${place}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('has one of its bound that we use first', () => {
    expect(limits.map(boundWord)).toEqual(['about', 'more than', 'at least', 'less than', 'up to']);
  });
});

test('a bound stands beside a number with its scale', () => {
  const quantity = { bound: 'atLeast', value: 1_500_000, intervals: [] } as const;
  const { text } = formatQuantity(quantity, { unit: 'people', written: '1.5 million', words: '1.5 million or more' });
  expect(text).toBe('1.5\u00a0million or more');
});

describe('a bound that is denied', () => {
  test.each([
    ['losses did not exceed 40', 'upTo', 'up to 40'],
    ['it never rose above 40', 'upTo', 'up to 40'],
    ['it does not fall below 40', 'atLeast', 'at least 40'],
    ['a list of not over 40', 'upTo', 'not over 40'],
  ] as const)('%s → %s', (words, bound, text) => {
    expect(findNumbers(words)[0]?.bound).toBe(bound);
    expect(formatQuantity({ bound, value: 40, intervals: [] }, { unit: 'people', words }).text).toBe(text);
  });
});
