import type { ReactNode } from 'react';
import { keyWords } from '../../lib/words/key';
import { Glyph } from './glyph';
import styles from './key.module.css';

const ENTRIES = [
  { name: keyWords.marks.moreThan, nature: 'estimate', bound: 'moreThan' },
  { name: keyWords.marks.upTo, nature: 'estimate', bound: 'upTo' },
  { name: keyWords.marks.about, nature: 'estimate', bound: 'about' },
  { name: keyWords.marks.share, nature: 'share', bound: 'stated' },
  { name: keyWords.marks.model, nature: 'model', bound: 'stated' },
  { name: keyWords.marks.authorised, nature: 'authorised', bound: 'stated' },
  { name: keyWords.marks.target, nature: 'target', bound: 'stated' },
  { name: keyWords.marks.order, nature: 'order', bound: 'stated' },
] as const;

/** How the marks are drawn: form is the kind of number, ends are its bound, colour is where it was found. */
export function Key(): ReactNode {
  return (
    <aside className={styles['markKey']} aria-labelledby="key">
      <h2 id="key" className="small-heading">
        {keyWords.title}
      </h2>
      <ul>
        {ENTRIES.map(({ name, nature, bound }) => (
          <li key={name}>
            <Glyph
              id={`key-${nature}`}
              nature={nature}
              bound={bound}
              share={nature === 'share'}
              tone={bound === 'stated' && nature !== 'model' ? 'chart-reported' : 'chart-context'}
            />
            {name}
          </li>
        ))}
      </ul>
      <p>
        <span className={`${styles['swatch']} ${styles['reported']}`} />
        {keyWords.colours.reported} <span className={`${styles['swatch']} ${styles['context']}`} />
        {keyWords.colours.context} <span className={`${styles['swatch']} ${styles['differs']}`} />
        {keyWords.colours.differs}
      </p>
      <p>{keyWords.arrows}</p>
    </aside>
  );
}
