import { joinAnd } from '../format/join-words';
import { isSameUnit } from '../format/unit';
import type { MeasureInput } from '../schema/measure';
import { accumulates, unlikeWords } from '../words/terms';
import type { At, Entries, Wrong } from './kind';

/** The measures of some figures and series that are known, each once. */
export function measuresOf(
  entries: Entries,
  figures: readonly (string | undefined)[],
  series: readonly string[] = [],
): readonly string[] {
  const measures = [
    ...series.map((id) => entries.series.get(id)?.measure),
    ...figures.map((id = '') => entries.figures.get(id)?.measure),
  ];
  return [...new Set(measures.filter((measure) => measure !== undefined))];
}

/** Why measures are unlike: ` (deaths is an amount over a period, people is a level at a time)`. */
function tellUnlike(entries: Entries, measures: readonly string[]): string {
  const known = measures.flatMap((id) => entries.measures.get(id) ?? []);
  const tell = (of: (measure: MeasureInput) => string) => {
    const parts = known.map(of);
    return new Set(parts).size < 2
      ? []
      : [measures.map((id, index) => unlikeWords.is(id, parts[index] ?? '')).join(', ')];
  };
  const reasons = [...tell((measure) => accumulates[measure.accumulates]), ...tell(({ unit }) => unlikeWords.in(unit))];
  return reasons.length === 0 || known.length < measures.length ? '' : ` (${reasons.join('; ')})`;
}

/** Refuses numbers in several units on one scale, and levels beside what came about in a time, whatever they are part of. */
export function requireOneUnit(entries: Entries, measures: readonly string[], ...at: At): readonly Wrong[] {
  const known = measures.flatMap((id) => entries.measures.get(id) ?? []);
  const [first] = known;
  if (first === undefined) return [];
  const other = known.find(({ unit }) => !isSameUnit(unit, first.unit));
  if (other !== undefined) {
    const message = `sets ${first.unit} and ${other.unit} on one scale; draw figures of one unit, or use kind: side-by-side with a comparison that says why`;
    return [{ at, message }];
  }
  const isStock = ({ accumulates }: (typeof known)[number]) => accumulates === 'stock';
  if (known.every(isStock) || !known.some(isStock)) return [];
  const message = `sets a level beside an amount over a period on one scale (${joinAnd(measures)}); draw figures of one kind, or use kind: side-by-side with a comparison that says why`;
  return [{ at, message }];
}

/** Refuses more than one measure on one scale. */
export function requireOneMeasure(measures: readonly string[], ...at: At): readonly Wrong[] {
  return refuseUnlike(measures, at, '');
}

/** The same over time, and in what they are unlike: a flow isn’t drawn with a stock, nor one unit with another. */
export function requireOneLine(entries: Entries, measures: readonly string[]): readonly Wrong[] {
  return refuseUnlike(measures, [], tellUnlike(entries, measures));
}

function refuseUnlike(measures: readonly string[], at: At, why: string): readonly Wrong[] {
  if (measures.length < 2) return [];
  const message = `sets unlike measures on one scale: ${joinAnd(measures)}${why}; draw figures of one measure, or use kind: side-by-side with a comparison that says why`;
  return [{ at, message }];
}
