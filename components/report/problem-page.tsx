import type { ReactNode } from 'react';
import type { ProblemPageView } from '../../lib/derive/problem-page';
import { Masthead } from './masthead';
import { PageHead } from './page-head';
import { RowTable } from './row-table';

/** What is wrong with the data of a report: only its author sees this, while editing. */
export function ProblemPage({ view: { title, lede, columns, rows } }: { view: ProblemPageView }): ReactNode {
  return (
    <div className="page-frame">
      <header>
        <Masthead />
      </header>
      <main>
        <PageHead title={title} lede={lede} />
        <RowTable columns={columns}>
          {rows.map(({ place, key, message }) => (
            <tr key={`${place} ${key} ${message}`}>
              <td>
                <code>{place}</code>
              </td>
              <td>
                <code>{key}</code>
              </td>
              <td>{message}</td>
            </tr>
          ))}
        </RowTable>
      </main>
    </div>
  );
}
