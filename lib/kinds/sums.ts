import { type Days, daysIn, daysOf, isLonger, isUnlike, rhythmOf } from '../facts/rhythm';
import { type Placing, type Standing, standingInTime } from '../facts/standing';
import { addsUp } from '../format/unit';
import type { MeasureInput } from '../schema/measure';
import { unlikeWords } from '../words/terms';
import { type Entries, listed, type Named, type Wrong } from './kind';
import { LEVELS } from './level';

/** Something drawn that adds up what came about in a time: how long that is, and which, in words. */
type Sum = { readonly id: string; readonly days: Days; readonly over: string };

/** Whether numbers of a measure are sums over a time, so that one of a longer time is larger for that alone. */
export function isSum({ accumulates, unit }: Pick<MeasureInput, 'accumulates' | 'unit'>): boolean {
  return accumulates === 'flow' && addsUp(unit);
}

const PLACING: Placing = { place: 'covered', stands: 'last' };

function standingIn({ figures, measures }: Entries, id: string, placing: Placing): Standing | undefined {
  const figure = figures.get(id);
  const measure = measures.get(figure?.measure ?? '');
  if (figure === undefined || measure === undefined || !isSum(measure)) return undefined;
  const standing = standingInTime(figure, measure, placing);
  return standing?.as === 'over' || standing?.as === 'due' ? standing : undefined;
}

function lineIn({ series, measures, readings }: Entries, id: string): Sum | undefined {
  const { every, measure: name = '' } = series.get(id) ?? {};
  const [measure, rows = []] = [measures.get(name), readings.get(id)];
  const days = daysOf({ every, readings: rows });
  if (measure === undefined || !isSum(measure) || days === undefined) return undefined;
  const rhythm = rhythmOf({ every, readings: rows });
  const over = rhythm === undefined ? (rows[0]?.date.text ?? '') : unlikeWords.over(rhythm);
  return { id: unlikeWords.reading(id), days, over };
}

/**
 * Refuses sums over unlike lengths of time on one scale: a year’s total beside those of months. What is due, a plan or a
 * forecast, may be of a day in which it is reached; a level that was counted may be the mean of many.
 */
export function requireOneLength(
  entries: Entries,
  figures: readonly Named[],
  levels: readonly string[],
  series: readonly Named[] = [],
): readonly Wrong[] {
  const lines = series.map(({ id, at }) => ({ at, sum: lineIn(entries, id), isDue: false }));
  const toMark = ({ id, at }: Named, placed: Placing) => {
    const standing = standingIn(entries, id, placed);
    const sum = standing && { id, days: daysIn(standing), over: standing.text };
    return { at, sum, isDue: standing?.as === 'due' };
  };
  const all = [
    ...lines,
    ...figures.map((figure) => toMark(figure, PLACING)),
    ...listed(levels, 'levels')
      .map((level) => toMark(level, LEVELS))
      .filter(({ isDue }) => isDue),
  ];
  const first = all.find(({ sum, isDue }) => sum !== undefined && !isDue)?.sum;
  return all.flatMap(({ at, sum, isDue }): readonly Wrong[] => {
    if (first === undefined || sum === undefined) return [];
    if (!(isDue ? isLonger(sum.days, first.days) : isUnlike(sum.days, first.days))) return [];
    const message = `${sum.id} adds up ${sum.over}, and ${first.id} ${first.over}: sums over unlike lengths of time can’t be compared on one scale; show it in a section of kind: figures, or, if it is an average or a level, write accumulates: stock on its measure`;
    return [{ at, message }];
  });
}
