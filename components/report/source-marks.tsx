import type { ReactNode } from 'react';
import type { SourceMark } from '../../lib/derive/source-view';
import { pageWords } from '../../lib/words/page';
import styles from './source-marks.module.css';

/** Numbered marks that lead to the list of sources: [2] [5]. */
export function SourceMarks({ marks }: { marks: readonly SourceMark[] }): ReactNode {
  return marks.map((mark) => (
    <a
      key={mark.number}
      className={styles['sourceMark']}
      href={mark.href}
      title={mark.title}
      aria-label={pageWords.source(mark.number, mark.title)}
    >
      [{mark.number}]
    </a>
  ));
}
