import { describe, expect, test } from 'vitest';
import { shareHits } from '../../../lib/layout/hit';

/** A drawing whose scales are its px. */
const scales = { x: (value: number) => value, y: (value: number) => value };
const at = (x: number, y = 0) => ({ x, y });

describe('where the pointer finds marks that stand close', () => {
  test.each([
    ['each up to the middle between them', [at(0), at(8)], [{ right: 4 }, { left: 4 }]],
    ['along the way on which they are further apart', [at(0, 0), at(6, 10)], [{ down: 5 }, { up: 5 }]],
    ['between two others', [at(0), at(10), at(30)], [{ right: 5 }, { left: 5, right: 10 }, { left: 10 }]],
    ['all of it where none is close', [at(0), at(24), at(0, 24)], [{}, {}, {}]],
    ['all of it where two are one', [at(5, 5), at(5, 5)], [{}, {}]],
  ])('%s', (_, marks, hits) => {
    const whole = { left: 12, right: 12, up: 12, down: 12 };
    expect(shareHits(marks, scales).map(({ hit = whole }) => hit)).toEqual(hits.map((hit) => ({ ...whole, ...hit })));
  });
});
