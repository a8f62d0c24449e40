import type { ReactNode } from 'react';
import { classes } from './classes';

/** The strokes that fill an order, under an id of their own on the page. */
export function HatchPattern({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      <pattern id={id} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={classes.hatching} d="M0 0V4" />
      </pattern>
    </defs>
  );
}
