import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFittingAxis, toSignedAxis, toTimeAxis, toZeroAxis, toZoomAxis } from '../../../lib/kinds/axis';
import type { Axis } from '../../../lib/kinds/drawing';

const labels = ({ ticks }: Axis) => ticks.map(({ label }) => label);
const day = (date: string) => Date.parse(`${date}T00:00:00Z`);
const settings = { seed: 1_500_000, numRuns: 300 };

describe('toZeroAxis', () => {
  test.each([
    [648000, 7, ['0', '200,000', '400,000', '600,000']],
    [1904, 7, ['0', '500', '1,000', '1,500', '2,000']],
    [661630, 3, ['0', '200,000', '400,000', '600,000', '800,000']],
    [6, 3, ['0', '2', '4', '6']],
    [1, 4, ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']],
  ])('up to %d with about %d ticks reads %j', (highest, count, expected) =>
    expect(labels(toZeroAxis(highest, count, 'people'))).toEqual(expected),
  );

  test.each([
    ['USD', 34e12, ['$0', '$10\u00a0tn', '$20\u00a0tn', '$30\u00a0tn', '$40\u00a0tn'], undefined],
    ['EUR', 1.4e9, ['€0', '€0.5\u00a0bn', '€1.0\u00a0bn', '€1.5\u00a0bn'], undefined],
    ['USD', 1.4, ['$0.00', '$0.50', '$1.00', '$1.50'], undefined],
    ['USD', 8, ['$0', '$2', '$4', '$6', '$8'], undefined],
    ['per cent', 80, ['0%', '20%', '40%', '60%', '80%'], undefined],
    ['% a year', 4, ['0%', '1%', '2%', '3%', '4%'], 'a year'],
    ['°C', 3, ['0°C', '1°C', '2°C', '3°C'], undefined],
    ['per 100,000 people', 15, ['0', '5', '10', '15'], 'per 100,000 people'],
    ['people', 300, ['0', '100', '200', '300'], 'people'],
  ])('in %s up to %d reads %j', (unit, highest, expected, once) => {
    const axis = toZeroAxis(highest, 4, unit);
    expect(labels(axis)).toEqual(expected);
    expect(axis.unit).toBe(once);
  });

  test('counts in millions where what it bears is written so, and money always', () => {
    const people = toZeroAxis(1_500_000, 3, { unit: 'people', millions: true });
    expect(labels(people)).toEqual(['0', '0.5\u00a0million', '1.0\u00a0million', '1.5\u00a0million']);
    expect(labels(toZeroAxis(700_000, 3, { unit: 'people', millions: true })).at(-1)).toBe('800,000');
    expect(labels(toZeroAxis(4_000_000, 2, 'EUR'))).toEqual(['€0', '€2\u00a0million', '€4\u00a0million']);
  });

  test('has no thirteen digits', () => expect(labels(toZeroAxis(34e12, 4, 'USD')).at(-1)).toBe('$40\u00a0tn'));

  test('leaves room over the highest value where it is asked to', () =>
    expect(toZeroAxis(1000, 3, '', 1.14)).toMatchObject({ from: 0, to: expect.closeTo(1140) }));

  test('begins at zero, holds the highest value, and has every tick within its ends, each label once', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 2, max: 8 }), (highest, count) => {
        const axis = toZeroAxis(highest, count, '');
        expect(axis.from).toBe(0);
        expect(axis.to).toBeGreaterThanOrEqual(highest);
        expect(axis.ticks[0]?.value).toBe(0);
        for (const { value } of axis.ticks) expect(value).toBeLessThanOrEqual(axis.to);
        expect(new Set(labels(axis)).size).toBe(axis.ticks.length);
        expect(axis.ticks.length).toBeLessThanOrEqual(7);
        expect(axis.ticks.length).toBeGreaterThan(1);
      }),
      settings,
    ));
});

describe('toZoomAxis', () => {
  test('has round ticks around the values, as many decimals as their step', () => {
    const axis = toZoomAxis(18, 18.84, 4, '%', 0.4);
    expect(labels(axis)).toEqual(['18.0%', '18.5%', '19.0%']);
  });

  test('has room around a single value, zero too', () => {
    for (const value of [0, 20, -3]) {
      const { from, to, ticks } = toZoomAxis(value, value, 4, '');
      expect(from).toBeLessThanOrEqual(value);
      expect(to).toBeGreaterThan(value);
      expect(ticks.length).toBeGreaterThan(1);
    }
  });

  test('holds its values within its ends, and each label once', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 7 }), fc.integer({ min: 0, max: 10 ** 6 }), (low, range) => {
        const axis = toZoomAxis(low, low + range, 5, '');
        expect(axis.from).toBeLessThanOrEqual(low);
        expect(axis.from).toBeGreaterThanOrEqual(0);
        expect(axis.zoomed).toBe(axis.from > 0 ? true : undefined);
        expect(axis.to).toBeGreaterThan(low + range);
        for (const { value } of axis.ticks) {
          expect(value).toBeGreaterThanOrEqual(axis.from);
          expect(value).toBeLessThanOrEqual(axis.to);
        }
        expect(new Set(labels(axis)).size).toBe(axis.ticks.length);
      }),
      settings,
    ));
});

