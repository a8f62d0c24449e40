import { pickFigures } from '../facts/lookup';
import type { Placing, Standing } from '../facts/standing';
import { formatDateShort } from '../format/date';
import { type Dated, isOutside } from '../schema/date';
import type { Figure, Report } from '../schema/report';
import { drawingWords } from '../words/drawing';
import { natures } from '../words/natures';
import { sayingWords } from '../words/saying';
import { tellApart } from './apart';
import { dueText } from './covers';
import type { PointView } from './drawing';
import { toHedgedLine, toIntervalLines, toMark } from './mark';
import { rowName } from './row';
import { isDay, placeOfStanding, standingOf } from './time-place';

/** What a chart says of its points: which they are, by what they are placed, and over what time. */
type Pointed = {
  readonly points: readonly string[];
  readonly place: Placing['place'];
  readonly range: Dated;
  readonly closeUp?: Dated | undefined;
};

/** How figures stand beside a series: each was said by its own document. */
export const placingOf = ({ place }: Pick<Pointed, 'place'>): Placing => ({ place, stands: 'last' });

/** The time that a point is of; where nobody gave it, and the chart doesn’t ask for it, the day on which it was said. */
function whenText(figure: Figure, standing: Standing, chart: Pointed): string {
  const date = formatDateShort(standing, needsYear(standing, chart));
  if (standing.as === 'due') return dueText(figure, natures[figure.said.nature ?? 'unstated'].name, date);
  return standing.as === 'said' && chart.place === 'covered' ? drawingWords.asSaid(date, isDay(standing)) : date;
}

/** Whose a point is, and what time it covers; where another of the chart would be called so, from whom the article has it, else which it is. */
function namesOf(figure: Figure, when: string): readonly string[] {
  const link = figure.said.last;
  const who = figure.role === 'reported' ? sayingWords.article : (link.agent.short ?? link.agent.name);
  return [who, rowName(figure), drawingWords.named(who, figure.name)].map((name) => `${name}, ${when}`);
}

const yearOf = (time: number) => new Date(time).getUTCFullYear();

/** Whether a point stands where there are several years, so that its label needs its own. */
function needsYear(standing: Standing, { range, closeUp }: Pointed): boolean {
  const part = closeUp === undefined || isOutside(standing, closeUp) ? range : closeUp;
  return yearOf(part.from) !== yearOf(part.to);
}

/**
 * The points of a chart, each under who and when over its number, as it was said: the article's own point repeats what it
 * printed. Their year is named where they stand among several; what intervals they have, under them.
 */
export function toPointViews(report: Report, chart: Pointed): readonly PointView[] {
  const points = pickFigures(report, chart.points).map((figure) => {
    const standing = standingOf(figure, placingOf(chart));
    return { figure, standing, names: namesOf(figure, whenText(figure, standing, chart)) };
  });
  const names = tellApart(points.map((point) => point.names));
  return points.map(({ figure, standing }, index) => ({
    mark: toMark(report, figure),
    ...placeOfStanding(standing, chart.range),
    label: [[{ text: names[index] ?? '', as: 'plain' }], toHedgedLine(report, figure), ...toIntervalLines(figure)],
  }));
}
