import { describe, expect, test } from 'vitest';
import { toPixels } from '../../../lib/layout/scale';
import type { Scene } from '../../../lib/layout/scene';
import { drawMade, numbersIn, plotsOf, problemsOf, shapeTexts, wordsIn } from '../support/made-chart';

const measures = { deaths: 'unit: deaths, accumulates: flow' };
const figures = {
  earlier: { quantity: '{ stated: 1300000 }', period: '2010' },
  now: { quantity: '{ stated: 630000 }', role: 'reported', period: '2023' },
  pledge: { quantity: '{ lessThan: 250000 }', nature: 'target', period: '2025', name: 'The pledge' },
  fear: { quantity: '{ between: [400000, 500000] }', nature: 'forecast', period: '2030', name: 'The fear' },
} as const;
const charts = {
  estimates: 'kind: estimates, families: [{ heading: All, figures: [earlier, now] }]',
  bars: 'kind: bars, groups: [{ figures: [earlier, now] }]',
  change: 'kind: change, changes: [{ from: earlier, to: now }]',
} as const;
const LEVELS = 'levels: [pledge, fear]';

/** Where the lines of levels run along the scale of numbers, by figure, each value once. */
function levelsIn(scene: Scene): Readonly<Record<string, readonly number[]>> {
  const lines = plotsOf(scene).flatMap(({ form, lines: all }) =>
    all
      .filter(({ look }) => look === 'set')
      .map(({ key, points }) => ({
        key: key.replace(/^level-|-\d$/g, ''),
        values: points.flatMap(({ x, y }) => (y === undefined ? [] : [form === 'time' ? y : x])),
      })),
  );
  const keys = [...new Set(lines.map(({ key }) => key))];
  return Object.fromEntries(
    keys.map((key) => [key, [...new Set(lines.filter((line) => line.key === key).flatMap(({ values }) => values))]]),
  );
}

describe.each(Object.entries(charts))('levels on a chart of kind %s', (_, chart) => {
  const made = { measures, figures, chart: `${chart}, ${LEVELS}` };
  const { sceneAt, table, csv, shapes } = drawMade(made);

  test.each(['narrow', 'mid', 'wide', 'slide'] as const)(
    'run across at their values at %s, by their nature, and are named',
    (frame) => {
      const scene = sceneAt(frame);
      expect(levelsIn(scene)).toEqual({ pledge: [250000], fear: [400000, 500000] });
      const outlines = plotsOf(scene).flatMap(({ lines }) =>
        lines.flatMap(({ look, key, outline }) =>
          look === 'set' ? [[key.replace(/^level-|-\d$/g, ''), outline]] : [],
        ),
      );
      expect(Object.fromEntries(outlines)).toEqual({ pledge: 'dashed', fear: 'dotted' });
      const words = wordsIn(scene);
      expect(words.some((text) => text.replaceAll(/\s+/g, ' ').includes('less than 250,000'))).toBe(true);
      expect(words.some((text) => text.startsWith('forecast for 2030'))).toBe(true);
      const [plot] = plotsOf(scene);
      const scale = plot?.form === 'time' ? plot.y : plot?.x;
      for (const value of [250000, 500000]) {
        expect(scale?.from).toBeLessThanOrEqual(value);
        expect(scale?.to).toBeGreaterThanOrEqual(value);
      }
    },
  );

  test('stand in the table, the file and the slide', () => {
    expect(table.map(([name]) => name)).toEqual(expect.arrayContaining(['The pledge (context)', 'The fear (context)']));
    expect(csv.map(({ id, nature }) => [id, nature])).toEqual(
      expect.arrayContaining([
        ['pledge', 'target'],
        ['fear', 'forecast'],
      ]),
    );
    const said = shapeTexts(shapes).join(' ').replaceAll(/\s+/g, ' ');
    expect(said).toContain('less than 250,000');
    expect(said).toContain('between 400,000 and 500,000');
  });

  test('may be annotated', () => {
    const noted = drawMade({
      ...made,
      chart: `${made.chart}, annotations: [{ on: { figure: pledge }, label: Not met }]`,
    });
    for (const frame of ['narrow', 'wide'] as const)
      expect(wordsIn(noted.sceneAt(frame)).some((text) => text.includes('Not met'))).toBe(true);
  });
});

test('a level’s label stands at the foot of its line', () => {
  const scene = drawMade({ measures, figures, chart: `${charts.bars}, levels: [pledge]` }).sceneAt('wide');
  const [plot] = plotsOf(scene);
  const line = plot?.lines.find(({ look }) => look === 'set');
  if (plot === undefined || line === undefined) throw new Error('no level');
  const foot = Math.max(...line.points.map(({ y = 0 }) => y)) + plot.inner.y;
  const label = scene.layers
    .flatMap((layer) => (layer.kind === 'ink' ? layer.ink : []))
    .find((ink) => JSON.stringify(ink).includes('target for 2025'));
  if (label?.kind !== 'group' || label.ink[0]?.kind !== 'text') throw new Error('no label');
  const { box } = label.ink[0];
  expect(Math.abs(box.x - toPixels(plot.x)(250000))).toBeLessThan(10);
  expect(foot).toBeGreaterThan(box.y);
  expect(label.link?.mark?.key).toBe('pledge');
});

test('a level is behind the chart of a slide as a line with its number', () => {
  const { shapes } = drawMade({ measures, figures, chart: `${charts.estimates}, ${LEVELS}` });
  expect(numbersIn(shapes)).toEqual(expect.arrayContaining([250000, 400000, 500000]));
});

test.each([
  ['side-by-side', 'kind: side-by-side, figures: [earlier, now], levels: [pledge]'],
  ['a timeline or a share', 'kind: share, figure: now, levels: [pledge]'],
])('%s refuses levels', (_, chart) => {
  const problems = problemsOf({ measures, figures, chart });
  expect(problems).toContain('charts.made.levels: this kind of chart has no scale for a level; leave levels out here');
});

test('a level runs across the bars of a slide as a line of its own', () => {
  const { shapes, sceneAt } = drawMade({ measures, figures, chart: `${charts.bars}, levels: [pledge]` });
  const levels = shapes.filter((shape) => shape.kind === 'line' && shape.name === 'Level');
  expect(levels.length).toBeGreaterThan(0);
  for (const level of levels) if (level.kind === 'line') expect(level.from[0]).toBeCloseTo(level.to[0]);
  expect(plotsOf(sceneAt('slide'))[0]?.form).toBe('bars');
});
