import { describe, expect, test } from 'vitest';
import { toChartView } from '../../../lib/derive/chart-view';
import { toFigureTable } from '../../../lib/derive/table-view';
import type { Link } from '../../../lib/schema/report';
import { loadFlood, loadReal } from '../support/load-real';
import { makeFigure, makeLink } from '../support/make-link';

const flood = loadFlood();
const real = loadReal();

/** The row of a figure that paraphrases a speaker, by its columns. */
function rowOf(speaker: Partial<Link>, article: Partial<Link>): Record<string, string> {
  const quantity = { bound: 'atLeast', value: 1900, intervals: [] } as const;
  const figure = makeFigure([
    makeLink('agency', { quantity, ...speaker }),
    makeLink('paper', { by: 'paraphrases', quantity, ...article }),
  ]);
  const { columns, rows } = toFigureTable(flood, [figure]);
  return Object.fromEntries(columns.map((column, index) => [column, rows[0]?.[index]?.text ?? '']));
}

describe('the table of a chart', () => {
  test('says what the article says, and apart from it what the speaker said otherwise', () =>
    expect(
      rowOf({ hedges: ['provisional'] }, { hedges: [], quantity: { bound: 'moreThan', value: 1900, intervals: [] } }),
    ).toMatchObject({
      Number: 'more than 1,900 homes',
      'Words of caution': 'none',
      'Who says so': expect.stringMatching(/\w/),
      Differs:
        'The agency said “provisional” at least 1,900; the article printed more than 1,900, without “provisional”',
    }));

  test('has no column of differences where nothing differs', () =>
    expect(rowOf({ hedges: ['likely'] }, { hedges: ['likely'] })).not.toHaveProperty('Differs'));

  test.each([...real.charts.values(), ...flood.charts.values()].map((chart) => [chart.id, chart] as const))(
    'of %s has a cell for every column, and every row once',
    (_, chart) => {
      const { columns, rows } = toChartView(real.charts.has(chart.id) ? real : flood, chart).table;
      for (const row of rows) expect(row).toHaveLength(columns.length);
      const keys = rows.map((row) => row.map(({ text }) => text).join('|'));
      expect(new Set(keys).size).toBe(keys.length);
    },
  );
});
