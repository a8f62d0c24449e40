import type { AcrossView, PointView } from '../kinds/drawing';
import type { ChangeDrawing, ChangeView } from '../kinds/length-drawing';
import { formOf } from '../words/natures';
import { acrossAt } from './across';
import { toLines } from './change-lines';
import { toEmptyPlot } from './empty-plot';
import type { Box } from './geometry';
import type { Ink } from './ink';
import type { Pen } from './pen';
import type { PlotScene, SceneLine, SceneRule } from './scene';
import { toTimeMark } from './time-mark';

/** The radius of a number's dot in px, before the frame's scale. */
const POINT = 4.5;

/** Zero across the plot, where its scale holds it. */
function toZero({ x, y }: ChangeDrawing): readonly SceneRule[] {
  if (y.from > 0 || y.to < 0) return [];
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

/** The points of all lines, each figure once: one line may go on where another ends. */
export function pointsOf({ changes }: ChangeDrawing): readonly (PointView & ChangeView['points'][number])[] {
  const points = changes.flatMap(({ name, points: own }) =>
    own.map((point) => ({
      ...point,
      label: [[{ text: `${name}; ${point.date}`, as: 'quiet' as const }], point.value],
    })),
  );
  return points.filter(({ mark }, index) => points.findIndex((other) => other.mark.key === mark.key) === index);
}

/** A level across all lines, dashed or dotted by its nature; of a bare range both its ends. */
function toLevel({ mark }: AcrossView, { from, to }: ChangeDrawing['x']): readonly SceneLine[] {
  const { outline } = formOf(mark.nature);
  return acrossAt(mark).map((y, index) => ({
    ...{ key: `level-${mark.key}-${index}`, name: mark.title, shape: 'linear', look: 'set', dots: false },
    ...(outline === 'dashed' || outline === 'dotted' ? { outline } : {}),
    tone: mark.tone,
    points: [from, to].map((x) => ({ x, y })),
  }));
}

/** The plot of the lines between the labels of their ends. */
export function toPlot(drawing: ChangeDrawing, pen: Pen, inner: Box, under: readonly Ink[]): PlotScene {
  const { x, y, changes } = drawing;
  return {
    ...toEmptyPlot({ form: 'time', box: inner, inner, x, y: { from: y.from, to: y.to } }),
    timed: true,
    gridY: y.ticks.map(({ value }) => value).filter((value) => value !== 0 && value >= y.from && value <= y.to),
    lines: [...changes.flatMap(toLines), ...drawing.levels.flatMap((level) => toLevel(level, x))],
    rules: toZero(drawing),
    marks: pointsOf(drawing).map((point) => toTimeMark(point, POINT * pen.frame.scale)),
    under,
  };
}
