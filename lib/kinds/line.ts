import { toPlainText } from '../facts/prose-view';
import { isGap, natureOf, readingEnds, readingPhrase, readingPlace, readingsIn, readingText } from '../facts/reading';
import { rhythmOf, toRuns } from '../facts/rhythm';
import { formatDate, formatDateShort } from '../format/date';
import type { Span } from '../schema/date';
import type { Report, Series } from '../schema/report';
import type { Reading } from '../schema/series';
import { drawingWords } from '../words/drawing';
import type { LabelLine } from './drawing';
import { toNumberLine } from './mark';
import type { LineView, ReadingView } from './plot';

function toReading(series: Series, reading: Reading): ReadingView {
  const { value, low, high, bound } = reading;
  return {
    ...readingPlace(reading, series.measure),
    ...(value === undefined ? {} : { y: value }),
    ...(low === undefined || high === undefined ? {} : { range: [low, high] }),
    bound,
    nature: natureOf(series, reading),
    text: drawingWords.ofDate(formatDate(reading.date), readingPhrase(series, reading)),
  };
}

/** A reading by who and when over its number: `UNAIDS, 2023`, `630,000`. Of a day the year is left out. */
export function readingLabel(series: Series, reading: Reading): readonly LabelLine[] {
  const text = readingText(series, reading);
  if (text === undefined) return [];
  const name = series.agent.short ?? series.agent.name;
  return [[{ text: `${name}, ${formatDateShort(reading.date, false)}`, as: 'quiet' }], toNumberLine(text)];
}

/** Its label. A single reading stands with its number, and so does a number that never changes. */
function lineLabel(report: Report, series: Series, shown: readonly Reading[]): readonly LabelLine[] {
  const label: LabelLine = [{ text: toPlainText(report, series.label), as: 'quiet' }];
  const numbers = shown.filter((reading) => !isGap(reading));
  const [first] = numbers;
  const text = first === undefined ? undefined : readingText(series, first);
  if (first === undefined || text === undefined) return [label];
  const isSame = numbers.every(
    ({ value, low, high }) => value === first.value && low === undefined && high === undefined,
  );
  if (numbers.length > 1 && !isSame) return [label];
  const when = numbers.length > 1 ? drawingWords.always : drawingWords.inTime(formatDateShort(first.date));
  return [label, [{ text: when, as: 'quiet' }, ...toNumberLine(text)]];
}

/**
 * A series as a line over a stretch of time.
 * @param rank its place among several lines; undefined where it is alone.
 */
export function toLine(report: Report, series: Series, range: Span, rank: number | undefined): LineView {
  const shown = readingsIn(series.readings, series.measure, range);
  return {
    key: series.id,
    name: toPlainText(report, series.label),
    who: drawingWords.lineOf(toPlainText(report, series.label), series.agent.name),
    label: lineLabel(report, series, shown),
    ...(rank === undefined ? {} : { rank }),
    joined: series.gaps === 'joined',
    runs: toRuns(shown, rhythmOf(series)).map((run) => run.map((reading) => toReading(series, reading))),
  };
}

/** The points of a line, a gap between its runs unless it is bridged: how high it is at a time. */
export function linePoints({
  runs,
  joined,
}: LineView): readonly { readonly x: number; readonly y: number | undefined }[] {
  return runs.flatMap((run, index) => {
    const [first] = run;
    const points = run.map(({ x, y }) => ({ x, y }));
    return joined || index === 0 || first === undefined ? points : [{ x: first.x, y: undefined }, ...points];
  });
}

/** The numbers between which the lines of a plot lie, their ranges included. */
export function lineEnds(series: Series, range: Span): readonly number[] {
  return readingsIn(series.readings, series.measure, range).flatMap(readingEnds);
}
