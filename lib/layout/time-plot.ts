import type { Axis, LabelLine, NoteMark, PointView } from '../kinds/drawing';
import { middleOf } from '../kinds/time-place';
import { gutterOf, layLevelTicks, layTimeTicks, levelTickBoxes, zeroNote } from './axis';
import { toEmptyPlot } from './empty-plot';
import { type Box, crosses, overlaps, toStrokes } from './geometry';
import type { Ink } from './ink';
import { TICKS } from './mark-size';
import { placePins } from './numbered';
import type { Pen } from './pen';
import { lineForms, settleLabels, toLabelInk, type Wanted, wantNote, wantPoint } from './plot-labels';
import { startWithRoom, toPixels } from './scale';
import type { PlotScene, SceneLine, SceneRule } from './scene';
import { LINE } from './text';
import { wordsOf } from './text-ink';
import { markBox, noteBox, reachOf, type Scales, timeStrokes, toTimeMark } from './time-mark';
import { toInkStrokes, toRuleStrokes, toRuns } from './time-strokes';
import { layZeroNote, zeroRules } from './zero';

/** The radius of a point over time in px, before the frame's scale. */
const POINT = 4.5;

/** What stands over a time axis. */
export type TimePlot = {
  /** What it enlarges, if it does. */
  readonly title?: string | undefined;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly SceneLine[];
  /** Labels of lines by the line's key: anywhere along it, or at its end alone. */
  readonly lineLabels: readonly {
    readonly key: string;
    readonly label: readonly LabelLine[];
    readonly at: 'along' | 'end';
  }[];
  readonly rules: readonly SceneRule[];
  readonly points: readonly PointView[];
  readonly notes: readonly NoteMark[];
  /** The whole plot in px, ticks included. */
  readonly box: Box;
  /** Room in px left of the plot for the ticks of the vertical axis; at 0 they stand in it, and labels keep off them. */
  readonly gutter: number;
  /** The number of its first label that finds no place; 1 unless another plot's are listed before it. */
  readonly first?: number;
  /** What the plot stands on: its colour surrounds the labels. */
  readonly ground: 'paper' | 'panel';
  /** Other places where an annotation's subject may be taken, such as along the line that marks its date. */
  readonly alternatives?: (note: NoteMark, scales: Scales) => readonly Box[];
  /** Ink under the marks, in px. */
  readonly under?: (scales: Scales) => readonly Ink[];
};

/** A plot, what is written over it, and the labels that found no place there: they are listed under it. */
export type LaidPlot = { readonly plot: PlotScene; readonly labels: readonly Ink[]; readonly left: readonly Wanted[] };

/** Lays out lines and points over time with their annotations; labels stand where nothing else does. */
export function layTimePlot(wanted: TimePlot, pen: Pen): LaidPlot {
  const { scale } = pen.frame;
  const given = isTicksFree(wanted, pen) ? wanted : { ...wanted, gutter: gutterOf(wanted.y, pen) };
  const scales = toScales(given, scale);
  const { inner } = scales;
  const { settled, left, pins } = settle(given, scales, pen);
  const boxes = given.points.map((point) => markBox(point, scales, scale));
  const x = { ...given.x, ticks: layTimeTicks(given.x, pen, inner, boxes) };
  const y = { ...given.y, ticks: layLevelTicks(given.y, pen, inner, given.gutter) };
  const plot: PlotScene = {
    ...toEmptyPlot({ form: 'time', box: given.box, inner, x, y }),
    title: given.title,
    timed: true,
    gridY: given.y.ticks.map((tick) => tick.value),
    axisLine: true,
    lines: given.lines,
    rules: [...zeroRules(given), ...given.rules],
    marks: given.points.map((point) => toTimeMark(point, POINT * scale)),
    under: [...(given.under?.(scales) ?? []), ...toSubjects(given, scales)],
  };
  const labels = settled.map((label) => toLabelInk(pen, label, given.ground));
  return { plot, labels: [...labels, ...pins, ...layZeroNote(given.y, pen, inner)], left };
}

/** Whether the ticks of the vertical axis stand on nothing: in the plot they may stand only where no line or mark does. */
function isTicksFree(given: TimePlot, pen: Pen): boolean {
  if (given.gutter > 0) return true;
  const scales = toScales(given, pen.frame.scale);
  const ticks = levelTickBoxes(given.y, pen, scales.inner);
  const strokes = given.lines.flatMap((line) => toRuns(line, scales).flatMap(toStrokes));
  const boxes = [
    ...given.points.map((point) => markBox(point, scales, pen.frame.scale)),
    ...given.notes.map((note) => noteBox(note, scales)),
  ];
  return !ticks.some(
    (tick) => strokes.some((stroke) => crosses(stroke, tick)) || boxes.some((box) => overlaps(box, tick)),
  );
}

/** The air over a plot, for labels, in px before the frame's scale. */
const OVER = 20;

