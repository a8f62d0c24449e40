import type { Box } from './geometry';
import { ARROW, SOFT_END } from './mark-size';
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

/** What a dot with a cap covers around a place, in px. */
export function dotBox(x: number, y: number, radius: number, cap: Cap | undefined, scale: number): Box {
  const reach = capReach(cap);
  const far = (end: number) => Math.max(radius, end * scale);
  const [left, up] = [far(reach.left), far(reach.up)];
  return { x: x - left, y: y - up, width: left + far(reach.right), height: up + far(reach.down) };
}
