import type { LabelLine } from '../kinds/drawing';
import type { LevelView } from '../kinds/plot';
import { levelTickBoxes } from './axis';
import { type Box, type Stroke, toStrokes } from './geometry';
import type { Point } from './ink';
import { levelEnds } from './level';
import { placePins } from './numbered';
import type { Pen } from './pen';
import { lineForms, settleLabels, type Wanted, wantNote, wantPoint } from './plot-labels';
import { readingBox } from './reading';
import type { SceneLine, SceneRule } from './scene';
import { markBox, noteBox, type Scales, timeStrokes } from './time-mark';
import type { TimePlot } from './time-plot';

/** The label of a line, with the points in data space beside which it may stand: anywhere along them, from their end on, or at their end alone. */
export type LineLabel = {
  readonly key: string;
  readonly label: readonly LabelLine[];
  readonly at: 'along' | 'late' | 'end';
  readonly points: readonly Point[];
};

/** A line's points in px, the corners of steps included. A gap ends a run. */
function toRuns({ points, shape }: SceneLine, { x, y }: Scales): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (point.y === undefined) runs.push([]);
    else if (shape === 'step' && before !== undefined) run?.push({ x: x(point.x), y: before.y });
    if (point.y !== undefined) run?.push({ x: x(point.x), y: y(point.y) });
  }
  return runs;
}

/** The strokes of a rule, which labels keep off: of one between two points, all but its beginning, where its pin stands. */
function toRuleStrokes({ segment }: SceneRule, { x, y }: Scales): readonly Stroke[] {
  if (segment === undefined) return [];
  const [from, to] = segment;
  return [{ x1: x(from.x), y1: y(from.y) + 8, x2: x(to.x), y2: y(to.y) }];
}

/** The shares of a line's length at which its label may stand. */
const SHARES = { along: [0.45, 0.55, 0.35, 0.65, 0.75, 0.25], end: [1], late: [1, 0.9, 0.8, 0.7, 0.55, 0.4, 0.25] };

/** A line's own label, at a place of the line. */
function wantLines({ lineLabels }: TimePlot, scales: Scales): readonly Wanted[] {
  return lineLabels.flatMap(({ key, label, at, points }): Wanted[] => {
    const subjects = SHARES[at].flatMap((share): Box[] => {
      const point = points[Math.round((points.length - 1) * share)];
      return point === undefined ? [] : [boxAt(scales, point)];
    });
    return label.length === 0 ? [] : [{ key: `line-${key}`, subjects, forms: lineForms(label), tone: 'context' }];
  });
}

const boxAt = ({ x, y }: Scales, at: Point): Box => ({ x: x(at.x) - 1, y: y(at.y) - 1, width: 2, height: 2 });

/** A level's label: at its mark, or anywhere along it. */
function wantLevel(level: LevelView, to: number, scales: Scales, scale: number): Wanted {
  const ends = levelEnds(level);
  const along = [0.5, 0.75, 0.25, 1].flatMap((share) =>
    ends.map((y) => boxAt(scales, { x: level.x + (to - level.x) * share, y })),
  );
  const wanted = wantPoint(level, markBox(level, scales, scale));
  return { ...wanted, subjects: level.open ? along : [...wanted.subjects, ...along] };
}

const levelStroke = (from: number, to: number, y: number, scales: Scales): Stroke => ({
  ...{ x1: scales.x(from), y1: scales.y(y), x2: scales.x(to), y2: scales.y(y) },
});

/** What stands and runs in a plot, which texts keep off. */
export function findSolids(
  given: TimePlot,
  scales: Scales,
  scale: number,
): { readonly boxes: readonly Box[]; readonly strokes: readonly Stroke[] } {
  const { points, levels, notes, readings, lines, rules } = given;
  const marks = [...points, ...levels.filter(({ open }) => !open)];
  return {
    boxes: [
      ...marks.map((point) => markBox(point, scales, scale)),
      ...readings.map((reading) => readingBox(reading, scales, scale)),
      ...notes.map((note) => noteBox(note, scales)),
    ],
    strokes: [
      // Between two steps labels keep off the slope too: in the corner of a step they would seem to be of both levels.
      ...lines.flatMap((line) => toRuns({ ...line, shape: 'linear' }, scales).flatMap(toStrokes)),
      ...lines.flatMap((line) => (line.shape === 'step' ? toRuns(line, scales).flatMap(toStrokes) : [])),
      ...rules.flatMap((rule) => toRuleStrokes(rule, scales)),
      ...(given.y.from < 0 ? [levelStroke(given.x.from, given.x.to, 0, scales)] : []),
      ...points.flatMap((point) => timeStrokes(point, scales)),
      ...levels.flatMap((level) => levelEnds(level).map((y) => levelStroke(level.x, given.x.to, y, scales))),
    ],
  };
}

/** Finds places for all labels of a plot, and for the numbers of those that fit nowhere. */
export function settlePlot(given: TimePlot, scales: Scales, pen: Pen) {
  const { scale } = pen.frame;
  const { inner } = scales;
  const { points, levels, notes, alternatives = () => [] } = given;
  const solids = findSolids(given, scales, scale);
  const boxes = [...solids.boxes, ...(given.gutter === 0 ? levelTickBoxes(given.y, pen, inner) : [])];
  const bounds = { x: inner.x, y: inner.y - 18 * scale, width: inner.width, height: inner.height + 14 * scale };
  const wanted = [
    ...points.map((point) => wantPoint(point, markBox(point, scales, scale))),
    ...levels.map((level) => wantLevel(level, given.x.to, scales, scale)),
    ...wantLines(given, scales),
    ...notes.map((note) => wantNote(pen, note, [noteBox(note, scales), ...alternatives(note, scales)])),
  ];
  const { settled, left } = settleLabels(pen, wanted, { bounds, boxes, strokes: solids.strokes });
  const taken = [...boxes, ...settled.map(({ place }) => place.box)];
  return { settled, left, pins: placePins(pen, left, taken, bounds) };
}
