import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, type Stroke, toStrokes } from '../../../lib/layout/geometry';
import type { Ask, Field, Place } from '../../../lib/layout/label-spots';
import { placeLabels } from '../../../lib/layout/place-labels';

const bounds: Box = { x: 0, y: 0, width: 400, height: 300 };
const dot = (x: number, y: number): Box => ({ x: x - 5, y: y - 5, width: 10, height: 10 });
const ask = (key: string, subject: Box, width = 80, height = 17): Ask => ({
  key,
  subjects: [subject],
  forms: [{ width, height }],
});
const fieldOf = (boxes: readonly Box[], strokes: readonly Stroke[] = []): Field => ({ bounds, boxes, strokes });

/** Whether two boxes share more than an edge, told by their overlap along both axes. */
function touch(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0;
}

/** Whether a stroke enters a box, told by points along it. */
function enters({ x1, y1, x2, y2 }: Stroke, { x, y, width, height }: Box): boolean {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1));
  return Array.from({ length: steps + 1 }, (_, step) => step / Math.max(1, steps)).some((share) => {
    const [px, py] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    return px > x && px < x + width && py > y && py < y + height;
  });
}

const keysOf = (places: readonly Place[]) => places.map(({ key }) => key).toSorted();

describe('placeLabels', () => {
  test('sets a lone label right beside its subject, level with it, without a connector', () => {
    const subject = dot(200, 150);
    const { places, left } = placeLabels([ask('only', subject)], fieldOf([subject]));
    expect(left).toEqual([]);
    expect(places).toHaveLength(1);
    expect(places[0]?.connector).toBeUndefined();
    const box = places[0]?.box ?? bounds;
    expect(box.y + box.height / 2).toBe(150);
    expect(Math.min(Math.abs(box.x - 205), Math.abs(box.x + box.width - 195))).toBeLessThan(12);
  });

  test('aligns the letters with the side where the subject is', () => {
    const atLeft = dot(10, 150);
    const atRight = dot(390, 150);
    expect(placeLabels([ask('a', atLeft)], fieldOf([atLeft])).places[0]?.anchor).toBe('start');
    expect(placeLabels([ask('a', atRight)], fieldOf([atRight])).places[0]?.anchor).toBe('end');
  });

  test('takes the other side where something stands in the way', () => {
    const subject = dot(200, 150);
    const wall: Box = { x: 150, y: 0, width: 30, height: 300 };
    const box = placeLabels([ask('a', subject)], fieldOf([subject, wall])).places[0]?.box;
    expect(box?.x).toBeGreaterThan(200);
  });

  test('draws a connector from the subject to a label that stands away from it', () => {
    const subject = dot(200, 150);
    const crowd = [dot(180, 150), dot(220, 150), dot(200, 130), dot(200, 170)].map((box) => ({
      ...box,
      x: box.x - 25,
      width: 60,
    }));
    const { places } = placeLabels([ask('a', subject)], fieldOf([subject, ...crowd]));
    expect(places[0]?.connector).toBeDefined();
  });

  test('takes a narrower form where the wide one has no room', () => {
    const subject = dot(200, 150);
    const forms = [
      { width: 900, height: 17 },
      { width: 80, height: 34 },
    ];
    expect(placeLabels([{ key: 'a', subjects: [subject], forms }], fieldOf([subject])).places[0]?.form).toBe(1);
    const roomy = [
      { width: 90, height: 17 },
      { width: 80, height: 34 },
    ];
    expect(placeLabels([{ key: 'a', subjects: [subject], forms: roomy }], fieldOf([subject])).places[0]?.form).toBe(0);
  });

  test('takes a line’s label wherever along it there is room', () => {
    const blocked: Box = { x: 0, y: 0, width: 200, height: 300 };
    const line: Ask = { key: 'line', subjects: [dot(100, 150), dot(300, 150)], forms: [{ width: 60, height: 17 }] };
    expect(placeLabels([line], fieldOf([blocked])).places[0]?.box.x).toBeGreaterThan(200);
  });

  test('stands beside no other mark than its own, where it is tied to it by a connector', () => {
    const subject = dot(60, 20);
    const other = dot(190, 38);
    // Round the subject there is no room; the first that there is has the other mark under it.
    const crowd: Box = { x: 0, y: 0, width: 140, height: 60 };
    const field = { bounds: { x: 0, y: 0, width: 400, height: 50 }, boxes: [crowd, other], strokes: [] };
    const startOf = (given: Field) => placeLabels([ask('a', subject)], given).places[0]?.box.x;
    expect(startOf(field)).toBe(145);
    expect(startOf({ ...field, marks: [crowd, subject, other] })).toBe(235);
  });

  test('names what fits nowhere, and places the others', () => {
    const subject = dot(200, 150);
    const { places, left } = placeLabels([ask('huge', subject, 500, 17), ask('small', subject)], fieldOf([subject]));
    expect(left).toEqual(['huge']);
    expect(keysOf(places)).toEqual(['small']);
  });

  test('places both of two labels of which either alone could take the only room', () => {
    const subjects = [dot(60, 20), dot(120, 20)];
    const narrow: Field = { bounds: { x: 0, y: 0, width: 180, height: 60 }, boxes: subjects, strokes: [] };
    const { left } = placeLabels(
      subjects.map((subject, index) => ask(`${index}`, subject, 45, 12)),
      narrow,
    );
    expect(left).toEqual([]);
  });

  test('has nothing to say where nothing is asked', () =>
    expect(placeLabels([], fieldOf([]))).toMatchObject({ places: [], left: [] }));
});

