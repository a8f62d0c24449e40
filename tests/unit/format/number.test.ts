import { describe, expect, test } from 'vitest';
import { formatCount, formatNumber, formatTick } from '../../../lib/format/number';
import { formatSpan } from '../../../lib/format/quantity';

describe('formatNumber', () => {
  test.each([
    [0, '0'],
    [6, '6'],
    [-0.5, '−0.5'],
    [-0, '0'],
    [-1e-12, '−0.000000000001'],
    [13_131_000_000_000, '13,131,000,000,000'],
    [1000, '1,000'],
    [648000, '648,000'],
    [1150628, '1,150,628'],
    [18.28, '18.28'],
    [0.1 + 0.2, '0.3'],
    [Number.MAX_SAFE_INTEGER, '9,007,199,254,740,991'],
  ])('%d stands as %s, with every digit it has', (value, text) => expect(formatNumber(value)).toBe(text));
});

test('keeps the zeros that a number was written with', () => {
  expect(formatNumber(2, 1)).toBe('2.0');
  expect(formatNumber(2.5, 1)).toBe('2.5');
});

describe('formatTick', () => {
  test.each([
    [18, 0.5, '18.0'],
    [18.5, 0.5, '18.5'],
    [18, 0.02, '18.00'],
    [18, 1, '18'],
    [0, 100000, '0'],
    [700000, 100000, '700,000'],
    [0.3, 0.1, '0.3'],
    [0, 0.05, '0.00'],
    [-1e-12, 0.5, '0.0'],
    [-5, 1, '−5'],
  ])('%d at a step of %d stands as %s, as many decimals as the step has', (value, step, text) =>
    expect(formatTick(value, step)).toBe(text),
  );
});

describe('formatCount', () => {
  test.each([
    [0, 'zero'],
    [1, 'one'],
    [12, 'twelve'],
    [13, '13'],
    [1300, '1,300'],
  ])('%d stands as %s in running text', (count, text) => expect(formatCount(count)).toBe(text));
});

test.each([
  [604000, 654000, '604,000–\u2060654,000'],
  [0, 4, '0–\u20604'],
  [-45, -30, '−45 to −30'],
  [-4, 6, '−4 to 6'],
])('an interval from %d to %d reads “%s”', (low, high, text) => expect(formatSpan(low, high, '')).toBe(text));
