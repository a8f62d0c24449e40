import { describe, expect, test } from 'vitest';
import { toSignedAxis } from '../../../lib/kinds/axis';
import type { Tick } from '../../../lib/kinds/drawing';
import { fittingTicks, layTopTicks } from '../../../lib/layout/axis';
import { fitTicks } from '../../../lib/layout/fit-ticks';
import { makePen } from '../support/make-pen';

const tick = (value: number, fixed = false): Tick => ({ value, label: `${value}`, fixed });
const values = (ticks: readonly Tick[]) => ticks.map(({ value }) => value);

describe('fitTicks', () => {
  // Labels of 20 px in the middle of their tick.
  const kept = (ticks: readonly Tick[]) => values(fitTicks(ticks, ({ value }) => [value - 10, value + 10]));

  test.each([
    ['keeps what has room', [tick(0), tick(50), tick(100)], [0, 50, 100]],
    ['drops what would touch the one before', [tick(0), tick(25), tick(50)], [0, 50]],
    ['lets others give way to a fixed one', [tick(0), tick(50), tick(70, true)], [0, 70]],
    ['keeps the order', [tick(0, true), tick(50), tick(100, true)], [0, 50, 100]],
  ] as const)('%s', (_, ticks, expected) => expect(kept(ticks)).toEqual(expected));
});

test('labels moved in from the end of a plot don’t touch either', () => {
  const axis = {
    from: 0,
    to: 200,
    ticks: ['aaaaaaaa', 'bbbbbbbb'].map((label, index) => ({ value: 130 + index * 70, label })),
  };
  // Each label is 52 px wide: in the middle of its tick at 200 it would reach 226, and begins at 148 when it is moved in.
  const kept = (to: number) =>
    fittingTicks(axis, makePen('wide', 880), 200, { anchor: 'middle', from: 0, to }).ticks.length;
  expect([kept(240), kept(200)]).toEqual([2, 1]);
});

describe('a scale of numbers without room for all its ticks', () => {
  const shown = (from: number, to: number, width: number) => {
    const inner = { x: 0, y: 20, width, height: 0 };
    return layTopTicks(toSignedAxis(from, to, 6, 'people'), makePen('wide', width), inner).map(({ text }) => text);
  };

  test.each([
    ['all', 800, 0, 50, ['0', '10', '20', '30', '40', '50 people']],
    ['every second, the unit at the last that is left', 200, 0, 50, ['0', '20', '40 people']],
    ['zero too, wherever it stands', 200, -30, 20, ['−20', '0', '20 people']],
    ['two of them', 100, 0, 50, ['0', '30 people']],
  ] as const)('shows %s', (_, width, from, to, expected) => expect(shown(from, to, width)).toEqual(expected));
});
