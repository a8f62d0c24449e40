import type { Axis, Row, RowsPanel } from '../kinds/drawing';
import { capReach } from './cap';
import { NEAR } from './label-candidates';
import { RADIUS } from './mark-size';
import type { Pen } from './pen';
import { toPixels } from './scale';
import { capOf } from './scene-mark';
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

/** An annotation in px: the baseline of its first line. Beside its mark it stands so near that no stroke has to tie it, which would go on an arrow. */
export type RowNote = {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
};

/** The room left at the drawing's edge, in px: a browser may set a line a little wider than it was measured. */
const EDGE = 4;

/** The scale of a panel: from numbers to px of the drawing. */
export function toScale({ from, to }: Axis, { plotX, plotWidth }: Columns): (value: number) => number {
  return toPixels({ from, to, start: plotX, end: plotX + plotWidth });
}

/** What a row's marks cover from left to right, in px: its bar, and of each number its intervals and the arrow of its bound. */
function markReach({ frame }: Pen, { mark, before = [] }: Row, place: Place): { left: number; right: number } {
  const toX = toScale(place.axis, place);
  const radius = RADIUS * frame.scale;
  const reaches = [mark, ...before.map((one) => one.mark)].map(({ value, intervals, bound }) => {
    const xs = [value, ...intervals.flatMap(({ low, high }) => [low, high])].map(toX);
    const { left, right } = capReach(capOf(bound, false));
    return {
      left: Math.min(...xs) - Math.max(radius, left * frame.scale),
      right: Math.max(...xs) + Math.max(radius, right * frame.scale),
    };
  });
  const base = place.shape === 'bars' ? [toX(0)] : [];
  return {
    left: Math.min(...base, ...reaches.map(({ left }) => left)),
    right: Math.max(...base, ...reaches.map(({ right }) => right)),
  };
}

/** A place for a row's annotation beside its mark: to the right or left, wherever two lines fit. */
export function besideMark(pen: Pen, row: Row, text: string, markY: number, place: Place): RowNote | undefined {
  const { scale } = pen.frame;
  const reach = markReach(pen, row, place);
  const gap = NEAR * scale;
  const limits = place.lines.map(toScale(place.axis, place));
  const rightEnd = Math.min(pen.frame.width - EDGE, ...limits.filter((x) => x > reach.right).map((x) => x - 8));
  const leftEnd = Math.max(place.plotX + 8, ...limits.filter((x) => x < reach.left).map((x) => x + 8));
  const sides = [
    { anchor: 'start' as const, x: reach.right + gap, room: rightEnd - reach.right - gap },
    { anchor: 'end' as const, x: reach.left - gap, room: reach.left - gap - leftEnd },
  ];
  for (const { anchor, x, room } of sides) {
    const lines = wrapText(pen.measure, scale, text, 'note', Math.min(room, 190 * scale));
    const widest = Math.max(...lines.map((line) => lineWidth(pen.measure, scale, [{ text: line, as: 'note' }])));
    if (lines.length > 2 || widest > room) continue;
    return { lines, x, y: markY + 5 * scale - ((lines.length - 1) * LINE * scale) / 2, anchor };
  }
  return undefined;
}
