import { type Standing, standingInTime } from '../facts/standing';
import { formatDate } from '../format/date';
import type { Figure, Report } from '../schema/report';
import { drawingWords } from '../words/drawing';
import { natures } from '../words/natures';

/** The time that a figure’s number covers or is due at; undefined where nobody gave it. */
function coveredBy(figure: Figure): Standing | undefined {
  const standing = standingInTime(figure, figure.measure, { place: 'covered', stands: 'last' });
  return standing?.as === 'said' ? undefined : standing;
}

/** What kind of number a figure is. A share is told by its form. */
export function natureName({ said }: Figure): string | undefined {
  const { nature } = said.last;
  return nature === undefined || nature === 'share' ? undefined : natures[nature].name;
}

/** The same, a plan with its due date: `target for 2025`. */
export function natureText(figure: Figure): string | undefined {
  const name = natureName(figure);
  const standing = coveredBy(figure);
  return name !== undefined && standing?.as === 'due' ? drawingWords.dueIn(name, formatDate(standing)) : name;
}

/**
 * The time that a figure’s number covers, where its row wouldn’t say so else: another figure of its measure covers another
 * time, or nobody knows which, and it isn’t the day on which it was said. `covers 2023`, `up to 7 October 2024`.
 */
export function coversText(report: Report, figure: Figure): string | undefined {
  const standing = coveredBy(figure);
  if (standing === undefined || standing.as === 'due' || standing.text === figure.said.last.date?.text)
    return undefined;
  const isOther = (other: Figure) => {
    const time = coveredBy(other);
    return other.measure.id === figure.measure.id && time?.as !== 'due' && time?.text !== standing.text;
  };
  if (![...report.figures.values()].some(isOther)) return undefined;
  const date = formatDate(standing);
  return standing.as === 'end' ? drawingWords.sumTo(date) : drawingWords.covers(date);
}
