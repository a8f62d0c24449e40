import { toPixels } from '../../layout/scale';
import type { PlotScene, SceneBar, SceneBarPart, SceneRule } from '../../layout/scene';
import { type BarSeries, drawBars } from '../../ooxml/chart/bars';
import type { ChartPart } from '../../ooxml/chart/chart-part';
import { toNumberFormat } from '../../ooxml/chart/number-format';
import type { ThemeColour } from '../../ooxml/colour';
import type { Rect } from '../../ooxml/length';
import type { LineShape, Shape } from '../../ooxml/shape';
import { guessWidth } from '../../ooxml/text-size';
import { shapeWords } from '../../words/powerpoint';
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

/** Bars as a native chart of one column a part. `size` is the chart's frame in px of the scene. */
export function drawBarsPlot(plot: PlotScene, size: Rect): ChartPart {
  const { bars, areas, rules, inner, x } = plot;
  const isLaid = areas.length > 0 || rules.length > 0;
  const pitch = pitchOf(bars);
  const [first] = bars;
  const height = first?.height ?? 0;
  const top = (first?.top ?? 0) - (pitch - height) / 2;
  const wholes = areas.map(({ name, high }): BarSeries => {
    const outline = { colour: COLOURS.quiet, width: 1 } as const;
    return { name, values: bars.map(() => high), outline, format: '0"%"' };
  });
  return drawBars({
    size,
    inner: { x: inner.x - size.x, y: top - size.y, width: inner.width, height: pitch * bars.length },
    scale: { from: x.from, to: x.to },
    names: bars.map(({ name }) => name),
    series: [
      ...wholes,
      ...bars.flatMap((bar) => bar.parts.map((part) => toPart(part, bar, plot, isLaid))),
      ...rules.map((rule) => toCut(rule, plot)),
    ],
    joined: isLaid ? 'laid' : 'stacked',
    gap: height === 0 ? 0 : Math.round((pitch / height - 1) * 100),
  });
}

/** The frame of a chart of bars in px of the scene: half of the space between two bars over the first and under the last. */
export function barsFrame({ inner, bars }: PlotScene): Rect {
  const [first] = bars;
  const spare = first === undefined ? 0 : (pitchOf(bars) - first.height) / 2 + 2;
  return { x: inner.x - 2, y: inner.y - spare, width: inner.width + 4, height: inner.height + 2 * spare };
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

/** What stands over a chart of bars. */
export function toBarEnds(plot: PlotScene, stage: Stage): readonly Shape[] {
  const ends = plot.bars.flatMap(({ parts, top, height }) =>
    parts.flatMap((part) => toPartEnd(part, stage.y + top + height / 2, plot, stage)),
  );
  return [...toCutLines(plot, stage), ...ends];
}
