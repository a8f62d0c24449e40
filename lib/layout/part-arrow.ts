import type { BarPart } from '../kinds/length-drawing';
import type { StrokeInk } from './ink';
import type { PartLabel } from './part-labels';
import type { Pen } from './pen';
import { capOf } from './scene-mark';
import { LINE, lineWidth } from './text';
import { ASCENT } from './text-ink';

/** How long an arrow behind a label is, its head, and the air before it, in px before the frame's scale. */
const ARROW = 14;
const HEAD = 3.5;
const AIR = 6;

/** Which way a part's own bound points, where it does. */
function wayOf({ mark }: BarPart): 1 | -1 | undefined {
  const cap = capOf(mark.bound, false);
  return cap === 'right' ? 1 : cap === 'left' ? -1 : undefined;
}

/** What the arrow of a part's bound takes behind its label, in px. */
export function arrowRoom({ frame }: Pen, part: BarPart): number {
  return wayOf(part) === undefined ? 0 : (AIR + ARROW) * frame.scale;
}

/** The arrow of a part's own bound: behind the number of its label, since at the part's end it would point into the next one. */
export function toPartArrow({ frame, measure }: Pen, { part, x, y, lines }: PartLabel): readonly StrokeInk[] {
  const { scale } = frame;
  const way = wayOf(part);
  const at = lines.findIndex((line) => line.some(({ as }) => as === 'strong'));
  if (way === undefined || at < 0) return [];
  const from = x + lineWidth(measure, scale, lines[at] ?? []) + AIR * scale;
  const mid = y + (at + ASCENT) * LINE * scale - 4.5 * scale;
  const [tail, tip] = way === 1 ? [from, from + ARROW * scale] : [from + ARROW * scale, from];
  const barb = (side: number) => [
    { x: tip - way * HEAD * scale, y: mid + side * scale },
    { x: tip, y: mid },
  ];
  const shaft = [tail, tip].map((end) => ({ x: end, y: mid }));
  return [{ kind: 'stroke', look: 'bracket', paths: [shaft, barb(-HEAD), barb(HEAD)] }];
}
