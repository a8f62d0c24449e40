import { expect, test } from '@playwright/test';
import {
  deckOf,
  draw,
  ECONOMIES,
  heightOf,
  linesOf,
  rowsOf,
  sayOnSlide,
  serial,
  seriesOf,
  zeroOf,
} from './support/example';
import { readCsv, readTable } from './support/read-table';

/* The report on economies as it is built: what its charts, tables, files and slides say, chart by chart. */

const spring = [serial('2020-04-01'), serial('2020-07-01')];

test('draws two editions of one quarter apart, both below a zero line', async () => {
  const plot = draw(ECONOMIES, 'two-editions');
  const lines = plot.pathsOf('path.chart-line-series').map((path) => path.map(({ y }) => plot.valueAt(y).toFixed(1)));
  expect(lines).toHaveLength(2);
  expect(lines).toContainEqual(['-3.8', '-12.1', '12.7', '-0.7']);
  expect(lines).toContainEqual(['-11.6', '12.5', '-0.7']);
  expect(plot.valueAt(zeroOf(plot))).toBeCloseTo(0);
  expect(plot.texts.join(' ')).toMatch(/As first published.*As of 9 March 2021/);
  expect(rowsOf(ECONOMIES, 'two-editions', 'Euro area growth as first published').map((row) => row['Number'])).toEqual([
    '−3.8%',
    '−12.1%',
    '12.7%',
    '−0.7%',
  ]);
  const [first] = linesOf(ECONOMIES, 'two-editions', 'euro-fall-first');
  expect([first?.['value'], first?.['written'], first?.['period']]).toEqual(['-12.1', '−12.1%', '2020-Q2']);
  const named = ['as first given', 'as of March 2021'].map(
    (edition) => `The article: Euro area, second quarter of 2020, ${edition}, Q2 2020`,
  );
  const series = await Promise.all(named.map((name) => seriesOf(ECONOMIES, name)));
  const spans = series.flat().filter(({ x }) => x.length === 2);
  expect(spans.map(({ y }) => y[0])).toEqual([-12.1, -11.6]);
  for (const { x } of spans) expect(x.map((day, at) => Math.abs(day - (spring[at] ?? 0)) <= 1)).toEqual([true, true]);
});

test('holds each of three estimates from the day on which it was published', async () => {
  const plot = draw(ECONOMIES, 'us-three-estimates');
  const [steps] = plot.pathsOf('path.chart-line-level');
  expect(steps?.map(({ y }) => plot.valueAt(y).toFixed(1))).toEqual(['4.9', '4.9', '5.2', '5.2', '4.9', '4.9', '4.9']);
  const [level] = await seriesOf(ECONOMIES, 'Level');
  expect(level?.x.slice(0, 2)).toEqual([serial('2023-10-26'), serial('2023-11-29')]);
  expect(sayOnSlide(ECONOMIES, 'us-three-estimates')).toContain('published 29 Nov 2023');
});

test('goes over a hundred per cent where it is no share, and tells what the article left off', () => {
  const plot = draw(ECONOMIES, 'argentina-prices');
  const [line] = plot.pathsOf('path.chart-line-series');
  expect(line?.map(({ y }) => plot.valueAt(y).toFixed(1)).at(-1)).toBe('211.4');
  expect(plot.texts.join(' ')).toContain('more than 211%');
  const [row] = rowsOf(ECONOMIES, 'argentina-prices', 'Inflation in Argentina in 2023');
  // “More than 211%” rounds the office's 211.4% down: nothing differs, and the note in the drawing says what was left off.
  expect([row?.['Number'], row?.['Differs']]).toEqual(['more than 211%', undefined]);
  expect(plot.texts.join(' ')).toContain('INDEC gave 211.4%');
});

test('draws three changes between their own dates, over the level that was aimed at', async () => {
  const plot = draw(ECONOMIES, 'inflation-came-down', 0);
  for (const [id, number] of [
    ['euro-prices-2023', 2.9],
    ['us-prices-peak', 9.1],
    ['us-prices-2023', 3.4],
  ] as const)
    expect(heightOf(plot, id) / heightOf(plot, 'euro-prices-peak'), id).toBeCloseTo(number / 10.6, 2);
  const [[level] = []] = plot.pathsOf('path.chart-line-set');
  expect((zeroOf(plot) - (level?.y ?? Number.NaN)) / heightOf(plot, 'euro-prices-peak')).toBeCloseTo(2 / 10.6, 2);
  expect(draw(ECONOMIES, 'inflation-came-down').texts.join(' ')).toContain('target');
  const [states] = await seriesOf(ECONOMIES, 'United States');
  expect([states?.x, states?.y]).toEqual([
    [serial('2022-06-16'), serial('2023-12-16T12:00Z')],
    [9.1, 3.4],
  ]);
});

