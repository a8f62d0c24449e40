import type { PlotScene, SceneBar, SceneBarPart, SceneRule } from '../../layout/scene';
import { type BarSeries, drawBars } from '../../ooxml/chart/bars';
import type { ChartPart } from '../../ooxml/chart/chart-part';
import { toNumberFormat } from '../../ooxml/chart/number-format';
import type { Rect } from '../../ooxml/length';
import { workbookWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { nameOf } from './line-series';
import { toBarForm } from './mark-style';

/** The distance between the beginnings of two bars in px; a bar's own height where there is only one. */
function pitchOf(bars: readonly SceneBar[]): number {
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined) return 0;
  return bars.length === 1 ? first.height : (last.top - first.top) / (bars.length - 1);
}

/** A part as a series that has a value in its own bar alone: its length, or where bars lie on each other, its end. */
function toPart(part: SceneBarPart, own: SceneBar, { bars }: PlotScene, isLaid: boolean): BarSeries {
  const value = isLaid ? part.to : part.to - part.from;
  return {
    name: nameOf(part.printed),
    values: bars.map((bar) => (bar === own ? value : undefined)),
    ...toBarForm(part.form, part),
    format: toNumberFormat(part.printed.number, value),
  };
}

/** Where a part that was there before ends, for the workbook; a line over the chart shows it. */
function toCut({ x = 0, printed = { name: '', number: '' } }: SceneRule, { bars }: PlotScene): BarSeries {
  return {
    name: nameOf(printed),
    values: bars.map(() => x),
    format: toNumberFormat(printed.number, x),
  };
}

/** Single bars as one column of numbers, each bar in its own form, and the ends of their intervals beside it. */
function toColumns({ bars }: PlotScene): readonly BarSeries[] {
  const parts = bars.map(({ parts: [part] }) => part);
  const formatOf = (part: SceneBarPart) => toNumberFormat(part.printed.number, part.to);
  const points = parts.map((part) =>
    part === undefined ? {} : { ...toBarForm(part.form, part), format: formatOf(part) },
  );
  const ends = (['low', 'high'] as const).flatMap((key): readonly BarSeries[] => {
    const values = parts.map((part) => part?.intervals.at(-1)?.[key]);
    if (values.every((value) => value === undefined)) return [];
    return [{ name: workbookWords[key], values, points, hidden: true }];
  });
  return [{ name: workbookWords.value, values: parts.map((part) => part?.to), points }, ...ends];
}

/** Bars in their parts: a column for each whole, each part, and each end of a part that was there before. */
function toPartColumns(plot: PlotScene): readonly BarSeries[] {
  const { bars, areas, rules } = plot;
  const isLaid = isLaidPlot(plot);
  const wholes = areas.map(({ name, high }): BarSeries => {
    const outline = { colour: COLOURS.quiet, width: 1 } as const;
    return { name, values: bars.map(() => high), outline, format: '0"%"' };
  });
  return [
    ...wholes,
    ...bars.flatMap((bar) => bar.parts.map((part) => toPart(part, bar, plot, isLaid))),
    ...rules.filter(({ look }) => look === 'cut').map((rule) => toCut(rule, plot)),
  ];
}

/** Whether bars lie over one another, a part on its whole; else parts stand end to end. */
function isLaidPlot({ areas, rules }: PlotScene): boolean {
  return areas.length > 0 || rules.some(({ look }) => look === 'cut');
}

/** Bars as a native chart. `size` is the chart's frame in px of the scene. */
export function drawBarsPlot(plot: PlotScene, size: Rect): ChartPart {
  const { bars, inner, x } = plot;
  const pitch = pitchOf(bars);
  const [first] = bars;
  const height = first?.height ?? 0;
  const top = (first?.top ?? 0) - (pitch - height) / 2;
  const isLaid = isLaidPlot(plot);
  const isSingle = !isLaid && bars.every(({ parts }) => parts.length === 1);
  return drawBars({
    size,
    inner: { x: inner.x - size.x, y: top - size.y, width: inner.width, height: pitch * bars.length },
    scale: { from: x.from, to: x.to },
    names: bars.map(({ name }) => name),
    series: isSingle ? toColumns(plot) : toPartColumns(plot),
    joined: isLaid ? 'laid' : 'stacked',
    gap: height === 0 ? 0 : Math.round((pitch / height - 1) * 100),
  });
}

/** The frame of a chart of bars in px of the scene: half of the space between two bars over the first and under the last. */
export function barsFrame({ inner, bars }: PlotScene): Rect {
  const [first] = bars;
  const pitch = pitchOf(bars);
  const spare = first === undefined ? 0 : (pitch - first.height) / 2 + 2;
  const top = (first?.top ?? inner.y) - spare;
  return { x: inner.x - 2, y: top, width: inner.width + 4, height: pitch * bars.length + 4 };
}
