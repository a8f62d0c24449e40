import type { ReactNode } from 'react';

/** The whole drawing, in px. The still joins its panels into one SVG of this size. */
export function Canvas({ width, height, children }: { width: number; height: number; children: ReactNode }): ReactNode {
  return (
    <div data-canvas="" data-width={width} data-height={Math.ceil(height)}>
      {children}
    </div>
  );
}

/** A part of the drawing with its top left corner in px: one Recharts chart, or an SVG of our own. */
export function Panel({ x = 0, y = 0, children }: { x?: number; y?: number; children: ReactNode }): ReactNode {
  return (
    <div data-panel="" data-x={x} data-y={y}>
      {children}
    </div>
  );
}

/** A panel of our own strokes and texts. */
export function Layer({ x = 0, y = 0, children }: { x?: number; y?: number; children: ReactNode }): ReactNode {
  return (
    <Panel x={x} y={y}>
      <svg aria-hidden="true">{children}</svg>
    </Panel>
  );
}
