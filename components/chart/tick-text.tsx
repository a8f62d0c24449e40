import type { ReactNode } from 'react';
import { round } from '../../lib/layout/geometry';
import type { Point } from '../../lib/layout/ink';
import type { SceneScale } from '../../lib/layout/scene';
import { VOICES } from '../../lib/layout/text';
import { classes } from './classes';
import { usePaint } from './paint';

/** What Recharts says of a tick that it wants drawn. */
export type TickProps = { readonly payload: { readonly value: number } };

/** An axis says nothing to a screen reader: each mark says its own number. */
const SILENT = { 'aria-hidden': 'true' } as const;

/** The text of the tick at a value, in px of a plot that begins at `origin`. */
export function TickText({
  scale: { ticks },
  value,
  origin,
}: {
  readonly scale: SceneScale;
  readonly value: number;
  readonly origin: Point;
}): ReactNode {
  const paint = usePaint();
  const tick = ticks.find((candidate) => candidate.value === value);
  if (tick === undefined) return null;
  const { at, anchor, text } = tick;
  return (
    <text
      x={round(at.x - origin.x)}
      y={round(at.y - origin.y)}
      className={classes.voice.quiet}
      fontSize={round(VOICES.quiet.size * paint.scale)}
      {...(anchor === 'start' ? SILENT : { ...SILENT, textAnchor: anchor })}
    >
      {text}
    </text>
  );
}
