import { pickFigures } from '../facts/lookup';
import type { Placing, Standing } from '../facts/standing';
import { formatDateShort } from '../format/date';
import type { AnyChart } from '../schema/chart';
import type { Span } from '../schema/date';
import type { Figure, Report } from '../schema/report';
import { drawingWords } from '../words/drawing';
import { natures } from '../words/natures';
import type { LabelLine } from './drawing';
import { toHedgedLine, toMark } from './mark';
import type { LevelView } from './plot';
import { isDay, standingOf } from './time-place';

/** What a level is, since when, and its number: `target for 2025`, `fewer than 250,000`. */
function levelLabel(report: Report, figure: Figure, standing: Standing): readonly LabelLine[] {
  const nature = natures[figure.said.nature ?? 'unstated'].name;
  const date = formatDateShort(standing);
  const since = standing.as === 'said' ? drawingWords.asSaid(date, isDay(standing)) : drawingWords.from(date);
  const text = standing.as === 'due' ? drawingWords.dueIn(nature, date) : joinParts([nature, since]);
  return [[{ text, as: 'plain' }], toHedgedLine(report, figure)];
}

const joinParts = (parts: readonly string[]) => parts.join(', ');

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
