import { joinAnd } from '../../format/join-words';
import type { ComparisonInput } from '../../schema/comparison';
import type { Fault } from '../fault';
import type { Checked } from './checked';

/** Comparisons that call figures of unlike measures other estimates of one thing. */
function checkMeasures({ draft }: Checked): Fault[] {
  return [...draft.comparisons].flatMap(([index, { verdict, figures }]) => {
    if (verdict !== 'comparable') return [];
    const known = figures.map((id) => draft.figures.get(id)?.measure).filter((measure) => measure !== undefined);
    const measures = [...new Set(known)];
    if (measures.length < 2) return [];
    const message = `comparable figures count one thing, and these count ${joinAnd(measures)}; write with-care, or a verdict that says what must not be done`;
    return [{ path: ['comparisons', index, 'verdict'], message }];
  });
}

type Verdict = ComparisonInput['verdict'];

/** Whether one verdict allows what the other forbids. */
const contradict = (one: Verdict, other: Verdict) =>
  (one === 'comparable' && other.startsWith('not-')) || (other === 'comparable' && one.startsWith('not-'));

/** Comparisons of the same figures that say the same again, or the opposite. */
function checkAgain({ draft }: Checked): Fault[] {
  const said = new Map<string, Verdict[]>();
  return [...draft.comparisons].flatMap(([index, { verdict, figures }]): Fault[] => {
    const key = [...figures].sort().join(' ');
    const before = said.get(key) ?? [];
    said.set(key, [...before, verdict]);
    const path = ['comparisons', index, 'verdict'];
    if (before.includes(verdict))
      return [{ path, message: `an earlier comparison of the same figures says ${verdict} too; keep one of the two` }];
    const opposite = before.find((other) => contradict(verdict, other));
    if (opposite === undefined) return [];
    return [{ path, message: `an earlier comparison of the same figures says ${opposite}; decide which holds` }];
  });
}

/** Comparisons that can’t hold: of unlike measures, or against one another. */
export function checkComparisons(checked: Checked): Fault[] {
  return [...checkMeasures(checked), ...checkAgain(checked)];
}
