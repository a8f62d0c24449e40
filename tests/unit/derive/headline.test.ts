import { expect, test } from 'vitest';
import { toHeadline } from '../../../lib/facts/prose-view';
import { loadFlood } from '../support/load-real';

const report = loadFlood();

test.each([
  ['{bridges-closed.number} bridges', 'Two bridges'],
  ['{homes-flooded} homes', 'Over 1,200 homes'],
  ['{share-flooded} of the town', '10% of the town'],
  ['Above {bags-2019}', 'Above 2,000'],
])('the headline “%s” begins with a capital letter', (text, whole) =>
  expect(
    toHeadline(report, text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(whole),
);
