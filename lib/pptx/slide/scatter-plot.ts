import type { PlotScene, Printed, SceneInterval, SceneLine, SceneMark, SceneRule } from '../../layout/scene';
import type { ChartPart } from '../../ooxml/chart/chart-part';
import { toNumberFormat } from '../../ooxml/chart/number-format';
import { drawScatter, type ScatterSeries } from '../../ooxml/chart/scatter';
import { DAYS, toSerialDay } from '../../ooxml/chart/sheet';
import type { ThemeColour } from '../../ooxml/colour';
import type { Rect } from '../../ooxml/length';
import type { LineStyle } from '../../ooxml/line-style';
import { workbookWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { markColour, OUTLINES, softColour, toEnd, toMarkLooks } from './mark-style';

type Place = { readonly x: number; readonly y: number };

/** From a scene's values to those of the workbook: days as spreadsheets count them, rows by their height in the plot. */
type Cells = {
  readonly toPoint: (place: Place) => Place;
  readonly formatX: { readonly formatX?: string };
  readonly base: number;
  readonly top: number;
  /** How long a stretch of the x scale is in px. */
  readonly toWidth: (length: number) => number;
};

/** A time that is shorter than this in px is drawn as a dot. */
const SHORTEST = 9;
/** How thick the bar of the time is that a number covers, in px. */
const TIME_WIDTH = 1.5;
const dayOf = (colour: ThemeColour) => ({ size: 12, fill: { colour } });

function toCells({ form, timed, inner, x: scale, y }: PlotScene): Cells {
  const toX = timed ? toSerialDay : (value: number) => value;
  const toY = form === 'rows' ? (px: number) => Math.round((inner.height - px) * 10) / 10 : (value: number) => value;
  return {
    toPoint: (place) => ({ x: toX(place.x), y: toY(place.y) }),
    toWidth: (length) => (length / (scale.to - scale.from)) * inner.width,
    formatX: timed ? { formatX: DAYS } : {},
    ...(form === 'rows' ? { base: 0, top: Math.round(inner.height * 10) / 10 } : { base: y.from, top: y.to }),
  };
}

const LINES: Readonly<Record<SceneLine['look'], { readonly name: string; readonly line: LineStyle }>> = {
  series: { name: workbookWords.readings, line: { colour: COLOURS.context, width: 1.75 } },
  level: { name: workbookWords.level, line: { colour: COLOURS.ink, width: 2 } },
  target: { name: workbookWords.target, line: { colour: COLOURS.accent, width: 2, dash: 'dash' } },
  change: { name: workbookWords.change, line: { colour: COLOURS.context, width: 2 } },
  strip: { name: workbookWords.scale, line: { colour: COLOURS.hair, width: 1 } },
  zero: { name: workbookWords.zero, line: { colour: COLOURS.ink, width: 1 } },
  reference: { name: workbookWords.printed, line: { colour: COLOURS.accent, width: 1.25 } },
};

/** The runs of a line between its gaps, the corners of steps among their points. */
function toRuns({ points, shape }: SceneLine): readonly (readonly Place[])[] {
  const runs: Place[][] = [[]];
  for (const { x, y } of points) {
    const run = runs.at(-1) ?? [];
    const before = run.at(-1);
    if (y === undefined) runs.push([]);
    else if (shape === 'step' && before !== undefined && before.y !== y) run.push({ x, y: before.y }, { x, y });
    else run.push({ x, y });
  }
  return runs;
}

function toLineSeries(line: SceneLine, { toPoint, formatX }: Cells): readonly ScatterSeries[] {
  const look = LINES[line.look];
  const own = line.tone === undefined ? look.line : { ...look.line, colour: markColour({ tone: line.tone }) };
  return toRuns(line).map((run) => ({
    name: line.name === '' ? look.name : line.name,
    points: run.map(toPoint),
    line: own,
    ...(line.dots ? { marker: { size: 4, fill: { colour: look.line.colour } } } : {}),
    format: '#,##0',
    ...formatX,
  }));
}

/** A rule between its two points, or across the whole plot. */
function toRuleSeries({ look, x = 0, segment, printed }: SceneRule, cells: Cells): ScatterSeries {
  const isZero = look === 'zero';
  const [from, to] = segment?.map(cells.toPoint) ?? [];
  const across = [cells.base, cells.top].map((y) => ({ x: cells.toPoint({ x, y: 0 }).x, y }));
  return {
    name: printed?.name ?? (isZero ? workbookWords.zero : workbookWords.date),
    points: from === undefined || to === undefined ? across : [from, to],
    line: isZero ? LINES.zero.line : { colour: COLOURS.accent, width: 1.25 },
    ...cells.formatX,
  };
}

/** What a mark is called in a workbook. */
export function nameOf({ name, number }: Printed): string {
  return name === '' ? number : name;
}

/** How thick an interval is drawn, in px. */
const THICK = { inner: 6, outer: 1.5, span: 12, range: 8 } as const;

/** What stands over the line of a bare range, so that its form isn't told by colour alone: paper in it, or strokes of paper across it. */
function toInside({ form }: Extract<SceneInterval, { readonly look: 'range' }>): Pick<ScatterSeries, 'over'> {
  const line = (dash?: LineStyle['dash']) => ({
    line: { colour: COLOURS.paper, width: THICK.range - 3, ...(dash === undefined ? {} : { dash }) },
  });
  switch (form.fill) {
    case 'solid':
      return {};
    case 'none':
      return { over: [line()] };
    case 'hatched':
      return { over: [line('dot')] };
  }
}

/** How the line of an interval runs: the outline of an open range may be dashed or dotted. */
function toIntervalLine(mark: SceneMark, interval: SceneInterval): LineStyle {
  const colour = interval.look === 'span' ? softColour(mark) : markColour(mark);
  const dash = interval.look === 'range' ? OUTLINES[interval.form.outline] : {};
  return { colour, width: THICK[interval.look], ...dash };
}

/** The ends of an interval that marks them. */
function toEnds(mark: SceneMark, { look }: SceneInterval): Pick<ScatterSeries, 'marker'> {
  return look === 'outer' || look === 'range' ? { marker: toEnd(markColour(mark), look === 'range') } : {};
}

/** The intervals of a mark as lines between their ends: the narrowest thick, wider ones thin, the time of a date as wide as its dot. */
function toIntervals(mark: SceneMark, cells: Cells, isUpright: boolean): readonly ScatterSeries[] {
  return mark.intervals.toReversed().map((interval): ScatterSeries => {
    const { low, high, look, label } = interval;
    const points = [low, high].map((end) => (isUpright ? { x: mark.x, y: end } : { x: end, y: mark.y }));
    const name = label === '' ? nameOf(mark.printed) : `${mark.title}; ${label}`;
    if (look === 'span' && cells.toWidth(high - low) < SHORTEST) {
      const marker = dayOf(markColour(mark));
      return { name, points: points.slice(0, 1).map(cells.toPoint), marker, ...cells.formatX };
    }
    return {
      name,
      points: points.map(cells.toPoint),
      line: toIntervalLine(mark, interval),
      ...toEnds(mark, interval),
      ...(look === 'range' ? toInside(interval) : {}),
      ...cells.formatX,
    };
  });
}

/** The time that a number covers, through its dot. */
function toTimeSeries(mark: SceneMark, cells: Cells): readonly ScatterSeries[] {
  if (mark.time === undefined) return [];
  const points = mark.time.map((x) => cells.toPoint({ x, y: mark.y }));
  return [
    { name: nameOf(mark.printed), points, line: { colour: markColour(mark), width: TIME_WIDTH }, ...cells.formatX },
  ];
}

/** A mark with its number under the format in which it is printed. */
function toDotSeries(mark: SceneMark, cells: Cells, isUpright: boolean): readonly ScatterSeries[] {
  if (mark.dot === undefined && mark.cap === undefined) return [];
  const format = toNumberFormat(mark.printed.number, isUpright ? mark.y : mark.x);
  return [
    {
      name: nameOf(mark.printed),
      points: [cells.toPoint(mark)],
      ...toMarkLooks(mark),
      ...(isUpright ? { format } : { formatX: format }),
      ...cells.formatX,
    },
  ];
}

/** Lines, intervals and dots on their scales as a native chart. `size` is the chart's frame in px of the scene. */
export function drawScatterPlot(plot: PlotScene, size: Rect): ChartPart {
  const { inner, x, lines, rules, marks, form, axisLine } = plot;
  const cells = toCells(plot);
  const isUpright = form === 'time';
  const ends = [x.from, x.to].map((value) => cells.toPoint({ x: value, y: 0 }).x);
  return drawScatter({
    size,
    inner: { ...inner, x: inner.x - size.x, y: inner.y - size.y },
    x: {
      from: ends[0] ?? x.from,
      to: ends[1] ?? x.to,
      ...(axisLine ? { line: { colour: COLOURS.ink, width: 1 } } : {}),
    },
    y: { from: cells.base, to: cells.top },
    series: [
      ...lines.flatMap((line) => toLineSeries(line, cells)),
      ...rules.map((rule) => toRuleSeries(rule, cells)),
      ...marks.flatMap((mark) => toIntervals(mark, cells, isUpright)),
      ...marks.flatMap((mark) => toTimeSeries(mark, cells)),
      ...marks.flatMap((mark) => toDotSeries(mark, cells, isUpright)),
    ],
    columns: {
      series: workbookWords.series,
      x: plot.timed ? workbookWords.day : workbookWords.value,
      y: isUpright ? workbookWords.value : workbookWords.height,
      label: workbookWords.label,
    },
  });
}
