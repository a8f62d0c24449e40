import { joinAnd } from '../format/join-words';
import { isRank } from '../format/unit';
import type { At, Entries, Wrong } from './kind';

/** Refuses places in an order on bars: first is best, and the shortest. */
export function requireNoRank(entries: Entries, measures: readonly string[], ...at: At): readonly Wrong[] {
  return ranksAmong(entries, measures).map((ranks) => {
    const message = `${ranks} ranks, and a bar is longer the worse the place is; draw places as dots with kind: estimates, each with its date`;
    return { at, message };
  });
}

/** Refuses them as lines over time: scales run upwards, and a worse place would stand higher. */
export function requireNoRankOverTime(entries: Entries, measures: readonly string[], ...at: At): readonly Wrong[] {
  return ranksAmong(entries, measures).map((ranks) => {
    const message = `${ranks} ranks, and a line to a worse place would rise; draw places as dots with kind: estimates, each with its date`;
    return { at, message };
  });
}

/** Those of some measures that are places in an order, as one text; none where there are none. */
function ranksAmong(entries: Entries, measures: readonly string[]): readonly string[] {
  const ranks = measures.filter((id) => isRank(entries.measures.get(id)?.unit ?? ''));
  return ranks.length === 0 ? [] : [joinAnd(ranks)];
}
