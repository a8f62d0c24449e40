import type { AcrossView, MarkView } from '../kinds/drawing';
import { formOf } from '../words/natures';
import { type Box, grow, overlaps } from './geometry';
import type { GroupInk, Ink } from './ink';
import type { Pen } from './pen';
import type { SceneLine } from './scene';
import { LINE, lineWidth, type TextLine } from './text';
import { ASCENT, breakLine, breakText, nameMark, toTextInk } from './text-ink';
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

/** A level with the places of its lines in px, and the side of them on which its label stands. */
type Sided = {
  readonly level: AcrossView;
  readonly left: number;
  readonly right: number;
  readonly anchor: LaidLevel['anchor'];
  readonly room: number;
};

const widest = ({ measure, frame }: Pen, lines: readonly TextLine[]) =>
  Math.max(...lines.map((line) => lineWidth(measure, frame.scale, line)));

/** Labels of the first so many levels from the left on the right of their lines, of the others on the left of theirs. */
function arrange({ frame }: Pen, levels: readonly Omit<Sided, 'anchor' | 'room'>[], count: number): readonly Sided[] {
  const beside = BESIDE * frame.scale;
  const next = levels[count];
  const end = next === undefined ? frame.width : next.left - beside;
  return levels.map((one, index) =>
    index < count
      ? { ...one, anchor: 'start', room: end - one.right - beside }
      : { ...one, anchor: 'end', room: one.left - beside },
  );
}

/** How well labels can be read in their rooms: the least of what each has of what it needs; 1 where all have that. */
function readability(pen: Pen, sided: readonly Sided[]): number {
  const shares = sided.map(({ level, room }) => {
    const whole = widest(pen, breakLabel(pen, level, pen.frame.width).lines);
    return room / Math.min(whole, COLUMN * pen.frame.scale);
  });
  return Math.min(1, ...shares);
}

/**
 * The sides on which labels stand, in the order in which they are stacked, so that no line need pass through another's
 * label: on the right of their lines if they can be read there, the rightmost first; those on the left after them.
 */
function chooseSides(pen: Pen, levels: readonly AcrossView[], toX: (value: number) => number): readonly Sided[] {
  const placed = levels
    .map((level) => {
      const xs = acrossAt(level.mark).map(toX);
      return { level, left: Math.min(...xs), right: Math.max(...xs) };
    })
    .toSorted((a, b) => a.left - b.left);
  const ways = Array.from({ length: placed.length + 1 }, (_, index) => arrange(pen, placed, placed.length - index));
  const best = ways.reduce((one, other) => (readability(pen, other) > readability(pen, one) ? other : one));
  const onRight = best.filter(({ anchor }) => anchor === 'start').toSorted((a, b) => b.right - a.right);
  return [...onRight, ...best.filter(({ anchor }) => anchor === 'end')];
}

/** A label beside the foot of its line, at the height 0. */
function placeLabel(pen: Pen, { level, anchor, room, left: first, right: last }: Sided): Omit<LaidLevel, 'end'> {
  const { scale } = pen.frame;
  const label = breakLabel(pen, level, room);
  const width = widest(pen, label.lines);
  const x = anchor === 'start' ? last + BESIDE * scale : first - BESIDE * scale - width;
  return { level, ...label, anchor, box: { x, y: 0, width, height: label.lines.length * LINE * scale } };
}

/** The labels of levels from `top` px down, each as high as it can stand without one on another or a line through one. */
export function layAcross(
  pen: Pen,
  levels: readonly AcrossView[],
  toX: (value: number) => number,
  top: number,
): { readonly levels: readonly LaidLevel[]; readonly bottom: number } {
  const air = AIR * pen.frame.scale;
  const line = LINE * pen.frame.scale;
  const runsThrough = ({ mark }: AcrossView, end: number, box: Box) =>
    acrossAt(mark).some((value) => overlaps({ x: toX(value) - 1, y: 0, width: 2, height: end }, box));
  const laid: LaidLevel[] = [];
  for (const sided of chooseSides(pen, levels, toX)) {
    const label = placeLabel(pen, sided);
    const heights = [top + air, ...laid.map(({ box }) => box.y + box.height + air)].toSorted((a, b) => a - b);
    const isFree = (y: number) => {
      const own = { ...label.box, y };
      return laid.every(
        ({ level, box, end }) =>
          !overlaps(grow(box, air - 1), own) &&
          !runsThrough(level, end, own) &&
          !runsThrough(label.level, y + line, box),
      );
    };
    const y = heights.find(isFree) ?? heights.at(-1) ?? top;
    laid.push({ ...label, box: { ...label.box, y }, end: y + line });
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
    link: { href, mark: { key, title: nameMark(level.label, title) }, underlined: true },
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
