import { toPixels } from '../../layout/scale';
import type { PlotScene, SceneBar, SceneBarPart, SceneRule } from '../../layout/scene';
import { type BarSeries, drawBars } from '../../ooxml/chart/bars';
import type { ChartPart } from '../../ooxml/chart/chart-part';
import { toNumberFormat } from '../../ooxml/chart/number-format';
import type { ThemeColour } from '../../ooxml/colour';
import type { Rect } from '../../ooxml/length';
import type { LineShape, Shape } from '../../ooxml/shape';
import { guessWidth } from '../../ooxml/text-size';
import { shapeWords, workbookWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import type { Stage } from './ink-shapes';
import { nameOf } from './line-series';
import { CAPS, markColour, toBarForm } from './mark-style';
import { plainRuns } from './runs';

/** Half the height of the end of a range's whisker, in px. */
const END = 6;

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

type Line = (x1: number, y1: number, x2: number, y2: number) => LineShape;

const lineOf =
  (name: string, colour: ThemeColour, width: number): Line =>
  (x1, y1, x2, y2) => ({ kind: 'line', name, from: [x1, y1], to: [x2, y2], style: { colour, width } });

/** Whiskers across the end of a part, with paper around them where they cross its bar. */
function toWhiskers({ intervals, rail, tone }: SceneBarPart, y: number, toX: (value: number) => number) {
  const draw = (line: Line) =>
    intervals.flatMap(({ low, high }): readonly LineShape[] => {
      const [x1, x2] = [toX(low), toX(high)];
      return [line(x1, y, x2, y), line(x1, y - END, x1, y + END), line(x2, y - END, x2, y + END)];
    });
  const own = draw(lineOf(shapeWords.range, markColour({ tone }), 1.25));
  return rail === undefined ? [...draw(lineOf(shapeWords.range, COLOURS.paper, 4)), ...own] : own;
}

/** The end of a part: whiskers, the arrow of its bound, and the rail that bears them where they stand off the bar. */
function toPartEnd(part: SceneBarPart, middle: number, plot: PlotScene, stage: Stage): readonly Shape[] {
  const { from, to, cap, rail, tone, form } = part;
  const scaled = toPixels(plot.x);
  const toX = (value: number) => stage.x + scaled(value);
  const y = rail === undefined ? middle : stage.y + rail;
  const colour = markColour({ tone });
  const rails = rail === undefined ? [] : [lineOf(shapeWords.range, colour, 1.25)(toX(from), y, toX(to), y)];
  const ends = [...rails, ...toWhiskers(part, y, toX)];
  if (cap === undefined) return ends;
  const { text, size, at } = CAPS[cap];
  const width = at === 'ctr' ? guessWidth(text, size, 'bold') : size;
  const end = toX(to);
  const x = at === 'ctr' ? end - width / 2 : at === 'l' ? end - width : end;
  const box = { x, y: y - size * 0.6, width, height: size * 1.2 };
  // An arrow that lies on a solid bar is of the paper.
  const isOnInk = rail === undefined && form.fill === 'solid' && at === (to < from ? 'r' : 'l');
  const runs = plainRuns(text, 'strong');
  const paragraphs = [{ runs, size, colour: isOnInk ? COLOURS.paper : colour, align: 'center' as const }];
  return [...ends, { kind: 'text', name: shapeWords.bound, box, wrap: false, paragraphs }];
}

/** A cut through a bar: of the paper on a solid part, else of the part's own colour. */
function toCutLines({ x, bars, rules }: PlotScene, stage: Stage): readonly LineShape[] {
  const toX = toPixels(x);
  return rules.flatMap(({ look, x: value = 0, tone }) =>
    bars.flatMap(({ top, height }): readonly LineShape[] => {
      if (look !== 'cut') return [];
      const at = stage.x + toX(value);
      const colour = tone === undefined ? COLOURS.paper : markColour({ tone });
      const ends = { from: [at, stage.y + top], to: [at, stage.y + top + height] } as const;
      return [{ kind: 'line', name: shapeWords.cut, ...ends, style: { colour, width: 1.75, dash: 'dash' } }];
    }),
  );
}

/** Zero, across all bars. */
function toZeroLines({ x, inner, rules }: PlotScene, stage: Stage): readonly LineShape[] {
  const at = stage.x + toPixels(x)(0);
  const ends = [stage.y + inner.y, stage.y + inner.y + inner.height] as const;
  return rules.flatMap(({ look }) =>
    look === 'zero' ? [lineOf(workbookWords.zero, COLOURS.ink, 1)(at, ends[0], at, ends[1])] : [],
  );
}

/** What stands over a chart of bars. */
export function toBarEnds(plot: PlotScene, stage: Stage): readonly Shape[] {
  const ends = plot.bars.flatMap(({ parts, top, height }) =>
    parts.flatMap((part) => toPartEnd(part, stage.y + top + height / 2, plot, stage)),
  );
  return [...toZeroLines(plot, stage), ...toCutLines(plot, stage), ...ends];
}
