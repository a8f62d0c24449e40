import type { ReactNode } from 'react';
import type { ProseView } from '../../lib/facts/prose-view';
import styles from './folded-section.module.css';
import { Prose } from './prose';

type Props = {
  /** The id of what is inside, so that a link to it opens the section. */
  readonly id: string;
  readonly headline: ReactNode;
  /** What is inside, and how much. */
  readonly inside: string;
  readonly text?: readonly ProseView[];
  readonly children: ReactNode;
};

/** A section that is folded on a screen until somebody opens it, and open on paper. */
export function FoldedSection({ id, headline, inside, text = [], children }: Props): ReactNode {
  return (
    <section className={styles['folded']} aria-labelledby={`${id}-h`}>
      <details>
        <summary>
          <h2 id={`${id}-h`}>{headline}</h2>
          <span className={styles['inside']}>{inside}</span>
        </summary>
        <div id={id} className={styles['content']}>
          {text.map((paragraph) => (
            <p key={paragraph.map((piece) => piece.text).join('')} className={styles['paragraph']}>
              <Prose text={paragraph} />
            </p>
          ))}
          {children}
        </div>
      </details>
    </section>
  );
}
