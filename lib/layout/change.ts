import type { PointView } from '../kinds/drawing';
import type { ChangeDrawing, ChangeView } from '../kinds/length-drawing';
import { middleOf } from '../kinds/time-place';
import { zeroNote } from './axis';
import { type EndLabel, endLabel, layColumn, roomOf, startLabel } from './change-labels';
import { toEmptyPlot } from './empty-plot';
import { fitTicks } from './fit-ticks';
import { isNarrow } from './frame';
import { type Box, toStrokes } from './geometry';
import type { Ink } from './ink';
import { ARROW } from './mark-size';
import type { Pen } from './pen';
import { settleLabels, toLabelInk, type Wanted } from './plot-labels';
import { layRows } from './rows';
import { toPixels } from './scale';
import type { PlotScene, Scene, SceneLine, SceneRule } from './scene';
import { LINE, oneRun, textWidth } from './text';
import { ASCENT, breakText, toTextInk, wordsOf } from './text-ink';
import { markBox, type Scales, toTimeMark } from './time-mark';

/** The radius of a number's dot in px, before the frame's scale. */
const POINT = 4.5;

/** What share of the width the labels of the beginnings and of the ends may take. */
const START = 0.2;
const END = 0.36;

/** How high lines stand on a page in px before the frame's scale: more where they are many, within limits. */
const LOWEST = 170;
const EACH = 30;
const HIGHEST = 330;

/** The dates at which lines begin, bend and end, each once, with where their dots stand. */
function datesOf({ changes }: ChangeDrawing): readonly { readonly date: string; readonly x: number }[] {
  const dates = new Map(changes.flatMap(({ points }) => points.map((point) => [point.date, middleOf(point)] as const)));
  return [...dates].map(([date, x]) => ({ date, x })).toSorted((a, b) => a.x - b.x);
}

/** Whether lines begin at several dates, or end at several: then each label says its own. */
function isDated({ changes }: ChangeDrawing): readonly [start: boolean, end: boolean] {
  const isSeveral = (dates: readonly (string | undefined)[]) => new Set(dates).size > 1;
  return [
    isSeveral(changes.map(({ points }) => points.at(0)?.date)),
    isSeveral(changes.map(({ points }) => points.at(-1)?.date)),
  ];
}

function toLine({ name, points }: ChangeView): SceneLine {
  const last = points.at(-1)?.mark;
  return {
    ...{ key: `change-${last?.key ?? name}`, name, shape: 'linear', look: 'change', dots: false },
    tone: last?.tone ?? 'context',
    points: points.map((point) => ({ x: middleOf(point), y: point.mark.value })),
  };
}

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
function pointsOf({ changes }: ChangeDrawing): readonly (PointView & ChangeView['points'][number])[] {
  const points = changes.flatMap(({ name, points: own }) =>
    own.map((point) => ({
      ...point,
      label: [[{ text: `${name}; ${point.date}`, as: 'quiet' as const }], point.value],
    })),
  );
  return points.filter(({ mark }, index) => points.findIndex((other) => other.mark.key === mark.key) === index);
}

/** The plot of the lines between the labels of their ends. */
function toPlot(drawing: ChangeDrawing, pen: Pen, inner: Box, under: readonly Ink[]): PlotScene {
  const { x, y, changes } = drawing;
  return {
    ...toEmptyPlot({ form: 'time', box: inner, inner, x, y: { from: y.from, to: y.to } }),
    timed: true,
    lines: changes.map(toLine),
    rules: toZero(drawing),
    marks: pointsOf(drawing).map((point) => toTimeMark(point, POINT * pen.frame.scale)),
    under,
  };
}

/** The dates over the lines, those that have room, each with an upright line at which its numbers stand. */
function layDates(drawing: ChangeDrawing, pen: Pen, inner: Box, { x: toX }: Scales): readonly Ink[] {
  const line = LINE * pen.frame.scale;
  const base = inner.y - ARROW * pen.frame.scale - line * (1 - ASCENT);
  const dates = datesOf(drawing).map(({ date, x }) => ({ value: toX(x), label: date, short: date }));
  const widthOf = (text: string) => textWidth(pen.measure, pen.frame.scale, text, 'strong');
  const shown = fitTicks(dates, ({ value, label }) => [value - widthOf(label) / 2, value + widthOf(label) / 2]);
  const uprights = dates.map(({ value: x }) => [
    { x, y: inner.y - ARROW * pen.frame.scale },
    { x, y: inner.y + inner.height },
  ]);
  return [
    { kind: 'stroke', look: 'rule', paths: uprights },
    ...shown.map(({ value, label }) =>
      toTextInk(pen, [oneRun(label, 'strong')], { x: value, y: base, anchor: 'middle' }),
    ),
  ];
}

