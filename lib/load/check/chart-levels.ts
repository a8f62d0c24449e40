import { joinOr } from '../../format/join-words';
import type { About, Entries, Wrong } from '../../kinds/kind';
import { measuresOf } from '../../kinds/measures';

/** Levels that a chart has no scale for: its kind draws none, or it draws another measure. */
export function checkLevels(about: About, entries: Entries): readonly Wrong[] {
  const { figures, series, levels, drawsLevels } = about;
  if (levels.length === 0) return [];
  if (drawsLevels !== true)
    return [{ at: ['levels'], message: 'this kind of chart has no scale for a level; leave levels out here' }];
  const ids = (named: readonly { readonly id: string }[]) => named.map(({ id }) => id);
  const drawn = measuresOf(entries, ids(figures), ids(series));
  return levels.flatMap(({ id, at }): Wrong[] => {
    const [measure] = measuresOf(entries, [id]);
    if (measure === undefined || drawn.length === 0 || drawn.includes(measure)) return [];
    const message = `${id} counts ${measure}, and this chart draws ${joinOr(drawn)}; write a level of the same measure, or leave it out`;
    return [{ at, message }];
  });
}
