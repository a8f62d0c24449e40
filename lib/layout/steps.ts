import type { NoteMark, StepsDrawing } from '../kinds/drawing';
import { gutterOf } from './axis';
import { isNarrow } from './frame';
import type { Box } from './geometry';
import { layList } from './numbered';
import type { Pen } from './pen';
import type { Scene, SceneLine, SceneRule } from './scene';
import type { Scales } from './time-mark';
import { layTimePlot } from './time-plot';

/** The levels in force as a line that holds until the end, and after them the target's, which isn't in force. */
function toLines({ x, steps, target, until }: StepsDrawing): readonly SceneLine[] {
  const last = steps.at(-1);
  const ends = last === undefined ? [] : [{ x: until, y: last.mark.value }];
  const corners = steps.map((step) => ({ x: step.x, y: step.mark.value }));
  const level: SceneLine = {
    key: 'steps',
    name: '',
    shape: 'step',
    look: 'level',
    dots: false,
    points: [...corners, ...ends],
  };
  if (target === undefined) return [level];
  const points = [
    { x: target.x, y: last?.mark.value ?? 0 },
    { x: target.x, y: target.mark.value },
    { x: x.to, y: target.mark.value },
  ];
  return [level, { key: 'target', name: '', shape: 'step', look: 'target', dots: false, points }];
}

/** The date that the chart turns on: a line from the level at it down to the axis. */
function toRules({ at, y }: StepsDrawing): readonly SceneRule[] {
  return at === undefined ? [] : [{ look: 'reference', segment: [at, { x: at.x, y: y.from }] }];
}

/** Places for the label of the date that the chart turns on: it may stand anywhere along its line. */
function alongDate({ at }: StepsDrawing) {
  return (note: NoteMark, { x, y, inner }: Scales): readonly Box[] => {
    if (at === undefined || note.x !== at.x || note.xEnd !== undefined) return [];
    const reach = inner.y + inner.height - y(note.y);
    return [0.3, 0.5, 0.7].map((share) => ({ x: x(note.x) - 1, y: y(note.y) + reach * share, width: 2, height: 2 }));
  };
}

/** Levels set one after another as steps; the target after them is dashed, because it isn't in force. */
export function laySteps(drawing: StepsDrawing, pen: Pen): Scene {
  const { x, y, steps, target, notes } = drawing;
  const { width, scale, name } = pen.frame;
  const height = pen.frame.height ?? (isNarrow(pen.frame) ? 340 : name === 'slide' ? 442 : 380);
  const laid = layTimePlot(
    {
      x,
      y,
      lines: toLines(drawing),
      ...{ bands: [], readings: [], lineLabels: [], levels: [] },
      rules: toRules(drawing),
      points: target === undefined ? steps : [...steps, target],
      notes,
      box: { x: 0, y: 0, width, height },
      gutter: gutterOf(y, pen),
      ground: 'paper',
      alternatives: alongDate(drawing),
    },
    pen,
  );
  const list = layList(pen, laid.left, height + 10);
  return {
    width,
    height: list.bottom,
    scale,
    layers: [laid.plot, { kind: 'ink', ink: [...laid.labels, ...list.ink] }],
  };
}
