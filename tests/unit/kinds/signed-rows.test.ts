import { describe, expect, test } from 'vitest';
import { toPixels } from '../../../lib/layout/scale';
import { drawMade, numbersIn, plotsOf, problemsOf, wordsIn } from '../support/made-chart';

const frames = ['narrow', 'mid', 'wide', 'slide'] as const;
const growth = { growth: 'unit: per cent a year, accumulates: flow' };

describe.each(frames)('estimates below zero and above it, at %s', (frame) => {
  const { sceneAt } = drawMade({
    measures: growth,
    figures: {
      low: { quantity: '{ stated: -2.2, intervals: [{ kind: range, low: -3.1, high: -1 }] }' },
      high: { quantity: '{ moreThan: 1.4 }', role: 'reported' },
    },
    chart: 'kind: estimates, families: [{ heading: All, figures: [low, high] }], reference: high',
  });
  const scene = sceneAt(frame);
  const [plot] = plotsOf(scene);

  test('stand on one scale, on both sides of a zero line', () => {
    const zero =
      frame === 'narrow'
        ? plot?.lines.find(({ look }) => look === 'zero')?.points[0]?.x
        : plot?.rules.find(({ look }) => look === 'zero')?.x;
    expect(zero).toBe(0);
    expect(plot?.marks.map(({ x }) => x)).toEqual([-2.2, 1.4]);
    expect(plot?.x.from).toBeLessThanOrEqual(-3.1);
    expect(wordsIn(scene)).toEqual(expect.arrayContaining(['−2.2% a year', '0%']));
  });
});

const unlike = {
  measures: {
    people: 'unit: people, accumulates: stock',
    money: 'unit: USD, accumulates: flow',
    euros: 'unit: EUR, accumulates: flow',
    ...growth,
  },
  figures: {
    many: { quantity: '{ stated: 39900000 }', measure: 'people' },
    dollars: { quantity: '{ stated: 4200000000 }', measure: 'money' },
    euros: { quantity: '{ about: 3400000 }', measure: 'euros' },
    shrinks: { quantity: '{ stated: -2.2 }', measure: 'growth' },
  },
  chart: 'kind: side-by-side, figures: [many, dollars, euros, shrinks]',
  comparisons: [
    '{ figures: [many, dollars, euros, shrinks], verdict: not-as-a-ratio, sideBySide: true, why: They count other things. }',
  ],
} as const;

describe.each(frames)('unlike units side by side, at %s', (frame) => {
  const scene = drawMade(unlike).sceneAt(frame);

  test('have a scale each, in their own unit, from zero', () => {
    const plots = plotsOf(scene);
    expect(plots.map(({ marks }) => marks.map(({ x }) => x))).toEqual([[39900000], [4200000000], [3400000], [-2.2]]);
    for (const { x, marks } of plots)
      for (const mark of marks) {
        expect(x.from).toBeLessThanOrEqual(Math.min(0, mark.x));
        expect(x.to).toBeGreaterThanOrEqual(Math.max(0, mark.x));
      }
    const last = plots.map(({ x }) => x.ticks.map(({ text }) => text).join(' '));
    expect(last[0]).toContain('people');
    expect(last[1]).toContain('$');
    expect(last[2]).toContain('€');
    expect(last[3]).toContain('%');
  });

  test('say that they have', () => expect(wordsIn(scene)).toContain('Each row has a scale of its own'));
});

test('unlike units are charts of their own behind a slide', () => {
  const { shapes } = drawMade(unlike);
  expect(shapes.filter(({ kind }) => kind === 'chart')).toHaveLength(4);
  expect(numbersIn(shapes)).toEqual(expect.arrayContaining([39900000, 4200000000, 3400000, -2.2]));
});

test('figures of one unit that one scale can show share it; those that it would press to zero don’t', () => {
  const { sceneAt } = drawMade({
    measures: { trees: 'unit: trees, accumulates: stock', saplings: 'unit: trees, accumulates: stock' },
    figures: {
      a: { quantity: '{ stated: 900 }' },
      b: { quantity: '{ stated: 120 }', measure: 'saplings' },
      c: { quantity: '{ stated: 88000 }' },
    },
    chart: 'kind: side-by-side, figures: [a, b, c]',
    comparisons: ['{ figures: [a, b, c], verdict: not-added, sideBySide: true, why: Some are young. }'],
  });
  const plots = plotsOf(sceneAt('wide'));
  expect(plots.map(({ marks }) => marks.map(({ key }) => key))).toEqual([['a', 'b'], ['c']]);
  // Their columns are one, so that the eye can go down them.
  expect(new Set(plots.map(({ inner }) => inner.x)).size).toBe(1);
  const [first] = plots;
  if (first === undefined) throw new Error('no plot');
  expect(toPixels(first.x)(120) - toPixels(first.x)(0)).toBeGreaterThan(10);
  expect(wordsIn(sceneAt('wide'))).toContain('Scales differ: only rows under one scale can be compared');
});

test('unlike currencies on one scale are refused without a reason', () => {
  const { comparisons: _, ...given } = unlike;
  expect(problemsOf({ ...given, chart: 'kind: side-by-side, figures: [dollars, euros]' })).toEqual([
    'charts.made.figures: sets unlike measures side by side, money and euros, and no comparison allows it; write one with figures: [dollars, euros], sideBySide: true and why:',
  ]);
});

test('a flow beside a stock of one unit has a scale of its own', () => {
  const { sceneAt } = drawMade({
    measures: { people: 'unit: people, accumulates: stock', births: 'unit: people, accumulates: flow' },
    figures: { live: { quantity: '{ stated: 900 }' }, born: { quantity: '{ stated: 120 }', measure: 'births' } },
    chart: 'kind: side-by-side, figures: [live, born]',
    comparisons: ['{ figures: [live, born], verdict: not-as-a-ratio, sideBySide: true, why: One is of a year. }'],
  });
  expect(plotsOf(sceneAt('wide')).map(({ marks }) => marks.map(({ key }) => key))).toEqual([['live'], ['born']]);
});
