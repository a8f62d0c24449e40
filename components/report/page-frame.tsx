import type { ReactNode } from 'react';
import type { Imprint } from '../../lib/derive/dashboard';
import { pageWords } from '../../lib/words/page';
import { LinkList } from './link-list';
import { Masthead } from './masthead';
import styles from './page-frame.module.css';

type Props = { readonly imprint: Imprint; readonly crumb?: ReactNode; readonly children: ReactNode };

/** What every page of a report stands in: the name of the house and the edition above, the imprint below. */
export function PageFrame({ imprint, crumb, children }: Props): ReactNode {
  return (
    <div className="page-frame">
      <link rel="stylesheet" href={imprint.running} precedence="print" media="print" />
      <header>
        <Masthead home={imprint.home}>
          {crumb}
          <nav aria-label={pageWords.uses}>
            <LinkList links={imprint.uses} />
          </nav>
          <span>{imprint.edition}</span>
        </Masthead>
      </header>
      <main>{children}</main>
      <footer className={styles['imprint']}>
        <span>{pageWords.imprint(imprint.edition)}</span>
        <span>
          <LinkList links={[...imprint.links, ...imprint.uses]} />
        </span>
      </footer>
    </div>
  );
}
