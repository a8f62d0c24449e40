import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { toSerialDay } from '../../lib/ooxml/chart/sheet';
import { type ReadDeck, readDeck } from './support/read-deck';
import { type ReadPlot, readPlot } from './support/read-plot';
import { type Row, readCsv, readTable } from './support/read-table';
import { toPlain } from './support/shown-figure';
import { readFile } from './support/site';

/*
 * Two reports beside the bundled one, as they are built: every kind of number stands at its place and time, with its unit,
 * its sign, its range and its nature, in the drawing, the table, the file, on paper, on the slide and in PowerPoint.
 */

const AIDS = 'aids-2024';
const ECONOMIES = 'first-figures-2024';

/** Marks with where they stand: a number alone across a row, or a year and a number on a plot over time. */
type Places = Readonly<Record<string, number | readonly [year: number, value: number]>>;

/** A chart's marks on one scale. */
type Scale = {
  readonly report: string;
  readonly chart: string;
  /** Which of its scales, where it has several beside each other. */
  readonly panel?: number;
  /** Its slide and the scale on it, where they differ. */
  readonly slide?: { readonly id: string; readonly panel?: number };
  readonly marks: Places;
};

const scales: readonly Scale[] = [
  {
    report: AIDS,
    chart: 'deaths-over-time',
    marks: { 'deaths-2010': [2010.5, 1_300_000], 'deaths-2023': [2023.5, 630_000], 'deaths-target': [2025, 250_000] },
  },
  {
    report: AIDS,
    chart: 'estimates-2023',
    panel: 0,
    marks: { 'infections-unaids-2023': 1_300_000, 'infections-2023': 1_300_000 },
  },
  {
    report: AIDS,
    chart: 'estimates-2023',
    panel: 1,
    slide: { id: 'estimates-2023-2', panel: 0 },
    marks: { 'deaths-unaids-2023': 630_000, 'deaths-2023': 630_000 },
  },
  {
    report: AIDS,
    chart: 'with-hiv-2023',
    panel: 0,
    marks: { 'with-hiv-unaids-2023': 39_900_000, 'with-hiv': 39_900_000 },
  },
  {
    report: ECONOMIES,
    chart: 'two-editions',
    marks: { 'euro-fall-first': [2020.375, -12.1], 'euro-fall-revised': [2020.375, -11.6] },
  },
  {
    report: ECONOMIES,
    chart: 'us-three-estimates',
    marks: {
      'us-growth-advance': [2023 + 298 / 365, 4.9],
      'us-growth-second': [2023 + 332 / 365, 5.2],
      'us-growth-third': [2023 + 354 / 365, 4.9],
    },
  },
  { report: ECONOMIES, chart: 'argentina-prices', marks: { 'argentina-2023': [2023.5, 211] } },
  { report: ECONOMIES, chart: 'staff-expected', marks: { 'prices-2014': [2014.5, 0.4] } },
  {
    report: ECONOMIES,
    chart: 'india-output',
    panel: 0,
    marks: { 'india-rupees-before': 269.5e12, 'india-rupees': 295.36e12 },
  },
  {
    report: ECONOMIES,
    chart: 'india-output',
    panel: 1,
    slide: { id: 'india-output-2', panel: 0 },
    marks: { 'india-dollars': 3.57e12 },
  },
];

/** Where each surface shows a chart. */
const surfaces = {
  page: ({ report, chart, panel }: Scale) => readPlot(`/${report}/`, chart, panel),
  paper: ({ report, chart, panel }: Scale) => readPlot(`/${report}/print/`, chart, panel),
  slide: ({ report, chart, panel, slide }: Scale) =>
    readPlot(`/${report}/present/`, slide?.id ?? chart, slide === undefined ? panel : slide.panel),
};

/** Whether a number is another, up to the rounding of a drawing. */
const isNear = (got: number, wanted: number) => Math.abs(got - wanted) <= Math.max(0.02, Math.abs(wanted) * 0.005);

