import type { BarPart } from '../kinds/length-drawing';
import type { Stroke } from './geometry';
import type { Point } from './ink';
import { goesOn } from './long-word';
import { arrowRoom } from './part-arrow';
import type { Pen } from './pen';
import { LINE, lineWidth, type TextLine } from './text';
import { breakLine, breakText, wordsOf } from './text-ink';

/** A label at its place in px: the top left corner of its lines. */
export type PartLabel = {
  readonly part: BarPart;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly TextLine[];
};

/** A number under a part whose label stands in the list, tied to the part where it had to give way to another. */
export type PartNumber = {
  readonly part: BarPart;
  readonly number: number;
  readonly at: Point;
  readonly radius: number;
  readonly tie?: Stroke;
};

/** The labels of a bar's parts: under the parts that are wide enough, else numbered in a list under those. */
export type PartLabels = {
  readonly direct: readonly PartLabel[];
  readonly numbers: readonly PartNumber[];
  readonly list: readonly (PartLabel & { readonly number: number })[];
  readonly bottom: number;
};

/** Where a bar ends at its foot, where its row begins, and from numbers to px. */
type Place = { readonly foot: number; readonly left: number; readonly toX: (value: number) => number };

/** The least width of a label that is broken under its part, and the radius of a number, in px before the frame's scale. */
const COLUMN = 60;
const PIN = 8;
/** How many lines a label under its part may take; a higher column of words stands in the list instead. */
const MOST_LINES = 4;
/** The air between a bar and what is under it, and between two labels, in px. */
const UNDER = 6;
const BETWEEN = 12;

/** A label no wider than its part. */
function breakLabel(pen: Pen, { label }: BarPart, room: number): readonly TextLine[] {
  return label.flatMap((line): readonly TextLine[] => {
    if (lineWidth(pen.measure, pen.frame.scale, line) <= room) return [line];
    const isQuiet = line.every((run) => run.as === 'quiet');
    return isQuiet ? breakText(pen, wordsOf([line]), 'quiet', room) : breakLine(pen, line, room);
  });
}

/** Numbers in a row as near to where they belong as their width allows, in their order. */
export function spreadOut(wanted: readonly number[], apart: number, from: number, to: number): readonly number[] {
  const forth: number[] = [];
  for (const x of wanted) forth.push(Math.max(x, from, (forth.at(-1) ?? Number.NEGATIVE_INFINITY) + apart));
  const back: number[] = [];
  for (const x of forth.toReversed()) back.push(Math.min(x, to, (back.at(-1) ?? Number.POSITIVE_INFINITY) - apart));
  return back.toReversed();
}

/** The labels that their parts have room for, without breaking a word; those of the others are to be listed. */
function splitLabels(pen: Pen, parts: readonly BarPart[], { toX }: Place) {
  const { measure, frame } = pen;
  const asked = parts.map((part, index) => {
    const start = toX(part.from);
    const isLast = index === parts.length - 1;
    const room = (isLast ? frame.width : toX(part.to) - BETWEEN) - start - arrowRoom(pen, part);
    const lines = room < COLUMN * frame.scale ? part.label : breakLabel(pen, part, room);
    const isWhole = !lines.some((line) => goesOn(line.at(-1)?.text ?? ''));
    const isLow = lines.length <= MOST_LINES;
    const fits = isWhole && isLow && lines.every((line) => lineWidth(measure, frame.scale, line) <= room);
    return { part, lines, fits };
  });
  return {
    direct: asked.filter(({ fits }) => fits),
    listed: asked.filter(({ fits }) => !fits).map(({ part }) => part),
  };
}

/** Numbers under the parts that have no room for their labels. */
function layNumbers({ frame }: Pen, parts: readonly BarPart[], { foot, left, toX }: Place): readonly PartNumber[] {
  const radius = PIN * frame.scale;
  const middles = parts.map(({ from, to }) => (toX(from) + toX(to)) / 2);
  const xs = spreadOut(middles, 2 * radius + 2, left + radius, frame.width - radius);
  const y = foot + UNDER + radius;
  return parts.map((part, index): PartNumber => {
    const [x = 0, middle = 0] = [xs[index], middles[index]];
    const tie = { x1: middle, y1: foot, x2: x, y2: y - radius };
    const isAway = Math.abs(x - middle) > 2;
    return { part, number: index + 1, at: { x, y }, radius, ...(isAway ? { tie } : {}) };
  });
}

/** Lays the labels of a bar's parts under it. */
export function layPartLabels(pen: Pen, parts: readonly BarPart[], place: Place): PartLabels {
  const { foot, left, toX } = place;
  const { width, scale } = pen.frame;
  const line = LINE * scale;
  const { direct, listed } = splitLabels(pen, parts, place);
  const numbers = layNumbers(pen, listed, place);
  const top = foot + UNDER + (numbers.length === 0 ? 0 : 2 * PIN * scale + 4);
  const labels = direct.map(({ part, lines }): PartLabel => ({ part, x: toX(part.from), y: top, lines }));
  const indent = 3 * PIN * scale;
  let y = Math.max(numbers.length === 0 ? foot : top, ...labels.map((label) => label.y + label.lines.length * line));
  const list = numbers.map(({ part, number }) => {
    const flat = part.label.flatMap((runs, index) =>
      index === 0 ? runs : [{ text: ' ', as: 'quiet' as const }, ...runs],
    );
    const lines = breakLine(pen, flat, width - left - indent - arrowRoom(pen, part));
    const at = { part, number, x: left + indent, y: y + 4, lines };
    y = at.y + lines.length * line;
    return at;
  });
  return { direct: labels, numbers, list, bottom: y };
}
