import { describe, expect, test } from 'vitest';
import { contains, crosses, grow, overlaps, round, toStrokes } from '../../../lib/layout/geometry';

const box = { x: 10, y: 10, width: 20, height: 10 };

describe('overlaps', () => {
  test.each([
    ['a box inside it', { x: 12, y: 12, width: 2, height: 2 }, true],
    ['a box around it', { x: 0, y: 0, width: 99, height: 99 }, true],
    ['a box over one corner', { x: 25, y: 15, width: 20, height: 20 }, true],
    ['a box that crosses it', { x: 0, y: 14, width: 99, height: 2 }, true],
    ['a box that only touches it', { x: 30, y: 10, width: 5, height: 10 }, false],
    ['a box beside it', { x: 40, y: 10, width: 5, height: 5 }, false],
    ['a box level with it but lower', { x: 10, y: 40, width: 20, height: 5 }, false],
  ])('with %s: %j → %s', (_, other, expected) => {
    expect(overlaps(box, other)).toBe(expected);
    expect(overlaps(other, box)).toBe(expected);
  });
});

describe('crosses', () => {
  test.each([
    ['runs through it level', { x1: 0, y1: 15, x2: 50, y2: 15 }, true],
    ['runs through it upright', { x1: 20, y1: 0, x2: 20, y2: 50 }, true],
    ['runs through it aslant', { x1: 0, y1: 0, x2: 40, y2: 30 }, true],
    ['ends in it', { x1: 0, y1: 15, x2: 12, y2: 15 }, true],
    ['lies in it', { x1: 12, y1: 12, x2: 14, y2: 13 }, true],
    ['stops before it', { x1: 0, y1: 15, x2: 9, y2: 15 }, false],
    ['passes over it', { x1: 0, y1: 5, x2: 50, y2: 5 }, false],
    ['passes its corner aslant', { x1: 0, y1: 22, x2: 12, y2: 60 }, false],
    ['points at it, the other way', { x1: 9, y1: 15, x2: 0, y2: 15 }, false],
  ])('a stroke that %s', (_, stroke, expected) => {
    expect(crosses(stroke, box)).toBe(expected);
    const { x1, y1, x2, y2 } = stroke;
    expect(crosses({ x1: x2, y1: y2, x2: x1, y2: y1 }, box)).toBe(expected);
  });
});

test('contains: only what lies wholly inside', () => {
  expect(contains(box, box)).toBe(true);
  expect(contains(box, grow(box, -1))).toBe(true);
  expect(contains(box, grow(box, 1))).toBe(false);
  expect(contains(box, { ...box, x: 11 })).toBe(false);
});

test('grow: by its margin on every side', () => expect(grow(box, 3)).toEqual({ x: 7, y: 7, width: 26, height: 16 }));

test.each([
  [1.25, 1.3],
  [1.24, 1.2],
  [-0.04, 0],
  [0, 0],
  [7, 7],
])('round: %d to %d, one decimal at most', (value, rounded) => expect(round(value) + 0).toBe(rounded));

test('toStrokes: between neighbours, none for a single point', () => {
  expect(toStrokes([{ x: 1, y: 2 }])).toEqual([]);
  expect(
    toStrokes([
      { x: 0, y: 0 },
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ]),
  ).toEqual([
    { x1: 0, y1: 0, x2: 1, y2: 2 },
    { x1: 1, y1: 2, x2: 3, y2: 4 },
  ]);
});
