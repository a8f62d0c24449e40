import { joinAnd } from '../format/join-words';
import { isRank } from '../format/unit';
import type { At, Entries, Wrong } from './kind';

/**
 * Refuses places in an order, of which the first is best, where they would be drawn the wrong way round.
 * @param drawn as bars, where the best is the shortest; or as lines over time, whose scale runs upwards.
 */
export function requireNoRank(
  entries: Entries,
  measures: readonly string[],
  drawn: 'bars' | 'lines',
  ...at: At
): readonly Wrong[] {
  const ranks = measures.filter((id) => isRank(entries.measures.get(id)?.unit ?? ''));
  if (ranks.length === 0) return [];
  const message = `${joinAnd(ranks)} ranks, and ${drawn === 'bars' ? 'a bar is longer the worse the place is' : 'a line to a worse place would rise'}; draw places as dots with kind: estimates, each with its date`;
  return [{ at, message }];
}
