import type { ReactNode } from 'react';

type Props = { readonly x: number; readonly y: number; readonly children: ReactNode };

/** One of Recharts' charts with its top left corner in px of the scene, where the still puts it. */
export function Panel({ x, y, children }: Props): ReactNode {
  return (
    <div data-panel="" data-x={x} data-y={y}>
      {children}
    </div>
  );
}
