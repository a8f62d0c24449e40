import type { ReactNode } from 'react';
import type { CitationView } from '../../lib/derive/citations';
import { citationAnchor } from './citation-anchor';
import styles from './source-notes.module.css';

/** What the numbers of sources open where they stand: each source with its address. */
export function SourceNotes({ citations }: { citations: readonly CitationView[] }): ReactNode {
  return citations.map(({ numbers, sources }) => (
    <div key={numbers.join()} id={citationAnchor(numbers)} popover="auto" className={styles['note']}>
      {sources.map(({ number, text, address, carried }) => (
        <p key={number}>
          [{number}] {text}
          {carried === undefined ? null : `; ${carried.text}`}
          {address === undefined ? null : (
            <>
              . <a href={address.href}>{address.label}</a>
            </>
          )}
        </p>
      ))}
    </div>
  ));
}
