import { describe, expect, it } from 'vitest';
import { type Place, standingInTime } from '../../../lib/facts/standing';
import { toDated } from '../../../lib/schema/date';
import type { Nature } from '../../../lib/schema/quantity';
import { makeLink } from '../support/make-link';

type Given = {
  readonly period?: string;
  readonly accumulates?: 'stock' | 'flow' | 'cumulative' | 'span';
  readonly nature?: Nature;
  readonly said?: string;
  readonly dataTo?: string;
  readonly place?: Place;
};

const optional = <Key extends string>(key: Key, text: string | undefined) =>
  text === undefined ? {} : { [key]: toDated(text) };

function standing({ period, accumulates = 'flow', nature = 'estimate', said = '2024-07-22', dataTo, place }: Given) {
  const link = makeLink('unaids', {
    nature,
    quantity: { bound: 'stated', value: 1, intervals: [] },
    ...optional('date', said === '' ? undefined : said),
    ...optional('dataTo', dataTo),
  });
  return standingInTime(
    { chain: [link], ...optional('period', period) },
    { accumulates },
    { place: place ?? 'covered', stands: 'last' },
  );
}

describe('standingInTime', () => {
  it.each([
    ['a flow over its whole period', { period: '2010' }, 'over', '2010', '2010-01-01', '2010-12-31'],
    ['a flow of a quarter', { period: '2023-Q2' }, 'over', '2023-Q2', '2023-04-01', '2023-06-30'],
    [
      'a length of time over it',
      { period: '2024-06', accumulates: 'span' },
      'over',
      '2024-06',
      '2024-06-01',
      '2024-06-30',
    ],
    [
      'a level at its day',
      { period: '2024-10-08', accumulates: 'stock' },
      'level',
      '2024-10-08',
      '2024-10-08',
      '2024-10-08',
    ],
    ['a level of a year', { period: '2023', accumulates: 'stock' }, 'level', '2023', '2023-01-01', '2023-12-31'],
    [
      'a sum at its end',
      { period: '2022-02-24/2024-10-07', accumulates: 'cumulative' },
      'end',
      '2024-10-07',
      '2024-10-07',
      '2024-10-07',
    ],
    [
      'a sum whose end is a month',
      { period: '2022-02-24/2024-09', accumulates: 'cumulative' },
      'end',
      '2024-09',
      '2024-09-01',
      '2024-09-30',
    ],
    [
      'a sum where its data end',
      { period: '2022-02-24/', accumulates: 'cumulative', dataTo: '2024-09-30' },
      'end',
      '2024-09-30',
      '2024-09-30',
      '2024-09-30',
    ],
    [
      'a flow as far as its data reach',
      { period: '2024-01/', dataTo: '2024-06' },
      'over',
      '2024-01/2024-06',
      '2024-01-01',
      '2024-06-30',
    ],
    ['a target at its due date', { period: '2025', nature: 'target' }, 'due', '2025', '2025-01-01', '2025-12-31'],
    [
      'a target of a level too',
      { period: '2025', nature: 'target', accumulates: 'stock' },
      'due',
      '2025',
      '2025-01-01',
      '2025-12-31',
    ],
    [
      'a forecast of a quarter',
      { period: '2025-Q1', nature: 'forecast' },
      'due',
      '2025-Q1',
      '2025-01-01',
      '2025-03-31',
    ],
    [
      'what a decree sets, in force',
      { period: '2024-12-01/', nature: 'authorised', accumulates: 'stock' },
      'due',
      '2024-12-01',
      '2024-12-01',
      '2024-12-01',
    ],
    ['a target by a date', { period: '/2030', nature: 'target' }, 'due', '2030', '2030-01-01', '2030-12-31'],
    [
      'a sum without an end, as said',
      { period: '2022-02-24/', accumulates: 'cumulative' },
      'said',
      '2024-07-22',
      '2024-07-22',
      '2024-07-22',
    ],
    [
      'a level without an end, as said',
      { period: '2022-02-24/', accumulates: 'stock' },
      'said',
      '2024-07-22',
      '2024-07-22',
      '2024-07-22',
    ],
    ['what covers a time that nobody gave, as said', {}, 'said', '2024-07-22', '2024-07-22', '2024-07-22'],
    ['what is asked for as said', { period: '2010', place: 'said' }, 'said', '2024-07-22', '2024-07-22', '2024-07-22'],
    ['what was said in a year', { said: '2024' }, 'said', '2024', '2024-01-01', '2024-12-31'],
  ] as const)('stands %s', (_, given, as, text, from, to) => {
    const found = standing(given);
    expect(found).toEqual({ ...toDated(text), as });
    expect([found?.from, found?.to].map((time) => new Date(time ?? 0).toISOString())).toEqual([
      `${from}T00:00:00.000Z`,
      `${to}T23:59:59.999Z`,
    ]);
  });

  it('stands where a level without an end begins, in a chart whose levels hold until the next', () => {
    const chain = [makeLink('bank', { date: toDated('2024-03-21') })];
    const given = { chain, period: toDated('2023-08-03/') };
    const stands = 'giving';
    expect(standingInTime(given, { accumulates: 'stock' }, { place: 'covered', stands, holds: true })).toEqual({
      ...toDated('2023-08-03'),
      as: 'level',
    });
    expect(standingInTime(given, { accumulates: 'stock' }, { place: 'covered', stands })?.as).toBe('said');
  });

  it('stands nowhere without any date', () => {
    expect(standing({ said: '' })).toBeUndefined();
    expect(standing({ said: '', period: '2022-02-24/', accumulates: 'cumulative' })).toBeUndefined();
  });

  it('keeps the name of a named period', () => {
    const period = toDated('2023-04/2024-03', '2023/24');
    const found = standingInTime(
      { chain: [makeLink('office')], period },
      { accumulates: 'flow' },
      { place: 'covered', stands: 'last' },
    );
    expect(found).toEqual({ ...period, as: 'over' });
  });

  it('asks whoever gave the number for the day of saying, where that counts', () => {
    const chain = [
      makeLink('president', { date: toDated('2024-09-16'), quantity: { bound: 'stated', value: 1, intervals: [] } }),
      makeLink('paper', { date: toDated('2024-10-08'), quantity: { bound: 'stated', value: 1, intervals: [] } }),
    ];
    const texts = (['last', 'giving'] as const).map(
      (stands) => standingInTime({ chain }, { accumulates: 'stock' }, { place: 'said', stands })?.text,
    );
    expect(texts).toEqual(['2024-10-08', '2024-09-16']);
  });
});
