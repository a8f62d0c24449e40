import { pickFigures } from '../facts/lookup';
import { type Placing, type Standing, standingInTime } from '../facts/standing';
import { formatDateShort } from '../format/date';
import type { AnyChart } from '../schema/chart';
import type { Span } from '../schema/date';
import type { Figure, Report } from '../schema/report';
import { drawingWords } from '../words/drawing';
import { natures } from '../words/natures';
import { dueText } from './covers';
import type { AcrossView, LabelLine } from './drawing';
import { toHedgedLine, toMark } from './mark';
import type { LevelView } from './plot';
import { noteOn } from './row';
import { isDay, standingOf } from './time-place';

/** What a level is, since when, and its number: `target for 2025`, `fewer than 250,000`. */
function levelLabel(report: Report, figure: Figure, standing: Standing | undefined): readonly LabelLine[] {
  const nature = natures[figure.said.nature ?? 'unstated'].name;
  if (standing === undefined) return [[{ text: nature, as: 'plain' }], toHedgedLine(report, figure)];
  const date = formatDateShort(standing);
  const since = standing.as === 'said' ? drawingWords.asSaid(date, isDay(standing)) : drawingWords.from(date);
  const text = standing.as === 'due' ? dueText(figure, nature, date) : joinParts([nature, since]);
  return [[{ text, as: 'plain' }], toHedgedLine(report, figure)];
}

const joinParts = (parts: readonly string[]) => parts.join(', ');

/** The levels of a chart that count what some figures do. */
export function levelsOf(report: Report, chart: AnyChart, figures: readonly Figure[]): readonly Figure[] {
  const measures = new Set(figures.map(({ measure }) => measure.id));
  return pickFigures(report, chart.levels).filter(({ measure }) => measures.has(measure.id));
}

/** Levels of a chart without a time axis: across its rows, each with its annotation. */
export function toAcross(report: Report, chart: AnyChart, levels: readonly Figure[]): readonly AcrossView[] {
  return levels.map((figure) => ({
    mark: toMark(report, figure),
    label: levelLabel(report, figure, standingInTime(figure, figure.measure, LEVELS)),
    ...noteOn(report, chart, figure.id),
  }));
}

/** A level stands by what it covers, whatever the chart asks of its points, and holds from its beginning on. */
export const LEVELS: Placing = { place: 'covered', stands: 'last', holds: true };

/** A figure as a level over time: from its due date on, or since the day that it is of. */
function toLevel(report: Report, figure: Figure, range: Span): LevelView {
  const standing = standingOf(figure, LEVELS);
  return {
    mark: toMark(report, figure),
    x: Math.max(standing.from, range.from),
    label: levelLabel(report, figure, standing),
    open: standing.from < range.from,
  };
}

/** The levels of a chart over time, in its own order. */
export function toLevels(report: Report, chart: AnyChart, range: Span): readonly LevelView[] {
  return pickFigures(report, chart.levels).map((figure) => toLevel(report, figure, range));
}
