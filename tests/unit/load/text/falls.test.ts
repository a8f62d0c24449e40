import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ArticleData } from '../../../../lib/load/text/article-data';
import { checkText } from '../../../../lib/load/text/check-text';
import { readNumber } from '../../../../lib/load/text/read-number';
import type { Quantity } from '../../../../lib/schema/quantity';

/** What the check says of one figure in per cent whose words are all of its sentence but the subject. */
function fell(words: string, quantity: Quantity): readonly string[] {
  const text = `Trade ${words}.`;
  const data: ArticleData = {
    sha256: createHash('sha256').update(text).digest('hex'),
    paragraphs: 1,
    figures: [{ id: 'trade', path: ['figures', 'trade'], paragraph: 1, words, quantity, isPercent: true }],
    events: [],
    statements: [],
    notFigures: [],
  };
  return checkText(text, data).faults.map(({ message }) => message);
}

describe('a number by which something fell', () => {
  test.each([
    ['shrank by 0.7%', { bound: 'stated', value: -0.7, intervals: [] }],
    ['shrank by 0.7%', { bound: 'stated', value: 0.7, intervals: [] }],
    ['fell 0.7%', { bound: 'stated', value: -0.7, intervals: [] }],
    ['was down 0.7%', { bound: 'stated', value: -0.7, intervals: [] }],
    ['shrank by more than 0.7%', { bound: 'lessThan', value: -0.7, intervals: [] }],
    ['shrank by more than 0.7%', { bound: 'moreThan', value: 0.7, intervals: [] }],
    ['shrank by at least 0.7%', { bound: 'upTo', value: -0.7, intervals: [] }],
    ['shrank by about 0.7%', { bound: 'about', value: -0.7, intervals: [] }],
    ['shrank by 0.7% to 0.9%', { bound: 'between', low: -0.9, high: -0.7, intervals: [] }],
    ['grew by 0.7%', { bound: 'stated', value: 0.7, intervals: [] }],
  ] as const)('agrees: %s with %o', (words, quantity) => {
    expect(fell(words, quantity)).toEqual([]);
  });

  test.each([
    ['grew by 0.7%', { bound: 'stated', value: -0.7, intervals: [] }, 'the data -0.7'],
    ['stood at 0.7%', { bound: 'stated', value: -0.7, intervals: [] }, 'the data -0.7'],
    ['shrank by 0.7%', { bound: 'stated', value: -0.8, intervals: [] }, 'the data -0.8'],
    ['shrank by more than 0.7%', { bound: 'moreThan', value: -0.7, intervals: [] }, 'write lessThan'],
  ] as const)('is refused: %s with %o', (words, quantity, message) => {
    expect(fell(words, quantity).join()).toContain(message);
  });

  test('may be written in its words, with the sign that they say', () => {
    const read = (text: string, value: number) =>
      readNumber(text, { bound: 'stated', value, intervals: [] }, 'per cent', true).says;
    expect(read('shrank by 0.7%', -0.7)).toBe('same');
    expect(read('shrank by 0.7%', 0.7)).toBe('same');
    expect(read('grew by 0.7%', -0.7)).toBe('other');
    expect(read('0.7%', -0.7)).toBe('other');
  });
});
