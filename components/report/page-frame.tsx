import type { ReactNode } from 'react';
import type { CitationView } from '../../lib/derive/citations';
import type { Imprint } from '../../lib/derive/imprint';
import { pageWords } from '../../lib/words/page';
import { LinkList } from './link-list';
import { Masthead } from './masthead';
import styles from './page-frame.module.css';
import { SourceNotes } from './source-notes';
import { surface } from './surface';

type Props = {
  readonly imprint: Imprint;
  readonly citations: readonly CitationView[];
  readonly crumb?: ReactNode;
  readonly children: ReactNode;
};

/** What every page of a report stands in: the name of the house, which leads to all reports, and the edition above, the imprint below. A page with a crumb leads back to its report. */
export function PageFrame({ imprint, citations, crumb, children }: Props): ReactNode {
  surface().hasNotes = true;
  return (
    <div className="page-frame" id="top">
      <link rel="stylesheet" href={imprint.running} precedence="print" media="print" />
      <a className={styles['skip']} href="#main">
        {pageWords.skip}
      </a>
      <header>
        <Masthead home={imprint.site}>
          {crumb}
          <nav aria-label={pageWords.uses}>
            <LinkList links={imprint.uses} />
          </nav>
          <span>{imprint.edition}</span>
        </Masthead>
      </header>
      <main id="main">
        {children}
        <SourceNotes citations={citations} />
      </main>
      <footer className={styles['imprint']}>
        <span>{pageWords.imprint(imprint.edition)}</span>
        <span>
          <LinkList links={[...imprint.links, ...imprint.uses]} />
        </span>
      </footer>
    </div>
  );
}
