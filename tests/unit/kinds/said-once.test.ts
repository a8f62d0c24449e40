import { expect, test } from 'vitest';
import type { Row, RowsPanel } from '../../../lib/kinds/drawing';
import { saySubOnce } from '../../../lib/kinds/row';

const mark: Row['mark'] = {
  ...{ key: 'homes', title: 'Homes', href: '/', tone: 'reported', nature: 'count', bound: 'stated' },
  ...{ value: 3, point: true, intervals: [] },
};
const axis: RowsPanel['axis'] = { from: 0, to: 4, ticks: [] };

/** A panel whose rows have these texts under their names, and what stands once over them after. */
function say(subs: readonly string[]): { readonly said: string | undefined; readonly subs: readonly string[] } {
  const rows = subs.map((sub): Row => ({ name: 'Homes', sub, value: [], aside: [], mark }));
  const panel: RowsPanel = saySubOnce({ axis, groups: [{ rows }] });
  return { said: panel.said, subs: panel.groups.flatMap((group) => group.rows.map(({ sub }) => sub)) };
}

test.each([
  ['all alike', ['A; count', 'A; count', 'A; count'], 'A; count', ['', '', '']],
  ['most alike', ['A', 'A', 'B'], 'Where nothing else is said: A', ['', '', 'B']],
  [
    'all ending alike',
    ['A; said 1 May; count', 'B; said 1 May; count', 'C; said 1 May; count'],
    'Said 1 May; count',
    ['A', 'B', 'C'],
  ],
  ['two that end alike', ['A; count', 'B; count'], undefined, ['A; count', 'B; count']],
  ['one that is no more than the end', ['A; count', 'B; count', 'count'], undefined, ['A; count', 'B; count', 'count']],
])('says once what stands under rows: %s', (_, subs, said, left) => expect(say(subs)).toEqual({ said, subs: left }));
