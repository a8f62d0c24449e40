import type { ReactNode } from 'react';
import type { Axis, Tick } from '../../lib/derive/chart/view';
import { round } from './geometry';
import { textWidth } from './label';
import type { Pen } from './pen';

/** The height in px, before the frame's scale, that tick labels under or over a plot need. */
export const TICKS = 26;

/** The ticks that a frame has room for: labels never touch. */
export function fittingTicks(
  axis: Axis,
  pen: Pen,
  width: number,
  anchor: 'start' | 'middle' = 'middle',
): readonly Tick[] {
  const { scale, name } = pen.frame;
  const label = (tick: Tick) => (name === 'narrow' ? tick.short : tick.label);
  const at = (tick: Tick) => ((tick.value - axis.from) / (axis.to - axis.from)) * width;
  const kept: Tick[] = [];
  for (const tick of axis.ticks) {
    const last = kept.at(-1);
    const own = textWidth(pen.measure, scale, label(tick), 'quiet');
    const before = last === undefined ? 0 : textWidth(pen.measure, scale, label(last), 'quiet');
    const spills = anchor === 'start' && at(tick) + 4 + own > width;
    const needed = anchor === 'middle' ? (own + before) / 2 : before + (spills ? own : 0);
    if (last === undefined || at(tick) - at(last) > needed + 10) kept.push(tick);
  }
  return kept;
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
      className="v-q"
      fontSize={round(size)}
      {...(anchor === 'start' ? {} : { textAnchor: anchor })}
    >
      {text}
    </text>
  );
}
