import type { ReactNode } from 'react';
import { CloseButton } from './deck-button';
import styles from './key-help.module.css';

const KEYS = [
  ['→ Space N PgDn', 'next step or slide'],
  ['← P PgUp, Shift + Space', 'previous step or slide'],
  ['Home, End', 'first slide, last slide'],
  ['Number, then Enter', 'that slide'],
  ['O, Esc', 'overview of all slides'],
  ['S', 'speaker view: notes, next slide, timer'],
  ['A', 'all annotations at once, or step by step'],
  ['B or .', 'black screen'],
  ['F', 'full screen'],
  ['?', 'this list'],
] as const;

/** The keys, as reveal.js and PowerPoint have them. Opened by the deck's script; without it nothing listens to keys. */
export function KeyHelp(): ReactNode {
  return (
    <dialog id="keys" className={styles['keyHelp']} aria-labelledby="keys-h">
      <h2 id="keys-h">Keys</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <CloseButton>Close</CloseButton>
      </form>
    </dialog>
  );
}
