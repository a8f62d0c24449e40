import type { ReactNode } from 'react';
import type { DifferRow } from '../../lib/derive/differs';
import { tableWords } from '../../lib/words/table';
import { DiffersTable } from './differs-table';

/** How many rows a page shows before the rest are folded. */
const FIRST = 8;

/** What differs along the way: the first rows, and the rest of many folded under them. */
export function Differs({ rows }: { rows: readonly DifferRow[] }): ReactNode {
  const rest = rows.slice(FIRST);
  return (
    <>
      <DiffersTable rows={rows.slice(0, FIRST)} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{tableWords.differs.more(rest.length)}</summary>
          <DiffersTable rows={rest} />
        </details>
      )}
    </>
  );
}
