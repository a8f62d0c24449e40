import type { BarPart } from '../kinds/length-drawing';
import { formOf } from '../words/natures';
import { toEmptyPlot } from './empty-plot';
import type { PlotScene, SceneBarPart, SceneInterval } from './scene';
import { capOf } from './scene-mark';
import { printedOf } from './text-ink';

/** Whiskers across the end of a part: a range without a best value ends it at its low end and reaches on from there. */
function toWhiskers({ mark, from }: BarPart): readonly SceneInterval[] {
  return mark.intervals.map(({ low, high, label }) => ({ low: from + low, high: from + high, label, look: 'outer' }));
}

/** A part of a bar in the form of its nature. */
function toPart(part: BarPart): SceneBarPart {
  const { mark, from, to, label } = part;
  const { key, href, title, tone, nature, bound } = mark;
  const cap = capOf(bound, false);
  return {
    ...{ key, href, title, tone, form: formOf(nature), from, to },
    printed: printedOf(label),
    ...(cap === undefined ? {} : { cap }),
    intervals: toWhiskers(part),
  };
}

/** Where a part ends, its whiskers included. */
export function reachOf({ from, to, mark }: BarPart): number {
  return Math.max(to, ...mark.intervals.map(({ high }) => from + high));
}

/** A bar that is laid: its key, its top and height in px, and its parts. */
export type LaidBar = {
  readonly key: string;
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly parts: readonly BarPart[];
};

/** Where bars begin and how far the whole scale from zero goes, in px. */
type Scale = { readonly to: number; readonly start: number; readonly width: number };

/** Bars under each other on one scale from zero; nothing else stands in the plot. */
export function toBarsPlot(bars: readonly LaidBar[], { to, start, width }: Scale): PlotScene {
  const top = bars[0]?.top ?? 0;
  const last = bars.at(-1);
  const bottom = last === undefined ? top : last.top + last.height;
  const box = { x: start, y: top, width, height: bottom - top };
  return {
    ...toEmptyPlot({ form: 'bars', box, inner: box, x: { from: 0, to }, y: 'px' }),
    bars: bars.map((bar) => ({ ...bar, parts: bar.parts.map(toPart) })),
  };
}
