import type { NoteMark, StepsDrawing } from '../kinds/drawing';
import { gutterOf } from './axis';
import { isNarrow } from './frame';
import type { Box } from './geometry';
import { layList } from './numbered';
import type { Pen } from './pen';
import type { Scene, SceneLine, SceneRule } from './scene';
import type { Scales } from './time-mark';
import { layTimePlot } from './time-plot';

/** What is in force as a line that holds until the end, and dashed what isn’t in force yet. */
function toLines({ x, force, pending, steps }: StepsDrawing): readonly SceneLine[] {
  const last = force.at(-1);
  const line = { shape: 'step', dots: false } as const;
  const level = {
    ...line,
    key: 'steps',
    name: '',
    look: 'level',
    points: [...force, ...(last === undefined ? [] : [{ x: x.to, y: last.y }])],
  } as const;
  const dashed = pending.map(({ key, x: start, xEnd, from, y }): SceneLine => {
    const rise = from === undefined ? [] : [{ x: start, y: from }];
    const mark = steps.find((step) => step.mark.key === key)?.mark;
    return {
      ...line,
      ...{ key: `pending-${key}`, name: mark?.title ?? '', look: 'set' },
      ...(mark === undefined ? {} : { tone: mark.tone }),
      outline: mark?.nature === 'forecast' ? 'dotted' : 'dashed',
      points: [...rise, { x: start, y }, { x: xEnd, y }],
    };
  });
  return force.length === 0 ? dashed : [level, ...dashed];
}

/** The date that the chart turns on: a line from the level at it down to the axis. */
function toRules({ at, y }: StepsDrawing): readonly SceneRule[] {
  return at === undefined ? [] : [{ look: 'reference', segment: [at, { x: at.x, y: y.from }] }];
}

/** Places for the label of the date that the chart turns on: it may stand anywhere along its line. */
function alongDate({ at }: StepsDrawing) {
  return (note: NoteMark, { x, y, inner }: Scales): readonly Box[] => {
    if (at === undefined || note.x !== at.x || note.xEnd !== undefined) return [];
    const reach = inner.y + inner.height - y(at.y);
    return [0.3, 0.5, 0.7].map((share) => ({ x: x(note.x) - 1, y: y(at.y) + reach * share, width: 2, height: 2 }));
  };
}

/** Levels set one after another as steps; dashed where one isn’t in force. */
export function laySteps(drawing: StepsDrawing, pen: Pen): Scene {
  const { x, y, steps, notes } = drawing;
  const { width, scale, name } = pen.frame;
  const height = pen.frame.height ?? (isNarrow(pen.frame) ? 340 : name === 'slide' ? 442 : 380);
  const laid = layTimePlot(
    {
      x,
      y,
      lines: toLines(drawing),
      ...{ series: [], lineLabels: [], levels: drawing.levels },
      rules: toRules(drawing),
      points: steps,
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
