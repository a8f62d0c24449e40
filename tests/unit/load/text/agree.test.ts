import { describe, expect, test } from 'vitest';
import { agreesInValue } from '../../../../lib/load/text/agree';
import { findNumbers } from '../../../../lib/numbers/find-numbers';
import type { Quantity } from '../../../../lib/schema/quantity';

const stated = (value: number): Quantity => ({ bound: 'stated', value, intervals: [] });
const between = (low: number, high: number): Quantity => ({ bound: 'between', low, high, intervals: [] });

describe('a number of an article and that of the data', () => {
  test.each<[string, Quantity, boolean, boolean]>([
    ['rose by 39%', stated(39), true, true],
    ['fell by 39%', stated(-39), true, true],
    ['fell by 39%', stated(-93), true, false],
    ['a loss of 4.2 billion', stated(-4.2e9), false, true],
    ['between 2% and 5% less', between(-5, -2), true, true],
    ['between 2% and 5% less', between(-2, 5), true, false],
    ['a gain of 5', stated(5), false, true],
    ['−5 degrees', stated(5), false, false],
  ])('%s', (text, quantity, isPercent, agrees) => {
    const [mention] = findNumbers(text);
    if (mention === undefined) throw new Error(`no number in ${text}`);
    expect(agreesInValue(mention, quantity, isPercent)).toBe(agrees);
  });
});
