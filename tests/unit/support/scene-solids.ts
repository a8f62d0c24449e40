import type { Box, Stroke } from '../../../lib/layout/geometry';
import { toStrokes } from '../../../lib/layout/geometry';
import type { Ink, TextInk } from '../../../lib/layout/ink';
import { ARROW, RADIUS } from '../../../lib/layout/mark-size';
import type { Pen } from '../../../lib/layout/pen';
import { toPixels } from '../../../lib/layout/scale';
import type { Cap, PlotScene, Scene, SceneMark, SceneTick } from '../../../lib/layout/scene';
import { LINE, lineWidth, oneRun, type TextLine, VOICES } from '../../../lib/layout/text';

/** What a scene shows, in px: texts line by line, marks with all that belongs to them, bars, lines. */
export type Solids = {
  readonly texts: readonly Solid[];
  readonly marks: readonly Solid[];
  readonly bars: readonly Solid[];
  readonly strokes: readonly { readonly name: string; readonly stroke: Stroke }[];
};

/** A thing with the px that it fills. */
export type Solid = { readonly name: string; readonly box: Box };

/** How far letters reach over and under their baseline, as a share of their size. */
const OVER = 0.72;
const UNDER = 0.22;

/** A line of text at its baseline. */
function toLineBox(
  { measure, frame }: Pen,
  line: TextLine,
  at: { readonly x: number; readonly y: number },
  anchor: TextInk['anchor'],
): Solid {
  const width = lineWidth(measure, frame.scale, line);
  const size = Math.max(...line.map(({ as }) => VOICES[as].size)) * frame.scale;
  const x = { start: at.x, middle: at.x - width / 2, end: at.x - width }[anchor];
  const name = line.map(({ text }) => text).join('');
  return { name, box: { x, y: at.y - OVER * size, width, height: (OVER + UNDER) * size } };
}

/** Each line of a text that holds a letter. */
function toLines(pen: Pen, { lines, x, y, anchor }: TextInk): readonly Solid[] {
  return lines
    .map((line, index) => toLineBox(pen, line, { x, y: y + index * LINE * pen.frame.scale }, anchor))
    .filter(({ name }) => name.trim() !== '');
}

const toTick = (pen: Pen, { text, at, anchor }: SceneTick) => toLineBox(pen, oneRun(text, 'quiet'), at, anchor);

/** Everything that is ink, groups opened. */
export function flattenInk(ink: readonly Ink[]): readonly Exclude<Ink, { readonly kind: 'group' }>[] {
  return ink.flatMap((one) => (one.kind === 'group' ? flattenInk(one.ink) : [one]));
}

const around = (x: number, y: number, half: number, across = half): Box => ({
  x: x - half,
  y: y - across,
  width: 2 * half,
  height: 2 * across,
});

/** How far a cap reaches beside its mark, and along its scale past it. */
const CAP = 7.4;
const SOFT = RADIUS + 12.4;

/** What a cap covers, in px. */
export function capBox(cap: Cap, x: number, y: number, scale: number): Box {
  const [side, reach, soft] = [CAP * scale, ARROW * scale, SOFT * scale];
  switch (cap) {
    case 'right':
      return { x, y: y - side, width: reach, height: 2 * side };
    case 'left':
      return { x: x - reach, y: y - side, width: reach, height: 2 * side };
    case 'up':
      return { x: x - side, y: y - reach, width: 2 * side, height: reach };
    case 'down':
      return { x: x - side, y, width: 2 * side, height: reach };
    case 'soft-across':
      return around(x, y, soft, 0.5);
    case 'soft-upright':
      return around(x, y, 0.5, soft);
  }
}

/** What a stretch of a scale covers: `at` is the middle of what it lies across, in px. */
function toStretch(low: number, high: number, at: number, half: number, isUpright: boolean): Box {
  const [start, length] = [Math.min(low, high), Math.abs(high - low)];
  return isUpright
    ? { x: at - half, y: start, width: 2 * half, height: length }
    : { x: start, y: at - half, width: length, height: 2 * half };
}

/** A mark with its dot, its cap, its intervals and the time that it covers. */
function toMark(plot: PlotScene, mark: SceneMark, scale: number): readonly Solid[] {
  const [toX, toY] = [toPixels(plot.x), toPixels(plot.y)];
  const [x, y] = [toX(mark.x), toY(mark.y)];
  const isUpright = plot.form === 'time';
  const intervals = mark.intervals.map(({ low, high, look }): Solid => {
    const [from = 0, to = 0] = [low, high].map(isUpright ? toY : toX);
    const half = look === 'span' ? 6 * scale : 4;
    return { name: `${mark.key} (${look})`, box: toStretch(from, to, isUpright ? x : y, half, isUpright) };
  });
  const { dot, cap, time } = mark;
  return [
    ...intervals,
    ...(time === undefined
      ? []
      : [{ name: `${mark.key} (time)`, box: toStretch(toX(time[0]), toX(time[1]), y, 1, false) }]),
    ...(dot === undefined ? [] : [{ name: `${mark.key} (dot)`, box: around(x, y, dot.radius) }]),
    ...(cap === undefined ? [] : [{ name: `${mark.key} (${cap})`, box: capBox(cap, x, y, scale) }]),
  ];
}