/** What of some marks doesn't stand where it should, in words. */
function findMisplaced(plot: ReadPlot, marks: Places): readonly string[] {
  return Object.entries(marks).flatMap(([id, place]) => {
    const [dot] = plot.dotsOf(id);
    if (dot === undefined) return [`${id} has no dot`];
    if (typeof place === 'number')
      return isNear(plot.valueAt(dot.x), place) ? [] : [`${id} stands at ${plot.valueAt(dot.x)}, not ${place}`];
    const [year, value] = [plot.yearAt(dot.x), plot.valueAt(dot.y)];
    const isThere = Math.abs(year - place[0]) < 0.05 && isNear(value, place[1]);
    return isThere ? [] : [`${id} stands at ${year}, ${value}, not ${place.join(', ')}`];
  });
}

for (const scale of scales)
  for (const [surface, read] of Object.entries(surfaces))
    test(`the marks ${Object.keys(scale.marks).join(', ')} stand at their numbers on the ${surface}`, () => {
      expect(findMisplaced(read(scale), scale.marks)).toEqual([]);
    });

/** A chart of the dashboard. */
const draw = (report: string, chart: string, panel?: number) => readPlot(`/${report}/`, chart, panel);

/** What the slide of a chart says. */
const sayOnSlide = (report: string, slide: string) =>
  toPlain(load(readFile(`/${report}/present/`))(`section#${slide}`).text());

/** A number's rows in a table, by the number's name. */
const rowsOf = (report: string, chart: string, name: string): readonly Row[] =>
  readTable(`/${report}/`, chart).filter((row) => row['Figure']?.replace(/ \(context\)$/, '') === name);

/** A number's rows in a file, by its id. */
const linesOf = (report: string, chart: string, id: string): readonly Row[] =>
  readCsv(report, chart).filter((row) => row['id'] === id);

const decks = new Map<string, Promise<ReadDeck>>();

/** A report's PowerPoint file, opened once. */
function deckOf(report: string): Promise<ReadDeck> {
  const deck = decks.get(report) ?? readDeck(report);
  decks.set(report, deck);
  return deck;
}

/** The series of a PowerPoint file whose name holds some words. */
const seriesOf = async (report: string, words: string) =>
  (await deckOf(report)).series.filter(({ name }) => name.includes(words));

/** A moment as PowerPoint's charts count it. */
const serial = (moment: string) => toSerialDay(Date.parse(moment));

