import { endOf, formatDateShort, startOf } from '../../format/date';
import { formatNumber } from '../../format/number';
import type { ChartInput } from '../../schema/chart';
import type { Figure, Report, Series } from '../../schema/report';
import { boundWord } from '../../words/bounds';
import { pickFigures, pickSeries } from '../lookup';
import { lastLink } from '../said';
import { toTimeAxis, toZeroAxis, toZoomAxis } from './axis';
import { toHedgedLine, toMark } from './mark';
import { figureTime, levelOf, toNoteMark } from './note';
import type { LabelLine, MarkView, NoteMark, Plot, PointView, SeriesDrawing } from './view';

type Input = Extract<ChartInput, { kind: 'series' }>;

const DAY = 86_400_000;
type Range = { readonly from: number; readonly to: number };

const within = ({ from, to }: Range, x: number) => x >= from && x <= to;

function toPoints(series: Series) {
  return series.readings.map((reading) => ({ x: startOf(reading.date), y: reading.value }));
}

/** Its value, or the ends of its bare range. */
function markEnds({ point, value, intervals }: MarkView): readonly number[] {
  return point ? [value] : intervals.flatMap(({ low, high }) => [low, high]);
}

/** Who and when over the number, as it was said: the article's own point repeats what it printed. */
function toPoint(report: Report, figure: Figure): PointView {
  const link = lastLink(figure);
  const who = figure.role === 'reported' ? 'The article' : (link.agent.short ?? link.agent.name);
  const when = link.date === undefined ? '' : `, ${formatDateShort(link.date, false)}`;
  const number = toHedgedLine(report, figure);
  return {
    mark: toMark(report, figure),
    x: figureTime(figure),
    label: [[{ text: `${who}${when}`, as: 'plain' }], number],
  };
}

/** The end of a series in the enlarged panel: its last reading by name. */
function lastReading(series: Series, range: Range): readonly LabelLine[] {
  const last = series.readings.findLast((reading) => within(range, startOf(reading.date)));
  if (last === undefined) return [];
  const name = series.agent.short ?? series.agent.name;
  const word = boundWord(last.bound);
  const bound: LabelLine = word === undefined ? [] : [{ text: `${word} `, as: 'bound' }];
  return [
    [{ text: `${name}, ${formatDateShort(last.date, false)}`, as: 'quiet' }],
    [...bound, { text: formatNumber(last.value), as: 'strong' }],
  ];
}

function toCloseUp(
  report: Report,
  chart: Input,
  points: readonly PointView[],
  notes: readonly NoteMark[],
): Plot | undefined {
  if (chart.closeUp === undefined) return undefined;
  const range = { from: startOf(chart.closeUp), to: endOf(chart.closeUp) };
  const lines = chart.series.map((id) => {
    const series = pickSeries(report, id);
    return { key: id, label: lastReading(series, range), points: toPoints(series).filter(({ x }) => within(range, x)) };
  });
  const shown = points.filter(({ x }) => within(range, x));
  const values = [
    ...lines.flatMap((line) => line.points.map(({ y }) => y)),
    ...shown.flatMap(({ mark }) => markEnds(mark)),
  ];
  return {
    title: `${formatDateShort(chart.closeUp)}, enlarged`,
    x: toTimeAxis(range.from, range.to),
    y: toZoomAxis(Math.min(...values), Math.max(...values), 7, '', 0.16),
    lines,
    points: shown,
    notes: notes.filter(({ x }) => within(range, x)),
  };
}

/**
 * A cumulative series as a line with published totals as points. Where the last weeks would merge into one spot they
 * are drawn again, enlarged; what stands there isn't annotated twice.
 */
export function toSeriesDrawing(report: Report, chart: Input): SeriesDrawing {
  const [first] = chart.series;
  if (first === undefined) throw new Error('a series chart needs a series');
  const range = { from: startOf(chart.range), to: endOf(chart.range) + DAY };
  const lines = chart.series.map((id) => {
    const series = pickSeries(report, id);
    const label: LabelLine[] = [[{ text: series.label, as: 'quiet' }]];
    return { key: id, label, points: toPoints(series).filter(({ x }) => within(range, x)) };
  });
  const levelAt = levelOf(lines[0]?.points ?? []);
  const points = pickFigures(report, chart.points).map((figure) => toPoint(report, figure));
  const notes = chart.annotations.map((annotation, index) => toNoteMark(report, annotation, index, levelAt));
  const closeUp = toCloseUp(report, chart, points, notes);
  const highest = Math.max(
    ...lines.flatMap((line) => line.points.map(({ y }) => y)),
    ...points.flatMap(({ mark }) => markEnds(mark)),
  );
  const main: Plot = {
    x: toTimeAxis(range.from, range.to),
    y: toZeroAxis(highest, 7, pickSeries(report, first).measure.unit),
    lines,
    points: closeUp === undefined ? points : [],
    notes: notes.filter((note) => closeUp === undefined || !within(closeUp.x, note.x)),
  };
  return closeUp === undefined ? { kind: 'series', main } : { kind: 'series', main, closeUp };
}
