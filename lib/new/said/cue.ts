import { lowerAt, type Tokens } from '../../numbers/token';
import type { Named, Stretch } from './noun-phrase';
import { BE } from './words';

/**
 * Words that say who says something: `Jo Hill said`, `according to the office`. `opens`: what follows is theirs; `joins`:
 * what stands before is, and what goes on behind it.
 */
export type Cue = Stretch & {
  readonly who: Named;
  readonly reach: 'opens' | 'joins';
  /** A document of theirs says it; what “the report” says later is theirs too. */
  readonly inDocument?: true;
  /** They make something of what is told, and no number in it is theirs: `welcomed the plan`. */
  readonly reacts?: true;
};

export const mark = (inDocument: boolean): Pick<Cue, 'inDocument'> => (inDocument ? { inDocument } : {});

/** Whether a verb has its speaker behind it, or says that nobody does: `is said`, `no longer expect`. */
export const isPassive = (tokens: Tokens, at: number) => {
  const word = lowerAt(tokens, at - 1);
  const isShort = word === 's' && ['’', "'"].includes(lowerAt(tokens, at - 2));
  return BE.has(word) || isShort || word === 'longer' || (/ly$/.test(word) && BE.has(lowerAt(tokens, at - 2)));
};
