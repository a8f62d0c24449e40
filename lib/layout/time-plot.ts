import type { Axis, LabelLine, NoteMark, PointView } from '../kinds/drawing';
import { layLevelTicks, layTimeTicks, levelTickBoxes } from './axis';
import { toEmptyPlot } from './empty-plot';
import { type Box, type Stroke, toStrokes } from './geometry';
import type { Ink, Point } from './ink';
import { TICKS } from './mark-size';
import { placePins } from './numbered';
import type { Pen } from './pen';
import { lineForms, settleLabels, toLabelInk, type Wanted, wantNote, wantPoint } from './plot-labels';
import { toPixels } from './scale';
import type { PlotScene, SceneLine, SceneRule } from './scene';
import { markBox, noteBox, type Scales, timeStrokes, toTimeMark } from './time-mark';

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
export function layTimePlot(given: TimePlot, pen: Pen): LaidPlot {
  const { scale } = pen.frame;
  const scales = toScales(given, scale);
  const { inner } = scales;
  const { settled, left, pins } = settle(given, scales, pen);
  const x = { ...given.x, ticks: layTimeTicks(given.x, pen, inner) };
  const y = { ...given.y, ticks: layLevelTicks(given.y, pen, inner, given.gutter) };
  const plot: PlotScene = {
    ...toEmptyPlot({ form: 'time', box: given.box, inner, x, y }),
    title: given.title,
    timed: true,
    gridY: given.y.ticks.map((tick) => tick.value),
    axisLine: true,
    lines: given.lines,
    rules: given.rules,
    marks: given.points.map((point) => toTimeMark(point, POINT * scale)),
    under: [...(given.under?.(scales) ?? []), ...toSubjects(given, scales)],
  };
  return { plot, labels: [...settled.map((label) => toLabelInk(pen, label, given.ground)), ...pins], left };
}

/** The area that the scales fill: over it is air for labels, under it stand the ticks. */
function toScales({ x, y, box, gutter }: TimePlot, scale: number): Scales {
  const inner = {
    x: box.x + gutter,
    y: box.y + 20 * scale,
    width: box.width - gutter,
    height: box.height - (20 + TICKS) * scale,
  };
  return {
    inner,
    x: toPixels({ from: x.from, to: x.to, start: inner.x, end: inner.x + inner.width }),
    y: toPixels({ from: y.from, to: y.to, start: inner.y + inner.height, end: inner.y }),
  };
}

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

/** A line's own label: somewhere along it, or at its end. */
function wantLines({ lines, lineLabels }: TimePlot, scales: Scales): readonly Wanted[] {
  return lineLabels.flatMap(({ key, label, at }): Wanted[] => {
    const points = lines.find((line) => line.key === key)?.points.filter(({ y }) => y !== undefined) ?? [];
    const shares = at === 'along' ? [0.45, 0.55, 0.35, 0.65, 0.75, 0.25] : [1];
    const subjects = shares.flatMap((share): Box[] => {
      const point = points[Math.round((points.length - 1) * share)];
      if (point?.y === undefined) return [];
      return [{ x: scales.x(point.x) - 1, y: scales.y(point.y) - 1, width: 2, height: 2 }];
    });
    return label.length === 0 ? [] : [{ key: `line-${key}`, subjects, forms: lineForms(label), tone: 'context' }];
  });
}

/** Finds places for all labels of a plot, and for the numbers of those that fit nowhere. */
function settle(given: TimePlot, scales: Scales, pen: Pen) {
  const { scale } = pen.frame;
  const { inner } = scales;
  const { points, notes, alternatives = () => [] } = given;
  const boxes = [
    ...points.map((point) => markBox(point, scales, scale)),
    ...notes.map((note) => noteBox(note, scales)),
    ...(given.gutter === 0 ? levelTickBoxes(given.y, pen, inner) : []),
  ];
  const bounds = { x: inner.x, y: inner.y - 18 * scale, width: inner.width, height: inner.height + 14 * scale };
  const strokes = [
    // Between two steps labels keep off the slope too: in the corner of a step they would seem to be of both levels.
    ...given.lines.flatMap((line) => toRuns({ ...line, shape: 'linear' }, scales).flatMap(toStrokes)),
    ...given.lines.flatMap((line) => (line.shape === 'step' ? toRuns(line, scales).flatMap(toStrokes) : [])),
    ...given.rules.flatMap((rule) => toRuleStrokes(rule, scales)),
    ...points.flatMap((point) => timeStrokes(point, scales)),
  ];
  const wanted = [
    ...points.map((point) => wantPoint(point, markBox(point, scales, scale))),
    ...wantLines(given, scales),
    ...notes.map((note) => wantNote(pen, note, [noteBox(note, scales), ...alternatives(note, scales)])),
  ];
  const { settled, left } = settleLabels(pen, wanted, { bounds, boxes, strokes });
  const taken = [...boxes, ...settled.map(({ place }) => place.box)];
  return { settled, left, pins: placePins(pen, left, taken, bounds) };
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
