import { describe, expect, test } from 'vitest';
import { chartContent } from '../../../lib/derive/chart-view';
import { toChartCsv } from '../../../lib/derive/csv';
import { thinPoints } from '../../../lib/layout/thin';
import { drawMade } from '../support/made-series';

const FIRST = Date.UTC(2010, 0, 1);
const DAY = 86_400_000;
const ALL = 5000;

/** A wave of 5,000 days with one day high above it, one deep below, and ranges of two to each side. */
const valueAt = (index: number) => {
  if (index === 1234) return 95.5;
  if (index === 3456) return -40.25;
  return Math.round((20 + 15 * Math.sin(index / 58) + ((index * 7919) % 13) / 4) * 100) / 100;
};
const dayAt = (index: number) => new Date(FIRST + index * DAY).toISOString().slice(0, 10);
const rows = Array.from({ length: ALL }, (_, index) => {
  const value = valueAt(index);
  return `${dayAt(index)},${value},${value - 2},${value + 2}`;
});

let drawn: ReturnType<typeof drawMade> | undefined;

/** Drawn once for all tests: they only read it. */
function made() {
  drawn ??= drawMade({
    measure: { unit: 'km/h', accumulates: 'stock' },
    series: { wind: { csv: `date,value,low,high\n${rows.join('\n')}\n`, every: 'day', nature: 'estimate' } },
    chart: { series: ['wind'], range: `2010-01-01/${dayAt(ALL - 1)}` },
  });
  return drawn;
}

describe('five thousand daily readings', () => {
  test.each(['narrow', 'mid', 'wide', 'slide'] as const)(
    'are thinned to what shows at %s, and neither the highest nor the lowest is lost',
    (frame) => {
      const plot = made().plotAt(frame);
      const points = plot.lines[0]?.points ?? [];
      expect(points.length).toBeLessThanOrEqual(4 * (plot.inner.width + 2));
      expect(points).toContainEqual({ x: FIRST + 1234 * DAY, y: 95.5 });
      expect(points).toContainEqual({ x: FIRST + 3456 * DAY, y: -40.25 });
      const ends = plot.bands[0]?.points.flatMap(({ range }) => range ?? []) ?? [];
      expect([Math.min(...ends), Math.max(...ends)]).toEqual([-42.25, 97.5]);
      expect(plot.lines[0]?.dots).toBe(false);
    },
  );

  test('are all in the workbook and in the CSV file', () => {
    const { sheet, report } = made();
    const values = sheet.filter(([, x]) => typeof x === 'number').map(([, , y]) => y);
    expect(values.filter((y) => y === 95.5)).toHaveLength(1);
    expect(values.length).toBeGreaterThanOrEqual(ALL);
    const chart = report.charts.get('made');
    const csv = chart === undefined ? '' : toChartCsv(report, chartContent(report, chart));
    expect(csv.trimEnd().split('\r\n')).toHaveLength(ALL + 1);
  });

  test('are two hundred rows of a page’s table, the last, which says where the others are', () => {
    const { view, table } = made();
    expect(table).toHaveLength(200);
    expect(table.at(-1)?.['Covers']).toBe('9 September 2023');
    expect(view.table.rest).toBe('The last 200 of 5,000 readings; all are in the CSV file.');
  });

  test('are a grid of dates and values on paper, in place of those rows', () => {
    const [grid] = made().view.table.grids?.of ?? [];
    expect(grid?.title).toBe('Series wind (context); km/h; estimate; Office');
    expect(grid?.cells).toHaveLength(200);
    const value = valueAt(ALL - 1);
    expect(grid?.cells.at(-1)?.date).toBe('9 September 2023');
    expect(grid?.cells.at(-1)?.value.startsWith(`${value}`)).toBe(true);
    expect(made().view.table.grids?.rows).toBe(200);
  });
});

describe('points that fall on one px', () => {
  const at = (x: number, y: number | undefined) => ({ x, y });

  test('leave the first, the lowest, the highest and the last', () =>
    expect(thinPoints([at(0, 5), at(0.1, 9), at(0.2, 6), at(0.3, 1), at(0.4, 4), at(1, 7)], (x) => x)).toEqual([
      at(0, 5),
      at(0.1, 9),
      at(0.3, 1),
      at(0.4, 4),
      at(1, 7),
    ]));

  test('leave a gap at either end, and none that is too short to be seen', () => {
    expect(thinPoints([at(0, 5), at(0.1, undefined), at(2, 6)], (x) => x)).toEqual([
      at(0, 5),
      at(0.1, undefined),
      at(2, 6),
    ]);
    expect(thinPoints([at(0, 5), at(0.1, undefined), at(0.2, 6)], (x) => x)).toEqual([at(0, 5), at(0.2, 6)]);
  });
});

test('several long series share the rows of a table; a short one has all of its own', () => {
  const csv = (count: number) =>
    `date,value\n${Array.from({ length: count }, (_, index) => `${dayAt(index)},${index}`).join('\n')}\n`;
  const { table, view } = drawMade({
    measure: { accumulates: 'stock' },
    series: { long: { csv: csv(400) }, short: { csv: csv(30) }, other: { csv: csv(300) } },
    chart: { series: ['long', 'short', 'other'], range: `2010/${dayAt(400)}` },
  });
  const counts = ['long', 'short', 'other'].map(
    (id) => table.filter((row) => row['Figure'] === `Series ${id} (context)`).length,
  );
  expect(counts).toEqual([85, 30, 85]);
  expect(view.table.rest).toBe('The last 200 of 730 readings, of each series its last; all are in the CSV file.');
});
