import { expect, it } from 'vitest';
import { describeMention } from '../../../../lib/load/text/value-words';
import { findNumbers } from '../../../../lib/numbers/find-numbers';

it.each([
  ['It rained in July.', 'a date: July'],
  ['It rained on 11 July.', 'a date: 11 July'],
  ['It rained on 11 July 2024.', 'a date: 2024-07-11'],
  ['It rained in the 1990s.', 'a date: the 1990s'],
  ['It rained on Tuesday.', 'a Tuesday'],
  ['It rained last year.', 'a year before'],
  ['It rained yesterday.', 'a day before'],
  ['It rained two weeks ago.', '2 weeks before'],
  ['It rained next spring.', 'a date: next spring'],
  ['It rained for 25 years.', 'a length of time: 25 years'],
  ['It rained for two or three days.', 'range, 2 days/3 days'],
  ['It cost £3m.', 'money, 3000000 GBP'],
  ['It took 250 of them.', 'number'],
])('describes the number of “%s” in words', (text, words) => {
  expect(findNumbers(text).map(describeMention)).toEqual([words]);
});
