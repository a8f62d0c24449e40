import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartContent } from '../../../lib/derive/chart-view';
import { toChartCsv } from '../../../lib/derive/csv';
import type { Figure, Link } from '../../../lib/schema/report';
import { loadFlood, loadReal } from '../support/load-real';
import { makeAgent, makeFigure, makeLink, makeSource } from '../support/make-link';

const report = loadReal();
const flood = loadFlood();

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

function readChart(id: string): readonly Record<string, string>[] {
  const chart = report.charts.get(id);
  return chart === undefined ? [] : read(toChartCsv(report, chartContent(report, chart)));
}

describe('the CSV of a chart', () => {
  test.each([...report.charts.values()].map((chart) => [chart.id, chart] as const))(
    'of %s has a row for each thing that is drawn, and reads back whole',
    (id, chart) => {
      const { figures, series, events } = chartContent(report, chart);
      const rows = readChart(id);
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
    const csv = toChartCsv(report, { figures: [...report.figures.values()], series: [], events: [] });
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('keeps bound, value, hedge, speaker and day of the article’s own figure as the article has them', () => {
    expect(readChart('casualty-estimates').find((row) => row['id'] === 'casualties')).toMatchObject({
      role: 'reported',
      date: '2024-10-08',
      bound: 'moreThan',
      value: '648000',
      written: 'over 648,000',
      unit: 'people',
      nature: 'estimate',
      hedges: 'none',
      who: 'UK Ministry of Defence in HuffPost UK',
      carried_by: '',
    });
  });

  test('says beside the article’s number what differs from the speaker’s', () => {
    const rows = readChart('casualty-estimates');
    expect(rows.find((row) => row['id'] === 'casualties')?.['differs']).toBe(
      'UK ministry, as carried by Ukrinform and two others, gave “likely” over 648,000; the article left out “likely”',
    );
    expect(rows.find((row) => row['id'] === 'economist-model')?.['differs']).toBe('');
  });

  test('has the target of a steps chart once', () => {
    const ids = readChart('authorised-strength').map((row) => row['id']);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toContain('target-strength');
  });

  test('keeps every interval of a model, with its kind and level', () => {
    const model = readChart('casualty-estimates').find((row) => row['id'] === 'economist-model');
    expect(model).toMatchObject({
      value: '628000',
      low: '',
      high: '',
      intervals: '95% confidence 604000 to 654000; prediction 544000 to 726000',
    });
  });

  test('keeps the date that the article gives apart from a more precise one, and names who gives that', () => {
    const event = [...report.events.values()].find(({ precise }) => precise !== undefined);
    const row = readChart('article-timeline').find(({ id }) => id === event?.id);
    expect(row).toMatchObject({ date: event?.date.text, precise_date: event?.precise?.date.text });
    expect(row?.['precise_source']).toContain(
      event?.precise?.source.publisher ?? event?.precise?.source['container-title'],
    );
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
