import type { ReactNode } from 'react';
import { round } from '../../lib/layout/geometry';
import { ARROW, RADIUS } from '../../lib/layout/mark-size';
import type { Cap } from '../../lib/layout/scene';
import { classes } from './classes';

type At = { readonly x: number; readonly y: number; readonly scale: number };

const VECTORS = { right: [1, 0], left: [-1, 0], up: [0, -1], down: [0, 1] } as const;

/** A stroke of a cap, and how far it has faded. */
type Stroke = { readonly d: string; readonly opacity?: number };

/** An open cap and an arrow: the number goes on past its mark. */
function arrowStrokes(direction: keyof typeof VECTORS, { x, y, scale }: At): readonly Stroke[] {
  const [dx, dy] = VECTORS[direction];
  const at = (along: number, across: number) =>
    `${round(x + (dx * along - dy * across) * scale)} ${round(y + (dy * along + dx * across) * scale)}`;
  const cap = `M${at(3.2, -7.4)}A${8 * scale} ${8 * scale} 0 0 1 ${at(3.2, 7.4)}`;
  const shaft = `M${at(RADIUS + 2.5, 0)}L${at(ARROW, 0)}`;
  const head = `M${at(ARROW - 4.5, -4.5)}L${at(ARROW, 0)}L${at(ARROW - 4.5, 4.5)}`;
  return [{ d: cap + shaft + head }];
}

/** About: a soft end on both sides, three strokes that fade. */
function softStrokes(upright: boolean, { x, y, scale }: At): readonly Stroke[] {
  return [0.9, 0.6, 0.3].map((opacity, step) => {
    const from = (RADIUS + 2 + step * 4) * scale;
    const to = from + 2.4 * scale;
    const strokes = [-1, 1].map((side) =>
      upright
        ? `M${round(x)} ${round(y + side * from)}V${round(y + side * to)}`
        : `M${round(x + side * from)} ${round(y)}H${round(x + side * to)}`,
    );
    return { d: strokes.join(''), opacity };
  });
}

function toStrokes(cap: Cap, at: At): readonly Stroke[] {
  switch (cap) {
    case 'soft-across':
    case 'soft-upright':
      return softStrokes(cap === 'soft-upright', at);
    default:
      return arrowStrokes(cap, at);
  }
}

type Props = At & {
  readonly cap: Cap | undefined;
  /** Whether it may stand on ink of its own colour: a bar, a band. Then paper surrounds it. */
  readonly onInk?: boolean;
};

/** The end that a bound gives a mark at a place in px. */
export function BoundCap({ cap, onInk = false, ...at }: Props): ReactNode {
  if (cap === undefined) return null;
  const strokes = toStrokes(cap, at);
  return (
    <>
      {onInk ? <path className={classes.under} d={strokes.map(({ d }) => d).join('')} /> : null}
      {strokes.map((stroke) => (
        <path key={stroke.d} className={classes.cap} {...stroke} />
      ))}
    </>
  );
}
