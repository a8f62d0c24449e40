import type { Axis, NoteMark, PointView } from '../kinds/drawing';
import type { LevelView, LineView } from '../kinds/plot';
import { gutterOf, layLevelTicks, layTimeTicks, levelTickBoxes } from './axis';
import { toEmptyPlot } from './empty-plot';
import { type Box, crosses, overlaps } from './geometry';
import { shareHits } from './hit';
import type { Ink } from './ink';
import { toLevelBand, toLevelLine, toLevelMark } from './level';
import { toSceneBands, toSceneLines } from './line';
import { POINT } from './mark-size';
import type { Listed } from './numbered';
import type { Pen } from './pen';
import { toLabelInk } from './plot-labels';
import { toScales } from './plot-scales';
import { bandStrokes, findSolids } from './plot-solids';
import { toSceneReadings } from './reading';
import type { PlotScene, SceneLine, SceneMark, SceneRule } from './scene';
import type { SceneBand } from './scene-reading';
import { type LineLabel, settlePlot } from './settle-plot';
import { markBox, noteBox, type Scales, toTimeMark } from './time-mark';
import { layZeroNote, zeroRules } from './zero';

/** What stands over a time axis. */
export type TimePlot = {
  /** What it enlarges, if it does. */
  readonly title?: string | undefined;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly SceneLine[];
  readonly bands?: readonly SceneBand[];
  /** Series, the main one first. */
  readonly series: readonly LineView[];
  readonly lineLabels: readonly LineLabel[];
  readonly rules: readonly SceneRule[];
  readonly points: readonly PointView[];
  readonly levels: readonly LevelView[];
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
  /** The level that begins with a point, along which its label may stand too. */
  readonly along?: (point: PointView, scales: Scales) => Box | undefined;
  /** Ink under the marks, in px. */
  readonly under?: (scales: Scales) => readonly Ink[];
};

/** What is drawn of readings and levels at the plot's scales, from back to front. */
export type DrawnPlot = Pick<PlotScene, 'lines' | 'bands' | 'readings'>;

/** A plot, what is written over it, and the labels that found no place there: they are listed under it. */
export type LaidPlot = { readonly plot: PlotScene; readonly labels: readonly Ink[]; readonly left: readonly Listed[] };

/** Lays out lines and points over time with their annotations; labels stand where nothing else does. */
export function layTimePlot(wanted: TimePlot, pen: Pen): LaidPlot {
  const { scale } = pen.frame;
  const given = isTicksFree(wanted, pen) ? wanted : { ...wanted, gutter: gutterOf(wanted.y, pen) };
  const scales = toScales(given, scale);
  const { inner } = scales;
  const drawn = drawPlot(given, scales, scale);
  const { settled, left, pins } = settlePlot(given, drawn, scales, pen);
  const boxes = given.points.map((point) => markBox(point, scales, scale));
  const x = { ...given.x, ticks: layTimeTicks(given.x, pen, inner, boxes) };
  const y = { ...given.y, ticks: layLevelTicks(given.y, inner, given.gutter) };
  const plot: PlotScene = {
    ...toEmptyPlot({ form: 'time', box: given.box, inner, x, y }),
    title: given.title,
    timed: true,
    gridY: given.y.ticks.map((tick) => tick.value),
    axisLine: true,
    ...drawn,
    rules: [...zeroRules(given), ...given.rules],
    marks: shareHits(
      [
        ...given.points.map((point) => cutTime(toTimeMark(point, POINT * scale), given.x)),
        ...given.levels.map((level) => toLevelMark(level, POINT * scale)),
      ],
      scales,
    ),
    under: [...(given.under?.(scales) ?? []), ...toSubjects(given, scales)],
  };
  const labels = settled.map((label) => toLabelInk(pen, label, given.ground));
  return { plot, labels: [...labels, ...pins, ...layZeroNote(given.y, pen, inner)], left };
}

/** A mark whose time ends where the axis does: an enlarged part may show only some of it. */
function cutTime(mark: SceneMark, { from, to }: Axis): SceneMark {
  if (mark.time === undefined) return mark;
  return { ...mark, time: [Math.max(mark.time[0], from), Math.min(mark.time[1], to)] };
}

/** Lines, bands and readings as they are drawn at some scales; the main line lies over the others. */
function drawPlot({ lines, bands = [], series, levels, x }: TimePlot, scales: Scales, scale: number): DrawnPlot {
  const backFirst = series.toReversed();
  return {
    lines: [
      ...lines,
      ...backFirst.flatMap((line) => toSceneLines(line, scales)),
      ...levels.flatMap((level) => toLevelLine(level, x.to)),
    ],
    bands: [
      ...bands,
      ...backFirst.flatMap((line) => toSceneBands(line, scales)),
      ...levels.flatMap((level) => toLevelBand(level, x.to)),
    ],
    readings: series.flatMap((line) => toSceneReadings(line, scales, scale)),
  };
}

/** Whether the ticks of the vertical axis stand on nothing: in the plot they may stand only where no line or mark does. */
function isTicksFree(given: TimePlot, pen: Pen): boolean {
  if (given.gutter > 0) return true;
  const { scale } = pen.frame;
  const scales = toScales(given, scale);
  const drawn = drawPlot(given, scales, scale);
  const { boxes, strokes } = findSolids(given, drawn, scales, scale);
  const all = [...strokes, ...drawn.bands.flatMap((band) => bandStrokes(band, scales))];
  return !levelTickBoxes(given.y, pen, scales.inner).some(
    (tick) => all.some((stroke) => crosses(stroke, tick)) || boxes.some((box) => overlaps(box, tick)),
  );
}

/** Subjects of annotations: a pin at a point in time, a band over a span; none where a mark stands already. */
function toSubjects({ notes, points, levels }: TimePlot, scales: Scales): readonly Ink[] {
  return notes
    .filter((note) => ![...points, ...levels].some(({ mark }) => mark.key === note.subject))
    .map((note): Ink => {
      const box = noteBox(note, scales);
      return note.xEnd === undefined
        ? { kind: 'disc', at: { x: box.x + 3, y: box.y + 3 }, radius: 2.8, tone: note.tone }
        : { kind: 'box', look: 'span', box, tone: note.tone };
    });
}
