import type { ReactNode } from 'react';
import { copyWords } from '../../lib/words/copy';
import styles from './sentence.module.css';

/**
 * The sentence that a person would paste. It opens at a press, and a script copies it at the same press and says so;
 * without one it is there to be selected.
 */
export function Sentence({ sentence, about }: { sentence: string; about: string }): ReactNode {
  return (
    <details className={styles['sentence']} data-sentence="">
      <summary aria-label={copyWords.about(about)}>{copyWords.asSentence}</summary>
      <span role="status" className={styles['status']} />
      <p data-copy="">{sentence}</p>
    </details>
  );
}
