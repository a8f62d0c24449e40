import type { ReactNode } from 'react';
import styles from './difference.module.css';

type Props = {
  readonly children: ReactNode;
  /** Whether it is a note where nothing differs, and takes no ochre. */
  readonly note?: boolean;
};

/** What differs between what the article says and what it took over, beside what it differs in. */
export function Difference({ children, note = false }: Props): ReactNode {
  return (
    <p
      className={note ? `${styles['difference']} ${styles['note']}` : styles['difference']}
      data-part={note ? 'note' : 'differs'}
    >
      {children}
    </p>
  );
}