describe('whatever is asked', { timeout: 30_000 }, () => {
  const point = fc.record({ x: fc.integer({ min: 5, max: 395 }), y: fc.integer({ min: 5, max: 295 }) });
  const stroke = fc.tuple(point, point).map(([a, b]): Stroke => ({ x1: a.x, y1: a.y, x2: b.x, y2: b.y }));
  const wanted = fc.record({
    at: point,
    width: fc.integer({ min: 20, max: 200 }),
    height: fc.constantFrom(17, 34, 51),
  });
  const scene = fc.record({
    wanted: fc.array(wanted, { minLength: 1, maxLength: 4 }),
    others: fc.array(point, { maxLength: 5 }),
    strokes: fc.array(stroke, { maxLength: 3 }),
  });
  const asksOf = (list: readonly { at: { x: number; y: number }; width: number; height: number }[]) =>
    list.map(({ at, width, height }, index) => ask(`label-${index}`, dot(at.x, at.y), width, height));
  const settings = { seed: 20241007, numRuns: 60 };

  const check = (holds: (result: ReturnType<typeof placeLabels>, field: Field, asks: readonly Ask[]) => void) =>
    fc.assert(
      fc.property(scene, ({ wanted: list, others, strokes }) => {
        const asks = asksOf(list);
        const field = fieldOf(
          [...asks.flatMap(({ subjects }) => subjects), ...others.map(({ x, y }) => dot(x, y))],
          strokes,
        );
        holds(placeLabels(asks, field), field, asks);
      }),
      settings,
    );

  test('every label is either placed once, in the size asked for, or named as left', () =>
    check(({ places, left }, _, asks) => {
      expect([...keysOf(places), ...left].toSorted()).toEqual(asks.map(({ key }) => key).toSorted());
      for (const { key, form, box } of places) {
        const { width, height } = box;
        expect(asks.find((one) => one.key === key)?.forms[form]).toEqual({ width, height });
      }
    }));

  test('no label leaves the bounds', () =>
    check(({ places }) => {
      for (const { box } of places) {
        expect(box.x).toBeGreaterThanOrEqual(bounds.x);
        expect(box.y).toBeGreaterThanOrEqual(bounds.y);
        expect(box.x + box.width).toBeLessThanOrEqual(bounds.width);
        expect(box.y + box.height).toBeLessThanOrEqual(bounds.height);
      }
    }));

  test('no label stands on a mark, on a line or on another label', () =>
    check(({ places }, field) => {
      for (const [index, { box }] of places.entries()) {
        expect(field.boxes.filter((other) => touch(box, other))).toEqual([]);
        expect(field.strokes.filter((line) => enters(line, box))).toEqual([]);
        expect(places.slice(index + 1).filter((other) => touch(box, other.box))).toEqual([]);
      }
    }));

  test('no connector runs through a label', () =>
    check(({ places }) => {
      for (const { connector } of places)
        if (connector !== undefined) expect(places.filter(({ box }) => enters(connector, box))).toEqual([]);
    }));

  test('the same question has the same answer', () =>
    check((result, field, asks) => expect(placeLabels(asks, field)).toEqual(result)));
});

