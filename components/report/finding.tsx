import type { ReactNode } from 'react';
import type { ProseView } from '../../lib/facts/prose-view';
import styles from './finding.module.css';
import { Prose } from './prose';

/** What was found: the first line large, because it is what a reader who has twenty seconds takes away. */
export function Finding({ lines, long = false }: { lines: readonly ProseView[]; long?: boolean }): ReactNode {
  return (
    <div className={styles['finding']} data-part="finding" data-long={long ? '' : undefined}>
      {lines.map((line) => (
        <p key={line.map((piece) => piece.text).join('')}>
          <Prose text={line} />
        </p>
      ))}
    </div>
  );
}
