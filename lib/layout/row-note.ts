import type { Axis, Row, RowsPanel } from '../kinds/drawing';
import type { Stroke } from './geometry';
import { ARROW, RADIUS } from './mark-size';
import type { Pen } from './pen';
import { toPixels } from './scale';
import { LINE, lineWidth, wrapText } from './text';

/** The columns of a panel of rows in px: where the plot begins and how wide it is, and where values end. */
export type Columns = { readonly plotX: number; readonly plotWidth: number; readonly valueX: number };

/** What the layout of a row depends on: columns, scale, size, and the lines across all rows. */
export type Place = Columns & {
  readonly axis: Axis;
  readonly size: 'plain' | 'large';
  readonly shape: RowsPanel['shape'];
  /** The values at which lines run across all rows. */
  readonly lines: readonly number[];
};

/** An annotation in px: the baseline of its first line, and a connector from the mark where it stands beside it. */
export type RowNote = {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly connector?: Stroke;
};

/** The room left at the drawing's edge, in px: a browser may set a line a little wider than it was measured. */
const EDGE = 4;

/** The scale of a panel: from numbers to px of the drawing. */
export function toScale({ from, to }: Axis, { plotX, plotWidth }: Columns): (value: number) => number {
  return toPixels({ from, to, start: plotX, end: plotX + plotWidth });
}

/** What a row's mark covers from left to right, in px: its bar, its intervals and the arrow of its bound. */
function markReach(pen: Pen, row: Row, place: Place): { left: number; right: number } {
  const base = place.shape === 'bars' ? [0] : [];
  const values = [...base, row.mark.value, ...row.mark.intervals.flatMap(({ low, high }) => [low, high])];
  const xs = values.map(toScale(place.axis, place));
  const arrow = ARROW * pen.frame.scale;
  const ends = {
    moreThan: [0, arrow],
    atLeast: [0, arrow],
    upTo: [arrow, 0],
    lessThan: [arrow, 0],
    about: [16, 16],
    stated: [0, 0],
    between: [0, 0],
  }[row.mark.bound];
  const radius = RADIUS * pen.frame.scale;
  return {
    left: Math.min(...xs) - Math.max(radius, ends[0] ?? 0),
    right: Math.max(...xs) + Math.max(radius, ends[1] ?? 0),
  };
}

/** A place for a row's annotation beside its mark: to the right or left, wherever two lines fit. */
export function besideMark(pen: Pen, row: Row, text: string, markY: number, place: Place): RowNote | undefined {
  const { scale } = pen.frame;
  const reach = markReach(pen, row, place);
  const gap = 18 * scale;
  const limits = place.lines.map(toScale(place.axis, place));
  const rightEnd = Math.min(pen.frame.width - EDGE, ...limits.filter((x) => x > reach.right).map((x) => x - 8));
  const leftEnd = Math.max(place.plotX + 8, ...limits.filter((x) => x < reach.left).map((x) => x + 8));
  const sides = [
    { anchor: 'start' as const, x: reach.right + gap, room: rightEnd - reach.right - gap, from: reach.right + 3 },
    { anchor: 'end' as const, x: reach.left - gap, room: reach.left - gap - leftEnd, from: reach.left - 3 },
  ];
  for (const { anchor, x, room, from } of sides) {
    const lines = wrapText(pen.measure, scale, text, 'note', Math.min(room, 190 * scale));
    const widest = Math.max(...lines.map((line) => lineWidth(pen.measure, scale, [{ text: line, as: 'note' }])));
    if (lines.length > 2 || widest > room) continue;
    const y = markY + 5 * scale - ((lines.length - 1) * LINE * scale) / 2;
    return {
      lines,
      x,
      y,
      anchor,
      connector: { x1: from, y1: markY, x2: anchor === 'start' ? x - 4 : x + 4, y2: markY },
    };
  }
  return undefined;
}
