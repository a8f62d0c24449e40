import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { explainLink } from '../../../../lib/load/check/check-written';
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

/** What a chain's link says of itself: the words, the number as written, its value and the unit of its measure. */
describe('money in words and in a unit', () => {
  const told = (words: string, written: string | undefined, value: number, unit: string) =>
    explainLink({ words, written, quantity: { bound: 'stated', value, intervals: [] } }, unit).map(
      (one) => one.message,
    );

  test.each([
    ['31.6 cents per kilowatt-hour', undefined, 31.6, 'cents per kWh'],
    ['31.6 cents per kilowatt-hour', undefined, 31.6, 'euro cents per kWh'],
    ['31.6 cents per kilowatt-hour', undefined, 31.6, 'EUR cents/kWh'],
    ['31.6 cents per kilowatt-hour', undefined, 31.6, 'ct/kWh'],
    ['31.6 cents per kilowatt-hour', undefined, 31.6, 'cents'],
    ['31.6 cents per kilowatt-hour', '31.6 cents', 0.316, 'EUR/kWh'],
    ['31.6 cents per kilowatt-hour', undefined, 0.316, '€/kWh'],
    ['36.9 cents in 2023', '36.9 cents', 36.9, 'cents per kWh'],
    ['31.6 euro cents', undefined, 31.6, 'cents per kWh'],
    ['80p a litre', '80p', 80, 'pence per litre'],
    ['80p', undefined, 80, 'p'],
    ['80p', undefined, 0.8, 'GBP'],
    ['90 öre', undefined, 90, 'öre'],
    ['90 øre', undefined, 0.9, 'NOK'],
    ['40 paise a unit', undefined, 40, 'paise'],
    ['40 kopecks', undefined, 0.4, 'UAH'],
    ['5 US cents', undefined, 5, '¢'],
    ['€339 on 26 August 2022', '€339', 339, '€/MWh'],
    ['€339 a megawatt-hour', undefined, 339, 'EUR per MWh'],
    ['$5 per head', undefined, 5, 'USD per person'],
    ['$4.2 billion', undefined, 4.2, 'billion USD'],
    ['lost €38.4 million', '€38.4 million', -38_400_000, 'EUR'],
    ['lost €38.4 million', '-€38.4 million', -38_400_000, 'EUR'],
    ['lost €38.4 million', undefined, -38_400_000, 'EUR'],
    ['a loss of €38.4 million', '€38.4 million', -38_400_000, 'EUR'],
    ['fell 4 cents', '4 cents', -4, 'euro cents'],
    // A bare sign may be any dollar’s, a bare name that of any country.
    ['about $5 million', undefined, 5_000_000, 'AUD'],
    ['about 900 kroner', undefined, 900, 'DKK'],
  ] as const)('agrees: %s, written %s, with %d of %s', (words, written, value, unit) =>
    expect(told(words, written, value, unit)).toEqual([]),
  );

  test.each([
    ['31.6 cents', 31.6, 'EUR', '31.6'],
    ['31.6 euro cents', 31.6, 'US cents', 'two units'],
    ['about 31.6 cents', 0.316, 'GBP', 'two units'],
    ['some 90 øre', 0.9, 'EUR', 'two units'],
    ['80p', 80, 'euro cents', 'two units'],
    ['US$5', 5, 'AUD', 'two units'],
    ['900 Danish kroner', 900, 'NOK', 'two units'],
    ['€339', 339, 'USD/MWh', 'two units'],
    ['€339 per tonne', 339, '€/MWh', 'two units'],
    ['€5 a day', 5, '$ a day', 'two units'],
    ['€31.6', 31.6, 'euro cents', '31.6'],
    ['earned €38.4 million', -38_400_000, 'EUR', 'differ'],
  ] as const)('is refused: %s with %d of %s', (words, value, unit, message) =>
    expect(told(words, /€[\d.]+ million|^[\d.]+/.exec(words)?.[0], value, unit).join()).toContain(message),
  );

  test('agrees with an article that says the loss or the cents', () => {
    const figure = (words: string, value: number, other: object) => {
      const text = `Nordal ${words}.`;
      const data: ArticleData = {
        sha256: createHash('sha256').update(text).digest('hex'),
        paragraphs: 1,
        figures: [
          {
            id: 'loss',
            path: ['figures', 'loss'],
            paragraph: 1,
            words,
            quantity: { bound: 'stated', value, intervals: [] },
            isPercent: false,
            ...other,
          },
        ],
        events: [],
        statements: [],
        notFigures: [],
      };
      return checkText(text, data).faults.map(({ message }) => message);
    };
    expect(figure('lost €38.4 million', -38_400_000, { written: '-€38.4 million' })).toEqual([]);
    expect(figure('lost €38.4 million', -38_400_000, { written: '€38.4 million' })).toEqual([]);
    expect(figure('earned €38.4 million', -38_400_000, { written: '€38.4 million' }).join()).toContain(
      'the data -38400000',
    );
    expect(figure('asks 31.6 cents per kilowatt-hour', 31.6, { size: 0.01 })).toEqual([]);
    expect(figure('asks 31.6 cents per kilowatt-hour', 0.316, {})).toEqual([]);
    expect(figure('asks 31.6 cents per kilowatt-hour', 31.6, {}).join()).toContain('the data 31.6');
  });
});
