import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { AIDS, deckOf, draw, heightOf, linesOf, rowsOf, sayOnSlide, serial, seriesOf } from './support/example';
import { readCsv, readTable } from './support/read-table';
import { toPlain } from './support/shown-figure';
import { readFile } from './support/site';

/* The report on AIDS as it is built: what its charts, tables, files and slides say, chart by chart. */

const [middle2010, middle2023] = [serial('2010-07-02T12:00Z'), serial('2023-07-02T12:00Z')];

test('draws deaths at years, without a day, and joins only years that follow each other', async () => {
  const plot = draw(AIDS, 'deaths-over-time');
  for (const [id, year] of [
    ['deaths-2010', 2010],
    ['deaths-2023', 2023],
  ] as const) {
    const [across] = plot.linesOf(`[data-mark="${id}"] line.chart-time`);
    expect(
      across?.map(({ x }) => Math.round(plot.yearAt(x) * 10) / 10),
      id,
    ).toEqual([year, year + 1]);
  }
  const joined = plot.pathsOf('path.chart-line-series').map((path) => path.map(({ x }) => plot.yearAt(x).toFixed(1)));
  expect(joined).toEqual([['2022.5', '2023.5']]);
  const covers = readTable(`/${AIDS}/`, 'deaths-over-time').map((row) => row['Covers']);
  expect(covers).toEqual(['2010', '2023', '2025', '2004', '2010', '2015', '2020', '2022', '2023']);
  expect(readCsv(AIDS, 'deaths-over-time').map((row) => row['period'])).toEqual(covers);
  const articles = (await seriesOf(AIDS, 'The article, 2010')).filter(({ x }) => x.length === 1);
  expect(new Set(articles.flatMap(({ x }) => x))).toEqual(new Set([middle2010]));
});

test('draws the range of 2023 around its reading, in every place', async () => {
  const plot = draw(AIDS, 'deaths-over-time');
  const ranges = plot
    .linesOf('.chart-whisker line')
    .filter(([a, b]) => a.x === b.x && Math.abs(plot.yearAt(a.x) - 2023.5) < 0.05)
    .map((ends) => ends.map(({ y }) => Math.round(plot.valueAt(y) / 10_000)).toSorted((a, b) => a - b));
  expect(ranges).toEqual([[50, 82]]);
  const last = rowsOf(AIDS, 'deaths-over-time', 'AIDS-related deaths by year, as UNAIDS models them').at(-1);
  expect(last?.['Range']).toBe('500,000–820,000');
  const line = linesOf(AIDS, 'deaths-over-time', 'deaths-by-year').at(-1);
  expect([line?.['value'], line?.['low'], line?.['high']]).toEqual(['630000', '500000', '820000']);
  const [range] = await seriesOf(AIDS, 'UNAIDS: AIDS-related deaths a year, modelled; range');
  expect([range?.x, range?.y]).toEqual([
    [middle2023, middle2023],
    [500_000, 820_000],
  ]);
});

test('draws the target as a level below which 2025 is meant to lie, and reads nothing into 2021', async () => {
  const plot = draw(AIDS, 'deaths-over-time');
  const [level] = plot.pathsOf('path.chart-line-set');
  expect(level?.map(({ x }) => plot.yearAt(x).toFixed(1))).toEqual(['2025.0', '2027.0']);
  expect(level?.map(({ y }) => Math.round(plot.valueAt(y) / 1000))).toEqual([250, 250]);
  expect(plot.texts.join(' ')).toContain('fewer than 250,000');
  const [row] = rowsOf(AIDS, 'deaths-over-time', 'Target for deaths in 2025');
  expect([row?.['Number'], row?.['Kind'], row?.['Covers']]).toEqual(['fewer than 250,000 people', 'target', '2025']);
  const [line] = linesOf(AIDS, 'deaths-over-time', 'deaths-target');
  expect([line?.['bound'], line?.['value'], line?.['nature']]).toEqual(['lessThan', '250000', 'target']);
  expect(sayOnSlide(AIDS, 'deaths-over-time')).toContain('fewer than 250,000');
  const across = (await seriesOf(AIDS, 'Target for deaths in 2025')).filter(({ x }) => x.length === 2);
  expect(across.map(({ x, y }) => [x[0], ...y])).toEqual([[serial('2025-01-01'), 250_000, 250_000]]);
});

test('sets each best number beside its range, and tells that the article left the range out', async () => {
  const told = [
    ['estimates-2023', 'New infections in 2023', '1–1.7 million', [1_000_000, 1_700_000]],
    ['estimates-2023', 'AIDS-related deaths in 2023', '500,000–820,000', [500_000, 820_000]],
    ['with-hiv-2023', 'People with HIV', '36.1–44.6 million', [36_100_000, 44_600_000]],
  ] as const;
  const lost = readTable(`/${AIDS}/`, 'what-differs').map((row) => Object.values(row).join(' '));
  for (const [chart, name, range, ends] of told) {
    const [row] = rowsOf(AIDS, chart, name);
    expect(row?.['Differs'], name).toMatch(
      new RegExp(`^UNAIDS gave .*, range ${range.replace(' ', '\\s')}; the article left out the range$`),
    );
    expect(
      lost.filter((said) => said.startsWith(name) && said.endsWith('the article left out the range')),
    ).toHaveLength(1);
    const series = await seriesOf(AIDS, `range ${range}`);
    expect(
      series.map(({ x }) => x),
      name,
    ).toContainEqual(ends);
  }
  for (const [chart, panel, id, ends] of [
    ['estimates-2023', 0, 'infections-unaids-2023', [10, 17]],
    ['estimates-2023', 1, 'deaths-unaids-2023', [5, 8.2]],
    ['with-hiv-2023', 0, 'with-hiv-unaids-2023', [361, 446]],
  ] as const) {
    const plot = draw(AIDS, chart, panel);
    const bands = plot.linesOf(`[data-mark="${id}"] line.chart-band`);
    expect(bands.map((band) => band.map(({ x }) => Math.round(plot.valueAt(x) / 10_000) / 10))).toEqual([ends]);
  }
});

