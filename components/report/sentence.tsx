import type { ReactNode } from 'react';
import { Copyable } from './copyable';
import styles from './sentence.module.css';

/** The sentence that a person would paste. Without a script it is there to be selected; with one, there is a button. */
export function Sentence({ sentence, about }: { sentence: string; about: string }): ReactNode {
  return (
    <details className={styles['sentence']}>
      <summary>
        Copy as a sentence<span className="visually-hidden">: {about}</span>
      </summary>
      <Copyable>{sentence}</Copyable>
    </details>
  );
}
