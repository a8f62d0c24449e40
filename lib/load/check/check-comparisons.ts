import type { Fault } from '../fault';
import { joinAnd } from '../join-words';
import type { Checked } from './checked';

/** Comparisons that call figures of unlike measures other estimates of one thing. */
export function checkComparisons({ draft }: Checked): Fault[] {
  return [...draft.comparisons].flatMap(([index, { verdict, figures }]) => {
    if (verdict !== 'comparable') return [];
    const known = figures.map((id) => draft.figures.get(id)?.measure).filter((measure) => measure !== undefined);
    const measures = [...new Set(known)];
    if (measures.length < 2) return [];
    const message = `comparable figures count one thing, and these count ${joinAnd(measures)}; write with-care, or a verdict that says what must not be done`;
    return [{ path: ['comparisons', index, 'verdict'], message }];
  });
}
