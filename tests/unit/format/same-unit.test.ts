import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../../lib/format/quantity';
import { explainLink } from '../../../lib/load/check/check-written';
import type { Quantity } from '../../../lib/schema/quantity';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const stated = (value: number): Quantity => ({ bound: 'stated', value, intervals: [] });

/** What the article wrote, its number, the measure’s unit. */
describe('the words of a unit and its symbol are one unit, printed once', () => {
  test.each([
    ['112 terawatt-hours', 112, 'TWh'],
    ['7 gigawatts', 7, 'GW'],
    ['two degrees', 2, '°C'],
    ['two degrees', 2, '°F'],
    ['36 degrees Celsius', 36, '°C'],
    ['5 million dollars', 5_000_000, 'USD'],
    ['five dollars', 5, 'A$'],
    ['5 euros', 5, '€'],
    ['20 pounds', 20, 'lb'],
    ['5 pounds', 5, '£'],
    ['5 per cent', 5, '%'],
    ['five percent', 5, 'per cent'],
    ['300 kilometres', 300, 'km'],
    ['300 km', 300, 'kilometres'],
    ['10 square kilometres', 10, 'km²'],
    ['12 hectares', 12, 'ha'],
    ['20 megatonnes', 20, 'Mt'],
    ['20 million tonnes', 20_000_000, 't'],
    ['12 metres per second', 12, 'm/s'],
    ['90 kilometres per hour', 90, 'km/h'],
    ['25 micrograms per cubic metre', 25, 'µg/m³'],
    ['421 parts per million', 421, 'ppm'],
    ['7 hours', 7, 'h'],
  ])('%s, where %d is counted in %s', (written, value, unit) => {
    const quantity = stated(value);
    expect(plain(formatQuantity(quantity, { written, unit }).full)).toBe(written);
    expect(explainLink({ words: `almost ${written}`, written, quantity }, unit)).toEqual([]);
    expect(explainLink({ words: `almost ${written}`, quantity }, unit)).toEqual([]);
  });

  test.each([
    ['300 km', 300, 'miles'],
    ['30 miles', 30, 'km'],
    ['36 degrees Celsius', 36, '°F'],
    ['5 euros', 5, '$'],
    ['5 US dollars', 5, 'A$'],
    ['20 tonnes', 20, 'kg'],
  ])('but %s isn’t %d in %s', (written, value, unit) =>
    expect(explainLink({ words: written, quantity: stated(value) }, unit)).toEqual([
      { key: 'words', message: expect.stringMatching(/are two units; give it a measure of its own/) },
    ]),
  );
});
