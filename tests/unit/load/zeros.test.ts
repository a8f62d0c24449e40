import { expect, test } from 'vitest';
import { pick } from '../../../lib/facts/lookup';
import { readingText } from '../../../lib/facts/reading';
import { figureText } from '../../../lib/facts/said';
import { keptDecimals } from '../../../lib/load/keep-zeros';
import { readSeriesRow, SERIES_COLUMNS } from '../../../lib/load/series-row';
import { makeMeasure } from '../support/make-link';
import { economyOf } from './economy';

test.each([
  ['2.0', 1],
  ['2', 0],
  ['2.5', 0],
  ['-3.60', 2],
  ['0.00', 2],
  ['+1.10 ', 2],
  ['2.0e3', 0],
])('of %s %d decimals are kept', (written, decimals) => expect(keptDecimals(written)).toBe(decimals));

test.each([
  ['{ stated: 2.0 }', '2.0'],
  ['{ about: 2.50 }', 'about 2.50'],
  ['{ between: [2, 3.0] }', 'between 2.0 and 3.0'],
  ['{ between: [2, 3], best: 2.0 }', 'between 2.0 and 3.0, best 2.0'],
])('a quantity of %s is printed as %s', (quantity, text) => {
  const words = quantity.includes('between')
    ? 'between 2 and 3'
    : quantity.includes('2.50')
      ? 'about 2.50'
      : 'a score of 2.0';
  const report = economyOf([
    'words: "a score of 2.0", quantity: { stated: 2.0 }, nature',
    `words: "${words}", quantity: ${quantity}, nature`,
  ]);
  expect(figureText(pick(report.figures, 'trust')).text).toBe(text);
});

test('a reading is printed with its zeros', () => {
  const cells = Object.fromEntries(SERIES_COLUMNS.map((column) => [column, ''])) as Record<
    (typeof SERIES_COLUMNS)[number],
    string
  >;
  const row = readSeriesRow({ ...cells, value: '2.0' });
  if ('faults' in row) throw new Error('a row was refused');
  const date = { text: '2024', from: 0, to: 1 };
  expect(readingText({ measure: makeMeasure({ unit: 'per cent' }), label: 'prices' }, { ...row, date })?.text).toBe(
    '2.0%',
  );
});
