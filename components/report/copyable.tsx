import type { ReactNode } from 'react';
import { copyWords } from '../../lib/words/copy';
import styles from './copyable.module.css';

/**
 * A text that is there to be copied, and its button. The button is hidden until the script shows it by a style sheet of
 * its own: without a script there is none, and nothing in the page changes before React takes it over in development.
 */
export function Copyable({ children }: { children: ReactNode }): ReactNode {
  return (
    <>
      <p data-copy="">{children}</p>
      <button type="button" className={styles['copy']} hidden>
        {copyWords.copy}
      </button>
      <span role="status" />
    </>
  );
}
