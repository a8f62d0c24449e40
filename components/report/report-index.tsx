import type { ReactNode } from 'react';
import type { IndexEntry } from '../../lib/derive/report-index';
import { siteWords } from '../../lib/words/site';
import { Masthead } from './masthead';
import { PageHead } from './page-head';
import { Said, SaidList } from './said-list';

/** The reports of a site that has several. */
export function ReportIndex({ entries }: { entries: readonly IndexEntry[] }): ReactNode {
  return (
    <div className="page-frame">
      <header>
        <Masthead />
      </header>
      <main>
        <PageHead title={siteWords.indexTitle} />
        <SaidList>
          {entries.map((entry) => (
            <Said key={entry.id} says={<a href={entry.href}>{entry.title}</a>}>
              {entry.about.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Said>
          ))}
        </SaidList>
      </main>
    </div>
  );
}
