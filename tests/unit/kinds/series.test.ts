import { describe, expect, test } from 'vitest';
import { toSerialDay } from '../../../lib/ooxml/chart/sheet';
import { drawMade, heightOf, midOf, said } from '../support/made-series';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const quarter = (year: number, of: number) =>
  (Date.UTC(year, (of - 1) * 3) + Date.UTC(year + Math.floor(of / 4), (of % 4) * 3) - 1) / 2;

describe('years with their ranges', () => {
  const made = () =>
    drawMade({
      series: {
        ill: {
          csv: 'date,value,low,high\n2010,1300000,1100000,1600000\n2011,1240000,1050000,1520000\n2013,920000,780000,1150000\n',
          nature: 'model',
        },
      },
      chart: { series: ['ill'], range: '2008/2015' },
    });

  test('stand in the middle of their years, as a line between neighbours, a year that is missing as a gap', () => {
    const { lines, readings } = made().plotAt('wide');
    expect(lines.map(({ points }) => points)).toEqual([
      [
        { x: midOf(2010), y: 1_300_000 },
        { x: midOf(2011), y: 1_240_000 },
      ],
    ]);
    expect(readings).toMatchObject([
      {
        ...{ x: midOf(2013), y: 920_000, range: [780_000, 1_150_000] },
        span: [Date.UTC(2013, 0), Date.UTC(2014, 0) - 1],
        dot: { form: { fill: 'none', outline: 'solid' }, radius: 3 },
      },
    ]);
  });

  test('have a band between the ends of their ranges, which stops at the gap', () =>
    expect(
      made()
        .plotAt('mid')
        .bands.map(({ points }) => points),
    ).toEqual([
      [
        { x: midOf(2010), range: [1_100_000, 1_600_000] },
        { x: midOf(2011), range: [1_050_000, 1_520_000] },
        { x: midOf(2011), range: undefined },
        { x: midOf(2013), range: undefined },
        { x: midOf(2013), range: undefined },
      ],
    ]));

  test('say in the table what each covers, its range and that it is a model', () =>
    expect(made().table).toMatchObject([
      {
        Number: '1,300,000 people',
        Range: '1,100,000–\u20601,600,000',
        Kind: 'model',
        Covers: '2010',
        Date: '1 May 2024',
      },
      { Number: '1,240,000 people', Range: '1,050,000–\u20601,520,000', Kind: 'model', Covers: '2011' },
      { Number: '920,000 people', Range: '780,000–\u20601,150,000', Kind: 'model', Covers: '2013' },
    ]));

  test('and in the CSV file', () =>
    expect(made().csv).toMatchObject([
      { period: '2010', bound: 'stated', value: '1300000', low: '1100000', high: '1600000', nature: 'model' },
      { period: '2011', value: '1240000', unit: 'people', date: '2024-05-01' },
      { period: '2013', value: '920000', low: '780000', high: '1150000' },
    ]));

  test('are native in PowerPoint: a line, and the ends of its band as two', () => {
    const { sheet } = made();
    const rowsOf = (name: string) => {
      const at = sheet.findIndex(([first]) => first === name);
      return sheet.slice(at, at + 2).map(([, x, y]) => [x, y]);
    };
    const days = [midOf(2010), midOf(2011)].map(toSerialDay);
    expect(rowsOf('ill')).toEqual([
      [days[0], 1_300_000],
      [days[1], 1_240_000],
    ]);
    expect(rowsOf('ill; low end of the range')).toEqual([
      [days[0], 1_100_000],
      [days[1], 1_050_000],
    ]);
    expect(rowsOf('ill; high end of the range').map(([, y]) => y)).toEqual([1_600_000, 1_520_000]);
    expect(sheet.filter(([name]) => name === 'ill; range').map(([, , y]) => y)).toEqual([780_000]);
  });
});

