import type { ReactNode } from 'react';
import { copyWords } from '../../lib/words/copy';
import { Copyable } from './copyable';
import styles from './sentence.module.css';

/** The sentence that a person would paste. Without a script it is there to be selected; with one, there is a button. */
export function Sentence({ sentence, about }: { sentence: string; about: string }): ReactNode {
  return (
    <details className={styles['sentence']}>
      <summary>
        {copyWords.asSentence}
        <span className="visually-hidden">{copyWords.about(about)}</span>
      </summary>
      <Copyable>{sentence}</Copyable>
    </details>
  );
}
