import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/numbers/find-numbers';
import { checkTable } from './read';

describe('a number at which help is called', () => {
  checkTable({
    'Of the 112 terawatt-hours, most was wind.': ['112 terawatt-hours = number 112'],
    'The 112 homes were dark.': ['112 = number 112'],
    'The 911 calls came at night.': ['911 = number 911'],
    'The 999 homes stood in the valley.': ['999 = number 999'],
    'The 111 homes were sold.': ['111 = number 111'],
    'The 101 MW were sold.': ['101 MW = number 101'],
    'Of the 112 injured, 30 left.': ['112 = number 112', '30 = number 30'],
    'The 101 new homes were sold.': ['101 = number 101'],
    'It ran a 112 km race.': ['112 km = number 112'],
    'They called 112 people.': ['112 = number 112'],
    'They called 911 times.': ['911 = number 911'],
    'Output rose to 101 MW.': ['101 MW = number 101'],
    'It fell to 112.': ['112 = number 112'],
    'He dialled 999.': [],
    'He called 911 minutes later.': [],
    'She rang 112 and waited.': [],
    'They made a call to 999.': [],
    'The 911 operator answered.': [],
    'A 999 call was made.': [],
    'The 112 emergency number is free.': [],
    'He drove a 911.': [],
  });
});

describe('a comparison with a time', () => {
  checkTable({
    'It was more than twice as much as a year before.': ['twice = ratio 2'],
    'It sold as many as a year earlier.': [],
    'It lasted as long as a year.': [],
  });

  test.each([
    ['It was three times as much as £30.', 'stated'],
    ['It was half as many as 40 homes.', 'stated'],
    ['It cost as much as £30.', 'upTo'],
    ['It sold as much as two years before.', 'stated'],
  ])('bounds nothing: %s', (text, bound) => {
    expect(findNumbers(text).at(-1)?.bound).toBe(bound);
  });
});

describe('a number by which something fell', () => {
  const falls = (text: string) => findNumbers(text).map((mention) => mention.falls === true);

  test.each([
    'The economy shrank by 0.7%.',
    'Prices fell 3%.',
    'Prices fell by more than 3%.',
    'Prices were down by 3%.',
    'Prices were down 3%.',
    'Prices fell by up to 3%.',
    'It was a fall of 3%.',
    'It was a 3% drop.',
    'Prices were 3% lower.',
    'It cut emissions from coal by 30%.',
    'Output contracted by an estimated £3m.',
    'The population declined by 12,000.',
    'It ran a deficit of 3%.',
    'It was 5 °C below zero.',
    'Prices were between 2% and 5% less.',
    'Prices decreased by between 2% and 3%.',
  ])('is told: %s', (text) => {
    expect(falls(text)[0]).toBe(true);
  });

  test.each([
    'Prices fell to 3%.',
    'Prices rose by 3%.',
    'The fall came after 3% growth.',
    'Prices fell, and wages rose by 3%.',
    'The contracts of £3m were signed.',
    '20 homes lost power.',
    'Prices stood at 3%.',
  ])('is not told: %s', (text) => {
    expect(falls(text)).toEqual([false]);
  });
});
