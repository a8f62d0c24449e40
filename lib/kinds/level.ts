import { pickFigures } from '../facts/lookup';
import { type Standing, standingInTime } from '../facts/standing';
import { formatDateShort } from '../format/date';
import type { AnyChart } from '../schema/chart';
import type { Span } from '../schema/date';
import type { Figure, Report } from '../schema/report';
import { drawingWords } from '../words/drawing';
import { natures } from '../words/natures';
import type { LabelLine, LevelView } from './drawing';
import { toHedgedLine, toMark } from './mark';

/** What a level is, since when, and its number: `target for 2025`, `fewer than 250,000`. */
function levelLabel(report: Report, figure: Figure, standing: Standing): readonly LabelLine[] {
  const nature = natures[figure.said.nature ?? 'unstated'].name;
  const date = formatDateShort(standing);
  const words = standing.as === 'said' ? drawingWords.levelSaid(nature, date) : drawingWords.levelOf(nature, date);
  return [[{ text: words, as: 'plain' }], toHedgedLine(report, figure)];
}

/** A figure as a level over time: from its due date on, or since the day that it is of. */
function toLevel(report: Report, figure: Figure, range: Span): LevelView {
  const standing = standingInTime(figure, figure.measure, 'covered', 'last');
  if (standing === undefined) throw new Error(`${figure.id}: a level on a time axis needs a date`);
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
