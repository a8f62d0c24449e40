import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/numbers/find-numbers';

const hedgesOf = (text: string) => findNumbers(text).map(({ hedges }) => hedges);

describe('the hedges of a sentence', () => {
  test.each([
    ['Sources claimed six officers died.', ['claimed']],
    ['Russia has likely suffered 648,000 casualties.', ['likely']],
    ['It’s thought 20 people died.', ['It’s thought']],
    ["It's thought 20 people died.", ["It's thought"]],
    ['Reportedly, 20 people are believed to have died.', ['Reportedly', 'are believed']],
    ['It is highly likely that 20 people died.', ['highly likely']],
    ['20 people may have died.', ['may']],
    ['In May 20 people died.', []],
    ['20 people died.', []],
  ])('%s', (text, hedges) => {
    expect(hedgesOf(text).at(-1)).toEqual(hedges);
  });

  test('belong to their own sentence alone', () => {
    expect(hedgesOf('It likely cost 5 lives. It cost Mr. Smith 6 days, at 7 p.m. on Friday. Perhaps 8!')).toEqual([
      ['likely'],
      [],
      [],
      [],
      ['Perhaps'],
    ]);
  });

  test('reach over quotation marks inside the sentence, and end with it', () => {
    expect(hedgesOf('“Likely 5,” he said. “It was 6.” He claimed 7.')).toEqual([['Likely'], [], ['claimed']]);
  });

  test('do not reach over a paragraph’s end', () => {
    expect(hedgesOf('Perhaps 5\n6 died')).toEqual([['Perhaps'], []]);
  });
});
