import type { ReactNode } from 'react';
import styles from './counted-list.module.css';

type Counted = {
  readonly name: string;
  readonly label: string;
  readonly href: string;
  readonly count: string;
};

/** Names in columns, each with how much is behind it. */
export function CountedList({ of }: { of: readonly Counted[] }): ReactNode {
  return (
    <ul className={styles['counted']}>
      {of.map(({ name, label, href, count }) => (
        <li key={name}>
          <a href={href}>{label}</a> <span>{count}</span>
        </li>
      ))}
    </ul>
  );
}
