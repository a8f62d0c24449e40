import type { AcrossView, MarkView } from '../kinds/drawing';
import type { ChangeView } from '../kinds/length-drawing';
import type { GroupInk, Ink } from './ink';
import type { Pen } from './pen';
import { spread } from './spread';
import { LINE, lineWidth, type TextLine } from './text';
import { ASCENT, breakLine, breakText, nameMark, toTextInk } from './text-ink';
import { bandOf } from './time-mark';

/** The air in px, before the frame's scale, between labels, as much as there is room for, and between one and its line's end. */
const AIR = [12, 4];
const GAP = 14;

/** What stands at an end of a line: its lines of text, and the figure that it is of. */
export type EndLabel = {
  readonly key: string;
  readonly href: string;
  readonly tone: ChangeView['points'][number]['mark']['tone'];
  /** The height on the scale that it is level with: of a bare range, its middle. */
  readonly value: number;
  readonly lines: readonly TextLine[];
  /** The annotation among its lines, if it has one. */
  readonly note?: string;
  /** What those are told who can't see it, where no mark of the figure stands in the drawing. */
  readonly told?: { readonly key: string; readonly title: string };
};

/** The height on the scale at which a mark's label stands. */
function levelOf(mark: MarkView): number {
  const band = bandOf(mark);
  return band === undefined ? mark.value : (band.low + band.high) / 2;
}

/** The number that a line begins with, and its date where lines begin at several. */
export function startLabel(pen: Pen, { points: [first] }: ChangeView, dated: boolean, width: number): EndLabel {
  if (first === undefined) throw new Error('a change needs two dates');
  const { mark, date, value } = first;
  const when = dated ? breakText(pen, date, 'quiet', width) : [];
  const { key, href, tone } = mark;
  return { key, href, tone, value: levelOf(mark), lines: [...breakLine(pen, value, width), ...when] };
}

/** The number that a line ends with, what it is called, who says so, what differs, and its annotation. */
export function endLabel(pen: Pen, change: ChangeView, dated: boolean, width: number): EndLabel {
  const { name, sub, aside, note, points } = change;
  const last = points.at(-1);
  if (last === undefined) throw new Error(`${name}: a change needs two dates`);
  const { key, href, tone } = last.mark;
  const lines = [
    ...breakLine(pen, last.value, width),
    ...breakText(pen, name, 'strong', width),
    ...(dated ? breakText(pen, last.date, 'quiet', width) : []),
    ...(sub === '' ? [] : breakText(pen, sub, 'quiet', width)),
    ...aside.flatMap((line) => breakLine(pen, line, width)),
    ...(note === undefined ? [] : breakText(pen, note, 'note', width)),
  ];
  return { key, href, tone, value: levelOf(last.mark), lines, ...(note === undefined ? {} : { note: key }) };
}

/** What a level across all lines is, its number and its annotation. */
export function acrossLabel(pen: Pen, { mark, label, note }: AcrossView, width: number): EndLabel {
  const own = label.flatMap((line) => breakLine(pen, line, width));
  const noted = note === undefined ? [] : breakText(pen, note, 'note', width);
  const { key, href, tone, title } = mark;
  const told = { key, title: nameMark(label, title) };
  return {
    key,
    href,
    tone,
    told,
    value: levelOf(mark),
    lines: [...own, ...noted],
    ...(note === undefined ? {} : { note: key }),
  };
}

/** How wide labels are in px. */
export function widthOf({ measure, frame }: Pen, labels: readonly EndLabel[]): number {
  return Math.max(...labels.flatMap(({ lines }) => lines.map((line) => lineWidth(measure, frame.scale, line))));
}

/** A column of labels: on which side of its lines' ends it stands, where it begins there, and between which heights. */
type Column = {
  readonly side: 'start' | 'end';
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly toY: (value: number) => number;
};

/** How high labels stand, with their air, from their top, and how much air each has; undefined where they find no room. */
function spreadLabels(
  { frame: { scale } }: Pen,
  labels: readonly EndLabel[],
  { top, bottom, toY }: Column,
  air: number,
) {
  const line = LINE * scale;
  const heights = labels.map(({ lines }) => lines.length * line + air * scale);
  const wishes = labels.map(({ value }, index) => {
    // The number, in the first line, is level with the line's end.
    return { middle: toY(value) + ((heights[index] ?? 0) - line) / 2, height: heights[index] ?? 0 };
  });
  const tops = spread(wishes, top, bottom);
  return tops === undefined ? undefined : { tops, air: air * scale };
}

/**
 * Labels at the ends of lines, spread where they would stand on one another and tied to their ends. Undefined where a
 * column has no room for them all.
 */
export function layColumn(pen: Pen, labels: readonly EndLabel[], column: Column): readonly Ink[] | undefined {
  const { scale } = pen.frame;
  const line = LINE * scale;
  const { side, x, toY } = column;
  const [laid] = AIR.flatMap((air) => spreadLabels(pen, labels, column, air) ?? []);
  if (laid === undefined) return undefined;
  const { tops, air } = laid;
  const away = side === 'start' ? -1 : 1;
  return labels.map((label, index): GroupInk => {
    const top = tops[index] ?? column.top;
    const end = toY(label.value);
    const level = top + line / 2 + air / 2;
    const stand = { x: x + away * GAP * scale, y: top + air / 2 + line * ASCENT, tone: label.tone };
    const text = toTextInk(pen, label.lines, { ...stand, anchor: side === 'start' ? 'end' : 'start' });
    const tie = { x: x + away * 8 * scale, y: end };
    const path = [tie, { x: x + away * (GAP - 2) * scale, y: level }];
    const ties: readonly Ink[] =
      Math.abs(level - end) < line / 2 ? [] : [{ kind: 'stroke', look: 'connector', paths: [path] }];
    const mark = label.told === undefined ? {} : { mark: label.told };
    const link: GroupInk = { kind: 'group', link: { href: label.href, ...mark, underlined: true }, ink: [text] };
    return { kind: 'group', ...(label.note === undefined ? {} : { note: label.note }), ink: [...ties, link] };
  });
}

/** The room in px that a column of labels takes beside a plot. */
export function roomOf(pen: Pen, labels: readonly EndLabel[]): number {
  return widthOf(pen, labels) + GAP * pen.frame.scale;
}
