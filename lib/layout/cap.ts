import type { Box, Stroke } from './geometry';
import { ARROW, CAP, SOFT_END } from './mark-size';
import type { Cap } from './scene';

/** How far a cap reaches from the middle of its mark each way along it, in px before the frame's scale. */
export type Reach = { readonly left: number; readonly right: number; readonly up: number; readonly down: number };

/** How far a cap reaches from the middle of its mark along its scale; nowhere without one. */
export function capReach(cap: Cap | undefined): Reach {
  switch (cap) {
    case undefined:
      return { left: 0, right: 0, up: 0, down: 0 };
    case 'right':
      return { left: 0, right: ARROW, up: 0, down: 0 };
    case 'left':
      return { left: ARROW, right: 0, up: 0, down: 0 };
    case 'up':
      return { left: 0, right: 0, up: ARROW, down: 0 };
    case 'down':
      return { left: 0, right: 0, up: 0, down: ARROW };
    case 'soft-across':
      return { left: SOFT_END, right: SOFT_END, up: 0, down: 0 };
    case 'soft-upright':
      return { left: 0, right: 0, up: SOFT_END, down: SOFT_END };
  }
}

/** How wide an open cap is each way across its arrow; soft ends are strokes. */
function capWidth(cap: Cap | undefined): Pick<Reach, 'left' | 'up'> {
  const isUpright = cap === 'up' || cap === 'down';
  const isAcross = cap === 'left' || cap === 'right';
  return { left: isUpright ? CAP : 0, up: isAcross ? CAP : 0 };
}

/** What a dot with a cap covers around a place, in px. */
export function dotBox(x: number, y: number, radius: number, cap: Cap | undefined, scale: number): Box {
  const [reach, width] = [capReach(cap), capWidth(cap)];
  const far = (end: number, across: number) => Math.max(radius, end * scale, across * scale);
  const [left, up] = [far(reach.left, width.left), far(reach.up, width.up)];
  return { x: x - left, y: y - up, width: left + far(reach.right, width.left), height: up + far(reach.down, width.up) };
}

/** The way that an arrow points along its scale. */
const POINTS: Readonly<Partial<Record<Cap, readonly [number, number]>>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** How far a connector goes on the arrow of its subject, in px along it; below nought it goes the other way. */
export function alongArrow({ x1, y1, x2, y2 }: Stroke, cap: Cap | undefined): number {
  const [x, y] = (cap === undefined ? undefined : POINTS[cap]) ?? [0, 0];
  return (x2 - x1) * x + (y2 - y1) * y;
}
