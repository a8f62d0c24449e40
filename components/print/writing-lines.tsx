import type { ReactNode } from 'react';
import styles from './writing-lines.module.css';

/** More than any page has room for; those that don't fit aren't shown. */
const LINES = Array.from({ length: 40 }, (_, index) => index);

/** Lines to write on, as many as the rest of the page has room for. */
export function WritingLines(): ReactNode {
  return (
    <div className={styles['writingLines']} aria-hidden="true">
      {LINES.map((line) => (
        <div key={line} />
      ))}
    </div>
  );
}