/** Numbers between the two ends, beside their dots, with their dates. Undefined where one finds no place. */
function layBetween(drawing: ChangeDrawing, pen: Pen, scales: Scales): readonly Ink[] | undefined {
  const ends = new Set(drawing.changes.flatMap(({ points }) => [points.at(0)?.mark.key, points.at(-1)?.mark.key]));
  const points = pointsOf(drawing);
  const boxes = points.map((point) => markBox(point, scales, pen.frame.scale));
  const strokes = drawing.changes.flatMap((change) =>
    toStrokes(toLine(change).points.map(({ x, y = 0 }) => ({ x: scales.x(x), y: scales.y(y) }))),
  );
  const wanted = points.flatMap(({ mark, date, value }, index): readonly Wanted[] => {
    const box = boxes[index];
    const { key, tone, href } = mark;
    const label = [value, [{ text: date, as: 'quiet' as const }]];
    return box === undefined || ends.has(key)
      ? []
      : [{ key, subjects: [box], forms: [label], words: wordsOf(label), tone, href }];
  });
  const { settled, left } = settleLabels(pen, wanted, { bounds: scales.inner, boxes, strokes });
  return left.length > 0 ? undefined : settled.map((one) => toLabelInk(pen, one, 'paper'));
}

/** How high the plot is in px: as a frame has room for, else as its labels need. */
function heightOf({ frame }: Pen, { changes }: ChangeDrawing, labels: readonly EndLabel[], around: number): number {
  if (frame.height !== undefined) return frame.height - around;
  const needed = labels.reduce((sum, { lines }) => sum + (lines.length * LINE + 8) * frame.scale, 0);
  return Math.max(needed, Math.min(LOWEST + changes.length * EACH, HIGHEST) * frame.scale);
}

/** That the scale doesn't begin at zero, or where on it zero is. */
function layScale({ y }: ChangeDrawing, pen: Pen, { inner, y: toY }: Scales): readonly Ink[] {
  const line = LINE * pen.frame.scale;
  const stand = { x: inner.x + 4, anchor: 'start', halo: 'paper' } as const;
  const note = zeroNote(y);
  if (note !== undefined) return [toTextInk(pen, [note], { ...stand, y: inner.y + inner.height + line })];
  const zero = y.ticks.find(({ value }) => value === 0)?.label ?? '0';
  return [toTextInk(pen, [oneRun(zero, 'quiet')], { ...stand, y: toY(0) - 4 })];
}

/** Lines between the dates, their numbers beside both ends. Undefined where a frame has no room for that. */
function laySlopes(drawing: ChangeDrawing, pen: Pen): Scene | undefined {
  const { frame } = pen;
  const { width, scale } = frame;
  const line = LINE * scale;
  const [startDated, endDated] = isDated(drawing);
  const starts = drawing.changes.map((change) => startLabel(pen, change, startDated, width * START));
  const ends = drawing.changes.map((change) => endLabel(pen, change, endDated, width * END));
  const said = drawing.said === undefined ? [] : breakText(pen, drawing.said, 'quiet', width);
  const top = said.length * line + (said.length === 0 ? 0 : 10 * scale) + line + ARROW * scale;
  const height = heightOf(pen, drawing, ends, top + line + 4);
  const left = roomOf(pen, starts);
  const inner = { x: left, y: top, width: width - left - roomOf(pen, ends), height };
  const { x, y } = drawing;
  const scales: Scales = {
    inner,
    x: toPixels({ from: x.from, to: x.to, start: inner.x, end: inner.x + inner.width }),
    y: toPixels({ from: y.from, to: y.to, start: inner.y + inner.height, end: inner.y }),
  };
  const column = { top: top - line, bottom: top + height + line, toY: scales.y };
  const before = layColumn(pen, starts, { ...column, side: 'start', x: inner.x });
  const after = layColumn(pen, ends, { ...column, side: 'end', x: inner.x + inner.width });
  const between = layBetween(drawing, pen, scales);
  if (before === undefined || after === undefined || between === undefined) return undefined;
  const plot = toPlot(drawing, pen, inner, layDates(drawing, pen, inner, scales));
  const head = said.length === 0 ? [] : [toTextInk(pen, said, { x: 0, y: line * ASCENT })];
  const ink = [...head, ...layScale(drawing, pen, scales), ...before, ...between, ...after];
  return { width, height: top + height + line + 4, scale, layers: [plot, { kind: 'ink', ink }] };
}

/** Lines between dates with their numbers at both ends; where a frame has no room for that, dots in rows. */
export function layChange(drawing: ChangeDrawing, pen: Pen): Scene {
  const slopes = isNarrow(pen.frame) ? undefined : laySlopes(drawing, pen);
  return slopes ?? layRows({ kind: 'rows', size: 'plain', panels: [drawing.rows] }, pen);
}
