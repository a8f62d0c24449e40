import { describe, expect, test } from 'vitest';
import { drawMade, numbersIn, plotsOf, problemsOf, shapeTexts, wordsIn } from '../support/made-chart';

const measures = { treated: 'unit: per cent, whole: all people living with HIV, accumulates: stock' };
const only = (quantity: string, nature = 'share') => ({
  measures,
  figures: { now: { quantity, nature, name: 'Treated' } },
  chart: 'kind: share, figure: now',
});
const frames = ['narrow', 'mid', 'wide', 'slide'] as const;

describe.each(frames)('a share at %s', (frame) => {
  test.each([3, 47, 75, 86, 89, 91, 99.6, 100])('of %d per cent names all of its whole', (value) => {
    const scene = drawMade(only(`{ stated: ${value} }`)).sceneAt(frame);
    expect(wordsIn(scene)).toEqual(expect.arrayContaining(['100%: all people living with HIV', `${value}% Treated`]));
    const [plot] = plotsOf(scene);
    expect(plot?.bars[0]?.parts[0]).toMatchObject({ from: 0, to: value });
    expect(plot?.x).toMatchObject({ from: 0, to: 100 });
  });

  test.each([
    [
      '1 to 30 around 10',
      '{ stated: 10, intervals: [{ kind: confidence, level: 95, low: 1, high: 30 }] }',
      '{ stated: 12 }',
    ],
    ['97 to 100 around 99', '{ stated: 99 }', '{ between: [97, 100] }'],
    ['0 to 4 around 1', '{ stated: 1 }', '{ stated: 2, intervals: [{ kind: range, low: 0, high: 4 }] }'],
  ])('holds an interval of %s on its enlarged scale, and nothing that no share can be', (_, own, other) => {
    const scene = drawMade({
      measures,
      figures: { now: { quantity: own }, reading: { quantity: other } },
      chart: 'kind: share, figure: now, readings: [reading]',
    }).sceneAt(frame);
    const rows = plotsOf(scene).find(({ form }) => form === 'rows');
    const { from = -1, to = 101 } = rows?.x ?? {};
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(100);
    for (const { x, intervals } of rows?.marks ?? [])
      for (const value of [x, ...intervals.flatMap(({ low, high }) => [low, high])]) {
        expect(value).toBeGreaterThanOrEqual(from);
        expect(value).toBeLessThanOrEqual(to);
      }
    expect(rows?.x.ticks.every(({ text }) => text.endsWith('%'))).toBe(true);
  });

  test('shows the whole scale where its readings lie far apart, and doesn’t call it enlarged', () => {
    const scene = drawMade({
      measures,
      figures: { now: { quantity: '{ stated: 90 }' }, reading: { quantity: '{ stated: 10 }' } },
      chart: 'kind: share, figure: now, readings: [reading]',
    }).sceneAt(frame);
    const rows = plotsOf(scene).find(({ form }) => form === 'rows');
    expect(rows?.x).toMatchObject({ from: 0, to: 100 });
    expect(rows?.marks.map(({ x }) => x)).toEqual([90, 10]);
    expect(rows?.title).toBe('Readings');
  });
});

test('a share is a bar of its whole in the slide’s chart, in the file with its unit', () => {
  const { shapes, csv, table } = drawMade(only('{ moreThan: 75 }'));
  expect(numbersIn(shapes)).toEqual([100, 75]);
  expect(shapeTexts(shapes).join(' ')).toContain('100%: all people living with HIV');
  expect(csv[0]).toMatchObject({ bound: 'moreThan', value: '75', unit: 'per cent', nature: 'share' });
  expect(table[0]?.slice(1, 3)).toEqual(['more than 75%', 'share']);
});

describe('a share of another time on one bar', () => {
  const pair = {
    measures,
    figures: {
      earlier: { quantity: '{ stated: 47 }', period: '2010', nature: 'share' },
      now: { quantity: '{ stated: 75 }', period: '2023', nature: 'share' },
    },
    chart: 'kind: share, figure: now, before: earlier',
  };

  test('is refused, because its whole may have been another', () =>
    expect(problemsOf(pair)).toEqual([
      'charts.made.before: earlier is of 2010 and now of 2023, whose wholes may differ; draw them with kind: change, or write a comparison of the two that says why one bar may hold both',
    ]));

  test('stands where a comparison says why it may', () => {
    const comparisons = ['{ figures: [now, earlier], verdict: with-care, why: The whole is the same land. }'];
    const { sceneAt, view } = drawMade({ ...pair, comparisons });
    const [plot] = plotsOf(sceneAt('wide'));
    expect(view.reason).toEqual([{ text: 'The whole is the same land.' }]);
    expect(plot?.rules).toMatchObject([{ look: 'cut', x: 47 }]);
  });

  test('stands where both are of about one time', () =>
    expect(
      problemsOf({ ...pair, figures: { ...pair.figures, earlier: { ...pair.figures.earlier, period: '2022' } } }),
    ).toEqual([]));
});

test('a share of nothing is refused, with what to write instead', () =>
  expect(
    problemsOf({
      measures: { growth: 'unit: per cent, accumulates: flow' },
      figures: { now: { quantity: '{ stated: 4 }' } },
      chart: 'kind: share, figure: now',
    }),
  ).toEqual([
    'charts.made.figure: now has no whole to be a part of; write whole: under its measure, or draw it in another kind of chart',
  ]));
