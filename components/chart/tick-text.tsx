import type { ReactNode } from 'react';
import { round } from '../../lib/layout/geometry';
import type { Point } from '../../lib/layout/ink';
import type { SceneScale } from '../../lib/layout/scene';
import { VOICES } from '../../lib/layout/text';
import { classes } from './classes';
import { usePaint } from './paint';

/** What Recharts says of a tick that it wants drawn. */
export type TickProps = { readonly payload: { readonly value: number } };

/** The text of the tick at a value, in px of a plot that begins at `origin`; none where it says nothing. */
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
  if (tick === undefined || tick.text === '') return null;
  const { at, anchor, text } = tick;
  return (
    <text
      aria-hidden="true"
      x={round(at.x - origin.x)}
      y={round(at.y - origin.y)}
      className={classes.voice.quiet}
      fontSize={round(VOICES.quiet.size * paint.scale)}
      {...(anchor === 'start' ? {} : { textAnchor: anchor })}
    >
      {text}
    </text>
  );
}
