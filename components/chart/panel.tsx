import type { ReactNode } from 'react';
import { round } from '../../lib/layout/geometry';

type Props = { readonly x: number; readonly y: number; readonly children: ReactNode };

/** One of Recharts' charts with its top left corner in px of the scene. */
export function Panel({ x, y, children }: Props): ReactNode {
  const [left, top] = [round(x), round(y)];
  return left === 0 && top === 0 ? children : <g transform={`translate(${left} ${top})`}>{children}</g>;
}
