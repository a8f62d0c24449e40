import { describe, expect, test } from 'vitest';
import { chainSteps, compareLinks } from '../../../lib/facts/drift';
import { stepText } from '../../../lib/facts/drift-text';
import type { Interval, Quantity } from '../../../lib/schema/quantity';
import type { Link } from '../../../lib/schema/report';
import { makeAgent, makeLink, makeSaid } from '../support/make-link';

const twenty: Quantity = { bound: 'stated', value: 20, intervals: [] };
const moreThan20: Quantity = { bound: 'moreThan', value: 20, intervals: [] };
const range: Quantity = { bound: 'between', low: 240, high: 390, intervals: [] };
const wide: Interval = { kind: 'range', low: 15, high: 30 };
const narrow: Interval = { kind: 'confidence', level: 95, low: 18, high: 23 };
const best312: Quantity = { ...range, best: 312 };
const ministry = makeAgent('ministry');

describe('compareLinks', () => {
  const cases: readonly (readonly [string, Partial<Link>, Partial<Link>, string | undefined])[] = [
    [
      'a hedge that is gone',
      { hedges: ['likely'] },
      { hedges: [] },
      'The Office said “likely”; the article left out “likely”',
    ],
    [
      'one of two hedges that is gone',
      { hedges: ['likely', 'claimed'] },
      { hedges: ['claimed'] },
      'The Office said “likely”; the article left out “likely”',
    ],
    [
      'two hedges that are gone, of a number',
      { hedges: ['likely', 'claimed'], quantity: twenty },
      { hedges: [], quantity: twenty },
      'The Office said “likely”, “claimed” 20; the article left out “likely”, “claimed”',
    ],
    ['a hedge that stayed, in another case', { hedges: ['Likely'] }, { hedges: ['likely'] }, undefined],
    ['a hedge that came in', { hedges: [] }, { hedges: ['claimed'] }, undefined],
    ['a hedge of which the later document isn’t known', { hedges: ['likely'] }, {}, undefined],
    ['a hedge of which the earlier document isn’t known', {}, { hedges: [] }, undefined],

    [
      'a bound that is gone',
      { quantity: moreThan20 },
      { quantity: twenty },
      'The Office gave more than 20; the article left out “more than”',
    ],
    [
      'a bound that is gone, in its document’s word, with its hedge',
      { quantity: moreThan20, words: 'likely over 20 soldiers', hedges: ['likely'] },
      { quantity: twenty, hedges: [] },
      'The Office said “likely” over 20; the article left out “likely” and “over”',
    ],
    [
      'another bound',
      { quantity: moreThan20 },
      { quantity: { ...twenty, bound: 'upTo' } },
      'The Office gave more than 20; the article printed up to 20',
    ],
    [
      'another word for one bound',
      { quantity: moreThan20, words: 'over 20' },
      { quantity: moreThan20, words: 'more than 20' },
      undefined,
    ],
    [
      'a bound that came in, and denies the number',
      { quantity: twenty },
      { quantity: moreThan20 },
      'The Office gave 20; the article printed more than 20',
    ],
    ['a bound that came in', { quantity: twenty }, { quantity: { ...moreThan20, bound: 'atLeast' } }, undefined],

    [
      'another value',
      { quantity: { ...twenty, value: 24 } },
      { quantity: { ...twenty, value: 25 } },
      'The Office gave 24; the article printed 25',
    ],
    [
      'zero beside a number',
      { quantity: { ...twenty, value: 0 } },
      { quantity: twenty },
      'The Office gave 0; the article printed 20',
    ],
    ['zero beside zero', { quantity: { ...twenty, value: 0 } }, { quantity: { ...twenty, value: 0 } }, undefined],
    ['one value written in two ways', { quantity: twenty, written: 'twenty' }, { quantity: twenty }, undefined],
    [
      'values in millions',
      { quantity: { ...twenty, value: 1_500_000 }, written: '1.5 million' },
      { quantity: { ...twenty, value: 1_320_000 } },
      'The Office gave 1.5\u00a0million; the article printed 1,320,000',
    ],
    [
      'value, bound and hedge',
      { quantity: moreThan20, hedges: ['likely'] },
      { quantity: { ...twenty, value: 25 }, hedges: [] },
      'The Office said “likely” more than 20; the article printed 25, without “likely” and “more than”',
    ],
    [
      'a best value that is gone',
      { quantity: best312 },
      { quantity: range },
      'The Office gave 240 to 390, best 312; the article left out the best value 312',
    ],
    [
      'another best value',
      { quantity: best312 },
      { quantity: { ...best312, best: 300 } },
      'The Office gave 240 to 390, best 312; the article printed 240 to 390, best 300',
    ],
    ['a best value that stayed', { quantity: best312 }, { quantity: best312 }, undefined],
    ['a best value that came in', { quantity: range }, { quantity: best312 }, undefined],
    [
      'a range of which one number is left',
      { quantity: best312 },
      { quantity: { ...twenty, value: 312 } },
      'The Office gave 240 to 390, best 312; the article printed 312, without the range',
    ],
    [
      'a range of which a number near its middle is left',
      { quantity: range },
      { quantity: { ...twenty, bound: 'about', value: 300 } },
      'The Office gave 240 to 390; the article printed about 300, without the range',
    ],
    [
      'a range of which a number outside it came',
      { quantity: range },
      { quantity: { ...twenty, value: 400 } },
      'The Office gave 240 to 390; the article printed 400, without the range',
    ],
    [
      'a range of which an end is left as a bound',
      { quantity: range },
      { quantity: { ...twenty, bound: 'upTo', value: 390 } },
      'The Office gave 240 to 390; the article printed up to 390, without the range',
    ],
    [
      'another range',
      { quantity: range },
      { quantity: { ...range, high: 400 } },
      'The Office gave 240 to 390; the article printed 240 to 400',
    ],
    [
      'intervals that are gone',
      { quantity: { ...twenty, intervals: [wide, narrow] } },
      { quantity: twenty },
      'The Office gave 20, 95% interval 18–\u206023; range 15–\u206030; the article left out the range and 95% interval',
    ],
    [
      'an interval that is gone with its bound',
      { quantity: { ...moreThan20, intervals: [wide] } },
      { quantity: twenty },
      'The Office gave more than 20, range 15–\u206030; the article left out “more than” and the range',
    ],
    [
      'another interval',
      { quantity: { ...twenty, intervals: [wide] } },
      { quantity: { ...twenty, intervals: [narrow] } },
      'The Office gave 20, range 15–\u206030; the article printed 20, 95% interval 18–\u206023',
    ],
    [
      'an interval that stayed',
      { quantity: { ...twenty, intervals: [wide] } },
      { quantity: { ...twenty, intervals: [wide] } },
      undefined,
    ],
    ['an interval that came in', { quantity: twenty }, { quantity: { ...twenty, intervals: [wide] } }, undefined],
    ['a value that the earlier document doesn’t give', {}, { quantity: twenty }, undefined],
    ['a value that the later document doesn’t give', { quantity: twenty }, {}, undefined],

    [
      'a speaker other than who published it',
      {},
      { credits: ministry },
      'The Office spoke for itself; the article credited the ministry',
    ],
    [
      'a speaker other than whom it credits',
      { credits: makeAgent('agency') },
      { credits: ministry },
      'The Office credited the agency; the article credited the ministry',
    ],
    ['the speaker whom it credits', { credits: ministry }, { credits: ministry }, undefined],
    [
      'the publisher credited in place of its speaker',
      { credits: ministry },
      { credits: makeAgent('Office') },
      undefined,
    ],
    ['nobody credited', { credits: ministry }, {}, undefined],

    [
      'a plan told as done',
      { modality: 'planned' },
      { modality: 'done' },
      'The Office told of a plan; the article told of something done',
    ],
    [
      'a fact told as planned, of another number',
      { modality: 'done', quantity: twenty },
      { modality: 'planned', quantity: { ...twenty, value: 25 } },
      'The Office gave 20, and told of something done; the article printed 25, and told of a plan',
    ],
    ['a plan told as a plan', { modality: 'planned' }, { modality: 'planned' }, undefined],
    ['a plan of which the later document says nothing', { modality: 'planned' }, {}, undefined],

    ['nothing known of either', {}, {}, undefined],
  ];

  test.each(cases)('says of %s what differs', (_, given, taken, expected) => {
    const [earlier, later] = [makeLink('Office', given), makeLink('later', taken)];
    const drifts = compareLinks(earlier, later, 'people');
    const said = drifts.length === 0 ? undefined : stepText({ earlier, later, drifts, toArticle: true }, 'people');
    expect(said).toBe(expected);
  });

  const bounded = (bound: Exclude<Quantity['bound'], 'between'>, value: number, decimals = 0): Quantity => ({
    ...{ bound, value, decimals, intervals: [] },
  });

  test.each([
    ['a total of deaths to its thousands', bounded('stated', 648_310), bounded('about', 648_000), true],
    ['the same to its ten thousands', bounded('stated', 648_310), bounded('about', 650_000), true],
    ['the same to a number that is no rounding of it', bounded('stated', 648_310), bounded('about', 640_000), false],
    ['the same without “about”', bounded('stated', 648_310), bounded('stated', 648_000), false],
    ['a case rate to a tenth', bounded('stated', 2.46), bounded('about', 2.5), true],
    ['a case rate to a tenth that ends in nought', bounded('stated', 1.96), bounded('about', 2, 1), true],
    ['a case rate that is too far for that nought', bounded('stated', 1.9), bounded('about', 2, 1), false],
    ['a fall in output', bounded('stated', -2.24), bounded('about', -2.2), true],
    ['a fall in output told as a rise', bounded('stated', -2.2), bounded('about', 2.2), false],
    ['a debt in trillions', bounded('stated', 34_013_000_000_000), bounded('about', 34_000_000_000_000), true],
    ['a warming', bounded('stated', 1.48), bounded('about', 1.5), true],
    ['a number cut off under “over”', bounded('stated', 648_310), bounded('moreThan', 648_000), true],
    ['a number under “over” that lies above it', bounded('stated', 648_310), bounded('moreThan', 649_000), false],
    ['a number filled up over “under”', bounded('stated', 36.1), bounded('lessThan', 37), true],
    ['a number far under “under”', bounded('stated', 36.1), bounded('lessThan', 40.5), false],
  ])('takes %s for a rounding or not', (_, quantity, rounded, isRounding) => {
    const drifts = compareLinks(makeLink('a', { quantity }), makeLink('b', { quantity: rounded }), 'people');
    expect(drifts.map(({ kind }) => kind)).toEqual(isRounding ? [] : ['value']);
  });

  test('gives a share its sign', () => {
    const share = (value: number): Partial<Link> => ({ quantity: { ...twenty, value } });
    const [drift] = compareLinks(makeLink('a', share(18)), makeLink('b', share(20)), 'per cent');
    expect(drift).toEqual({ kind: 'value', was: '18%', is: '20%' });
  });
});

describe('chainSteps', () => {
  const links = (by: Link['by']) => [
    makeLink('origin', { hedges: ['likely'], quantity: moreThan20 }),
    makeLink('article', { ...(by === undefined ? {} : { by }), hedges: [], quantity: twenty }),
  ];

  test.each(['quotes', 'paraphrases'] as const)('compares documents of which one %s the other', (by) => {
    const [step, ...others] = chainSteps(makeSaid(links(by)));
    expect(others).toEqual([]);
    expect(step?.drifts.map(({ kind }) => kind)).toEqual(['hedge', 'bound']);
  });

  test('compares nothing where a number only rests on another', () =>
    expect(chainSteps(makeSaid(links('rests-on')))).toEqual([]));

  test('compares nothing where it isn’t known how the words were taken over', () =>
    expect(chainSteps(makeSaid(links(undefined)))).toEqual([]));

  test('has no step for a document that stands alone', () =>
    expect(chainSteps(makeSaid([makeLink('article')]))).toEqual([]));
});