/** The area that the scales fill: over it is air for labels, under it stand the ticks; marks at its ends stay in the plot. */
function toScales({ x, y, box, gutter, points }: TimePlot, scale: number): Scales {
  const shareOf = (value: number, { from, to }: Axis) => (value - from) / (to - from);
  const reaching = points.map((point) => ({
    across: shareOf(middleOf(point), x),
    up: shareOf(point.mark.value, y),
    reach: reachOf(point, scale),
  }));
  const lefts = reaching.map(({ across, reach }) => ({ share: across, reach: reach.left }));
  const rights = reaching.map(({ across, reach }) => ({ share: 1 - across, reach: reach.right }));
  const ups = reaching.map(({ up, reach }) => ({ share: 1 - up, reach: reach.up }));
  const foot = TICKS + (zeroNote(y) === undefined ? 0 : LINE);
  const [right, bottom] = [box.x + box.width, box.y + box.height - foot * scale];
  const left = startWithRoom(lefts, box.x, box.x + gutter, right);
  // From the right, scales run the other way.
  const end = -startWithRoom(rights, -right, -right, -left);
  const top = startWithRoom(ups, box.y + 2, box.y + OVER * scale, bottom);
  const inner = { x: left, y: top, width: end - left, height: bottom - top };
  return {
    inner,
    x: toPixels({ from: x.from, to: x.to, start: inner.x, end: inner.x + inner.width }),
    y: toPixels({ from: y.from, to: y.to, start: inner.y + inner.height, end: inner.y }),
  };
}

/** A line's own label: somewhere along it, or at its end. */
function wantLines({ lines, lineLabels }: TimePlot, scales: Scales, pen: Pen): readonly Wanted[] {
  return lineLabels.flatMap(({ key, label, at }): Wanted[] => {
    const points = lines.find((line) => line.key === key)?.points.filter(({ y }) => y !== undefined) ?? [];
    const shares = at === 'along' ? [0.45, 0.55, 0.35, 0.65, 0.75, 0.25] : [1];
    const subjects = shares.flatMap((share): Box[] => {
      const point = points[Math.round((points.length - 1) * share)];
      if (point?.y === undefined) return [];
      return [{ x: scales.x(point.x) - 1, y: scales.y(point.y) - 1, width: 2, height: 2 }];
    });
    return label.length === 0
      ? []
      : [{ key: `line-${key}`, subjects, forms: lineForms(pen, label), words: wordsOf(label), tone: 'context' }];
  });
}

/** Finds places for all labels of a plot, and for the numbers of those that fit nowhere. */
function settle(given: TimePlot, scales: Scales, pen: Pen) {
  const { scale } = pen.frame;
  const { inner } = scales;
  const { points, notes, alternatives = () => [] } = given;
  const marks = [
    ...points.map((point) => markBox(point, scales, scale)),
    ...notes.map((note) => noteBox(note, scales)),
  ];
  const boxes = [...marks, ...(given.gutter === 0 ? levelTickBoxes(given.y, pen, inner) : [])];
  const bounds = { x: inner.x, y: inner.y - 18 * scale, width: inner.width, height: inner.height + 14 * scale };
  const strokes = [
    // Between two steps labels keep off the slope too: in the corner of a step they would seem to be of both levels.
    ...given.lines.flatMap((line) => toRuns({ ...line, shape: 'linear' }, scales).flatMap(toStrokes)),
    ...given.lines.flatMap((line) => (line.shape === 'step' ? toRuns(line, scales).flatMap(toStrokes) : [])),
    ...given.rules.flatMap((rule) => toRuleStrokes(rule, scales)),
    ...(given.under?.(scales) ?? []).flatMap(toInkStrokes),
    ...points.flatMap((point) => timeStrokes(point, scales)),
  ];
  const wanted = [
    ...points.map((point) => wantPoint(pen, point, markBox(point, scales, scale))),
    ...wantLines(given, scales, pen),
    ...notes.map((note) => wantNote(pen, note, [noteBox(note, scales), ...alternatives(note, scales)])),
  ];
  const { settled, left } = settleLabels(pen, wanted, { bounds, boxes, strokes, marks });
  const taken = {
    boxes: [...boxes, ...settled.map(({ place }) => place.box)],
    strokes: settled.flatMap(({ place }) => place.connector ?? []),
    bounds,
  };
  return { settled, left, pins: placePins(pen, left, taken, given.first ?? 1) };
}

/** Subjects of annotations: a pin at a point in time, a band over a span; none where a mark stands already. */
function toSubjects({ notes, points }: TimePlot, scales: Scales): readonly Ink[] {
  return notes
    .filter((note) => !points.some(({ mark }) => mark.key === note.subject))
    .map((note): Ink => {
      const box = noteBox(note, scales);
      return note.xEnd === undefined
        ? { kind: 'disc', at: { x: box.x + 3, y: box.y + 3 }, radius: 2.8, tone: note.tone }
        : { kind: 'box', look: 'span', box, tone: note.tone };
    });
}
