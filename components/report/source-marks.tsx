import type { ReactNode } from 'react';
import type { SourceMark } from '../../lib/derive/source-view';
import { pageWords } from '../../lib/words/page';
import { citationAnchor } from './citation-anchor';
import styles from './source-marks.module.css';
import { surface } from './surface';

/**
 * The numbers of sources: [2] [5]. On a page they are one button, which opens what they stand for where they stand; where
 * nothing opens, on slides and paper, each leads to the list.
 */
export function SourceMarks({ marks }: { marks: readonly SourceMark[] }): ReactNode {
  if (marks.length === 0) return null;
  if (surface().hasNotes) {
    const numbers = marks.map(({ number }) => number);
    return (
      <button
        type="button"
        className={styles['sourceMarks']}
        popoverTarget={citationAnchor(numbers)}
        aria-label={pageWords.sources(numbers)}
      >
        {numbers.map((number) => `[${number}]`).join(' ')}
      </button>
    );
  }
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