test('holds a rate below zero until it is raised, and writes its unit as a rate', async () => {
  const plot = draw(ECONOMIES, 'deposit-rate');
  const [steps] = plot.pathsOf('path.chart-line-level');
  expect(steps?.slice(0, 3).map(({ y }) => plot.valueAt(y).toFixed(2))).toEqual(['-0.50', '-0.50', '0.00']);
  expect(plot.texts.join(' ')).toContain('−0.50');
  const [row] = rowsOf(ECONOMIES, 'deposit-rate', 'Deposit rate from 18 September 2019');
  expect(row?.['Number']).toBe('−0.50% a year');
  const [level] = (await seriesOf(ECONOMIES, 'Level')).slice(1);
  expect([level?.x[0], level?.y[0]]).toEqual([serial('2019-09-18'), -0.5]);
});

test('draws what was expected as a band, and marks it as a forecast', async () => {
  const plot = draw(ECONOMIES, 'staff-expected');
  const [band] = plot.pathsOf('path.chart-between');
  expect(band?.map(({ x, y }) => [plot.yearAt(x).toFixed(1), plot.valueAt(y).toFixed(1)])).toEqual([
    ['2013.5', '2.0'],
    ['2014.5', '2.0'],
    ['2014.5', '0.6'],
    ['2013.5', '1.2'],
  ]);
  const expected = rowsOf(ECONOMIES, 'staff-expected', 'Inflation in the euro area, as expected in March 2013');
  expect(expected.map((row) => [row['Kind'], row['Covers']])).toEqual([
    ['forecast', '2013'],
    ['forecast', '2014'],
  ]);
  const lines = linesOf(ECONOMIES, 'staff-expected', 'euro-prices-expected');
  expect(lines.map((row) => [row['bound'], row['low'], row['high'], row['nature']])).toEqual([
    ['between', '1.2', '2', 'forecast'],
    ['between', '0.6', '2', 'forecast'],
  ]);
  const ends = await seriesOf(ECONOMIES, 'As staff expected it in March 2013;');
  expect(ends.map(({ y }) => y)).toEqual([
    [1.2, 0.6],
    [2, 2],
  ]);
});

test('draws growth and shrinkage to either side of zero, on one scale', async () => {
  const plot = draw(ECONOMIES, 'growth-by-country', 0);
  const all = draw(ECONOMIES, 'growth-by-country');
  for (const [id, lies] of [
    ['growth-india', [0, 7.8]],
    ['growth-germany', [-0.3, 0]],
    ['growth-argentina', [-1.6, 0]],
  ] as const) {
    // Both groups of bars hang from one place, and the scale is written over the first.
    const [from, to] = all.spanOf(id)?.map((x) => plot.valueAt(x)) ?? [];
    expect(
      [from, to].map((value) => (value ?? Number.NaN).toFixed(1)),
      id,
    ).toEqual(lies.map((value) => value.toFixed(1)));
  }
  const bars = (await deckOf(ECONOMIES)).series.filter((one) => one.bars.some((bar) => bar.includes('growth in 2023')));
  expect(bars.flatMap(({ y }) => y)).toEqual([7.8, 5.2, 2.5, 0.4, -0.3, -0.8, -1.6]);
});

test('keeps rupees and dollars apart, and tells that the first word on them was provisional', () => {
  const table = readTable(`/${ECONOMIES}/`, 'india-output');
  expect(table.map((row) => row['Number'])).toEqual([
    '₹269.50 lakh crore',
    '₹295.36 lakh crore',
    'about $3.57 trillion',
  ]);
  expect(table.map((row) => row['Covers'])).toEqual(['2022/23', '2023/24', '2023']);
  expect(table[1]?.['Differs']).toContain('“provisional”');
  expect(readCsv(ECONOMIES, 'india-output').map((row) => row['unit'])).toEqual(['INR', 'INR', 'USD']);
});
