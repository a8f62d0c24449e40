import type { Axis } from '../kinds/drawing';
import { zeroNote } from './axis';
import type { Box } from './geometry';
import type { Ink } from './ink';
import { TICKS } from './mark-size';
import type { Pen } from './pen';
import type { SceneRule } from './scene';
import { LINE } from './text';
import { ASCENT, toTextInk } from './text-ink';

/** The axes of a plot over time. */
type Axes = { readonly x: Axis; readonly y: Axis };

/** Where values lie on both sides of zero, it is a line that is stronger than the grid. */
export function zeroRules({ x, y }: Axes): readonly SceneRule[] {
  if (y.from >= 0 || y.to < 0) return [];
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

/** What an axis without zero says of itself, at its foot under the ticks of the time axis. */
export function layZeroNote(axis: Axis, pen: Pen, { x, y, height }: Box): readonly Ink[] {
  const note = zeroNote(axis);
  if (note === undefined) return [];
  const { scale } = pen.frame;
  return [toTextInk(pen, [note], { x, y: y + height + (TICKS + LINE * ASCENT) * scale })];
}
