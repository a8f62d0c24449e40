import { describe, expect, test } from 'vitest';
import { drawMade, type ShortFigure } from '../support/made-chart';

/** A figure of which the article printed a bare number, for what its speaker limited. */
const lost = (origin: string, stated: number, more: Partial<ShortFigure> = {}): ShortFigure => ({
  ...{ quantity: `{ stated: ${stated} }`, origin, nature: 'count', role: 'reported' },
  ...more,
});
const frames = ['narrow', 'mid', 'wide', 'slide'] as const;
const runsIn = (scene: unknown): readonly string[] => {
  if (Array.isArray(scene)) return scene.flatMap(runsIn);
  if (typeof scene !== 'object' || scene === null) return [];
  const own = 'as' in scene && scene.as === 'hedge' && 'text' in scene ? [String(scene.text)] : [];
  return [...own, ...Object.values(scene).flatMap(runsIn)];
};

const parts = {
  measures: { cost: 'unit: USD, accumulates: flow' },
  figures: {
    total: lost('{ upTo: 96 }', 96, { name: 'Cost' }),
    fund: lost('{ moreThan: 38 }', 38, { name: 'Fund' }),
    state: { quantity: '{ stated: 20 }', nature: 'count', name: 'State' },
  },
  chart: 'kind: parts, bars: [{ figure: total, parts: [fund, state] }]',
} as const;
const change = {
  measures: { coverage: 'unit: per cent, whole: all children, accumulates: stock' },
  figures: {
    before: { quantity: '{ stated: 29 }', period: '2022', nature: 'share' },
    now: { quantity: '{ stated: 41 }', period: '2023', nature: 'share' },
    goal: lost('{ atLeast: 80 }', 80, { name: 'Goal', period: '2026', nature: 'target' }),
  },
  chart: 'kind: change, changes: [{ from: before, to: now }], levels: [goal]',
} as const;
const estimates = {
  ...change,
  chart: 'kind: estimates, families: [{ heading: All, figures: [now] }], levels: [goal]',
} as const;

describe.each(frames)('a bound that was lost stands in the colour of what was lost, at %s:', (frame) => {
  test.each([
    ['a whole', parts, 'up to'],
    ['a part', parts, 'more than'],
    ['a level of a change', change, 'at least'],
    ['a level of rows', estimates, 'at least'],
  ] as const)('%s', (_, made, bound) => {
    const scene = drawMade(made).sceneAt(frame);
    expect(runsIn(scene).join(' ').replaceAll(/\s+/g, ' ')).toContain(bound);
  });
});
