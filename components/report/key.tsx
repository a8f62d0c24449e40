import type { ReactNode } from 'react';
import { Glyph } from './glyph';
import styles from './key.module.css';

const ENTRIES = [
  { name: 'more than, at least', nature: 'estimate', bound: 'moreThan' },
  { name: 'up to', nature: 'estimate', bound: 'upTo' },
  { name: 'about', nature: 'estimate', bound: 'about' },
  { name: 'share of a whole', nature: 'share', bound: 'stated' },
  { name: 'model, with intervals', nature: 'model', bound: 'stated' },
  { name: 'authorised, in force', nature: 'authorised', bound: 'stated' },
  { name: 'target, not in force', nature: 'target', bound: 'stated' },
  { name: 'order, announced', nature: 'order', bound: 'stated' },
] as const;

/** How the marks are drawn: form is the kind of number, ends are its bound, colour is where it was found. */
export function Key(): ReactNode {
  return (
    <aside className={styles['markKey']} aria-labelledby="key">
      <h2 id="key" className="small-heading">
        How the marks are drawn
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
        <span className={`${styles['swatch']} ${styles['reported']}`} /> what the article reports{' '}
        <span className={`${styles['swatch']} ${styles['context']}`} /> context, not in the article{' '}
        <span className={`${styles['swatch']} ${styles['differs']}`} /> where it differs from what it took over
      </p>
      <p>
        For example, an arrow means that the number goes on past its mark by an amount that nobody gave; its length says
        nothing. A bar goes on in the same way.
      </p>
    </aside>
  );
}
