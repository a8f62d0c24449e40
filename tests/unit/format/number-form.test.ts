import { describe, expect, test } from 'vitest';
import type { NumberForm } from '../../../lib/format/number-form';
import { formatQuantity, formatSpan } from '../../../lib/format/quantity';

const write = (value: number, written: string | undefined, unit: string, form?: NumberForm) =>
  formatQuantity({ bound: 'stated', value, intervals: [] }, { unit, written, form }).text.replaceAll('\u00a0', ' ');

describe('a number in the form of its chart', () => {
  test.each([
    ['a document’s own word, where no chart draws it', 1_320_000, '1.32m', 'posts', undefined, '1.32m'],
    ['millions as they are written', 1_300_000, '1.30 million', 'people', 'millions', '1.30 million'],
    ['millions written in short', 1_300_000, '1.3m', 'people', 'millions', '1.3 million'],
    ['digits in millions', 39_900_000, undefined, 'people', 'millions', '39.9 million'],
    ['thousands beside millions in digits', 630_000, '630 thousand', 'people', 'millions', '630,000'],
    ['millions in digits, beside one that needs them', 1_320_000, '1.32 million', 'posts', 'digits', '1,320,000'],
    ['crores as the axis has them', 295.36e12, '₹295.36 lakh crore', 'INR', 'digits', '₹295.36 tn'],
    ['a trillion in short', 3.57e12, '$3.57 trillion', 'USD', 'digits', '$3.57 tn'],
    [
      'a trillion with too many decimals as it is written',
      3.5712e12,
      '$3.5712 trillion',
      'USD',
      'digits',
      '$3.5712 trillion',
    ],
    ['words as they are', 6, 'six', 'officers', 'digits', 'six'],
    ['a share as it is', 25, 'a quarter', 'per cent', 'millions', 'a quarter'],
  ] as const)('has %s', (_, value, written, unit, form, text) => expect(write(value, written, unit, form)).toBe(text));

  test('has both ends of a range in it', () => {
    expect(formatSpan(36_100_000, 44_600_000, 'people', 0, undefined, 'millions')).toBe('36.1–\u206044.6\u00a0million');
    expect(formatSpan(500_000, 820_000, 'people', 0, undefined, 'millions')).toBe('500,000–\u2060820,000');
    expect(formatSpan(1_013_628, 1_500_000, 'people', 0, undefined, 'digits')).toBe('1,013,628–\u20601,500,000');
  });
});
