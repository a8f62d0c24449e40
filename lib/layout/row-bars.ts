import type { MarkView, Row, RowsPanel } from '../kinds/drawing';
import { formOf } from '../words/natures';
import { type LaidLevel, stripStretches, toAcrossLines } from './across';
import { layTopTicks } from './axis';
import { toEmptyPlot } from './empty-plot';
import { isNarrow } from './frame';
import { TICKS } from './mark-size';
import type { Pen } from './pen';
import { toStrips } from './row-strips';
import type { LaidGroup, LaidPanel, LaidRow } from './rows-panel';
import type { PlotScene, SceneBar, SceneBarPart } from './scene';
import { capOf } from './scene-mark';
import { wordsOf } from './text-ink';

/** The height of a bar: a share of the step between two, within limits in px before the frame's scale. */
const SHARE = 0.46;
const LEAST = 12;
const MOST = 24;
/** The same in px on a narrow frame, where texts stand over bars. */
const NARROW = 14;

function heightOf({ frame }: Pen, { top, bottom, rows }: LaidGroup): number {
  if (isNarrow(frame)) return NARROW;
  const step = (bottom - top) / rows.length;
  return Math.min(MOST * frame.scale, Math.max(LEAST * frame.scale, step * SHARE));
}

/** Where a bar from zero ends: at its number, or at the end of a bare range that is nearer to zero; nowhere if zero lies in it. */
function endOf({ point, value, intervals }: MarkView): number {
  if (point) return value;
  const [low, high] = [value, Math.max(value, ...intervals.filter((one) => one.low === value).map((one) => one.high))];
  return low > 0 ? low : Math.min(high, 0);
}

/** A row's number as a bar from zero, in the form of its nature, with whiskers to the ends of its intervals. */
function toPart({ mark, name, sub, value }: Row): SceneBarPart {
  const { key, href, title, tone, nature, bound, intervals } = mark;
  const cap = capOf(bound, false);
  return {
    ...{ key, href, title, tone, form: formOf(nature), from: 0, to: endOf(mark) },
    printed: { name: sub === '' ? name : `${name}; ${sub}`, number: wordsOf([value]) },
    ...(cap === undefined ? {} : { cap }),
    intervals: intervals.map((interval) => ({ ...interval, look: 'outer' })),
  };
}

function toBar({ row, markY }: LaidRow, height: number): SceneBar {
  return { key: row.mark.key, name: row.name, top: markY - height / 2, height, parts: [toPart(row)] };
}

/**
 * The bars of a panel, a plot for each group: a native chart holds bars at equal steps alone. The first has the ticks, and
 * zero is a line of its own across all bars.
 */
export function toRowBars(pen: Pen, panel: RowsPanel, laid: LaidPanel): readonly PlotScene[] {
  const narrow = isNarrow(pen.frame);
  const { axis } = panel;
  const { plotX: x, plotWidth: width } = laid;
  const head = TICKS * pen.frame.scale;
  const ticks = layTopTicks(axis, pen, { x, y: laid.top, width, height: laid.height });
  return laid.groups.map((group, index): PlotScene => {
    const top = index === 0 ? laid.top : group.top;
    const inner = { x, y: top, width, height: group.bottom - top };
    const box = index === 0 ? { ...inner, y: top - head, height: inner.height + head } : inner;
    const height = heightOf(pen, group);
    const bars = group.rows.map((row) => toBar(row, height));
    const ys = group.rows.map(({ markY }) => markY - top);
    const isLast = index === laid.groups.length - 1;
    const stretches = narrow
      ? stripStretches(ys, top, height / 2 + 5)
      : ({ end }: LaidLevel) => [[0, isLast ? end - top : inner.height]] as const;
    return {
      ...toEmptyPlot({ form: 'bars', box, inner, x: { ...axis, ticks: index === 0 ? ticks : [] }, y: 'px' }),
      title: panel.title,
      gridX: narrow ? [] : ticks.map(({ value }) => value).filter((value) => value !== 0),
      lines: [...(narrow ? toStrips(panel, ys, ticks, height / 2 + 2) : []), ...toAcrossLines(laid.levels, stretches)],
      rules: narrow ? [] : [{ look: 'zero', x: 0 }],
      bars,
    };
  });
}
