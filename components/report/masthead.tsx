import type { ReactNode } from 'react';
import { siteWords } from '../../lib/words/site';
import styles from './masthead.module.css';

type Props = {
  /** Where the house's name leads; without it, the name is no link. */
  readonly home?: string;
  readonly children?: ReactNode;
};

/** The name of the house over two rules, and beside it what a page says of itself. */
export function Masthead({ home, children }: Props): ReactNode {
  return (
    <div className={styles['masthead']}>
      <div className={styles['plate']}>
        {home === undefined ? (
          <span className={styles['house']}>{siteWords.name}</span>
        ) : (
          <a className={styles['house']} href={home}>
            {siteWords.name}
          </a>
        )}
        {children}
      </div>
    </div>
  );
}
