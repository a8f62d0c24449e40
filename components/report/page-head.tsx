import type { ReactNode } from 'react';
import styles from './page-head.module.css';

type Props = { readonly title: ReactNode; readonly lede?: ReactNode; readonly children?: ReactNode };

/** What a page opens with: its title across the page, and under it what was found, or what the page is about. */
export function PageHead({ title, lede, children }: Props): ReactNode {
  return (
    <div className={styles['pageHead']}>
      <h1>{title}</h1>
      {lede === undefined ? null : <p className={styles['lede']}>{lede}</p>}
      {children}
    </div>
  );
}
