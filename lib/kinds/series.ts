import { z } from 'zod';
import { pick, pickFigures } from '../facts/lookup';
import { readingText } from '../facts/said';
import type { Placing, Standing } from '../facts/standing';
import { formatDateShort } from '../format/date';
import { chartKeys } from '../schema/chart';
import { EdtfPeriod, isOutside, isRange, type Span } from '../schema/date';
import type { Figure, Report, Series } from '../schema/report';
import { idOf } from '../schema/text';
import { drawingWords } from '../words/drawing';
import { natures } from '../words/natures';
import { sayingWords } from '../words/saying';
import { toTimeAxis, toZeroAxis, toZoomAxis } from './axis';
import type { LabelLine, MarkView, NoteMark, Plot, PointView, SeriesDrawing } from './drawing';
import { defineKind, type Entries, fromZero, listed, type Wrong } from './kind';
import { toHedgedLine, toMark, toNumberLine } from './mark';
import { measuresOf, requireOneMeasure } from './measures';
import { levelsOf, toNoteMark } from './note';
import { isDay, middleOf, placeOfStanding, standingOf, type TimePlace } from './time-place';

const schema = z
  .strictObject({
    ...chartKeys,
    kind: z.literal('series'),
    series: z
      .array(idOf.series)
      .min(1)
      .meta({ description: 'The lines.', examples: [['deaths-by-year']] }),
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

/** A part to be enlarged that reaches beyond the chart, or in which there is nothing. */
function checkCloseUp({ closeUp, range, series: ids }: SeriesChart, { readings }: Entries): readonly Wrong[] {
  if (closeUp === undefined || !isRange(closeUp) || !isRange(range)) return [];
  if (closeUp.from < range.from || closeUp.to > range.to)
    return [
      { at: ['closeUp'], message: `${closeUp.text} reaches beyond the range, ${range.text}; write a part of it` },
    ];
  const rows = ids.map((id) => readings.get(id));
  if (rows.some((row) => row === undefined || row.some(({ date }) => !isOutside(date, closeUp)))) return [];
  const message = `no reading lies in ${closeUp.text}; write a part of the range that has some, or remove it`;
  return [{ at: ['closeUp'], message }];
}

const DAY = 86_400_000;

const within = ({ from, to }: Span, x: number) => x >= from && x <= to;

function toPoints(series: Series) {
  return series.readings.map((reading) => ({ x: reading.date.from, y: reading.value }));
}

/** Its value, or the ends of its bare range. */
function markEnds({ point, value, intervals }: MarkView): readonly number[] {
  return point ? [value] : intervals.flatMap(({ low, high }) => [low, high]);
}

/** How figures stand beside a series: each was said by its own document. */
const placingOf = ({ place }: SeriesChart): Placing => ({ place, stands: 'last' });

/** The time that a point is of; where nobody gave it, and the chart doesn’t ask for it, the day on which it was said. */
function whenText(figure: Figure, standing: Standing, { place }: SeriesChart, withYear: boolean): string {
  const date = formatDateShort(standing, withYear);
  if (standing.as === 'due') return drawingWords.dueIn(natures[figure.said.nature ?? 'unstated'].name, date);
  return standing.as === 'said' && place === 'covered' ? drawingWords.asSaid(date, isDay(standing)) : date;
}

/** Who and when over the number, as it was said: the article's own point repeats what it printed. */
function toPoint(report: Report, chart: SeriesChart, figure: Figure, withYear: boolean): PointView {
  const link = figure.said.last;
  const who = figure.role === 'reported' ? sayingWords.article : (link.agent.short ?? link.agent.name);
  const standing = standingOf(figure, placingOf(chart));
  return {
    mark: toMark(report, figure),
    ...placeOfStanding(standing, chart.range),
    label: [
      [{ text: `${who}, ${whenText(figure, standing, chart, withYear)}`, as: 'plain' }],
      toHedgedLine(report, figure),
    ],
  };
}

const yearOf = (time: number) => new Date(time).getUTCFullYear();

/** The points of a chart, named with their year where they stand among several. */
function toPointViews(report: Report, chart: SeriesChart): readonly PointView[] {
  const { from, to } = chart.closeUp ?? chart.range;
  const withYear = yearOf(from) !== yearOf(to);
  return pickFigures(report, chart.points).map((figure) => toPoint(report, chart, figure, withYear));
}

/** Whether something on a time axis stands in a part of it, all of it or in the middle. */
const standsIn = (range: Span, place: TimePlace) => within(range, middleOf(place));

/** The end of a series in the enlarged panel: its last reading by name. */
function lastReading(series: Series, range: Span): readonly LabelLine[] {
  const last = series.readings.findLast((reading) => within(range, reading.date.from));
  if (last === undefined) return [];
  const name = series.agent.short ?? series.agent.name;
  return [
    [{ text: `${name}, ${formatDateShort(last.date, false)}`, as: 'quiet' }],
    toNumberLine(readingText(series, last)),
  ];
}

function toCloseUp(
  report: Report,
  chart: SeriesChart,
  points: readonly PointView[],
  notes: readonly NoteMark[],
): Plot | undefined {
  if (chart.closeUp === undefined) return undefined;
  const range = chart.closeUp;
  const lines = chart.series.map((id) => {
    const series = pick(report.series, id);
    return { key: id, label: lastReading(series, range), points: toPoints(series).filter(({ x }) => within(range, x)) };
  });
  const shown = points.filter((point) => standsIn(range, point));
  const values = [
    ...lines.flatMap((line) => line.points.map(({ y }) => y)),
    ...shown.flatMap(({ mark }) => markEnds(mark)),
  ];
  return {
    title: drawingWords.enlarged(formatDateShort(chart.closeUp)),
    x: toTimeAxis(range.from, range.to),
    y: toZoomAxis(
      Math.min(...values),
      Math.max(...values),
      7,
      pick(report.series, chart.series[0] ?? '').measure.unit,
      0.16,
    ),
    lines,
    points: shown,
    notes: notes.filter((note) => standsIn(range, note)),
  };
}

/**
 * A cumulative series as a line with published totals as points. Where the last weeks would merge into one spot they
 * are drawn again, enlarged; what stands there isn't annotated twice.
 */
function drawSeries(report: Report, chart: SeriesChart): SeriesDrawing {
  const [first] = chart.series;
  if (first === undefined) throw new Error('a series chart needs a series');
  const range = { from: chart.range.from, to: chart.range.to + DAY };
  const lines = chart.series.map((id) => {
    const series = pick(report.series, id);
    const label: LabelLine[] = [[{ text: series.label, as: 'quiet' }]];
    return { key: id, label, points: toPoints(series).filter(({ x }) => within(range, x)) };
  });
  const points = toPointViews(report, chart);
  const ground = { range, marks: points, levelsIn: levelsOf(lines[0]?.points ?? []) };
  const notes = chart.annotations.map((annotation, index) => toNoteMark(report, annotation, index, ground));
  const closeUp = toCloseUp(report, chart, points, notes);
  const highest = Math.max(
    ...lines.flatMap((line) => line.points.map(({ y }) => y)),
    ...points.flatMap(({ mark }) => markEnds(mark)),
  );
  const main: Plot = {
    x: toTimeAxis(range.from, range.to),
    y: toZeroAxis(highest, 7, pick(report.series, first).measure.unit),
    lines,
    points: closeUp === undefined ? points : [],
    notes: notes.filter((note) => closeUp === undefined || !standsIn(closeUp.x, note)),
  };
  return closeUp === undefined ? { kind: 'series', main } : { kind: 'series', main, closeUp };
}

/** A measure over time, with figures beside it. */
export const series = defineKind('series', schema, (chart) => ({
  series: listed(chart.series, 'series'),
  figures: fromZero(listed(chart.points, 'points')),
  time: { range: chart.range, closeUp: chart.closeUp, ...placingOf(chart), axis: true },
  rules: (entries) => [
    ...requireOneMeasure(measuresOf(entries, chart.points, chart.series)),
    ...checkCloseUp(chart, entries),
  ],
  draw: (report) => drawSeries(report, chart),
}));
