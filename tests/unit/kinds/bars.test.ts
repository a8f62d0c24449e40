import { describe, expect, test } from 'vitest';
import {
  barsIn,
  drawMade,
  numbersIn,
  plotsOf,
  problemsOf,
  type ShortFigure,
  shapeTexts,
  wordsIn,
} from '../support/made-chart';

const fall = { fall: 'unit: "%", accumulates: flow' };
const falls = {
  measures: fall,
  figures: {
    world: { quantity: '{ stated: -39 }', name: 'Worldwide', role: 'reported' },
    africa: { quantity: '{ stated: -59 }', name: 'Eastern and Southern Africa', role: 'reported' },
  },
  chart: 'kind: bars, groups: [{ figures: [world, africa] }]',
} as const;

describe.each(['narrow', 'mid', 'wide', 'slide'] as const)('falls of 39% and 59%, at %s', (frame) => {
  const { sceneAt } = drawMade(falls);
  const scene = sceneAt(frame);
  const bars = barsIn(scene);

  test('are bars below a zero line at which both begin, their lengths as 39 to 59', () => {
    const [plot] = plotsOf(scene);
    const [zero = 0, world = 0] = bars['world'] ?? [];
    const [, africa = 0] = bars['africa'] ?? [];
    expect(world).toBeLessThan(zero);
    expect(bars['africa']?.[0]).toBeCloseTo(zero);
    expect((zero - africa) / (zero - world)).toBeCloseTo(59 / 39);
    const line = frame === 'narrow' ? plot?.lines.find(({ look }) => look === 'zero')?.points[0]?.x : plot?.rules[0]?.x;
    expect(line).toBe(0);
  });

  test('print a true minus sign and their unit at the bars and on the scale', () => {
    const words = wordsIn(scene);
    expect(words).toEqual(expect.arrayContaining(['−39%', '−59%', 'Worldwide', '0%', '−60%']));
    expect(words.join('')).not.toContain('-');
  });

  test('stay inside the drawing', () => {
    for (const end of Object.values(bars).flat()) {
      expect(end).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(scene.width);
    }
  });
});

test('falls are as negative in the table, the file and the workbook of the slide', () => {
  const { table, csv, shapes } = drawMade(falls);
  expect(table.map(([name, number]) => [name, number])).toEqual([
    ['Worldwide', '−39%'],
    ['Eastern and Southern Africa', '−59%'],
  ]);
  expect(csv.map(({ value, nature }) => [value, nature])).toEqual([
    ['-39', 'model'],
    ['-59', 'model'],
  ]);
  expect(numbersIn(shapes)).toEqual([-39, -59]);
  expect(shapeTexts(shapes)).toEqual(expect.arrayContaining(['−39%', '−59%', '−60%']));
});

const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const quantityOf = (value: number) =>
  `{ stated: ${value}, intervals: [{ kind: confidence, level: 95, low: ${value - 5}, high: ${value + 8} }] }`;
const values = [-39, -12.5, -3, 0, 4.2, 11, 59];
const categories = {
  measures: fall,
  figures: Object.fromEntries(
    seven.map((id, index): [string, ShortFigure] => [
      id,
      { quantity: quantityOf(values[index] ?? 0), name: `Goods ${id}` },
    ]),
  ),
  chart: `kind: bars, groups: [{ figures: [${seven.join(', ')}] }]`,
};

