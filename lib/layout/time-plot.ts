import type { Axis, NoteMark, PointView } from '../kinds/drawing';
import type { LevelView } from '../kinds/plot';
import { layLevelTicks, layTimeTicks } from './axis';
import { toEmptyPlot } from './empty-plot';
import type { Box } from './geometry';
import type { Ink } from './ink';
import { toLevelBand, toLevelLine, toLevelMark } from './level';
import { TICKS } from './mark-size';
import type { Pen } from './pen';
import { toLabelInk, type Wanted } from './plot-labels';
import { toPixels } from './scale';
import type { PlotScene, SceneLine, SceneRule } from './scene';
import type { SceneBand, SceneReading } from './scene-reading';
import { type LineLabel, settlePlot } from './settle-plot';
import { noteBox, type Scales, toTimeMark } from './time-mark';

/** The radius of a point over time in px, before the frame's scale. */
const POINT = 4.5;

/** What stands over a time axis. */
export type TimePlot = {
  /** What it enlarges, if it does. */
  readonly title?: string | undefined;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly SceneLine[];
  readonly bands: readonly SceneBand[];
  readonly readings: readonly SceneReading[];
  readonly lineLabels: readonly LineLabel[];
  readonly rules: readonly SceneRule[];
  readonly points: readonly PointView[];
  readonly levels: readonly LevelView[];
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
  const x = { ...given.x, ticks: layTimeTicks(given.x, pen, inner) };
  const y = { ...given.y, ticks: layLevelTicks(given.y, pen, inner, given.gutter) };
  const { settled, left, pins } = settlePlot(given, scales, pen);
  const plot: PlotScene = {
    ...toEmptyPlot({ form: 'time', box: given.box, inner, x, y }),
    title: given.title,
    timed: true,
    gridY: given.y.ticks.map((tick) => tick.value),
    axisLine: true,
    lines: [...given.lines, ...given.levels.flatMap((level) => toLevelLine(level, given.x.to))],
    bands: [...given.bands, ...given.levels.flatMap((level) => toLevelBand(level, given.x.to))],
    readings: given.readings,
    rules: [...zeroRules(given), ...given.rules],
    marks: [
      ...given.points.map((point) => toTimeMark(point, POINT * scale)),
      ...given.levels.map((level) => toLevelMark(level, POINT * scale)),
    ],
    under: [...(given.under?.(scales) ?? []), ...toSubjects(given, scales)],
  };
  return { plot, labels: [...settled.map((label) => toLabelInk(pen, label, given.ground)), ...pins], left };
}

/** Where values lie on both sides of zero, a line parts them. */
function zeroRules({ x, y }: TimePlot): readonly SceneRule[] {
  if (y.from >= 0) return [];
  return [
    {
      look: 'zero',
      segment: [
        { x: x.from, y: 0 },
        { x: x.to, y: 0 },
      ],
    },
  ];
}

/** The scales of a plot and the area that they fill: over it is air for labels, under it stand the ticks. */
export function toScales({ x, y, box, gutter }: Pick<TimePlot, 'x' | 'y' | 'box' | 'gutter'>, scale: number): Scales {
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