describe('quarters with a contraction and a forecast', () => {
  const made = () =>
    drawMade({
      measure: { unit: '%' },
      series: {
        growth: {
          csv: 'date,value,low,high,nature\n2023-Q3,0.4,,,\n2023-Q4,0.1,,,\n2024-Q1,-0.3,,,\n2024-Q2,-0.1,-0.8,0.5,forecast\n2024-Q3,0.6,-0.7,1.9,forecast\n',
          nature: 'estimate',
        },
      },
      chart: { series: ['growth'], range: '2023-Q1/2024-Q4' },
    });

  test('lie on both sides of zero, which is a line of its own', () => {
    const plot = made().plotAt('mid');
    expect(plot.y).toMatchObject({ from: -1, to: 2 });
    expect(plot.rules).toMatchObject([{ look: 'zero', segment: [{ y: 0 }, { y: 0 }] }]);
    expect(heightOf(plot, -0.3)).toBeGreaterThan(heightOf(plot, 0));
    expect(plot.y.ticks.map(({ text }) => text)).toEqual(['−1.0%', '−0.5%', '0.0%', '0.5%', '1.0%', '1.5%', '2.0%']);
  });

  test('go on dotted from the last that was found, and are named there', () => {
    const made1 = made();
    expect(made1.plotAt('wide').lines.map(({ outline, points }) => [outline, points])).toEqual([
      [
        undefined,
        [
          { x: quarter(2023, 3), y: 0.4 },
          { x: quarter(2023, 4), y: 0.1 },
          { x: quarter(2024, 1), y: -0.3 },
        ],
      ],
      [
        'dotted',
        [
          { x: quarter(2024, 1), y: -0.3 },
          { x: quarter(2024, 2), y: -0.1 },
          { x: quarter(2024, 3), y: 0.6 },
        ],
      ],
    ]);
    expect(made1.xml).toContain('<a:prstDash val="sysDot"/>');
  });

  test('have a band where they have ranges, from the first of these on', () => {
    const [band] = made().plotAt('wide').bands;
    expect(band?.points.filter(({ range }) => range !== undefined).map(({ range }) => range)).toEqual([
      [-0.8, 0.5],
      [-0.7, 1.9],
    ]);
  });

  test('say in table, CSV and workbook what they are, with a true minus sign for readers alone', () => {
    const { table, csv, sheet } = made();
    expect(table.map((row) => [row['Covers'], row['Number'], row['Range'], row['Kind']])).toEqual([
      ['third quarter of 2023', '0.4%', '–', 'estimate'],
      ['fourth quarter of 2023', '0.1%', '–', 'estimate'],
      ['first quarter of 2024', '−0.3%', '–', 'estimate'],
      ['second quarter of 2024', '−0.1%', '−0.8% to 0.5%', 'forecast'],
      ['third quarter of 2024', '0.6%', '−0.7% to 1.9%', 'forecast'],
    ]);
    expect(csv.map(({ period, value, low, nature }) => [period, value, low, nature]).slice(2, 4)).toEqual([
      ['2024-Q1', '-0.3', '', 'estimate'],
      ['2024-Q2', '-0.1', '-0.8', 'forecast'],
    ]);
    expect(sheet.map(([, , y]) => y)).toContain(-0.3);
  });
});

