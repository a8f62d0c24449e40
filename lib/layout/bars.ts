import type { BarPart } from '../kinds/drawing';
import { formOf } from '../words/natures';
import type { PlotScene, SceneBarPart } from './scene';
import { capOf } from './scene-mark';
import { printedOf } from './text-ink';

/** A part of a bar in the form of its nature; a range ends at its low end and reaches on to its high one. */
function toPart({ mark, from, to, label }: BarPart): SceneBarPart {
  const { key, href, title, tone, nature, bound, point, intervals } = mark;
  const cap = capOf(bound, false);
  const range = point ? undefined : intervals[0];
  return {
    ...{ key, href, title, tone, form: formOf(nature), from, to },
    printed: printedOf(label),
    ...(cap === undefined ? {} : { cap }),
    ...(range === undefined ? {} : { reach: from + range.high }),
  };
}

/** Where a part ends, the whisker of a range included. */
export function reachOf(part: BarPart): number {
  const { from, to, mark } = part;
  return mark.point ? to : Math.max(to, ...mark.intervals.map(({ high }) => from + high));
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
    kind: 'plot',
    form: 'bars',
    timed: false,
    box,
    inner: box,
    x: { from: 0, to, start, end: start + width, ticks: [] },
    y: { from: 0, to: box.height, start: top, end: bottom, ticks: [] },
    gridX: [],
    gridY: [],
    axisLine: false,
    ...{ lines: [], bands: [], readings: [] },
    rules: [],
    areas: [],
    marks: [],
    under: [],
    bars: bars.map((bar) => ({ ...bar, parts: bar.parts.map(toPart) })),
  };
}
