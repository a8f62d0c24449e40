import { pickFigures } from '../facts/lookup';
import { type Placing, type Standing, standingInTime } from '../facts/standing';
import { formatDateShort } from '../format/date';
import type { AnyChart } from '../schema/chart';
import type { Span } from '../schema/date';
import type { Figure, Report } from '../schema/report';
import { drawingWords } from '../words/drawing';
import { natures } from '../words/natures';
import { tellApart } from './apart';
import { dueText } from './covers';
import type { AcrossView, LabelLine } from './drawing';
import { toDriftLines, toHedgedLine, toMark } from './mark';
import type { LevelView } from './plot';
import { noteOn, rowName } from './row';
import { isDay, standingOf } from './time-place';

/** What a level is, and since when: `target for 2025`. */
function levelName(figure: Figure, standing: Standing | undefined): string {
  const nature = natures[figure.said.nature ?? 'unstated'].name;
  if (standing === undefined) return nature;
  const date = formatDateShort(standing);
  if (standing.as === 'due') return dueText(figure, nature, date);
  return `${nature}, ${standing.as === 'said' ? drawingWords.asSaid(date, isDay(standing)) : drawingWords.from(date)}`;
}

type Dating = (figure: Figure) => Standing | undefined;

/** The labels of levels: what each is, since when, its number: `target for 2025`, `fewer than 250,000`; and whose, where two would be called alike. */
function levelLabels(report: Report, figures: readonly Figure[], datingOf: Dating): readonly (readonly LabelLine[])[] {
  const names = tellApart(
    figures.map((figure) => {
      const name = levelName(figure, datingOf(figure));
      return [name, `${name}, ${rowName(figure)}`, drawingWords.named(name, figure.name)];
    }),
  );
  return figures.map((figure, index) => [
    [{ text: names[index] ?? '', as: 'plain' }],
    toHedgedLine(report, figure),
    ...toDriftLines(figure),
  ]);
}

/** The levels of a chart that count what some figures do. */
export function levelsOf(report: Report, chart: AnyChart, figures: readonly Figure[]): readonly Figure[] {
  const measures = new Set(figures.map(({ measure }) => measure.id));
  return pickFigures(report, chart.levels).filter(({ measure }) => measures.has(measure.id));
}

/** Levels of a chart without a time axis: across its rows, each with its annotation. */
export function toAcross(report: Report, chart: AnyChart, levels: readonly Figure[]): readonly AcrossView[] {
  const labels = levelLabels(report, levels, (figure) => standingInTime(figure, figure.measure, LEVELS));
  return levels.map((figure, index) => ({
    mark: toMark(report, figure),
    label: labels[index] ?? [],
    ...noteOn(report, chart, figure.id),
  }));
}

/** A level stands by what it covers, whatever the chart asks of its points, and holds from its beginning on. */
export const LEVELS: Placing = { place: 'covered', stands: 'last', holds: true };

/** The levels of a chart over time, in its own order: each from its due date on, or since the day that it is of. */
export function toLevels(report: Report, chart: AnyChart, range: Span): readonly LevelView[] {
  const figures = pickFigures(report, chart.levels);
  const labels = levelLabels(report, figures, (figure) => standingOf(figure, LEVELS));
  return figures.map((figure, index) => {
    const { from } = standingOf(figure, LEVELS);
    return {
      mark: toMark(report, figure),
      x: Math.max(from, range.from),
      label: labels[index] ?? [],
      open: from < range.from,
    };
  });
}
