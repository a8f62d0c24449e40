import type { ReactNode } from 'react';
import type { MarkView } from '../../lib/kinds/drawing';
import { round } from '../../lib/layout/geometry';
import { ARROW, RADIUS } from '../../lib/layout/mark-size';

type Direction = 'right' | 'left' | 'up' | 'down';

type At = { readonly x: number; readonly y: number; readonly scale: number };

const VECTORS: Record<Direction, readonly [number, number]> = {
  right: [1, 0],
  left: [-1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** An open cap and an arrow: the number goes on past its mark. */
function Arrow({ x, y, scale, direction }: At & { readonly direction: Direction }): ReactNode {
  const [dx, dy] = VECTORS[direction];
  const at = (along: number, across: number) =>
    `${round(x + (dx * along - dy * across) * scale)} ${round(y + (dy * along + dx * across) * scale)}`;
  const cap = `M${at(3.2, -7.4)}A${8 * scale} ${8 * scale} 0 0 1 ${at(3.2, 7.4)}`;
  const shaft = `M${at(RADIUS + 2.5, 0)}L${at(ARROW, 0)}`;
  const head = `M${at(ARROW - 4.5, -4.5)}L${at(ARROW, 0)}L${at(ARROW - 4.5, 4.5)}`;
  return <path className="chart-cap" d={cap + shaft + head} />;
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
    return <path key={step} className="chart-cap" d={strokes.join('')} opacity={[0.9, 0.6, 0.3][step]} />;
  });
}

/** The end that a bound gives a mark. On a vertical scale it stands upright. */
export function BoundEnds({
  bound,
  upright,
  ...at
}: At & { readonly bound: MarkView['bound']; readonly upright: boolean }): ReactNode {
  switch (bound) {
    case 'moreThan':
    case 'atLeast':
      return <Arrow {...at} direction={upright ? 'up' : 'right'} />;
    case 'lessThan':
    case 'upTo':
      return <Arrow {...at} direction={upright ? 'down' : 'left'} />;
    case 'about':
      return <SoftEnds {...at} upright={upright} />;
    case 'stated':
    case 'between':
      return null;
  }
}

type DotProps = At & {
  readonly nature: MarkView['nature'];
  readonly radius?: number;
  /** The id of the hatching to fill an order with. */
  readonly hatch: string;
};

/** The form that a nature gives a mark: solid, open, dashed or hatched, never by colour alone. */
export function NatureDot({ nature, x, y, scale, hatch, radius = RADIUS }: DotProps): ReactNode {
  const at = { cx: round(x), cy: round(y), r: round(radius * scale) };
  switch (nature) {
    case 'target':
      return <circle {...at} className="chart-dot-dashed" />;
    case 'authorised':
    case 'model':
      return <circle {...at} className="chart-dot-open" />;
    case 'order':
      return (
        <>
          <circle {...at} className="chart-dot-open" />
          <circle {...at} className="chart-dot-hatched" fill={`url(#${hatch})`} />
        </>
      );
    case 'count':
    case 'estimate':
    case 'share':
    case 'derived':
    case 'unstated':
    case 'event':
      return <circle {...at} className="chart-dot-solid" />;
  }
}

/** The hatching of orders, under an id of its own on the page. */
export function HatchPattern({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      <pattern id={id} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="chart-hatching" d="M0 0V4" />
      </pattern>
    </defs>
  );
}
