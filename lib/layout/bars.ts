import type { BarPart } from '../kinds/length-drawing';
import { formOf, type MarkForm } from '../words/natures';
import { toEmptyPlot } from './empty-plot';
import type { PlotScene, SceneBarPart, SceneInterval } from './scene';
import { capOf } from './scene-mark';
import { printedOf } from './text-ink';

/** What nobody said is in it: an outline. */
const OPEN: MarkForm = { fill: 'none', outline: 'solid' };

/** Whiskers across the end of a part: a range without a best value ends it at its low end and reaches on from there. */
function toWhiskers({ mark, from }: BarPart): readonly SceneInterval[] {
  return mark.intervals.map(({ low, high, label }) => ({ low: from + low, high: from + high, label, look: 'outer' }));
}

/** What stands at the end of a bar: the cap of its bound, its whiskers. */
function toEnd(part: BarPart): Pick<SceneBarPart, 'cap' | 'intervals'> {
  const cap = capOf(part.mark.bound, false);
  return { ...(cap === undefined ? {} : { cap }), intervals: toWhiskers(part) };
}

/** A part of a bar in the form of its nature. */
function toPart(part: BarPart): SceneBarPart {
  const { mark, from, to, label, rest } = part;
  const { key, href, title, tone, nature } = mark;
  const form = rest === true ? OPEN : formOf(nature);
  return { ...{ key, href, title, tone, form, from, to }, printed: printedOf(label), intervals: [] };
}

/** A bar that is laid: its key, its top and height in px, and its parts. */
export type LaidBar = {
  readonly key: string;
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly parts: readonly BarPart[];
  /**
   * What its parts make: its end is that of the bar. The end of a part in a row of others would lie on the next one, so
   * that its label has it.
   */
  readonly whole: BarPart;
  /** Where the whole's cap and whiskers stand in px, off the bar. */
  readonly rail?: number | undefined;
};

/** The parts of a bar, the last of which bears the end of their whole. */
function toParts({ parts, whole, rail }: LaidBar): readonly SceneBarPart[] {
  return parts.map((part, index) => {
    if (index < parts.length - 1) return toPart(part);
    return { ...toPart(part), ...toEnd(whole), ...(rail === undefined ? {} : { rail }) };
  });
}

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
    bars: bars.map(({ key, name, top: y, height, ...bar }) => ({
      ...{ key, name, top: y, height },
      parts: toParts({ key, name, top: y, height, ...bar }),
    })),
  };
}