test('runs the pledge across the infections as a level at 2025', async () => {
  const plot = draw(AIDS, 'estimates-2023', 0);
  const [level] = plot.pathsOf('path.chart-line-set');
  expect(level?.map(({ x }) => Math.round(plot.valueAt(x) / 1000))).toEqual([370, 370]);
  expect(plot.texts.join(' ')).toContain('less than 370,000');
  const [row] = rowsOf(AIDS, 'estimates-2023', 'Target for new infections in 2025');
  expect([row?.['Number'], row?.['Kind'], row?.['Covers']]).toEqual(['less than 370,000 people', 'target', '2025']);
  const [line] = linesOf(AIDS, 'estimates-2023', 'infections-target');
  expect([line?.['bound'], line?.['value'], line?.['period']]).toEqual(['lessThan', '370000', '2025']);
  const across = await seriesOf(AIDS, 'Target for new infections in 2025');
  expect(across.flatMap(({ x }) => x)).toContain(370_000);
});

test('draws 47% and 75% as a change between two years, and our 77% apart from them', async () => {
  const plot = draw(AIDS, 'treated-share', 0);
  expect(heightOf(plot, 'treated-2010') / heightOf(plot, 'treated-2023')).toBeCloseTo(47 / 75, 2);
  const spans = plot.linesOf('line.chart-time').map(([a, b]) => [a.x, b.x] as const);
  const [[start, next] = [0, 0], [end] = [0, 0]] = spans;
  expect(Math.round((end - start) / (next - start))).toBe(2023 - 2010);
  const [change] = await seriesOf(AIDS, 'As the article gives them');
  expect([change?.x, change?.y]).toEqual([
    [middle2010, middle2023],
    [47, 75],
  ]);
  expect(draw(AIDS, 'treated-share').texts.join(' ')).not.toContain('77');
  const [row] = rowsOf(AIDS, 'treatment-2023', 'Share on treatment, computed');
  expect([row?.['Number'], row?.['Kind']]).toEqual(['about 77%', 'derived']);
});

test('draws falls below a zero line, from 2010 to 2023', async () => {
  const plot = draw(AIDS, 'infections-fall', 0);
  for (const [id, number] of [
    ['fall-global', -39],
    ['fall-africa', -59],
  ] as const) {
    const span = plot.spanOf(id)?.map((x) => Math.round(plot.valueAt(x)));
    expect(span, id).toEqual([number, 0]);
    const [line] = linesOf(AIDS, 'infections-fall', id);
    expect([line?.['value'], line?.['period']]).toEqual([String(number), '2010/2023']);
  }
  const [zero] = plot.linesOf('line.chart-zero');
  expect(plot.valueAt(zero?.[0].x ?? Number.NaN)).toBeCloseTo(0);
  expect(readTable(`/${AIDS}/`, 'infections-fall').map((row) => row['Number'])).toEqual(['−39%', '−59%']);
  expect(sayOnSlide(AIDS, 'infections-fall')).toContain('between 2010 and 2023');
  const bars = (await deckOf(AIDS)).series.filter((one) => one.bars.some((bar) => bar.startsWith('Change in new')));
  expect(bars.map(({ y }) => y)).toEqual([[-39, -59]]);
});

test('names years as years and five days as five days', async () => {
  const events = Object.fromEntries(
    readTable(`/${AIDS}/`, 'article-timeline').map((row) => [row['Event'], row['Date as reported']]),
  );
  expect(events).toMatchObject({
    'The 25th International AIDS Conference meets in Munich': '22 to 26 July 2024',
    'Year of the targets for new infections and for deaths': '2025',
    'Year by which AIDS could end as a public-health threat': '2030',
  });
  const dates = Object.fromEntries(readCsv(AIDS, 'article-timeline').map((row) => [row['id'], row['date']]));
  expect(dates).toMatchObject({ conference: '2024-07-22/2024-07-26', 'targets-due': '2025', 'end-of-aids': '2030' });
  const [target] = await seriesOf(AIDS, '2025: Year of the targets');
  expect(target?.x).toEqual([serial('2025-01-01'), serial('2026-01-01')]);
  expect((await seriesOf(AIDS, '22 to 26 July 2024: ')).map(({ name }) => name)).toHaveLength(1);
});

test('draws three kinds of people in rows of their own, each with its own number', () => {
  const plot = draw(AIDS, 'side-by-side');
  for (const number of ['39.9 million', '9.3 million', '630,000']) expect(plot.texts.join(' ')).toContain(number);
});

test('calls nothing a count but the people whom countries count', () => {
  const page = load(readFile(`/${AIDS}/`));
  expect(toPlain(page('aside[aria-labelledby=key]').text())).not.toMatch(/\bcount(?:s|ed)?\b/);
  const files = ['deaths-over-time', 'estimates-2023', 'with-hiv-2023', 'treated-share', 'side-by-side'];
  for (const file of files) {
    expect(readCsv(AIDS, file).filter((row) => row['nature'] === 'count')).toEqual([]);
    expect(readTable(`/${AIDS}/`, file).filter((row) => row['Kind'] === 'count')).toEqual([]);
  }
  const counted = page('[data-figure]:has([data-part=nature])')
    .get()
    .filter((tile) => /^Count\b/.test(toPlain(page(tile).find('[data-part=nature]').first().text())))
    .map((tile) => page(tile).attr('data-figure'));
  expect(counted).toEqual(['on-treatment-2023']);
});
