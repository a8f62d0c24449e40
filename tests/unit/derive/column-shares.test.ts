import { expect, test } from 'vitest';
import { toColumnShares } from '../../../lib/derive/column-shares';

const sum = (shares: readonly number[]) => shares.reduce((all, share) => all + share, 0);

test('columns share the whole width', () => {
  expect(
    sum(
      toColumnShares([
        ['Figure', 'Number'],
        ['Casualties', 'over 648,000'],
      ]),
    ),
  ).toBeCloseTo(100, 0);
});

test('a column with a long text takes what the short ones leave, and none is narrower than its longest word', () => {
  const long = 'the ministry gave a range with its number, and the article left out the range. '.repeat(6);
  const [kind = 0, text = 0] = toColumnShares([
    ['Kind', 'Differs'],
    ['authorised', long],
  ]);
  expect(text).toBeGreaterThan(85);
  expect(kind).toBeGreaterThan(6);
});

test('a number stays with its unit', () => {
  const long = 'the article left out the range. '.repeat(40);
  const rows = [
    ['Number', 'Who', 'Differs', 'Sources'],
    ['$96\u00a0million', long, long, long],
  ];
  const letters = 152 - 1.5 * 4;
  expect(toColumnShares(rows)[0]).toBeGreaterThanOrEqual((11 / letters) * 100 - 0.5);
});

test('a very long word takes no more than others can spare', () => {
  const shares = toColumnShares([
    ['A', 'B'],
    ['x'.repeat(500), 'short'],
  ]);
  expect(shares.every((share) => share > 2)).toBe(true);
});

test('a table without rows or columns has shares for what it has', () => {
  expect(toColumnShares([])).toEqual([]);
  expect(toColumnShares([['Only']])).toEqual([100]);
});
