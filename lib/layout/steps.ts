import type { NoteMark, PointView, StepsDrawing } from '../kinds/drawing';
import { gutterOf } from './axis';
import { isNarrow } from './frame';
import type { Box } from './geometry';
import { layList } from './numbered';
import type { Pen } from './pen';
import type { Scene, SceneLine, SceneRule } from './scene';
import type { SceneBand, ScenePoint } from './scene-reading';
import type { Scales } from './time-mark';
import { layTimePlot } from './time-plot';

type Corner = StepsDrawing['force'][number];

/** Corners as the points of a line of steps until a time: a bare range is a gap, at which the level before it ends. */
function toPoints(corners: readonly Corner[], end: number): readonly ScenePoint[] {
  return corners.flatMap(({ x, y }, index): ScenePoint[] => {
    const next = corners[index + 1];
    if (y === undefined) return [{ x, y }];
    return next?.y === undefined
      ? [
          { x, y },
          { x: next?.x ?? end, y },
        ]
      : [{ x, y }];
  });
}

/** What is in force as a line that is solid as far as it is known, and dashed from there on as it was decided. */
function toForce({ x, force, known }: StepsDrawing): readonly SceneLine[] {
  const line = { key: 'steps', name: '', shape: 'step', look: 'level', dots: false } as const;
  const until = known?.x ?? x.to;
  const past = force.filter((corner) => corner.x <= until);
  const last = past.at(-1);
  const ahead = [...(last === undefined ? [] : [{ ...last, x: until }]), ...force.filter((corner) => corner.x > until)];
  return [
    { ...line, points: toPoints(past, until) },
    ...(until < x.to
      ? [{ ...line, key: 'steps-ahead', outline: 'dashed' as const, points: toPoints(ahead, x.to) }]
      : []),
  ].filter(({ points }) => points.some(({ y }) => y !== undefined));
}

/** Dashed what isn’t in force, dotted what is expected. */
function toPending({ pending, steps }: StepsDrawing): readonly SceneLine[] {
  return pending.flatMap(({ key, x, xEnd, from, y }): SceneLine[] => {
    if (y === undefined) return [];
    const mark = steps.find((step) => step.mark.key === key)?.mark;
    const rise = from === undefined ? [] : [{ x, y: from }];
    return [
      {
        ...{ key: `pending-${key}`, name: mark?.title ?? '', shape: 'step', look: 'set', dots: false },
        ...(mark === undefined ? {} : { tone: mark.tone }),
        outline: mark?.nature === 'forecast' ? 'dotted' : 'dashed',
        points: [...rise, { x, y }, { x: xEnd, y }],
      },
    ];
  });
}

/** Steps that were given as ranges, as bands whose edges run as their lines would. */
function toBands({ x: { to }, ranges, steps, known }: StepsDrawing): readonly SceneBand[] {
  const until = known?.x ?? to;
  return ranges.flatMap(({ key, x, xEnd, range, force }): SceneBand[] => {
    const mark = steps.find((step) => step.mark.key === key)?.mark;
    const toBand = (outline: NonNullable<SceneBand['outline']>, from: number, end: number): SceneBand => ({
      ...{ key: `range-${key}-${outline}`, name: mark?.title ?? '', look: 'set', outline },
      ...(mark === undefined ? {} : { tone: mark.tone }),
      points: [from, end].map((at) => ({ x: at, range })),
    });
    if (!force) return [toBand(mark?.nature === 'forecast' ? 'dotted' : 'dashed', x, xEnd)];
    return [
      ...(x < until ? [toBand('solid', x, Math.min(xEnd, until))] : []),
      ...(xEnd > until ? [toBand('dashed', Math.max(x, until), xEnd)] : []),
    ];
  });
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

/** What a step's level covers in px, along which its label may stand. */
function levelOf({ force, pending, x: { to } }: StepsDrawing) {
  return ({ mark }: PointView, { x, y }: Scales): Box | undefined => {
    const at = force.findIndex((corner) => corner.y === mark.value);
    const plan = pending.find(({ key, y: level }) => key === mark.key && level === mark.value);
    const from = force[at]?.x ?? plan?.x;
    if (from === undefined) return undefined;
    const end = (at < 0 ? plan?.xEnd : force[at + 1]?.x) ?? to;
    return { x: x(from), y: y(mark.value) - 1, width: x(end) - x(from), height: 2 };
  };
}

/** Levels set one after another as steps; dashed where one isn’t in force. */
export function laySteps(drawing: StepsDrawing, pen: Pen): Scene {
  const { x, y, steps, notes } = drawing;
  const { width, scale, name } = pen.frame;
  const height = pen.frame.height ?? (isNarrow(pen.frame) ? 380 : name === 'slide' ? 442 : 380);
  const laid = layTimePlot(
    {
      x,
      y,
      lines: [...toForce(drawing), ...toPending(drawing)],
      bands: toBands(drawing),
      ...{ series: [], lineLabels: [], levels: drawing.levels },
      rules: toRules(drawing),
      points: steps,
      notes,
      box: { x: 0, y: 0, width, height },
      gutter: gutterOf(y, pen),
      ground: 'paper',
      alternatives: alongDate(drawing),
      along: levelOf(drawing),
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
