import type { ReactNode } from 'react';
import type { PageLink } from '../../lib/derive/imprint';
import { acrossWords } from '../../lib/words/across';
import { LinkList } from '../report/link-list';
import { Masthead } from '../report/masthead';
import { PageHead } from '../report/page-head';
import styles from './site-frame.module.css';

type Props = {
  /** Where the house's name leads; without it, the name is no link. */
  readonly home?: string;
  /** The lists that span reports. */
  readonly lists: readonly PageLink[];
  readonly title: string;
  readonly lede?: ReactNode;
  readonly children: ReactNode;
};

/** What every page that spans reports stands in: the name of the house, the ways to the lists, its title. */
export function SiteFrame({ home, lists, title, lede, children }: Props): ReactNode {
  return (
    <div className="page-frame">
      <header>
        <Masthead {...(home === undefined ? {} : { home })} />
        <nav className={styles['lists']} aria-label={acrossWords.nav}>
          <LinkList links={lists} />
        </nav>
      </header>
      <main className={styles['content']}>
        <PageHead title={title} {...(lede === undefined ? {} : { lede })} />
        {children}
      </main>
    </div>
  );
}
