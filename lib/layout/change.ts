import type { ChangeDrawing } from '../kinds/length-drawing';
import { middleOf } from '../kinds/time-place';
import { acrossAt } from './across';
import { acrossLabel, type EndLabel, endLabel, layColumn, roomOf, startLabel } from './change-labels';
import { toLines } from './change-lines';
import { pointsOf, toPlot } from './change-plot';
import { layDates, layScale, reachUnder } from './change-scale';
import { isNarrow } from './frame';
import { type Box, toStrokes } from './geometry';
import type { Ink } from './ink';
import { ARROW } from './mark-size';
import type { Pen } from './pen';
import { settleLabels, toLabelInk, type Wanted } from './plot-labels';
import { layRows } from './rows';
import { toPixels } from './scale';
import type { Scene } from './scene';
import { LINE } from './text';
import { ASCENT, breakText, toTextInk, wordsOf } from './text-ink';
import { markBox, type Scales, timeStrokes } from './time-mark';

/** What share of the width the labels of the beginnings and of the ends may take. */
const START = 0.2;
const END = 0.36;

/** How high lines stand on a page in px before the frame's scale: more where they are many, within limits. */
const LOWEST = 170;
const EACH = 30;
const HIGHEST = 330;

/** Whether lines stand for several dates at one of their ends: then each label says its own. */
function isDated(changes: ChangeDrawing['changes'], end: 0 | -1): boolean {
  return new Set(changes.map(({ points }) => points.at(end)?.date)).size > 1;
}

/** The lines that begin where the drawing does: they have their first numbers in a column there, and others beside their dots. */
function beginning({ changes, x }: ChangeDrawing): ChangeDrawing['changes'] {
  const starts = changes.map(({ points: [first] }) => (first === undefined ? x.from : middleOf(first)));
  return changes.filter((_, index) => starts[index] === Math.min(...starts));
}

/** Numbers that stand in no column, beside their dots, with their dates. Undefined where one finds no place. */
function layBetween(
  drawing: ChangeDrawing,
  begin: ChangeDrawing['changes'],
  pen: Pen,
  scales: Scales,
): readonly Ink[] | undefined {
  const firsts = begin.map(({ points }) => points.at(0)?.mark.key);
  const ends = new Set([...firsts, ...drawing.changes.map(({ points }) => points.at(-1)?.mark.key)]);
  const points = pointsOf(drawing);
  const boxes = points.map((point) => markBox(point, scales, pen.frame.scale));
  const lines = drawing.changes
    .flatMap(toLines)
    .flatMap((line) => toStrokes(line.points.map(({ x, y = 0 }) => ({ x: scales.x(x), y: scales.y(y) }))));
  const { x, width } = scales.inner;
  const levels = drawing.levels
    .flatMap(({ mark }) => acrossAt(mark))
    .map((value) => ({ x1: x, y1: scales.y(value), x2: x + width, y2: scales.y(value) }));
  const strokes = [...lines, ...levels, ...points.flatMap((point) => timeStrokes(point, scales))];
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

/** What the texts of ink fill, in px. */
function textBoxes(ink: Ink): readonly Box[] {
  return ink.kind === 'group' ? ink.ink.flatMap(textBoxes) : ink.kind === 'text' ? [ink.box] : [];
}

/** How high the plot is in px: as a frame has room for, else as its labels need. */
function heightOf({ frame }: Pen, { changes }: ChangeDrawing, labels: readonly EndLabel[], around: number): number {
  if (frame.height !== undefined) return frame.height - around;
  const needed = labels.reduce((sum, { lines }) => sum + (lines.length * LINE + 8) * frame.scale, 0);
  return Math.max(needed, Math.min(LOWEST + changes.length * EACH, HIGHEST) * frame.scale);
}

/** The labels of all ends: where lines begin, where they end, and of levels across them. */
function labelsOf(
  drawing: ChangeDrawing,
  begin: ChangeDrawing['changes'],
  pen: Pen,
): { readonly starts: readonly EndLabel[]; readonly ends: readonly EndLabel[] } {
  const { width } = pen.frame;
  const { changes, levels } = drawing;
  return {
    starts: begin.map((change) => startLabel(pen, change, isDated(begin, 0), width * START)),
    ends: [
      ...changes.map((change) => endLabel(pen, change, isDated(changes, -1), width * END)),
      ...levels.map((level) => acrossLabel(pen, level, width * END)),
    ],
  };
}

/** The scales of a plot in px. */
function toScales({ x, y }: ChangeDrawing, inner: Box): Scales {
  return {
    inner,
    x: toPixels({ from: x.from, to: x.to, start: inner.x, end: inner.x + inner.width }),
    y: toPixels({ from: y.from, to: y.to, start: inner.y + inner.height, end: inner.y }),
  };
}

/**
 * Lines between the dates, their numbers beside both ends: in columns where all lines end, and where those begin that are
 * named in `begin`. Undefined where a frame has no room for that.
 */
function laySlopes(drawing: ChangeDrawing, begin: ChangeDrawing['changes'], pen: Pen): Scene | undefined {
  const { width, scale } = pen.frame;
  const line = LINE * scale;
  const { starts, ends } = labelsOf(drawing, begin, pen);
  const said = drawing.said === undefined ? [] : breakText(pen, drawing.said, 'quiet', width);
  const top = said.length * line + (said.length === 0 ? 0 : 10 * scale) + line + ARROW * scale;
  const height = heightOf(pen, drawing, ends, top + line + 4);
  const left = roomOf(pen, starts);
  const inner = { x: left, y: top, width: width - left - roomOf(pen, ends), height };
  const scales = toScales(drawing, inner);
  const column = { top: top - line, bottom: top + height + line, toY: scales.y };
  const before = layColumn(pen, starts, { ...column, side: 'start', x: inner.x });
  const after = layColumn(pen, ends, { ...column, side: 'end', x: inner.x + inner.width });
  const between = layBetween(drawing, begin, pen, scales);
  if (before === undefined || after === undefined || between === undefined) return undefined;
  const plot = toPlot(drawing, pen, inner, layDates(drawing, pen, inner, scales));
  const head = said.length === 0 ? [] : [toTextInk(pen, said, { x: 0, y: line * ASCENT })];
  const foot = top + height + Math.max(4, reachUnder(drawing, pen, scales));
  const taken = between.flatMap(textBoxes);
  const ink = [...head, ...layScale(drawing, pen, scales, foot, taken), ...before, ...between, ...after];
  return { width, height: foot + line, scale, layers: [plot, { kind: 'ink', ink }] };
}

/** Lines between dates with their numbers at both ends; where a frame has no room for that, dots in rows. */
export function layChange(drawing: ChangeDrawing, pen: Pen): Scene {
  const slopes = isNarrow(pen.frame)
    ? undefined
    : (laySlopes(drawing, beginning(drawing), pen) ?? laySlopes(drawing, drawing.changes, pen));
  return slopes ?? layRows({ kind: 'rows', size: 'plain', panels: [drawing.rows] }, pen);
}