describe('toTimeAxis', () => {
  test.each([
    ['years', '2022-03-01', '2024-10-08', ['Mar 2022', '2023', '2024']],
    ['quarters', '2023-12-01', '2024-10-08', ['Dec 2023', 'Jan 2024', 'Apr 2024', 'July 2024', 'Oct 2024']],
    ['months', '2024-07-01', '2024-10-08', ['July 2024', 'Aug 2024', 'Sept 2024', 'Oct 2024']],
    ['third days', '2025-07-11', '2025-07-23', ['11 July', '14 July', '17 July', '20 July', '23 July']],
    ['days', '2021-03-26', '2021-03-31', ['26 Mar', '27 Mar', '28 Mar', '29 Mar', '30 Mar', '31 Mar']],
    ['weeks', '2025-06-10', '2025-07-08', ['10 June', '17 June', '24 June', '1 July', '8 July']],
    ['second years', '2012-03-01', '2024-10-08', ['Mar 2012', '2014', '2016', '2018', '2020', '2022', '2024']],
    ['decades', '1951-01-01', '2025-07-23', ['1951', '1960', '1970', '1980', '1990', '2000', '2010', '2020']],
    ['halves of months', '2024-09-01', '2024-10-08', ['1 Sept', '15 Sept', '1 Oct']],
  ])('counts %s from %s to %s', (_, from, to, expected) =>
    expect(labels(toTimeAxis(day(from), day(to)))).toEqual(expected),
  );

  test('has three to six ticks over some days or weeks', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 2, max: 74 }), (start, days) => {
        const from = start * 86_400_000;
        const { ticks } = toTimeAxis(from, from + days * 86_400_000);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
      settings,
    ));

  test('puts every tick on the first of its month in UTC, within its ends, in order', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 76, max: 5000 }), (start, days) => {
        const from = start * 86_400_000;
        const { ticks } = toTimeAxis(from, from + days * 86_400_000);
        const values = ticks.map(({ value }) => value);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
        expect(new Set(values).size).toBe(values.length);
        for (const value of values.filter((one) => one !== from))
          expect(new Date(value).toISOString()).toMatch(/-01T00:00:00\.000Z$/);
        for (const value of values) expect(value).toBeLessThanOrEqual(from + days * 86_400_000);
        expect(ticks.length).toBeLessThanOrEqual(16);
      }),
      settings,
    ));
});

describe('an axis on both sides of zero', () => {
  test.each([
    [-39, 59, [-40, 60], [-40, -20, 0, 20, 40, 60]],
    [-59, -39, [-60, 0], [-60, -40, -20, 0]],
    [-0.4, 2.2, [-0.5, 2.25], [0, 1, 2]],
    [0, 30, [0, 30], [0, 10, 20, 30]],
    [0, 0, [0, 10], [0, 2, 4, 6, 8, 10]],
  ] as const)('of %d to %d holds zero and both, with round ends', (low, high, ends, ticks) => {
    const axis = toSignedAxis(low, high, 4, '%');
    expect([axis.from, axis.to]).toEqual(ends);
    expect(axis.ticks.map(({ value }) => value)).toEqual(expect.arrayContaining([...ticks]));
    expect(axis.ticks.map(({ label }) => label).join('')).not.toContain('-');
  });
});

describe('toFittingAxis', () => {
  test.each([
    ['values from zero', 0, 30, [0, 30], undefined],
    ['values whose nearest is less than half of the farthest', 20, 50, [0, 50], undefined],
    ['values on both sides of zero', -39, 59, [-40, 60], undefined],
    ['values below zero', -50, -20, [-50, 0], undefined],
    ['values that lie close together far from zero', 604, 661, [600.58, 664.42], true],
    ['values that lie close together far below zero', -661, -604, [-664.42, -600.58], true],
    // Of equal values nothing is to be told apart; an enlarged scale would make a pixel of nothing.
    ['two equal values', 300_000, 300_000, [0, 300_000], undefined],
    ['one value', -5, -5, [-5, 0], undefined],
    ['zeros alone', 0, 0, [0, 10], undefined],
    ['a minus zero', -0, -0, [0, 10], undefined],
    ['tiny values', 1e-9, 3e-9, [0, 3e-9], undefined],
    ['huge values', 20e12, 34e12, [19.16e12, 34.84e12], true],
  ] as const)('of %s (%d to %d) reaches from and to %j', (_, low, high, [from, to], zoomed) => {
    const axis = toFittingAxis(low, high, 4, '');
    expect([axis.from, axis.to, axis.zoomed]).toEqual([expect.closeTo(from, 12), expect.closeTo(to, 12), zoomed]);
  });

  test('holds its values, has each label once and none of a minus zero, and is zoomed where zero isn’t on it', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        fc.constantFrom(1e-200, 1e-9, 1, 100, 648_000, 34e12),
        (one, other, size) => {
          const [low, high] = [Math.min(one, other) * size, Math.max(one, other) * size];
          const axis = toFittingAxis(low, high, 4, '');
          expect(axis.from).toBeLessThanOrEqual(low);
          expect(axis.to).toBeGreaterThanOrEqual(high);
          expect(axis.from).toBeLessThan(axis.to);
          expect(axis.zoomed === true).toBe(axis.from > 0 || axis.to < 0);
          expect(axis.ticks.some(({ value }) => Object.is(value, -0) || !Number.isFinite(value))).toBe(false);
          for (const { value } of axis.ticks) {
            expect(value).toBeGreaterThanOrEqual(axis.from);
            expect(value).toBeLessThanOrEqual(axis.to);
          }
        },
      ),
      settings,
    ));
});
