import { joinAnd } from '../format/join-words';
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

/** Refuses more than one measure on one scale. */
export function requireOneMeasure(measures: readonly string[], ...at: At): readonly Wrong[] {
  if (measures.length < 2) return [];
  const message = `sets unlike measures on one scale: ${joinAnd(measures)}; draw figures of one measure, or use kind: side-by-side with a comparison that says why`;
  return [{ at, message }];
}
