import { describe, expect, test } from 'vitest';
import type { MarkView, NoteMark, PointView, StepsDrawing } from '../../../lib/kinds/drawing';
import type { Plot, SeriesDrawing } from '../../../lib/kinds/plot';
import { FRAMES, type Frame } from '../../../lib/layout/frame';
import { overlaps } from '../../../lib/layout/geometry';
import type { GroupInk, Ink } from '../../../lib/layout/ink';
import type { PlotScene, Scene } from '../../../lib/layout/scene';
import { toScene } from '../../../lib/layout/to-scene';
import { formOf } from '../../../lib/words/natures';
import { makePen } from '../support/make-pen';

const mark = (key: string, value: number, given: Partial<MarkView> = {}): MarkView => ({
  ...{ key, href: `/${key}/`, title: key, value, point: true, bound: 'stated', nature: 'count', tone: 'context' },
  intervals: [],
  ...given,
});

const point = (key: string, x: number, value: number, given: Partial<MarkView> = {}): PointView => ({
  mark: mark(key, value, given),
  x,
  label: [[{ text: `${key} ${value}`, as: 'strong' }]],
});

const note = (key: string, x: number, y: number): NoteMark => ({
  ...{ key, subject: '', x, y, lead: '', text: `what happened at ${x}`, tone: 'context', href: '/event/' },
});

const axis = (from: number, to: number) => ({
  from,
  to,
  ticks: [from, (from + to) / 2, to].map((value) => ({ value, label: `${value}` })),
});

const steps: StepsDrawing = {
  kind: 'steps',
  x: axis(0, 100),
  y: axis(0, 50),
  steps: [point('first', 10, 20), point('second', 40, 30), point('target', 80, 40, { nature: 'target' })],
  force: [
    { x: 10, y: 20 },
    { x: 40, y: 30 },
  ],
  pending: [{ key: 'target', x: 80, xEnd: 100, from: 30, y: 40 }],
  ranges: [],
  levels: [],
  at: { x: 90, y: 30 },
  notes: [note('date', 90, 30)],
};

const plot = (given: Partial<Plot> = {}): Plot => ({
  x: axis(0, 100),
  y: axis(0, 50),
  lines: [
    {
      ...{ key: 'a', name: 'a line of its own', who: '', joined: false },
      label: [[{ text: 'a line of its own', as: 'quiet' }]],
      runs: [[0, 50, 100].map((x) => ({ x, y: x / 2, bound: 'stated', nature: 'count', text: '' }))],
    },
  ],
  points: [point('total', 70, 20, { bound: 'moreThan' })],
  levels: [],
  notes: [note('event', 25, 12.5)],
  ...given,
});

const series: SeriesDrawing = {
  kind: 'series',
  main: plot(),
  closeUp: plot({ title: 'the end, enlarged', x: axis(80, 100), y: axis(40, 50) }),
};

const plotsOf = ({ layers }: Scene) => layers.filter((layer): layer is PlotScene => layer.kind === 'plot');
const inkOf = ({ layers }: Scene): readonly Ink[] =>
  layers.flatMap((layer) => (layer.kind === 'ink' ? layer.ink : layer.under));
const groups = (scene: Scene) => inkOf(scene).filter((ink): ink is GroupInk => ink.kind === 'group');
const textBoxes = (ink: Ink): readonly { x: number; y: number; width: number; height: number }[] =>
  ink.kind === 'group' ? ink.ink.flatMap(textBoxes) : ink.kind === 'text' ? [ink.box] : [];
const penOf = ({ name, width, scale }: Frame) => makePen(name, width, scale);

describe.each(FRAMES.map((frame) => [frame.name, frame] as const))('at %s', (name, frame) => {
  test.each([steps, series])('a $kind drawing is plain JSON, the same each time', (drawing) => {
    const scene = toScene(drawing, penOf(frame));
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
    expect(toScene(drawing, penOf(frame))).toEqual(scene);
  });

  test.each([steps, series])('no two texts of a $kind drawing overlap, and all stand within it', (drawing) => {
    const scene = toScene(drawing, penOf(frame));
    const boxes = inkOf(scene).flatMap(textBoxes);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(scene.height + 1);
    }
    expect(boxes.length).toBeGreaterThan(2);
  });

  test('every note and point of a plot has a label, or a number and its text in the list', () => {
    const scene = toScene(steps, penOf(frame));
    expect(
      groups(scene)
        .flatMap(({ note: key }) => key ?? [])
        .sort(),
    ).toEqual(['date', 'first', 'second', 'target']);
    const pins = groups(scene).flatMap(({ pin }) => pin ?? []);
    expect(pins.filter((key) => !groups(scene).some((group) => group.note === key))).toEqual([]);
  });

  test('an enlarged panel stands beside the main one, and on a narrow or mid frame under it', () => {
    const [closeUp, main] = plotsOf(toScene(series, penOf(frame)));
    if (closeUp === undefined || main === undefined) throw new Error('two plots are missing');
    const isUnder = closeUp.box.y >= main.box.y + main.box.height;
    expect(isUnder).toBe(name === 'narrow' || name === 'mid');
    expect(closeUp.box.x >= main.box.x + main.box.width).toBe(name !== 'narrow' && name !== 'mid');
    expect(main.under.filter((ink) => ink.kind === 'stroke' && ink.look === 'loupe').length).toBe(isUnder ? 1 : 2);
  });
});

describe('steps', () => {
  const [scene] = plotsOf(toScene(steps, makePen('wide', 880)));

  test('hold until the end; the target’s begin at the last level and hold until the axis ends', () =>
    expect(scene?.lines.map(({ look, shape, points }) => [look, shape, points.map(({ x, y }) => [x, y])])).toEqual([
      [
        'level',
        'step',
        [
          [10, 20],
          [40, 30],
          [100, 30],
        ],
      ],
      [
        'set',
        'step',
        [
          [80, 30],
          [80, 40],
          [100, 40],
        ],
      ],
    ]));

  test('have a line from the level at their date down to the axis', () =>
    expect(scene?.rules).toEqual([
      {
        look: 'reference',
        segment: [
          { x: 90, y: 30 },
          { x: 90, y: 0 },
        ],
      },
    ]));

  test('are marked in the form of their nature', () =>
    expect(scene?.marks.map(({ dot }) => dot?.form.outline)).toEqual(['none', 'none', 'dashed']));
});

test('a point goes on past its mark by its bound, upright; a bare range is a band with its ends marked', () => {
  const range = point('range', 50, 10, {
    point: false,
    bound: 'between',
    intervals: [{ low: 10, high: 30, label: '' }],
  });
  const drawing = { ...series, main: plot({ points: [...plot().points, range] }) };
  const marks = plotsOf(toScene(drawing, makePen('wide', 880))).at(-1)?.marks;
  expect(marks?.map(({ cap, dot, intervals }) => [cap, dot === undefined, intervals])).toEqual([
    ['up', false, []],
    [undefined, true, [{ low: 10, high: 30, label: '', look: 'range', form: formOf('count') }]],
  ]);
});
