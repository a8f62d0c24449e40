import type { LabelLine, PointView } from '../kinds/drawing';
import type { LevelView } from '../kinds/plot';
import { middleOf } from '../kinds/time-place';
import { levelTickBoxes } from './axis';
import { dotBox } from './cap';
import { type Box, type Stroke, toStrokes } from './geometry';
import type { Point } from './ink';
import { levelEnds } from './level';
import { ARROW, POINT } from './mark-size';
import { placePins } from './numbered';
import type { Pen } from './pen';
import { lineForms, settleLabels, type Wanted, WEIGHTS, wantNote, wantPoint } from './plot-labels';
import { findSolids } from './plot-solids';
import { capOf } from './scene-mark';
import { wordsOf } from './text-ink';
import { markBox, noteBox, type Scales, timeStrokes } from './time-mark';
import type { DrawnPlot, TimePlot } from './time-plot';
import { toRuns } from './time-strokes';

/** The label of a line, with the points in data space beside which it may stand: anywhere along them, from their end on, or at their end alone. */
export type LineLabel = {
  readonly key: string;
  readonly label: readonly LabelLine[];
  readonly at: 'along' | 'late' | 'end';
  readonly points: readonly Point[];
  /** The place of its line among others. */
  readonly rank?: number | undefined;
};

/** The shares of a line's length at which its label may stand. */
const SHARES = { along: [0.45, 0.55, 0.35, 0.65, 0.75, 0.25], end: [1], late: [1, 0.9, 0.8, 0.7, 0.55, 0.4, 0.25] };

const boxAt = ({ x, y }: Scales, at: Point): Box => ({ x: x(at.x) - 1, y: y(at.y) - 1, width: 2, height: 2 });

/** The lines of other series than the one of a rank. */
function rivalsOf({ lines }: DrawnPlot, rank: number | undefined, scales: Scales): readonly Stroke[] {
  const others = lines.filter((line) => line.rank !== undefined && line.rank !== rank);
  return others.flatMap((line) => toRuns(line, scales).flatMap(toStrokes));
}

/** A line's own label, at a place of the line. */
function wantLines({ lineLabels }: TimePlot, drawn: DrawnPlot, scales: Scales, pen: Pen): readonly Wanted[] {
  return lineLabels.flatMap(({ key, label, at, points, rank }): Wanted[] => {
    const rivals = rank === undefined ? undefined : rivalsOf(drawn, rank, scales);
    const subjects = SHARES[at].flatMap((share): Box[] => {
      const point = points[Math.round((points.length - 1) * share)];
      return point === undefined ? [] : [boxAt(scales, point)];
    });
    return label.length === 0
      ? []
      : [
          {
            key: `line-${key}`,
            subjects,
            forms: lineForms(pen, label),
            words: wordsOf(label),
            tone: 'context',
            rivals,
            weight: WEIGHTS.name,
          },
        ];
  });
}

/** A level's label: at its mark, or anywhere along it. */
function wantLevel(pen: Pen, level: LevelView, to: number, scales: Scales): Wanted {
  const ends = levelEnds(level);
  const along = [0.5, 0.75, 0.25, 1].flatMap((share) =>
    ends.map((y) => boxAt(scales, { x: level.x + (to - level.x) * share, y })),
  );
  const wanted = wantPoint(pen, level, markBox(level, scales, pen.frame.scale));
  return { ...wanted, subjects: level.open ? along : [...wanted.subjects, ...along] };
}

/** Where a point has its dot. */
const dotAt = (point: PointView, { x, y }: Scales): Point => ({ x: x(middleOf(point)), y: y(point.mark.value) });

/** What the dot of a point covers; nothing where nobody gave a value. */
function dotOf(point: PointView, scales: Scales, scale: number): readonly Box[] {
  const { x, y } = dotAt(point, scales);
  return point.mark.point ? [dotBox(x, y, POINT * scale, undefined, scale)] : [];
}

/** The shaft of the arrow of a point's bound, over or under its dot. */
function arrowOf(point: PointView, scales: Scales, scale: number): readonly Box[] {
  const { x, y } = dotAt(point, scales);
  const cap = capOf(point.mark.bound, true);
  if (!point.mark.point || (cap !== 'up' && cap !== 'down')) return [];
  return [{ x: x - 1, y: y + (cap === 'up' ? -ARROW : POINT) * scale, width: 2, height: (ARROW - POINT) * scale }];
}

/** Finds places for all labels of a plot, and for the numbers of those that fit nowhere. */
export function settlePlot(given: TimePlot, drawn: DrawnPlot, scales: Scales, pen: Pen) {
  const { scale } = pen.frame;
  const { inner } = scales;
  const { points, levels, notes, alternatives = () => [], along = () => undefined } = given;
  const { boxes: marks, strokes } = findSolids(given, drawn, scales, scale);
  const boxes = [...marks, ...(given.gutter === 0 ? levelTickBoxes(given.y, pen, inner) : [])];
  const dots = [...points, ...levels].flatMap((point) => dotOf(point, scales, scale));
  const arrows = [...points, ...levels].flatMap((point) => arrowOf(point, scales, scale));
  const grid = given.y.ticks.map(({ value }): Stroke => {
    return { x1: inner.x, y1: scales.y(value), x2: inner.x + inner.width, y2: scales.y(value) };
  });
  // Up to the plot's edge, beyond marks that stand at the end of the scale.
  const width = given.box.x + given.box.width - inner.x;
  const bounds = { x: inner.x, y: inner.y - 18 * scale, width, height: inner.height + 14 * scale };
  const wanted = [
    ...points
      .filter(({ named = true }) => named)
      .map((point) => ({
        ...wantPoint(pen, point, markBox(point, scales, scale), along(point, scales)),
        dot: point.mark.point ? dotAt(point, scales) : undefined,
      })),
    ...levels.map((level) => wantLevel(pen, level, given.x.to, scales)),
    ...wantLines(given, drawn, scales, pen),
    ...notes.map((note) => wantNote(pen, note, [noteBox(note, scales), ...alternatives(note, scales)])),
  ];
  const { settled, left } = settleLabels(pen, wanted, { bounds, boxes, strokes, marks, dots, arrows, grid });
  const taken = {
    boxes: [...boxes, ...settled.map(({ place }) => place.box)],
    strokes: [
      ...settled.flatMap(({ place }) => place.connector ?? []),
      ...points.flatMap((point) => timeStrokes(point, scales)),
    ],
    lines: strokes,
    dots,
    bounds,
  };
  const { pins, left: listed } = placePins(pen, left, taken, given.first ?? 1);
  const shortened = settled.filter(({ place, label }) => place.form === label.short).map(({ label }) => label);
  return { settled, pins, left: [...listed, ...shortened] };
}
