import type { AcrossView, MarkView } from '../kinds/drawing';
import { formOf } from '../words/natures';
import { type Box, grow, overlaps } from './geometry';
import type { GroupInk, Ink } from './ink';
import type { Pen } from './pen';
import type { SceneLine } from './scene';
import { LINE, lineWidth, type TextLine } from './text';
import { ASCENT, breakLine, breakText, toTextInk, wordsOf } from './text-ink';
import { bandOf } from './time-mark';

/** A level across rows with its label at the foot of its line, in px. */
export type LaidLevel = {
  readonly level: AcrossView;
  /** Down to where its line reaches. */
  readonly end: number;
  readonly lines: readonly TextLine[];
  /** How many of the lines are its annotation. */
  readonly noted: number;
  readonly box: Box;
  readonly anchor: 'start' | 'end';
};

/** The air between a line and its label, and over and under a label, in px before the frame's scale. */
const BESIDE = 6;
const AIR = 4;

/** The width in px, before the frame's scale, in which a longer label can be read right of its line, broken. */
const COLUMN = 110;

/** The values at which a level runs: its number, or both ends of its bare range. */
export function acrossAt(mark: MarkView): readonly number[] {
  const band = bandOf(mark);
  return band === undefined ? [mark.value] : [band.low, band.high];
}

/** The lines of a label, no wider than a width in px. */
function breakLabel(pen: Pen, { label, note }: AcrossView, width: number): Pick<LaidLevel, 'lines' | 'noted'> {
  const own = label.flatMap((line) => breakLine(pen, line, width));
  const notes = note === undefined ? [] : breakText(pen, note, 'note', width);
  return { lines: [...own, ...notes], noted: notes.length };
}

/** A label beside the foot of its line: right of it where it can be read there, else on the side that has more room. */
function placeLabel(pen: Pen, level: AcrossView, x: number): Omit<LaidLevel, 'end'> {
  const { width, scale } = pen.frame;
  const beside = BESIDE * scale;
  const rooms = { start: width - x - beside, end: x - beside };
  const widest = (lines: readonly TextLine[]) => Math.max(...lines.map((line) => lineWidth(pen.measure, scale, line)));
  const whole = widest(breakLabel(pen, level, width).lines);
  const anchor = rooms.start >= Math.min(whole, COLUMN * scale) || rooms.start >= rooms.end ? 'start' : 'end';
  const label = breakLabel(pen, level, rooms[anchor]);
  const own = widest(label.lines);
  const left = anchor === 'start' ? x + beside : x - beside - own;
  return { level, ...label, anchor, box: { x: left, y: 0, width: own, height: label.lines.length * LINE * scale } };
}

/**
 * The labels of levels from `top` px down, the rightmost highest: a label stands right of its line, so that the lines of
 * those under it pass it on the left.
 */
export function layAcross(
  pen: Pen,
  levels: readonly AcrossView[],
  toX: (value: number) => number,
  top: number,
): { readonly levels: readonly LaidLevel[]; readonly bottom: number } {
  const air = AIR * pen.frame.scale;
  const rightmost = (level: AcrossView) => Math.max(...acrossAt(level.mark).map(toX));
  const laid: LaidLevel[] = [];
  for (const level of levels.toSorted((a, b) => rightmost(b) - rightmost(a))) {
    const label = placeLabel(pen, level, rightmost(level));
    const heights = [top + air, ...laid.map(({ box }) => box.y + box.height + air)].toSorted((a, b) => a - b);
    const isFree = (y: number) => laid.every(({ box }) => !overlaps(grow(box, air - 1), { ...label.box, y }));
    const y = heights.find(isFree) ?? top;
    laid.push({ ...label, box: { ...label.box, y }, end: y + LINE * pen.frame.scale });
  }
  const bottom = Math.max(top, ...laid.map(({ box }) => box.y + box.height + air));
  return { levels: laid, bottom };
}

/** A level's label, which leads to its figure and stands for its mark. */
export function toAcrossInk(pen: Pen, { level, lines, box, anchor }: LaidLevel): Ink {
  const { key, href, title, tone } = level.mark;
  const x = anchor === 'start' ? box.x : box.x + box.width;
  const y = box.y + ASCENT * LINE * pen.frame.scale;
  const text = toTextInk(pen, lines, { x, y, anchor, tone, halo: 'paper' });
  const group: GroupInk = {
    kind: 'group',
    link: { href, mark: { key, title: `${wordsOf(level.label)}; ${title}` }, underlined: true },
    ink: [text],
  };
  return level.note === undefined ? group : { kind: 'group', note: key, ink: [group] };
}

type Stretches = readonly (readonly [from: number, to: number])[];

/** How far a level reaches up and down from a row's own strip in px. */
const STRIP = 8;

/** Where a level runs on a narrow frame, in px from the plot's top: across each row's strip, and beside its label. */
export function stripStretches(ys: readonly number[], top: number, half = STRIP): (level: LaidLevel) => Stretches {
  return ({ box, end }) => [...ys.map((y) => [y - half, y + half] as const), [box.y - top, end - top]];
}

/** Levels as lines across rows, dashed or dotted by their nature. */
export function toAcrossLines(
  levels: readonly LaidLevel[],
  stretches: (level: LaidLevel) => Stretches,
): readonly SceneLine[] {
  return levels.map((laid): SceneLine => {
    const { key, title, nature, tone } = laid.level.mark;
    const { outline } = formOf(nature);
    const points = acrossAt(laid.level.mark).flatMap((x) =>
      stretches(laid).flatMap(([from, to]) => [
        { x, y: from },
        { x, y: to },
        { x, y: undefined },
      ]),
    );
    return {
      ...{ key: `level-${key}`, name: title, shape: 'linear', look: 'set', tone, dots: false },
      ...(outline === 'dashed' || outline === 'dotted' ? { outline } : {}),
      points,
    };
  });
}
