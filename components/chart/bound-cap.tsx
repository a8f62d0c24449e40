import type { ReactNode } from 'react';
import { round } from '../../lib/layout/geometry';
import { ARROW, RADIUS } from '../../lib/layout/mark-size';
import type { Cap } from '../../lib/layout/scene';
import { classes } from './classes';

type At = { readonly x: number; readonly y: number; readonly scale: number };

const VECTORS = { right: [1, 0], left: [-1, 0], up: [0, -1], down: [0, 1] } as const;

/** An open cap and an arrow: the number goes on past its mark. */
function Arrow({ x, y, scale, direction }: At & { readonly direction: keyof typeof VECTORS }): ReactNode {
  const [dx, dy] = VECTORS[direction];
  const at = (along: number, across: number) =>
    `${round(x + (dx * along - dy * across) * scale)} ${round(y + (dy * along + dx * across) * scale)}`;
  const cap = `M${at(3.2, -7.4)}A${8 * scale} ${8 * scale} 0 0 1 ${at(3.2, 7.4)}`;
  const shaft = `M${at(RADIUS + 2.5, 0)}L${at(ARROW, 0)}`;
  const head = `M${at(ARROW - 4.5, -4.5)}L${at(ARROW, 0)}L${at(ARROW - 4.5, 4.5)}`;
  return <path className={classes.cap} d={cap + shaft + head} />;
}

/** About: a soft end on both sides, three strokes that fade. */
function SoftEnds({ x, y, scale, upright }: At & { readonly upright: boolean }): ReactNode {
  return [0, 1, 2].map((step) => {
    const from = (RADIUS + 2 + step * 4) * scale;
    const to = from + 2.4 * scale;
    const strokes = [-1, 1].map((side) =>
      upright
        ? `M${round(x)} ${round(y + side * from)}V${round(y + side * to)}`
        : `M${round(x + side * from)} ${round(y)}H${round(x + side * to)}`,
    );
    return <path key={step} className={classes.cap} d={strokes.join('')} opacity={[0.9, 0.6, 0.3][step]} />;
  });
}

/** The end that a bound gives a mark at a place in px. */
export function BoundCap({ cap, ...at }: At & { readonly cap: Cap | undefined }): ReactNode {
  switch (cap) {
    case undefined:
      return null;
    case 'soft-across':
    case 'soft-upright':
      return <SoftEnds {...at} upright={cap === 'soft-upright'} />;
    default:
      return <Arrow {...at} direction={cap} />;
  }
}
