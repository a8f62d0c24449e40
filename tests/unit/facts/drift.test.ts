import { describe, expect, test } from 'vitest';
import { chainSteps, compareLinks } from '../../../lib/facts/drift';
import { driftText } from '../../../lib/facts/wording';
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
  const cases: readonly (readonly [string, Partial<Link>, Partial<Link>, readonly string[]])[] = [
    ['a hedge that is gone', { hedges: ['likely'] }, { hedges: [] }, ['hedge not carried over: “likely”']],
    [
      'one of two hedges that is gone',
      { hedges: ['likely', 'claimed'] },
      { hedges: ['claimed'] },
      ['hedge not carried over: “likely”'],
    ],
    [
      'two hedges that are gone',
      { hedges: ['likely', 'claimed'] },
      { hedges: [] },
      ['hedge not carried over: “likely”, “claimed”'],
    ],
    ['a hedge that stayed, in another case', { hedges: ['Likely'] }, { hedges: ['likely'] }, []],
    ['a hedge that came in', { hedges: [] }, { hedges: ['claimed'] }, []],
    ['a hedge of which the later document isn’t known', { hedges: ['likely'] }, {}, []],
    ['a hedge of which the earlier document isn’t known', {}, { hedges: [] }, []],

    ['a bound that is gone', { quantity: moreThan20 }, { quantity: twenty }, ['bound not carried over: “more than”']],
    [
      'a bound that is gone, in its document’s word',
      { quantity: moreThan20, words: 'over 20 soldiers' },
      { quantity: twenty },
      ['bound not carried over: “over”'],
    ],
    [
      'another bound',
      { quantity: moreThan20 },
      { quantity: { ...twenty, bound: 'upTo' } },
      ['bound differs: “more than”, “up to”'],
    ],
    [
      'another word for one bound',
      { quantity: moreThan20, words: 'over 20' },
      { quantity: moreThan20, words: 'more than 20' },
      [],
    ],
    ['a bound that came in', { quantity: twenty }, { quantity: moreThan20 }, []],

    [
      'another value',
      { quantity: { ...twenty, value: 24 } },
      { quantity: { ...twenty, value: 25 } },
      ['value differs: 24, 25'],
    ],
    ['zero beside a number', { quantity: { ...twenty, value: 0 } }, { quantity: twenty }, ['value differs: 0, 20']],
    ['zero beside zero', { quantity: { ...twenty, value: 0 } }, { quantity: { ...twenty, value: 0 } }, []],
    ['one value written in two ways', { quantity: twenty, written: 'twenty' }, { quantity: twenty }, []],
    [
      'values in millions',
      { quantity: { ...twenty, value: 1_500_000 }, written: '1.5 million' },
      { quantity: { ...twenty, value: 1_320_000 } },
      ['value differs: 1.5\u00a0million, 1,320,000'],
    ],
    [
      'both value and bound',
      { quantity: moreThan20 },
      { quantity: { ...twenty, value: 25 } },
      ['value differs: 20, 25', 'bound not carried over: “more than”'],
    ],
    ['a best value that is gone', { quantity: best312 }, { quantity: range }, ['best value not carried over: 312']],
    [
      'another best value',
      { quantity: best312 },
      { quantity: { ...best312, best: 300 } },
      ['best value differs: 312, 300'],
    ],
    ['a best value that stayed', { quantity: best312 }, { quantity: best312 }, []],
    ['a best value that came in', { quantity: range }, { quantity: best312 }, []],
    [
      'a range of which one number is left',
      { quantity: best312 },
      { quantity: { ...twenty, value: 312 } },
      ['not carried over: range 240–390'],
    ],
    [
      'a range of which a number near its middle is left',
      { quantity: range },
      { quantity: { ...twenty, bound: 'about', value: 300 } },
      ['not carried over: range 240–390'],
    ],
    [
      'a range of which a number outside it came',
      { quantity: range },
      { quantity: { ...twenty, value: 400 } },
      ['value differs: 240 and 390, 400', 'bound not carried over: “between”'],
    ],
    [
      'a range of which an end is left as a bound',
      { quantity: range },
      { quantity: { ...twenty, bound: 'upTo', value: 390 } },
      ['value differs: 240 and 390, 390', 'bound differs: “between”, “up to”'],
    ],
    [
      'an interval that is gone',
      { quantity: { ...twenty, intervals: [wide, narrow] } },
      { quantity: twenty },
      ['not carried over: 95% interval 18–23; range 15–30'],
    ],
    [
      'an interval that is gone with its bound',
      { quantity: { ...moreThan20, intervals: [wide] } },
      { quantity: twenty },
      ['bound not carried over: “more than”', 'not carried over: range 15–30'],
    ],
    [
      'another interval',
      { quantity: { ...twenty, intervals: [wide] } },
      { quantity: { ...twenty, intervals: [narrow] } },
      ['interval differs: range 15–30; 95% interval 18–23'],
    ],
    [
      'an interval that stayed',
      { quantity: { ...twenty, intervals: [wide] } },
      { quantity: { ...twenty, intervals: [wide] } },
      [],
    ],
    ['an interval that came in', { quantity: twenty }, { quantity: { ...twenty, intervals: [wide] } }, []],
    ['a value that the earlier document doesn’t give', {}, { quantity: twenty }, []],
    ['a value that the later document doesn’t give', { quantity: twenty }, {}, []],

    [
      'a speaker other than who published it',
      {},
      { credits: ministry },
      ['credited speaker differs: earlier, ministry'],
    ],
    [
      'a speaker other than whom it credits',
      { credits: makeAgent('agency') },
      { credits: ministry },
      ['credited speaker differs: agency, ministry'],
    ],
    ['the speaker whom it credits', { credits: ministry }, { credits: ministry }, []],
    ['the publisher credited in place of its speaker', { credits: ministry }, { credits: makeAgent('earlier') }, []],
    ['nobody credited', { credits: ministry }, {}, []],

    ['a plan told as done', { modality: 'planned' }, { modality: 'done' }, ['a plan there, a fact here']],
    ['a fact told as planned', { modality: 'done' }, { modality: 'planned' }, ['a fact there, a plan here']],
    ['a plan told as a plan', { modality: 'planned' }, { modality: 'planned' }, []],
    ['a plan of which the later document says nothing', { modality: 'planned' }, {}, []],

    ['nothing known of either', {}, {}, []],
  ];

  test.each(cases)('says of %s what differs', (_, earlier, later, expected) => {
    const drifts = compareLinks(makeLink('earlier', earlier), makeLink('later', later), 'people');
    expect(drifts.map((drift) => driftText(drift))).toEqual(expected);
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
