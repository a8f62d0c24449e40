import type { ReactNode } from 'react';
import { classes } from './classes';

/** The strokes that fill an order, under an id of their own on the page. */
export function HatchPattern({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      {/* Slanting by itself: an office doesn’t turn a pattern. */}
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
        <path className={classes.hatching} d="M0 6L6 0M-1 1L1-1M5 7L7 5" />
      </pattern>
    </defs>
  );
}
