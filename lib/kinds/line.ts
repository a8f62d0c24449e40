import { toPlainText } from '../facts/prose-view';
import { isGap, natureOf, readingEnds, readingSpan, readingText } from '../facts/reading';
import { rhythmOf, toRuns } from '../facts/rhythm';
import { formatDateShort } from '../format/date';
import { isOutside, type Span } from '../schema/date';
import type { Report, Series } from '../schema/report';
import type { Reading } from '../schema/series';
import type { LabelLine, LineView, ReadingView } from './drawing';
import { toNumberLine } from './mark';

const DAY = 86_400_000;

/** Where a reading stands: at its day, in the middle of its period, or at the end of what it sums up. */
export function readingPlace(series: Series, reading: Reading): Pick<ReadingView, 'x' | 'span'> {
  const { from, to } = readingSpan(reading, series.measure);
  if (to - from < DAY) return { x: from };
  if (series.measure.accumulates === 'cumulative') return { x: to };
  return { x: (from + to) / 2, span: [from, to] };
}

function toReading(series: Series, reading: Reading): ReadingView {
  const { value, low, high, bound } = reading;
  return {
    ...readingPlace(series, reading),
    ...(value === undefined ? {} : { y: value }),
    ...(low === undefined || high === undefined ? {} : { range: [low, high] }),
    bound,
    nature: natureOf(series, reading),
  };
}

/** A reading by who and when over its number: `UNAIDS, 2023`, `630,000`. */
export function readingLabel(series: Series, reading: Reading): readonly LabelLine[] {
  const text = readingText(series, reading);
  if (text === undefined) return [];
  const name = series.agent.short ?? series.agent.name;
  return [[{ text: `${name}, ${formatDateShort(reading.date)}`, as: 'quiet' }], toNumberLine(text)];
}

/** The readings of a series that lie in a stretch of time. */
export function readingsIn(series: Series, range: Span): readonly Reading[] {
  return series.readings.filter((reading) => !isOutside(readingSpan(reading, series.measure), range));
}

/** Its label; a single reading stands with its number. */
function lineLabel(report: Report, series: Series, shown: readonly Reading[]): readonly LabelLine[] {
  const label: LabelLine = [{ text: toPlainText(report, series.label), as: 'quiet' }];
  const numbers = shown.filter((reading) => !isGap(reading));
  const [only] = numbers;
  const text = only === undefined || numbers.length > 1 ? undefined : readingText(series, only);
  if (only === undefined || text === undefined) return [label];
  return [label, [{ text: `${formatDateShort(only.date)}: `, as: 'quiet' }, ...toNumberLine(text)]];
}

/**
 * A series as a line over a stretch of time.
 * @param rank its place among several lines; undefined where it is alone.
 */
export function toLine(report: Report, series: Series, range: Span, rank: number | undefined): LineView {
  const shown = readingsIn(series, range);
  return {
    key: series.id,
    name: toPlainText(report, series.label),
    label: lineLabel(report, series, shown),
    ...(rank === undefined ? {} : { rank }),
    joined: series.gaps === 'joined',
    runs: toRuns(shown, rhythmOf(series)).map((run) => run.map((reading) => toReading(series, reading))),
  };
}

/** The numbers between which the lines of a plot lie, their ranges included. */
export function lineEnds(series: Series, range: Span): readonly number[] {
  return readingsIn(series, range).flatMap(readingEnds);
}