describe('seven categories with intervals', () => {
  const { sceneAt, shapes, csv } = drawMade(categories);

  test.each(['narrow', 'mid', 'wide', 'slide'] as const)(
    'stand in the order given, each with its interval, at %s',
    (frame) => {
      const parts = plotsOf(sceneAt(frame)).flatMap(({ bars }) => bars.flatMap((bar) => bar.parts));
      expect(parts.map(({ key, to, intervals }) => [key, to, intervals.map(({ low, high }) => [low, high])])).toEqual(
        seven.map((id, index) => {
          const value = values[index] ?? 0;
          return [id, value, [[value - 5, value + 8]]];
        }),
      );
    },
  );

  test.each(['mid', 'wide', 'slide'] as const)('stand at equal steps at %s, as a native chart needs them', (frame) => {
    const tops = plotsOf(sceneAt(frame)).flatMap(({ bars }) => bars.map(({ top }) => top));
    const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0);
  });

  test('have their numbers and the ends of their intervals in the workbook, each in its row', () => {
    const [chart] = shapes.flatMap((shape) => (shape.kind === 'chart' ? [shape.chart] : []));
    const rows = chart?.sheet.map((row) =>
      row.map((cell) => (cell === undefined ? undefined : 'number' in cell ? cell.number : cell.text)),
    );
    expect(rows?.[0]).toEqual([undefined, 'Value', 'Low', 'High']);
    expect(rows?.slice(1)).toEqual(
      seven.map((id, index) => [`Goods ${id}`, values[index] ?? 0, (values[index] ?? 0) - 5, (values[index] ?? 0) + 8]),
    );
  });

  test('have the intervals in the file', () => expect(csv[0]?.['intervals']).toBe('95% confidence -44 to -31'));

  test('say once what is said of all alike', () => {
    const words = wordsIn(sceneAt('wide'));
    expect(words.filter((text) => text.includes('UNAIDS'))).toEqual(['UNAIDS; 22 July 2024; model']);
  });
});

test.each([
  ['a range above zero', '{ between: [12, 27] }', 12],
  ['a range below zero', '{ between: [-27, -12] }', -12],
  ['a range on both sides', '{ between: [-14, 9] }', 0],
  ['a range with a best value', '{ between: [-27, -12], best: -20 }', -20],
] as const)('%s ends its bar where it is sure', (_, quantity, end) => {
  const { sceneAt } = drawMade({
    measures: fall,
    figures: { only: { quantity }, other: { quantity: '{ stated: 30 }' } },
    chart: 'kind: bars, groups: [{ figures: [only, other] }]',
  });
  const [part] = plotsOf(sceneAt('wide')).flatMap(({ bars }) => bars.flatMap((bar) => bar.parts));
  expect(part?.to).toBe(end);
  expect(part?.intervals).toHaveLength(1);
});

test('bars of two measures are refused, with what to write instead', () =>
  expect(
    problemsOf({
      measures: { ...fall, money: 'unit: USD, accumulates: flow' },
      figures: { one: { quantity: '{ stated: 3 }' }, two: { quantity: '{ stated: 4 }', measure: 'money' } },
      chart: 'kind: bars, groups: [{ figures: [one, two] }]',
    }),
  ).toEqual([
    'charts.made.groups: sets unlike measures on one scale: fall and money; draw figures of one measure, or use kind: side-by-side with a comparison that says why',
  ]));

test.each(['rank', 'place', 'position in the league'])('places in an order, in %s, are refused on bars', (unit) => {
  const table = {
    measures: { table: `unit: ${unit}, accumulates: stock` },
    figures: { city: { quantity: '{ stated: 3 }' }, rovers: { quantity: '{ stated: 17 }' } },
  };
  expect(problemsOf({ ...table, chart: 'kind: bars, groups: [{ figures: [city, rovers] }]' })).toEqual([
    'charts.made.groups: table ranks, and a bar is longer the worse the place is; draw places as dots with kind: estimates, each with its date',
  ]);
  expect(problemsOf({ ...table, chart: 'kind: change, changes: [{ from: city, to: rovers }]' })).toContain(
    'charts.made.changes: table ranks, and a line to a worse place would rise; draw places as dots with kind: estimates, each with its date',
  );
  expect(
    problemsOf({ ...table, chart: 'kind: estimates, families: [{ heading: League, figures: [city, rovers] }]' }),
  ).toEqual([]);
});
