import { joinAnd } from '../format/join-words';
import { isRank } from '../format/unit';
import type { At, Entries, Wrong } from './kind';

/** Refuses places in an order on bars: first is best, and the shortest. */
export function requireNoRank(entries: Entries, measures: readonly string[], ...at: At): readonly Wrong[] {
  const ranks = measures.filter((id) => isRank(entries.measures.get(id)?.unit ?? ''));
  if (ranks.length === 0) return [];
  const message = `${joinAnd(ranks)} ranks, and a bar is longer the worse the place is; draw places as dots with kind: estimates, or from date to date with kind: change`;
  return [{ at, message }];
}