describe('months that are missing', () => {
  const csv = 'date,value\n2023-01,-3.1\n2023-02,-1.2\n2023-04,8.9\n2023-05,\n2023-06,14\n2023-07,18\n';
  const made = (keys = {}) =>
    drawMade({
      measure: { unit: '°C', accumulates: 'stock' },
      series: { warmth: { csv, ...keys } },
      chart: { series: ['warmth'], range: '2023-01/2023-12' },
    });
  const month = (of: number) => (Date.UTC(2023, of - 1) + Date.UTC(2023, of) - 1) / 2;

  test('are gaps in the line, by the rhythm of the dates and by a row without a number; a reading between two is a dot', () => {
    const { lines, readings } = made().plotAt('mid');
    expect(lines.map(({ points }) => points)).toEqual([
      [
        { x: month(1), y: -3.1 },
        { x: month(2), y: -1.2 },
        { x: month(6), y: undefined },
        { x: month(6), y: 14 },
        { x: month(7), y: 18 },
      ],
    ]);
    expect(readings.map(({ x, y, dot }) => [x, y, dot?.radius])).toEqual([[month(4), 8.9, 3]]);
  });

  test('are bridged by a line of their own where the data say so', () => {
    const { lines } = made({ gaps: 'joined' }).plotAt('mid');
    expect(lines[0]).toMatchObject({
      look: 'bridge',
      points: [
        { x: month(2), y: -1.2 },
        { x: month(4), y: 8.9 },
        { y: undefined },
        { x: month(4), y: 8.9 },
        { x: month(6), y: 14 },
        { y: undefined },
      ],
    });
  });

  test('are rows that say so in table and CSV where the file has them', () => {
    const { table, csv: rows } = made();
    expect(table.map((row) => [row['Covers'], row['Number'], row['Kind']])).toEqual([
      ['January 2023', '−3.1°C', 'kind not said'],
      ['February 2023', '−1.2°C', 'kind not said'],
      ['April 2023', '8.9°C', 'kind not said'],
      ['May 2023', 'none published', ''],
      ['June 2023', '14°C', 'kind not said'],
      ['July 2023', '18°C', 'kind not said'],
    ]);
    expect(rows[3]).toMatchObject({ period: '2023-05', value: '', bound: '', nature: '' });
  });

  test('leave PowerPoint’s line open too: each run is a series, the lone reading a mark', () => {
    const { sheet } = made();
    expect(sheet.filter(([name]) => name === 'warmth').map(([, , y]) => y)).toEqual([-3.1, 14, 8.9]);
  });

  test('of days are gaps only where the series says how often it has a reading', () => {
    const days = { csv: 'date,value\n2024-01-01,1\n2024-01-02,2\n2024-01-05,3\n2024-01-06,4\n' };
    const runs = (keys: object) =>
      drawMade({
        series: { daily: { ...days, ...keys } },
        chart: { series: ['daily'], range: '2024-01-01/2024-01-10' },
      }).drawing.main.lines[0]?.runs.map((run) => run.map(({ x, y }) => [x, y]));
    expect(runs({})?.map((run) => run.length)).toEqual([4]);
    expect(runs({ every: 'day' })).toEqual([
      [
        [day('2024-01-01'), 1],
        [day('2024-01-02'), 2],
      ],
      [
        [day('2024-01-05'), 3],
        [day('2024-01-06'), 4],
      ],
    ]);
  });
});

describe('several lines', () => {
  const rows = (values: readonly number[]) =>
    `date,value\n${values.map((value, index) => `${2015 + index},${value}`).join('\n')}\n`;
  const made = () =>
    drawMade({
      series: {
        revised: { csv: rows([10, 12, 15, 19]), label: 'as revised' },
        first: { csv: rows([9, 11, 13, 16]), label: 'as first published' },
      },
      chart: { series: ['revised', 'first'], range: '2014/2019' },
    });

  test('are told apart by their place, the main one over the other and strongest', () =>
    expect(
      made()
        .plotAt('wide')
        .lines.map(({ key, rank }) => [key, rank]),
    ).toEqual([
      ['first', 1],
      ['revised', 0],
    ]));

  test('and in PowerPoint by weight and dashes', () => {
    const { xml } = made();
    const lines = [...xml.matchAll(/<a:ln w="(\d+)"[^>]*>(?:(?!<\/a:ln>).)*<\/a:ln>/g)].map(([all, width]) => [
      width,
      /prstDash val="(\w+)"/.exec(all)?.[1],
    ]);
    expect(lines).toContainEqual(['23813', undefined]);
    expect(lines).toContainEqual(['16669', 'lgDash']);
  });

  test('have a label each, which nobody takes for the other’s', () => {
    const { view, table } = made();
    expect(view.drawing.kind === 'series' && view.drawing.main.lines.map(({ label }) => label[0]?.[0]?.text)).toEqual([
      'as revised',
      'as first published',
    ]);
    expect(table.map((row) => row['Figure'])).toEqual([
      ...Array.from({ length: 4 }, () => 'Series revised (context)'),
      ...Array.from({ length: 4 }, () => 'Series first (context)'),
    ]);
  });
});

