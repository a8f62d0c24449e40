import { expect, test } from 'vitest';
import { toHeadline } from '../../../lib/facts/prose-view';
import { loadReal } from '../support/load-real';

const report = loadReal();

test.each([
  ['{officers-killed.number} officers', 'Six officers'],
  ['{casualties} casualties', 'Over 648,000 casualties'],
  ['{occupied-share} of Ukraine', '18% of Ukraine'],
  ['Above {call-up}', 'Above 300,000'],
])('the headline “%s” begins with a capital letter', (text, whole) =>
  expect(
    toHeadline(report, text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(whole),
);
