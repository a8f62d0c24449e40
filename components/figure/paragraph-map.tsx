import type { ReactNode } from 'react';
import { figureWords } from '../../lib/words/figure';
import styles from './paragraph-map.module.css';

type Props = { readonly paragraph: number; readonly of: number };

/** The article's paragraphs as a row of numbered boxes, the figure's marked. The text itself isn't reproduced. */
export function ParagraphMap({ paragraph, of }: Props): ReactNode {
  return (
    <ol className={styles['paragraphMap']} aria-label={figureWords.place.map(of, paragraph)}>
      {Array.from({ length: of }, (_, index) => index + 1).map((number) => (
        <li key={number} aria-current={number === paragraph ? 'true' : undefined}>
          {number}
        </li>
      ))}
    </ol>
  );
}
