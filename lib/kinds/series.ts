import { z } from 'zod';
import { pick, pickFigures } from '../facts/lookup';
import { hasReading, isGap, readingsIn } from '../facts/reading';
import { formatDateShort } from '../format/date';
import { chartKeys } from '../schema/chart';
import { EdtfPeriod, isRange, type Span } from '../schema/date';
import type { Report, Series } from '../schema/report';
import { idOf } from '../schema/text';
import { drawingWords } from '../words/drawing';
import { type AxisUnit, toFittingAxis, toTimeAxis, toZoomAxis } from './axis';
import type { LabelLine, MarkView, PointView } from './drawing';
import { defineKind, type Entries, listed, type Wrong } from './kind';
import { requireNoRank } from './lengths';
import { toLevels } from './level';
import { lineEnds, linePoints, readingLabel, toLine } from './line';
import { measuresOf, requireOneLine } from './measures';
import { levelsOf, toNoteMark } from './note';
import type { LineView, Plot, SeriesDrawing } from './plot';
import { placingOf, toPointViews } from './point';
import { sharedUnit } from './row';
import { requireOneLength } from './sums';
import { middleOf, type TimePlace } from './time-place';

const schema = z
  .strictObject({
    ...chartKeys,
    kind: z.literal('series'),
    series: z
      .array(idOf.series)
      .min(1)
      .refine((ids) => ids.length <= 5, {
        error: 'more lines than can be told apart without colour; draw at most five, or make two charts',
      })
      .meta({
        description: 'The lines, at most five. The first is the main one, drawn strongest.',
        examples: [['growth-as-revised', 'growth-as-first-published']],
      }),
    points: z
      .array(idOf.figure)
      .default([])
      .meta({ description: 'Published figures beside them, as points.', examples: [['deaths-2023']] }),
    range: EdtfPeriod.meta({ description: 'The time that it shows.', examples: ['2010/2025'] }),
    closeUp: EdtfPeriod.optional().meta({
      description: 'A part of it that is enlarged, where marks would merge.',
      examples: ['2022/2024'],
    }),
  })
  .meta({
    title: 'Chart: series',
    description: 'Series as lines over time, published figures as points, and a part enlarged.',
  });
type SeriesChart = z.infer<typeof schema>;

/** Whether a series has a number in a stretch of time; said too of one that can’t be looked at, whose own faults are told. */
function hasReadingIn({ readings, series: known, measures }: Entries, id: string, range: Span): boolean {
  const [rows, measure] = [readings.get(id), measures.get(known.get(id)?.measure ?? '')];
  return rows === undefined || measure === undefined || hasReading(rows, measure, range);
}

/** A part to be enlarged that reaches beyond the chart, or in which there is nothing. */
function checkCloseUp({ closeUp, range, series: ids }: SeriesChart, entries: Entries): readonly Wrong[] {
  if (closeUp === undefined || !isRange(closeUp) || !isRange(range)) return [];
  if (closeUp.from < range.from || closeUp.to > range.to)
    return [
      { at: ['closeUp'], message: `${closeUp.text} reaches beyond the range, ${range.text}; write a part of it` },
    ];
  if (ids.some((id) => hasReadingIn(entries, id, closeUp))) return [];
  const message = `no reading lies in ${closeUp.text}; write a part of the range that has some, or remove it`;
  return [{ at: ['closeUp'], message }];
}

const DAY = 86_400_000;

const within = ({ from, to }: Span, x: number) => x >= from && x <= to;

/** Its value, where it has one, and the ends of its intervals. */
function markEnds({ point, value, intervals }: MarkView): readonly number[] {
  return [...(point ? [value] : []), ...intervals.flatMap(({ low, high }) => [low, high])];
}

/** Whether something on a time axis stands in a part of it, all of it or in the middle. */
const standsIn = (range: Span, place: TimePlace) => within(range, middleOf(place));

/** The end of a series in the enlarged panel: its last reading by name. */
function lastReading(series: Series, range: Span): readonly LabelLine[] {
  const last = readingsIn(series.readings, series.measure, range).findLast((reading) => !isGap(reading));
  return last === undefined ? [] : readingLabel(series, last);
}

/** What a chart of series counts in. */
const unitOf = (report: Report, { series: [first = ''], points }: SeriesChart): AxisUnit => ({
  ...sharedUnit(pickFigures(report, points)),
  unit: pick(report.series, first).measure.unit,
});

