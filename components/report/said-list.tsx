import type { ReactNode } from 'react';
import styles from './said-list.module.css';

/** A list of things said. */
export function SaidList({ children }: { children: ReactNode }): ReactNode {
  return <ul className={styles['saidList']}>{children}</ul>;
}

type Props = {
  readonly id?: string;
  readonly says: ReactNode;
  /** Paragraphs: who says it, and what else is known of the saying. */
  readonly children: ReactNode;
};

/** One thing said, and who says it. */
export function Said({ id, says, children }: Props): ReactNode {
  return (
    <li id={id}>
      <p className={styles['says']} data-part="says">
        {says}
      </p>
      <div className={styles['saidBy']} data-part="who">
        {children}
      </div>
    </li>
  );
}
