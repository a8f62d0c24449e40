import type { LinkInput } from '../../schema/link';
import type { Checked } from './checked';

/** Which link of a figure a drawing puts at its date: the last one, or the one that speaks in it. */
export type Which = 'last' | 'speaking';

/** The link at whose date a drawing shows a figure, if the figure is known. */
export function shownLink(draft: Checked['draft'], id: string, which: Which): LinkInput | undefined {
  const chain = draft.figures.get(id)?.chain;
  const before = chain?.at(-2);
  return which === 'last' || before === undefined || before.inferred !== undefined ? chain?.at(-1) : before;
}
