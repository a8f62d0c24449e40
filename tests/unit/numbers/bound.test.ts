import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/numbers/find-numbers';

const boundOf = (text: string) => findNumbers(text).map(({ bound, boundText }) => [bound, boundText]);

describe('the bound of a number', () => {
  test.each([
    ['648,000 casualties', 'stated', undefined],
    ['over 648,000 casualties', 'moreThan', 'over'],
    ['More than 648,000 casualties', 'moreThan', 'More than'],
    ['just over 648,000 casualties', 'moreThan', 'just over'],
    ['in excess of 648,000 casualties', 'moreThan', 'in excess of'],
    ['at least 648,000 casualties', 'atLeast', 'at least'],
    ['no fewer than 648,000 casualties', 'atLeast', 'no fewer than'],
    ['648,000 or more casualties', 'atLeast', 'or more'],
    ['648,000 casualties or more', 'atLeast', 'or more'],
    ['aged 65 and over', 'atLeast', 'and over'],
    ['20+ people', 'atLeast', '+'],
    ['under 648,000 casualties', 'lessThan', 'under'],
    ['fewer than 648,000 casualties', 'lessThan', 'fewer than'],
    ['up to 648,000 casualties', 'upTo', 'up to'],
    ['as many as 648,000 casualties', 'upTo', 'as many as'],
    ['no more than 648,000 casualties', 'upTo', 'no more than'],
    ['about 648,000 casualties', 'about', 'about'],
    ['some 648,000 casualties', 'about', 'some'],
    ['nearly 648,000 casualties', 'about', 'nearly'],
    ['an estimated 648,000 casualties', 'about', 'an estimated'],
    ['20-odd people', 'about', '-odd'],
    ['20 people or so', 'about', 'or so'],
    ['more than £5m', 'moreThan', 'more than'],
    ['up to a third of them', 'upTo', 'up to'],
    ['almost doubled', 'about', 'almost'],
    ['about a further 20 people', 'about', 'about'],
    ['people over 65 years of age', 'moreThan', 'over'],
    ['it lasted over 10 years', 'moreThan', 'over'],
    ['an at-least-10% cut', 'atLeast', 'at-least-'],
    ['sub-2% growth', 'lessThan', 'sub-'],
    ['care for over-65s', 'moreThan', 'over-'],
    ['a class of under-fives', 'lessThan', 'under-'],
    ['40 people and counting', 'atLeast', 'and counting'],
    ['losses did not exceed 40', 'upTo', 'not exceed'],
    ['losses didn’t exceed 40', 'upTo', 'didn’t exceed'],
    ['it does not fall below 5 per cent', 'atLeast', 'not fall below'],
    ['it never rose above 5 per cent', 'upTo', 'never rose above'],
    ['no earlier than 2027', 'atLeast', 'no earlier than'],
    ['by 2030 at the latest', 'upTo', 'at the latest'],
    ['no later than Friday', 'upTo', 'no later than'],
    ['until at least 2031', 'atLeast', 'at least'],
    ['almost doubled', 'about', 'almost'],
    // “As … as” gives the end that the adjective points to.
    ['power was out for as long as six hours', 'upTo', 'as long as'],
    ['the last of it came as late as 2021', 'upTo', 'as late as'],
    ['the first of it came as early as 2019', 'atLeast', 'as early as'],
    ['they began as early as 11 March', 'atLeast', 'as early as'],
    ['as little as £20', 'atLeast', 'as little as'],
    ['it fell as low as 5 per cent', 'atLeast', 'as low as'],
    ['children as young as 12', 'atLeast', 'as young as'],
    ['men as old as 80', 'upTo', 'as old as'],
    ['it was felt as far as 30 miles away', 'upTo', 'as far as'],
    // Without a unit they join clauses.
    ['that holds as long as two of them agree', 'stated', undefined],
    ['as far as two people are concerned', 'stated', undefined],
    // Words that call a number small leave it as it is.
    ['the toll passed 1,000', 'moreThan', 'passed'],
    ['it climbed past 200', 'moreThan', 'past'],
    ['it could top 40C', 'moreThan', 'top'],
    ['shortly before 4 a.m.', 'lessThan', 'shortly before'],
    ['just after 9pm', 'moreThan', 'just after'],
    ['it lifted her past 2650', 'moreThan', 'past'],
    ['people waiting over 12 months', 'moreThan', 'over'],
    ['the prize rolled over 14 times', 'stated', undefined],
    ['we don’t expect to go beyond 2,200', 'upTo', 'don’t expect to go beyond'],
    ['a cap of 2 million', 'upTo', 'cap of'],
    ['it caps the yield on capital at 6.5%', 'upTo', 'caps'],
    ['as much as 5 miles (8 km)', 'upTo', 'as much as'],
    ['an estimated £5m, or $6m', 'about', 'an estimated'],
    ['roughly 14 by 3 km', 'about', 'roughly'],
    ['within ten miles of the sea', 'upTo', 'within'],
    ['it heals within six weeks', 'upTo', 'within'],
    ['no taller than 90 metres', 'upTo', 'no taller than'],
    ['not quite three hours', 'lessThan', 'not quite'],
    ['a maximum fine of £5,000', 'upTo', 'maximum'],
    ['a minimum 25% deposit', 'atLeast', 'minimum'],
    ['prices start from £4.50', 'atLeast', 'start from'],
    ['the sum is nearer £39,000', 'about', 'nearer'],
    ['they failed to report about £9,000', 'about', 'about'],
    ['some 12% below the five-year average', 'stated', undefined],
    ['a row over a two-year offer', 'stated', undefined],
    ['a turn-around twice', 'stated', undefined],
    ['he passed 14', 'stated', undefined],
    ['only 26 people', 'stated', 'only'],
    ['a mere 15 people', 'stated', 'a mere'],
    ['barely a third of them', 'stated', 'barely'],
  ])('%s is %s', (text, bound, boundText) => {
    expect(boundOf(text).at(-1)).toEqual([bound, boundText]);
  });

  test.each(['10 to 15 people', 'between 10 and 15 people'])('%s lies between its ends', (text) => {
    expect(boundOf(text)).toEqual([['between', undefined]]);
  });

  test.each([
    '£5bn over 10 years',
    'it picks up to 1.4 per cent',
    'concerns about two firms',
    'over the past 10 years',
    'not only 26 people',
  ])('the words before the last number of “%s” bound nothing', (text) => {
    expect(boundOf(text).at(-1)).toEqual(['stated', undefined]);
  });

  test('a bound belongs to its own number and not to the next', () => {
    expect(boundOf('Over 20 men and 30 women, at least five of them old.').map(([bound]) => bound)).toEqual([
      'moreThan',
      'stated',
      'atLeast',
    ]);
  });
});
