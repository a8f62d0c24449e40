import type { ReactNode } from 'react';
import type { Axis, Tick } from '../../lib/kinds/drawing';
import { fitTicks } from '../../lib/layout/fit-ticks';
import { round } from '../../lib/layout/geometry';
import { textWidth } from '../../lib/layout/text';
import type { Pen } from './pen';

/** Where labels stand at their ticks: beginning there, or in the middle of it, moved in between two ends in px. */
type Stand = { readonly anchor: 'start' } | { readonly anchor: 'middle'; readonly from: number; readonly to: number };

/** The ticks that a frame has room for, on an axis of this width in px: labels never touch. */
export function fittingTicks(axis: Axis, pen: Pen, width: number, stand: Stand): readonly Tick[] {
  const { scale, name } = pen.frame;
  return fitTicks(axis.ticks, (tick) => {
    const own = textWidth(pen.measure, scale, name === 'narrow' ? tick.short : tick.label, 'quiet');
    const at = ((tick.value - axis.from) / (axis.to - axis.from)) * width;
    if (stand.anchor === 'start') return at + 4 + own > width ? [at - own, at] : [at + 4, at + 4 + own];
    const middle = Math.min(Math.max(at, stand.from + own / 2), stand.to - own / 2);
    return [middle - own / 2, middle + own / 2];
  });
}

/** A tick's text: the short form on a narrow frame. */
export function tickText(axis: Axis, value: number, narrow: boolean): string {
  const tick = axis.ticks.find((candidate) => candidate.value === value);
  return tick === undefined ? '' : narrow ? tick.short : tick.label;
}

type TickProps = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
};

/** The text of a tick, in px space. */
export function TickText({ x, y, text, anchor, size }: TickProps): ReactNode {
  return (
    <text
      x={round(x)}
      y={round(y)}
      className="chart-quiet"
      fontSize={round(size)}
      {...(anchor === 'start' ? {} : { textAnchor: anchor })}
    >
      {text}
    </text>
  );
}