test.describe('the report on AIDS', () => {
  const [middle2010, middle2023] = [serial('2010-07-02T12:00Z'), serial('2023-07-02T12:00Z')];

  test('draws deaths at years, without a day, and joins only years that follow each other', async () => {
    const plot = draw(AIDS, 'deaths-over-time');
    for (const [id, year] of [
      ['deaths-2010', 2010],
      ['deaths-2023', 2023],
    ] as const) {
      const [across] = plot.linesOf(`[data-mark="${id}"] line.chart-time`);
      expect(across?.map(({ x }) => Math.round(plot.yearAt(x) * 10) / 10), id).toEqual([year, year + 1]);
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
      ['estimates-2023', 'New infections in 2023', '1,000,000–1,700,000', [1_000_000, 1_700_000]],
      ['estimates-2023', 'AIDS-related deaths in 2023', '500,000–820,000', [500_000, 820_000]],
      ['with-hiv-2023', 'People with HIV', '36,100,000–44,600,000', [36_100_000, 44_600_000]],
    ] as const;
    const lost = readTable(`/${AIDS}/`, 'what-differs').map((row) => Object.values(row).join(' '));
    for (const [chart, name, range, ends] of told) {
      const [row] = rowsOf(AIDS, chart, name);
      expect(row?.['Differs'], name).toBe(`UNAIDS: range ${range}; the article: without it`);
      expect(lost.filter((said) => said.startsWith(name) && said.endsWith(`not carried over: range ${range}`))).toHaveLength(
        1,
      );
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
    const [level] = plot.linesOf('[data-mark="infections-target"] line, line.chart-line-set');
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
    const [[from], [to]] = [plot.dotsOf('treated-2010'), plot.dotsOf('treated-2023')];
    expect([from, to].map((dot) => Math.round(plot.valueAt(dot?.y ?? 0)))).toEqual([47, 75]);
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
    const table = readTable(`/${AIDS}/`, 'infections-fall');
    expect(table.map((row) => [row['Number'], row['Covers']])).toEqual([
      ['−39%', '2010 to 2023'],
      ['−59%', '2010 to 2023'],
    ]);
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
    const charts = load(readFile(`/${AIDS}/`))('figure[data-chart]')
      .get()
      .map((figure) => load(figure)('figcaption, [data-part=key]').text());
    expect(charts.filter((key) => /\bcount\b/.test(key))).toEqual([]);
    const files = ['deaths-over-time', 'estimates-2023', 'with-hiv-2023', 'treated-share', 'side-by-side'];
    for (const file of files) {
      expect(readCsv(AIDS, file).filter((row) => row['nature'] === 'count')).toEqual([]);
      expect(readTable(`/${AIDS}/`, file).filter((row) => row['Kind'] === 'count')).toEqual([]);
    }
    const tiles = load(readFile(`/${AIDS}/`));
    const counted = tiles('[data-figure]:has([data-part=nature])')
      .get()
      .filter((tile) => /^count\b/.test(toPlain(tiles(tile).find('[data-part=nature]').first().text())))
      .map((tile) => tiles(tile).attr('data-figure'));
    expect(counted).toEqual(['on-treatment-2023']);
  });
});

test.describe('the report on economies', () => {
  const spring = [serial('2020-04-01'), serial('2020-07-01')];

  test('draws two editions of one quarter apart, both below a zero line', async () => {
    const plot = draw(ECONOMIES, 'two-editions');
    expect(plot.pathsOf('path.chart-line-series').map((path) => path.map(({ y }) => plot.valueAt(y).toFixed(1)))).toEqual([
      ['-3.8', '-12.1', '12.7', '-0.7'],
      ['-11.6', '12.5', '-0.7'],
    ]);
    const [zero] = plot.linesOf('line.chart-zero');
    expect(plot.valueAt(zero?.[0].y ?? Number.NaN)).toBeCloseTo(0);
    expect(plot.texts.join(' ')).toMatch(/As first published.*As of 9 March 2021/);
    expect(rowsOf(ECONOMIES, 'two-editions', 'Euro area growth as first published').map((row) => row['Number'])).toEqual([
      '−3.8%',
      '−12.1%',
      '12.7%',
      '−0.7%',
    ]);
    const [first] = linesOf(ECONOMIES, 'two-editions', 'euro-fall-first');
    expect([first?.['value'], first?.['written'], first?.['period']]).toEqual(['-12.1', '−12.1%', '2020-Q2']);
    const spans = (await seriesOf(ECONOMIES, 'The article, Q2 2020')).filter(({ x }) => x.length === 2);
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
    expect(row?.['Differs']).toBe('INDEC: 211.4%; the article: 211%');
  });

  test('draws three changes between their own dates, over the level that was aimed at', async () => {
    const plot = draw(ECONOMIES, 'inflation-came-down', 0);
    const ends = ['euro-prices-peak', 'euro-prices-2023', 'us-prices-peak', 'us-prices-2023'].map((id) => {
      const [dot] = plot.dotsOf(id);
      return plot.valueAt(dot?.y ?? Number.NaN).toFixed(1);
    });
    expect(ends).toEqual(['10.6', '2.9', '9.1', '3.4']);
    const level = plot.linesOf('line.chart-line-set, [data-mark="price-target"] line');
    expect(level.map(([a]) => plot.valueAt(a.y).toFixed(1))).toContain('2.0');
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
    const spans = ['growth-india', 'growth-germany', 'growth-argentina'].map((id) =>
      plot.spanOf(id)?.map((x) => Math.round(plot.valueAt(x) * 10) / 10),
    );
    expect(spans).toEqual([
      [0, 7.8],
      [-0.3, 0],
      [-1.6, 0],
    ]);
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
});
