import type { PlotScene, SceneInterval, SceneMark, SceneRule } from '../../layout/scene';
import type { ChartPart } from '../../ooxml/chart/chart-part';
import { toNumberFormat } from '../../ooxml/chart/number-format';
import { drawScatter, type ScatterSeries } from '../../ooxml/chart/scatter';
import { DAYS, toSerialDay } from '../../ooxml/chart/sheet';
import type { ThemeColour } from '../../ooxml/colour';
import type { Rect } from '../../ooxml/length';
import type { LineStyle } from '../../ooxml/line-style';
import { workbookWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { type Cells, nameOf, toBandSeries, toLineSeries, toReadingSeries, ZERO } from './line-series';
import { markColour, OUTLINES, softColour, toEnd, toMarkLooks } from './mark-style';

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

/** A rule between its two points, or across the whole plot. */
function toRuleSeries({ look, x = 0, segment, printed }: SceneRule, cells: Cells): ScatterSeries {
  const isZero = look === 'zero';
  const [from, to] = segment?.map(cells.toPoint) ?? [];
  const across = [cells.base, cells.top].map((y) => ({ x: cells.toPoint({ x, y: 0 }).x, y }));
  return {
    name: printed?.name ?? (isZero ? workbookWords.zero : workbookWords.date),
    points: from === undefined || to === undefined ? across : [from, to],
    line: isZero ? ZERO : { colour: COLOURS.accent, width: 1.25 },
    ...cells.formatX,
  };
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
  const isSoft = interval.look === 'span' && interval.soft === true;
  const dash = interval.look === 'range' ? OUTLINES[interval.form.outline] : isSoft ? OUTLINES.dotted : {};
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
      // A more precise day stands in it as a dot of the mark’s own colour.
      const isSoft = interval.soft === true || mark.dot !== undefined;
      const marker = dayOf(isSoft ? softColour(mark) : markColour(mark));
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
  const { inner, x, lines, bands, readings, rules, marks, form, axisLine } = plot;
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
      ...bands.flatMap((band) => toBandSeries(band, cells)),
      ...lines.flatMap((line) => toLineSeries(line, cells)),
      ...toReadingSeries(readings, cells),
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