/** The caps and whiskers at the ends of bars. */
function toBarEnds(plot: PlotScene, scale: number): readonly Solid[] {
  const toX = toPixels(plot.x);
  return plot.bars.flatMap(({ top, height, parts }) =>
    parts.flatMap(({ key, to, cap, intervals, rail }) => {
      const y = rail ?? top + height / 2;
      return [
        ...(cap === undefined ? [] : [{ name: `${key} (${cap})`, box: capBox(cap, toX(to), y, scale) }]),
        ...intervals.map(({ low, high, look }) => ({
          name: `${key} (${look})`,
          box: toStretch(toX(low), toX(high), y, 6, false),
        })),
      ];
    }),
  );
}

function toBars(plot: PlotScene): readonly Solid[] {
  const toX = toPixels(plot.x);
  return plot.bars.flatMap(({ top, height, parts }) =>
    parts.map(({ key, from, to }) => ({
      name: `the bar ${key}`,
      box: { x: toX(Math.min(from, to)), y: top, width: Math.abs(toX(to) - toX(from)), height },
    })),
  );
}

/** The lines of a plot and its rules; strips of scale are ground. */
function toPlotStrokes(plot: PlotScene): Solids['strokes'] {
  const [toX, toY] = [toPixels(plot.x), toPixels(plot.y)];
  const lines = plot.lines.filter(({ look }) => look !== 'strip' && look !== 'reference');
  const ofLines = lines.flatMap(({ key, points, shape }) => {
    const runs: { x: number; y: number }[][] = [[]];
    for (const point of points) {
      const run = runs.at(-1) ?? [];
      const before = run.at(-1);
      if (point.y === undefined) runs.push([]);
      else {
        const at = { x: toX(point.x), y: toY(point.y) };
        if (shape === 'step' && before !== undefined) run.push({ x: at.x, y: before.y });
        run.push(at);
      }
    }
    return runs.flatMap((run) => toStrokes(run).map((stroke) => ({ name: `the line ${key}`, stroke })));
  });
  const ofRules = plot.rules.flatMap(({ look, segment }) => {
    if (segment === undefined) return [];
    const [from, to] = segment;
    return [{ name: `the rule (${look})`, stroke: { x1: toX(from.x), y1: toY(from.y), x2: toX(to.x), y2: toY(to.y) } }];
  });
  return plot.form === 'bars' ? [] : [...ofLines, ...ofRules];
}

/** Lines of ink that no text may stand on; hairlines between rows and brackets are ground. */
const LOOKS = ['connector', 'loupe', 'reference', 'bracket'];

/** All that a scene shows. */
export function toSolids(scene: Scene, pen: Pen): Solids {
  const plots = scene.layers.filter((layer): layer is PlotScene => layer.kind === 'plot');
  const ink = scene.layers.flatMap((layer) => flattenInk(layer.kind === 'ink' ? layer.ink : layer.under));
  return {
    texts: [
      ...ink.flatMap((one) => (one.kind === 'text' ? toLines(pen, one) : [])),
      ...plots.flatMap(({ x, y }) =>
        [...x.ticks, ...y.ticks].filter(({ text }) => text !== '').map((tick) => toTick(pen, tick)),
      ),
      ...ink.flatMap((one) =>
        one.kind === 'number' ? [{ name: `(${one.number})`, box: around(one.at.x, one.at.y, one.radius) }] : [],
      ),
    ],
    marks: [
      ...plots.flatMap((plot) => plot.marks.flatMap((mark) => toMark(plot, mark, scene.scale))),
      ...plots.flatMap((plot) => toBarEnds(plot, scene.scale)),
      ...ink.flatMap((one) => (one.kind === 'disc' ? [{ name: 'a disc', box: around(one.at.x, one.at.y, 1) }] : [])),
    ],
    bars: plots.flatMap(toBars),
    strokes: [
      ...plots.flatMap(toPlotStrokes),
      ...ink.flatMap((one) =>
        one.kind === 'stroke' && LOOKS.includes(one.look)
          ? one.paths.flatMap((path) =>
              toStrokes(one.closed === true ? [...path, ...path.slice(0, 1)] : path).map((stroke) => ({
                name: `a ${one.look}`,
                stroke,
              })),
            )
          : [],
      ),
    ],
  };
}
