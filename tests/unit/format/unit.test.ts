import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../../lib/format/quantity';
import { countsHundredths, isSameUnit } from '../../../lib/format/unit';
import type { Quantity } from '../../../lib/schema/quantity';

const stated = (value: number, decimals?: number): Quantity => ({
  bound: 'stated',
  value,
  intervals: [],
  ...(decimals === undefined ? {} : { decimals }),
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** The unit, the number, what a tile prints, and what stands where no label says what is counted. */
describe('a number with its unit', () => {
  test.each([
    ['°C', 1.5, '1.5°C', '1.5°C'],
    ['degrees Celsius', -3, '−3°C', '−3°C'],
    ['%', 18, '18%', '18%'],
    ['per cent', -2.2, '−2.2%', '−2.2%'],
    ['percent', 211, '211%', '211%'],
    ['% a year', 2.2, '2.2% a year', '2.2% a year'],
    ['per cent a year', 2.2, '2.2% a year', '2.2% a year'],
    ['% of GDP', 3, '3% of GDP', '3% of GDP'],
    ['percentage points', 0.5, '0.5 percentage points', '0.5 percentage points'],
    ['per 100,000 people', 12.4, '12.4 per 100,000 people', '12.4 per 100,000 people'],
    ['deaths per 100,000 people', 12.4, '12.4 per 100,000 people', '12.4 deaths per 100,000 people'],
    ['people a day', 1271, '1,271 a day', '1,271 people a day'],
    ['km/h', 130, '130 km/h', '130 km/h'],
    ['µg/m³', 14, '14 µg/m³', '14 µg/m³'],
    ['km²', 603548, '603,548 km²', '603,548 km²'],
    ['GW', 12, '12 GW', '12 GW'],
    ['USD', 4.2, '$4.20', '$4.20'],
    ['USD', 4, '$4', '$4'],
    ['USD', 4.125, '$4.125', '$4.125'],
    ['USD a day', -9.5, '−\u2060$9.50 a day', '−\u2060$9.50 a day'],
    ['US$', 4.2, 'US$4.20', 'US$4.20'],
    ['€', 3_400_000, '€3.4 million', '€3.4 million'],
    ['INR', 14_130_000_000_000, '₹14.13 tn', '₹14.13 tn'],
    ['USD', -4_200_000_000, '−\u2060$4.2 bn', '−\u2060$4.2 bn'],
    ['USD', 34_001_493_655_565, '$34,001,493,655,565', '$34,001,493,655,565'],
    ['USD per barrel', 85, '$85 per barrel', '$85 per barrel'],
    ['USD a year', 34_000_000_000, '$34 bn a year', '$34 bn a year'],
    ['billion USD', 4.2, '$4.2 billion', '$4.2 billion'],
    ['SEK', 300, 'SEK 300', 'SEK 300'],
    ['€/MWh', 339, '€339 per MWh', '€339 per MWh'],
    ['EUR', 38_400_000, '€38.4 million', '€38.4 million'],
    ['EUR', -38_400_000, '−\u2060€38.4 million', '−\u2060€38.4 million'],
    ['EUR', -38_400_123, '−\u2060€38,400,123', '−\u2060€38,400,123'],
    ['USD a year', 2_500_000, '$2.5 million a year', '$2.5 million a year'],
    ['cents per kWh', 31.6, '31.6 cents per kWh', '31.6 cents per kWh'],
    ['cents', 1250, '1,250 cents', '1,250 cents'],
    ['cents', 1, '1 cent', '1 cent'],
    ['euro cents', -4, '−4 euro cents', '−4 euro cents'],
    ['euro cents', 1, '1 euro cent', '1 euro cent'],
    ['US cents a day', 5, '5 US cents a day', '5 US cents a day'],
    ['ct/kWh', 31.6, '31.6 ct/kWh', '31.6 ct/kWh'],
    ['pence per litre', 1, '1 penny per litre', '1 penny per litre'],
    ['p', -80, '−80p', '−80p'],
    ['p/kWh', 27, '27p per kWh', '27p per kWh'],
    ['¢', 5, '5¢', '5¢'],
    ['öre per kWh', 90, '90 öre per kWh', '90 öre per kWh'],
    ['kopecks', 40, '40 kopecks', '40 kopecks'],
    ['paise', 40, '40 paise', '40 paise'],
    ['tonnes per hectare', 7.2, '7.2 tonnes per hectare', '7.2 tonnes per hectare'],
    ['litres a day', -4, '−4 litres a day', '−4 litres a day'],
    ['tonnes of CO2', 1, '1 tonne of CO2', '1 tonne of CO2'],
    ['square kilometres', 1, '1 square kilometre', '1 square kilometre'],
    ['foot soldiers', 12, '12', '12 foot soldiers'],
    ['people', 648000, '648,000', '648,000 people'],
    ['people', 1, '1', '1 person'],
    ['deaths', 1, '1', '1 death'],
    ['people in hospital', 5, '5', '5 people in hospital'],
    ['rank', 3, '3', 'rank 3'],
    ['points out of 10', 7.2, '7.2 out of 10', '7.2 points out of 10'],
    ['', 5, '5', '5'],
  ])('of %s: %d is %s, and %s', (unit, value, text, full) => {
    const printed = formatQuantity(stated(value), { unit });
    expect([plain(printed.text), plain(printed.full)]).toEqual([text, full]);
  });

  test('keeps the zeros that it was written with', () =>
    expect(formatQuantity(stated(2, 1), { unit: 'score' })).toMatchObject({ text: '2.0', full: 'score 2.0' }));

  test.each([
    ['USD', 30e9, 34e9, 'between $30 bn and $34 bn'],
    ['USD', 9.5, 12, 'between $9.50 and $12.00'],
    ['°C', 1.5, 2, 'between 1.5°C and 2°C'],
    ['per 100,000 people', 12, 15, 'between 12 and 15 per 100,000 people'],
    ['% a year', -2, 3, 'between −2% and 3% a year'],
  ])('of %s: a range from %d to %d is %s', (unit, low, high, text) =>
    expect(plain(formatQuantity({ bound: 'between', low, high, intervals: [] }, { unit }).text)).toBe(text),
  );

  test.each([
    ['people a day', 'Russian casualties a day', '1,271'],
    ['people a day', 'daily casualties', '1,271'],
    ['people a minute', 'person dies every minute', '1,271'],
    ['deaths per 100,000 people', 'deaths per 100,000', '1,271 per 100,000 people'],
    ['deaths per 100,000 people', 'deaths', '1,271 per 100,000 people'],
    ['tonnes', 'tonnes of wheat', '1,271'],
    ['tonnes', 'wheat', '1,271 tonnes'],
    ['cents per kWh', 'a kilowatt-hour for households', '1,271 cents per kWh'],
  ])('of %s beside “%s” is %s: the label says the rate, or the number does', (unit, label, text) =>
    expect(plain(formatQuantity(stated(1271), { unit, label }).text)).toBe(text),
  );
});

/** What a document wrote is printed as it was said; what it leaves out of the unit is added. */
describe('a number as it was written', () => {
  test.each([
    ['USD', '$4.2bn', '$4.2bn'],
    ['USD', '4.2bn', '$4.2bn'],
    ['USD', '$4.2 billion', '$4.2 billion'],
    ['USD', 'four billion dollars', 'four billion dollars'],
    ['EUR', '€3.4m', '€3.4m'],
    ['EUR', '3.4 million euros', '3.4 million euros'],
    ['INR', '₹14.13tn', '₹14.13tn'],
    ['INR', '14.13 trillion', '₹14.13 trillion'],
    ['per cent', '-2.2%', '−2.2%'],
    ['per cent', '211', '211%'],
    ['per cent', '18 per cent', '18 per cent'],
    ['per cent', 'a quarter', 'a quarter'],
    ['per cent', 'one in four', 'one in four'],
    ['per cent', 'ten', 'ten per cent'],
    ['% a year', '2.2%', '2.2% a year'],
    ['% a year', '2.2% annual', '2.2% annual'],
    ['°C', '1.5C', '1.5C'],
    ['°C', '1.5', '1.5°C'],
    ['people a minute', 'one a minute', 'one a minute'],
    ['people a minute', 'One person a minute', 'One person a minute'],
    ['per 100,000 people', '12.4', '12.4 per 100,000 people'],
    ['score', '2.0', '2.0'],
    ['cents per kWh', '31.6', '31.6 cents per kWh'],
    ['cents per kWh', '31.6 cents', '31.6 cents per kWh'],
    ['cents per kWh', '31.6 cents per kilowatt-hour', '31.6 cents per kilowatt-hour'],
    ['cents per kWh', '€0.316', '€0.316 per kWh'],
    ['€/kWh', '31.6 cents', '31.6 cents per kWh'],
    ['€/kWh', '31.6 cents per kilowatt-hour', '31.6 cents per kilowatt-hour'],
    ['€/MWh', '€339', '€339 per MWh'],
    ['€/MWh', '€339/MWh', '€339/MWh'],
    ['€/MWh', 'ten euros', 'ten euros per MWh'],
    ['pence per litre', '80p', '80p per litre'],
    ['pence', '80p', '80p'],
    ['GBP', '80p', '80p'],
    ['people', '9.3 million', '9.3 million'],
  ])('of %s: %s is printed as %s', (unit, written, text) =>
    expect(plain(formatQuantity(stated(1), { unit, written }).text)).toBe(text),
  );

  test.each([
    ['people', '9.3 million', '9.3 million people'],
    ['people', '9.3 million people', '9.3 million people'],
    ['people a minute', 'one a minute', 'one a minute'],
    ['people a minute', 'one person a minute', 'one person a minute'],
    ['people', 'six', 'six people'],
  ])('of %s: %s is %s where no label says what is counted', (unit, written, full) =>
    expect(plain(formatQuantity(stated(9_300_000), { unit, written }).full)).toBe(full),
  );
});

/** What fell or was lost is below nought: its minus is printed, whether or not the document wrote one. */
describe('a number below nought as it was written', () => {
  test.each([
    ['EUR', '€38.4 million', -38_400_000, '−\u2060€38.4 million'],
    ['EUR', '-€38.4 million', -38_400_000, '−\u2060€38.4 million'],
    ['EUR', '€-38.4 million', -38_400_000, '€−38.4 million'],
    ['EUR', '38.4 million', -38_400_000, '−\u2060€38.4 million'],
    ['EUR', '38.4 million euros', -38_400_000, '−38.4 million euros'],
    ['EUR', 'ten million euros', -10_000_000, 'minus ten million euros'],
    ['EUR', 'minus ten million euros', -10_000_000, 'minus ten million euros'],
    ['per cent', '0.7%', -0.7, '−0.7%'],
    ['per cent', '0.7% lower', -0.7, '0.7% lower'],
    ['per cent', 'a fall of 0.7%', -0.7, 'a fall of 0.7%'],
    ['per cent', 'a third', -33.33, 'minus a third'],
    ['euro cents', '4', -4, '−4 euro cents'],
    ['people', '1,200', -1200, '−1,200'],
  ])('of %s: %s, which is %d, is printed as %s', (unit, written, value, text) =>
    expect(plain(formatQuantity(stated(value), { unit, written }).text)).toBe(text),
  );
});

describe('units', () => {
  test.each([
    ['per cent', '%', true],
    ['USD', '$', true],
    ['USD', 'EUR', false],
    ['$', 'A$', false],
    ['people', 'People', true],
    ['% a year', '%', false],
    ['EUR cents per kWh', 'euro cents/kWh', true],
    ['cents', 'euro cents', false],
    ['cents', 'EUR', false],
    ['€/MWh', 'EUR per MWh', true],
    ['€/MWh', '€/kWh', false],
    ['p', 'pence', true],
  ])('%s and %s: one unit is %s', (one, other, same) => expect(isSameUnit(one, other)).toBe(same));

  test.each([
    ['per cent', true],
    ['% a year', true],
    ['percentage points', true],
    ['people', false],
    ['per 100,000 people', false],
  ])('%s counts hundredths: %s', (unit, is) => expect(countsHundredths(unit)).toBe(is));
});