describe('a series of one reading', () => {
  const made = () =>
    drawMade({ series: { one: { csv: 'date,value\n2021,412300\n' } }, chart: { series: ['one'], range: '2019/2023' } });

  test('is a mark that can be seen, with its number', () => {
    const { plotAt, drawing } = made();
    expect(plotAt('narrow').readings).toMatchObject([{ x: midOf(2021), y: 412_300, dot: { radius: 4.5 } }]);
    expect(drawing.main.lines[0]?.label.map((line) => line.map(({ text }) => text).join(''))).toEqual([
      'one',
      '2021: 412,300',
    ]);
  });

  test('is a mark in PowerPoint', () => expect(made().sheet.map(([, , y]) => y)).toContain(412_300));
});

describe('a series of nothing but zeros', () => {
  const made = () =>
    drawMade({
      measure: { unit: 'strikes' },
      series: { quiet: { csv: 'date,value\n2020,0\n2021,0\n2022,-0\n', nature: 'count' } },
      chart: { series: ['quiet'], range: '2019/2023' },
    });

  test('lies at the bottom of a scale that is one', () => {
    const plot = made().plotAt('wide');
    expect(plot.y.from).toBe(0);
    expect(plot.y.to).toBeGreaterThan(0);
    expect(heightOf(plot, 0)).toBe(plot.inner.y + plot.inner.height);
    expect(JSON.stringify(plot)).not.toMatch(/null|NaN/);
  });

  test('says so, and nowhere minus zero or NaN', () => {
    const { drawing, xml, csv, table } = made();
    expect(drawing.main.lines[0]?.label.map((line) => line.map(({ text }) => text).join(''))).toEqual([
      'quiet',
      'always 0',
    ]);
    expect(xml).not.toMatch(/NaN|Infinity|"-0"/);
    expect(csv.map(({ value }) => value)).toEqual(['0', '0', '0']);
    expect(table.map((row) => row['Number'])).toEqual(['0 strikes', '0 strikes', '0 strikes']);
  });
});

describe('a series that is always below zero', () => {
  const made = () =>
    drawMade({
      measure: { unit: 'EUR', accumulates: 'stock' },
      series: { debt: { csv: 'date,value\n2020-01-01,-120\n2021-01-01,-180\n' } },
      chart: { series: ['debt'], range: '2020/2021' },
    });

  test('hangs from zero', () => {
    const plot = made().plotAt('mid');
    expect(plot.y.to).toBe(0);
    expect(plot.y.from).toBeLessThanOrEqual(-180);
    expect(plot.rules).toMatchObject([{ look: 'zero' }]);
    expect(plot.lines[0]?.points).toEqual([
      { x: day('2020-01-01'), y: -120 },
      { x: day('2021-01-01'), y: -180 },
    ]);
  });

  test('has its sign before its currency', () =>
    expect(made().table.map((row) => row['Number'])).toEqual(['−\u2060€120', '−\u2060€180']));
});

describe('readings with bounds', () => {
  const made = () =>
    drawMade({
      series: {
        bounded: {
          csv: 'date,value,bound,low,high\n2014,760,moreThan,,\n2015,700,upTo,,\n2016,640,about,,\n2018,,between,500,640\n2020,520,between,430,600\n',
        },
      },
      chart: { series: ['bounded'], range: '2012/2021' },
    });

  test('go on past their numbers; a range alone has no dot', () =>
    expect(
      made()
        .plotAt('wide')
        .readings.map(({ x, y, cap, dot, range }) => [x, y, cap, dot === undefined, range]),
    ).toEqual([
      [midOf(2014), 760, 'up', false, undefined],
      [midOf(2015), 700, 'down', false, undefined],
      [midOf(2018), 500, undefined, true, [500, 640]],
      [midOf(2020), 520, undefined, false, [430, 600]],
    ]));

  test('are printed with their bounds', () => {
    const { table, csv } = made();
    expect(table.map((row) => row['Number'])).toEqual([
      'more than 760 people',
      'up to 700 people',
      'about 640 people',
      'between 500 and 640 people',
      'between 430 and 600 people, best 520',
    ]);
    expect(csv.map(({ bound, value, low }) => [bound, value, low])).toEqual([
      ['moreThan', '760', ''],
      ['upTo', '700', ''],
      ['about', '640', ''],
      ['between', '', '500'],
      ['between', '520', '430'],
    ]);
  });
});