/** What a part of a plot shows: what lies in it of lines, points and levels, which it enlarges. */
function toCloseUp(
  report: Report,
  chart: SeriesChart,
  { points, levels, notes }: Pick<Plot, 'points' | 'levels' | 'notes'>,
): Plot | undefined {
  if (chart.closeUp === undefined) return undefined;
  const range = chart.closeUp;
  const series = chart.series.map((id) => pick(report.series, id));
  const lines = toLines(report, series, range).map((line, index) => {
    const one = series[index];
    return { ...line, label: one === undefined ? [] : lastReading(one, range) };
  });
  const shown = points.filter((point) => standsIn(range, point));
  const values = [...series.flatMap((one) => lineEnds(one, range)), ...shown.flatMap(({ mark }) => markEnds(mark))];
  return {
    title: drawingWords.enlarged(formatDateShort(chart.closeUp)),
    x: toTimeAxis(range.from, range.to),
    y: toZoomAxis(Math.min(...values), Math.max(...values), 7, unitOf(report, chart), 0.16),
    lines,
    points: shown,
    levels: levels.filter(({ x, mark }) => x <= range.to && markEnds(mark).some((end) => isBetween(values, end))),
    notes: notes.filter((note) => standsIn(range, note)),
  };
}

const isBetween = (values: readonly number[], end: number) => end >= Math.min(...values) && end <= Math.max(...values);

/** How near to zero the nearest value lies, as a share of the farthest, from which a line would be flat on an axis from zero. */
const CLOSE = 0.8;

/** A point on the whole scale: what is named in the enlarged part isn't named twice, but for what the article says. */
function onWhole(point: PointView, enlarged: Span): PointView {
  return point.mark.tone === 'context' && standsIn(enlarged, point) ? { ...point, named: false } : point;
}

/** Series as lines, each with its place among them where there are several. */
function toLines(report: Report, series: readonly Series[], range: Span): readonly LineView[] {
  return series.map((one, index) => toLine(report, one, range, series.length === 1 ? undefined : index));
}

/**
 * A measure over time as lines, with published figures as points and levels across. Where the last weeks would merge into
 * one spot they are drawn again, enlarged; what stands there isn't annotated twice.
 */
function drawSeries(report: Report, chart: SeriesChart): SeriesDrawing {
  const series = chart.series.map((id) => pick(report.series, id));
  const range = { from: chart.range.from, to: chart.range.to + DAY };
  const lines = toLines(report, series, range);
  const points = toPointViews(report, chart);
  const levels = toLevels(report, chart, range);
  const ground = { range, marks: [...points, ...levels], levelsIn: levelsOf(lines.slice(0, 1).flatMap(linePoints)) };
  const notes = chart.annotations.map((annotation, index) => toNoteMark(report, annotation, index, ground));
  const closeUp = toCloseUp(report, chart, { points, levels, notes });
  const ends = [
    ...series.flatMap((one) => lineEnds(one, range)),
    ...[...points, ...levels].flatMap(({ mark }) => markEnds(mark)),
  ];
  const main: Plot = {
    x: toTimeAxis(range.from, range.to),
    y: toFittingAxis(Math.min(...ends), Math.max(...ends), 7, unitOf(report, chart), 0.16, CLOSE),
    lines,
    points: closeUp === undefined ? points : points.map((point) => onWhole(point, closeUp.x)),
    levels,
    notes: notes.filter((note) => closeUp === undefined || !standsIn(closeUp.x, note)),
  };
  return closeUp === undefined ? { kind: 'series', main } : { kind: 'series', main, closeUp };
}

/** A measure over time, with figures beside it. */
export const series = defineKind('series', schema, (chart) => ({
  series: listed(chart.series, 'series'),
  figures: listed(chart.points, 'points'),
  drawsLevels: true,
  time: { range: chart.range, closeUp: chart.closeUp, ...placingOf(chart), axis: true },
  rules: (entries) => [
    ...requireOneLine(entries, measuresOf(entries, chart.points, chart.series)),
    ...requireNoRank(entries, measuresOf(entries, chart.points, chart.series), 'lines'),
    ...requireOneLength(entries, listed(chart.points, 'points'), chart.levels, listed(chart.series, 'series')),
    ...checkCloseUp(chart, entries),
  ],
  draw: (report) => drawSeries(report, chart),
}));
