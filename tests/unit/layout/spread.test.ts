import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../../lib/layout/spread';

describe('labels that would stand on one another', () => {
  test.each([
    [
      'stand where they wish where there is room',
      [
        [20, 10],
        [60, 10],
      ],
      [15, 55],
    ],
    [
      'push each other aside alike',
      [
        [50, 10],
        [50, 10],
      ],
      [40, 50],
    ],
    [
      'keep the order of what they are of, whatever the order they are named in',
      [
        [52, 10],
        [50, 10],
      ],
      [51, 41],
    ],
    [
      'stay inside both ends',
      [
        [0, 10],
        [3, 10],
        [100, 20],
      ],
      [0, 10, 80],
    ],
  ] as const)('%s', (_, wishes, tops) =>
    expect(
      spread(
        wishes.map(([middle, height]) => ({ middle, height })),
        0,
        100,
      ),
    ).toEqual([...tops]),
  );

  test('have nowhere to stand where they need more than there is', () =>
    expect(
      spread(
        [
          { middle: 5, height: 60 },
          { middle: 9, height: 50 },
        ],
        0,
        100,
      ),
    ).toBeUndefined());

  test('never overlap, never leave their ends', () => {
    const wish = fc.record({ middle: fc.integer({ min: -50, max: 450 }), height: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 10 }), (wishes) => {
        const tops = spread(wishes, 0, 400) ?? [];
        const placed = tops.map((top, index) => ({ top, bottom: top + (wishes[index]?.height ?? 0) }));
        const sorted = placed.toSorted((a, b) => a.top - b.top);
        for (const [index, { top, bottom }] of sorted.entries()) {
          expect(top).toBeGreaterThanOrEqual((sorted[index - 1]?.bottom ?? 0) - 1e-9);
          expect(bottom).toBeLessThanOrEqual(400 + 1e-9);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