describe('levels over time', () => {
  const csv = 'date,value\n2019,900\n2020,800\n2021,700\n';
  const made = (figures: Record<string, Record<string, unknown>>, levels = Object.keys(figures)) =>
    drawMade({ series: { line: { csv } }, figures, chart: { series: ['line'], levels, range: '2018/2026' } });

  test('run from their due date to the end, dashed, and their bound keeps its arrow', () => {
    const {
      plotAt,
      table,
      csv: rows,
      sheet,
      drawing,
    } = made({
      target: said({ lessThan: 250 }, 'target', { period: 2025 }),
    });
    const plot = plotAt('wide');
    expect(plot.lines.find(({ key }) => key === 'level-target')).toMatchObject({
      ...{ look: 'set', outline: 'dashed', tone: 'context' },
      points: [
        { x: day('2025-01-01'), y: 250 },
        { x: plot.x.to, y: 250 },
      ],
    });
    expect(plot.marks).toMatchObject([{ key: 'target', x: day('2025-01-01'), y: 250, cap: 'down' }]);
    expect(drawing.main.levels[0]?.label.map((line) => line.map(({ text }) => text).join(''))).toEqual([
      'target for 2025',
      'less than 250',
    ]);
    expect(table[0]).toMatchObject({ Number: 'less than 250 people', Kind: 'target', Covers: '2025' });
    expect(rows[0]).toMatchObject({ id: 'target', nature: 'target', period: '2025', bound: 'lessThan' });
    expect(sheet.map(([, x, y]) => [x, y])).toContainEqual([toSerialDay(day('2025-01-01')), 250]);
  });

  test('of unknown time run from the day of saying, and say so; a bare range is a band', () => {
    const { plotAt, drawing } = made({ hoped: said({ between: [300, 400] }, 'forecast') });
    const plot = plotAt('mid');
    expect(plot.bands.find(({ key }) => key === 'level-hoped')).toMatchObject({
      look: 'set',
      points: [
        { x: day('2024-05-01'), range: [300, 400] },
        { x: plot.x.to, range: [300, 400] },
      ],
    });
    expect(drawing.main.levels[0]?.label[0]?.[0]?.text).toBe('forecast, as said on 1 May 2024');
  });

  test('that held before the axis begins run through it, without a mark at its edge', () => {
    const plot = made({ limit: said({ stated: 500 }, 'count', { period: 2001 }) }).plotAt('wide');
    expect(plot.lines.find(({ key }) => key === 'level-limit')?.points[0]).toEqual({ x: plot.x.from, y: 500 });
    expect(plot.marks.map(({ key, dot }) => [key, dot])).toEqual([['limit', undefined]]);
  });
});

test('a label of a line has its references resolved', () => {
  const { drawing, sheet } = drawMade({
    series: { line: { csv: 'date,value\n2019,900\n2020,800\n', label: 'down from {first}' } },
    figures: { first: said({ moreThan: 900 }, 'count', { period: 2019 }) },
    chart: { series: ['line'], points: ['first'], range: '2018/2021' },
  });
  expect(drawing.main.lines[0]?.label[0]?.[0]?.text).toBe('down from more than 900');
  expect(sheet.map(([name]) => name)).toContain('down from more than 900');
});

test('a sum stands at the end of its period, a financial year by its name', () => {
  const { drawing, table } = drawMade({
    measure: { accumulates: 'cumulative' },
    series: { sum: { csv: 'date,value,called\n2021-04/2022-03,10,2021/22\n2022-04/2023-03,15,2022/23\n' } },
    chart: { series: ['sum'], range: '2021/2023' },
  });
  expect(drawing.main.lines[0]?.runs[0]?.map(({ x, span }) => [x, span])).toEqual([
    [day('2022-04-01') - 1, undefined],
    [day('2023-04-01') - 1, undefined],
  ]);
  expect(table.map((row) => row['Covers'])).toEqual(['2021/22', '2022/23']);
});
