import type { Ink, Point } from '../../layout/ink';
import type { Pen } from '../../layout/pen';
import { toPixels } from '../../layout/scale';
import type { PlotScene, SceneScale } from '../../layout/scene';
import { oneRun } from '../../layout/text';
import { toTextInk } from '../../layout/text-ink';
import type { LineShape, Shape, TextShape } from '../../ooxml/shape';
import { shapeWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { type Stage, toInkShapes } from './ink-shapes';
import { GRID } from './mark-style';

/** How far the strokes of a time axis' ticks reach under it, in px. */
const TICK = 6;

type Ends = readonly [from: Point, to: Point];

/** Lines across a plot at some values of a scale, named by what they stand at. */
function toLines(
  name: string,
  ends: readonly Ends[],
  style: LineShape['style'],
  { x, y }: Stage,
): readonly LineShape[] {
  return ends.map(([from, to]) => ({
    kind: 'line',
    name,
    from: [x + from.x, y + from.y],
    to: [x + to.x, y + to.y],
    style,
  }));
}

function toGrid({ inner, x, y, gridX, gridY, axisLine }: PlotScene, stage: Stage): readonly LineShape[] {
  const [toX, toY] = [toPixels(x), toPixels(y)];
  const [right, bottom] = [inner.x + inner.width, inner.y + inner.height];
  const upright = (at: number, top: number, end: number): Ends => [
    { x: at, y: top },
    { x: at, y: end },
  ];
  const across = (at: number): Ends => [
    { x: inner.x, y: at },
    { x: right, y: at },
  ];
  const lines = [...gridX.map((value) => upright(toX(value), inner.y, bottom)), ...gridY.map((v) => across(toY(v)))];
  const ticks = axisLine ? x.ticks.map(({ value }) => upright(toX(value), bottom, bottom + TICK)) : [];
  const tick = { colour: COLOURS.quiet, width: 1 } as const;
  return [...toLines(shapeWords.grid, lines, GRID, stage), ...toLines(shapeWords.tick, ticks, tick, stage)];
}

/** The texts of a scale's ticks, where its drawing has room for them: a program's own ticks stand only at equal steps from its end. */
function toTickTexts(pen: Pen, { ticks }: SceneScale): readonly Ink[] {
  return ticks.map(({ text, at, anchor }) => toTextInk(pen, [oneRun(text, 'quiet')], { ...at, anchor }));
}

/** What the article prints as a range, and what another slide enlarges, across all rows. */
function toAreas({ form, areas, inner, x }: PlotScene, stage: Stage): readonly TextShape[] {
  if (form === 'bars') return [];
  const toX = toPixels(x);
  return areas.map(({ name, low, high }) => {
    const box = { x: stage.x + toX(low), y: stage.y + inner.y, width: toX(high) - toX(low), height: inner.height };
    return { kind: 'text', name, box, paragraphs: [], fill: COLOURS.panel };
  });
}

/** What lies behind a native chart: bands, grid, the texts of ticks, and what marks may stand on. */
export function toGround(plot: PlotScene, stage: Stage, pen: Pen): readonly Shape[] {
  const ticks = [...toTickTexts(pen, plot.x), ...toTickTexts(pen, plot.y)];
  return [
    ...toAreas(plot, stage),
    ...toGrid(plot, stage),
    ...toInkShapes(ticks, stage),
    ...toInkShapes(plot.under, stage),
  ];
}
