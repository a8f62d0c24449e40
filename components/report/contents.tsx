import type { ReactNode } from 'react';
import type { PageLink } from '../../lib/derive/imprint';
import { pageWords } from '../../lib/words/page';
import styles from './contents.module.css';
import { LinkList } from './link-list';

/** The way to every part of a long page, in reach wherever a reader is: the list opens without a script. */
export function Contents({ links, title }: { links: readonly PageLink[]; title: string }): ReactNode {
  if (links.length === 0) return null;
  return (
    <nav className={styles['contentsBar']} aria-label={pageWords.contents}>
      <button type="button" popoverTarget="contents">
        {pageWords.contents}
      </button>
      <div id="contents" popover="auto" className={styles['list']}>
        <LinkList links={links} />
      </div>
      <span className={styles['title']}>{title}</span>
      <a href="#top">{pageWords.top}</a>
    </nav>
  );
}
