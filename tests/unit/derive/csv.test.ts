import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartContent } from '../../../lib/derive/chart-view';
import { toChartCsv } from '../../../lib/derive/csv';
import { sourceText } from '../../../lib/derive/source-view';
import { pick } from '../../../lib/facts/lookup';
import type { Figure, Link, Report } from '../../../lib/schema/report';
import { loadExample, loadFlood, loadReal } from '../support/load-real';
import { drawMade as drawMadeSeries } from '../support/made-series';
import { makeAgent, makeFigure, makeLink, makeSource } from '../support/make-link';

const flood = loadFlood();
const economies = loadExample('first-figures-2024');
/** Every chart of several reports, so that what holds of all doesn’t hang on one. */
const charts = [flood, economies, loadReal()].flatMap((report) =>
  [...report.charts.values()].map((chart) => ({ name: `${report.id}: ${chart.id}`, report, chart })),
);

/** A CSV as another program reads it: strictly, by its first line. */
function read(csv: string): readonly Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n', relax_column_count: false });
}

/** The one row of one figure, as another program reads it. */
function readFigure(link: Partial<Link>, given: Partial<Figure> = {}): Record<string, string> {
  const figure = makeFigure(
    [makeLink('council', { quantity: { bound: 'stated', value: 5, intervals: [] }, ...link })],
    { role: 'context', ...given },
  );
  const [row] = read(toChartCsv(flood, { figures: [figure], series: [], events: [] }));
  return row ?? {};
}

function readChart(report: Report, id: string): readonly Record<string, string>[] {
  return read(toChartCsv(report, chartContent(report, pick(report.charts, id))));
}

describe('the CSV of a chart', () => {
  test.each(charts.map((one) => [one.name, one] as const))(
    'of %s has a row for each thing that is drawn, and reads back whole',
    (_, { report, chart }) => {
      const { figures, series, events } = chartContent(report, chart);
      const rows = readChart(report, chart.id);
      expect(rows.map((row) => row['id'])).toEqual([
        ...figures.map((figure) => figure.id),
        ...series.flatMap((entry) => entry.readings.map(() => entry.id)),
        ...events.map((event) => event.id),
      ]);
      for (const row of rows) {
        expect(row['who']).not.toBe('');
        expect(row['source']).not.toBe('');
        expect(row['edition']).toBe(String(report.head.edition));
        expect(Object.values(row).join(' ')).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );

  test('ends every line with CR and LF, the last one too', () => {
    const csv = toChartCsv(flood, { figures: [...flood.figures.values()], series: [], events: [] });
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('keeps bound, value, hedge, speaker and day of the article’s own figure as the article has them, and what differs', () => {
    expect(readChart(flood, 'homes').find((row) => row['id'] === 'homes-flooded')).toMatchObject({
      role: 'reported',
      date: '2021-04-01',
      said: '2021-03-30',
      bound: 'moreThan',
      value: '1200',
      written: 'over 1,200',
      unit: 'homes',
      nature: 'estimate',
      hedges: 'none',
      who: 'Aldermere Town Council in The Aldermere Courier',
      carried_by: '',
      differs:
        'The Aldermere Town Council said “probably” more than 1,200, as reported by County Agency; the article left out “probably”',
    });
  });

  test('says of what differs nowhere nothing', () =>
    expect(readChart(flood, 'homes').find((row) => row['id'] === 'homes-insurers')?.['differs']).toBe(''));

  test('has every figure once, one that is a level too', () => {
    const repeated = charts.filter(({ report, chart }) => {
      const ids = chartContent(report, chart).figures.map(({ id }) => id);
      return new Set(ids).size < ids.length;
    });
    expect(repeated).toEqual([]);
  });

  test('keeps every interval of a model, with its kind and level', () => {
    const intervals = [
      { kind: 'confidence', level: 95, low: 604, high: 654 },
      { kind: 'prediction', low: 544, high: 726 },
    ] as const;
    expect(readFigure({ quantity: { bound: 'stated', value: 628, intervals } })).toMatchObject({
      value: '628',
      low: '',
      high: '',
      intervals: '95% confidence 604 to 654; prediction 544 to 726',
    });
  });

  test('keeps the date that the article gives apart from a more precise one, and names who gives that', () => {
    const precise = charts.flatMap(({ report, chart }) =>
      chartContent(report, chart)
        .events.filter((event) => event.precise !== undefined)
        .map((event) => ({ event, row: readChart(report, chart.id).find(({ id }) => id === event.id) })),
    );
    expect(precise.length).toBeGreaterThan(3);
    for (const { event, row } of precise) {
      expect(row).toMatchObject({ date: event.date.text, precise_date: event.precise?.date.text });
      expect(row?.['precise_source']).toBe(event.precise && sourceText(event.precise.source));
    }
  });

  test.each([
    ['no hedge', { hedges: [] }, 'none'],
    ['hedges that aren’t known', {}, ''],
    ['one hedge', { hedges: ['likely'] }, 'likely'],
    ['two hedges', { hedges: ['likely', 'claimed'] }, 'likely; claimed'],
  ])('tells %s apart', (_, link, cell) => expect(readFigure(link)['hedges']).toBe(cell));

  test('writes zero as zero and a missing value as nothing', () => {
    expect(readFigure({ quantity: { bound: 'stated', value: 0, intervals: [] } })['value']).toBe('0');
    const range = { bound: 'between', low: 0, high: 10, intervals: [] } as const;
    expect(readFigure({ quantity: range })).toMatchObject({ bound: 'between', value: '', low: '0', high: '10' });
    expect(readFigure({ quantity: { ...range, best: 4 } })['value']).toBe('4');
  });

  test('writes numbers as machines read them, with no separators, whatever their size or sign', () => {
    expect(readFigure({ quantity: { bound: 'stated', value: -1234567.5, intervals: [] } })['value']).toBe('-1234567.5');
  });

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'keeps a spreadsheet from running %j',
    (name) => {
      expect(readFigure({}, { name })['name']).toBe(`'${name}`);
      expect(readFigure({ agent: makeAgent('a', { name }) })['who']).toBe(`'${name}`);
    },
  );

  test('gives back any text that it was given', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        const guarded = /^[=+\-@\t\r]/.test(name) ? `'${name}` : name;
        expect(readFigure({}, { name })['name']).toBe(guarded);
        expect(readFigure({ source: makeSource('s', { title: name }) })['source']).toContain(name);
      }),
      { seed: 648000, numRuns: 300 },
    );
  });
});

test('a reading’s bound is seen beside its number, in the CSV and in the table', () => {
  const { csv, table } = drawMadeSeries({
    measure: { unit: 'people' },
    series: { cases: { csv: 'date,value,bound\n2022,5710,about\n2023,6200,moreThan\n' } },
    chart: { series: ['cases'], range: '2022/2023' },
  });
  expect(csv.map(({ bound, value, written }) => [bound, value, written])).toEqual([
    ['about', '5710', 'about 5,710'],
    ['moreThan', '6200', 'more than 6,200'],
  ]);
  expect(table.map((row) => row['Number'])).toEqual(['about 5,710 people', 'more than 6,200 people']);
});