describe('what matters most has its place first', () => {
  const subject = dot(200, 150);
  const narrow: Field = { bounds: { x: 100, y: 140, width: 106, height: 20 }, boxes: [subject], strokes: [] };

  test.each([
    ['first', 8, 1, ['other']],
    ['other', 1, 8, ['first']],
  ])('of two labels for one place, %s has it', (_, first, other, left) => {
    const asks = [
      { ...ask('first', subject), weight: first },
      { ...ask('other', subject), weight: other },
    ];
    expect(placeLabels(asks, narrow).left).toEqual(left);
  });

  test('no connector goes on an arrow, or lies on a line of the grid', () => {
    const walls = [0, 300].map((y) => ({ x: 100, y: y === 0 ? 125 : 185, width: 300, height: 2 }));
    const connectorOf = (given: Ask, field: Field) => placeLabels([given], field).places[0]?.connector;
    const open = fieldOf([
      subject,
      { x: 100, y: 100, width: 92, height: 100 },
      { x: 208, y: 100, width: 92, height: 100 },
      ...walls.slice(1),
    ]);
    const way = connectorOf({ ...ask('a', subject), cap: 'up' }, open);
    expect(way === undefined || way.x1 !== way.x2 || way.y2 > way.y1).toBe(true);
    const grid = [{ x1: 0, y1: 151, x2: 400, y2: 151 }];
    const crowd = fieldOf(
      [subject, { x: 150, y: 100, width: 100, height: 30 }, { x: 150, y: 170, width: 100, height: 30 }],
      [
        { x1: 215, y1: 100, x2: 215, y2: 200 },
        { x1: 185, y1: 100, x2: 185, y2: 200 },
      ],
    );
    expect(connectorOf(ask('a', subject), crowd)?.y1).toBe(150);
    const kept = connectorOf(ask('a', subject), { ...crowd, grid });
    expect(kept === undefined || kept.y1 !== kept.y2).toBe(true);
  });

  test('a connector rather slants than runs in line with the arrow of its mark', () => {
    // Only over and under it is there room.
    const sides = [0, 230].map((x) => ({ x, y: 110, width: 170, height: 60 }));
    const field = fieldOf([subject, ...sides, { x: 0, y: 0, width: 400, height: 145 }]);
    const way = placeLabels([{ ...ask('a', subject), cap: 'up' }], field).places[0]?.connector;
    expect(way).toBeDefined();
    expect(way?.x1).not.toBe(way?.x2);
  });

  test('a connector leads to the dot of a mark with an arrow, and behind no arrow of another', () => {
    const subject = { x: 190, y: 120, width: 20, height: 40 };
    // A line around it, so that the label stands farther away.
    const [left, right, top, bottom] = [175, 225, 105, 175];
    const strokes = toStrokes([left, right, right, left, left].map((x, at) => ({ x, y: at % 4 < 2 ? top : bottom })));
    const connectorOf = (arrows: readonly Box[]) =>
      placeLabels([{ ...ask('a', subject), cap: 'up', dot: { x: 200, y: 154 } }], { ...fieldOf([], strokes), arrows })
        .places[0]?.connector;
    expect(connectorOf([])).toMatchObject({ y1: 154, y2: 154 });
    const beside = [180, 218].map((x) => ({ x, y: 100, width: 2, height: 100 }));
    const way = connectorOf(beside);
    expect(way).toBeDefined();
    for (const arrow of beside) expect(way !== undefined && enters(way, arrow)).toBe(false);
  });

  test('a connector keeps clear of other labels', () => {
    const second = dot(200, 120);
    const { places } = placeLabels([ask('one', subject), ask('two', second)], fieldOf([subject, second]));
    for (const { key, connector } of places)
      for (const { box } of places.filter((other) => other.key !== key))
        expect(connector !== undefined && enters(connector, { ...box, x: box.x - 5, width: box.width + 10 })).toBe(
          false,
        );
  });
});
