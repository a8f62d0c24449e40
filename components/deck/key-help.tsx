import type { ReactNode } from 'react';
import { deckKeys, deckWords } from '../../lib/words/deck';
import { CloseButton } from './deck-button';
import styles from './key-help.module.css';

/** The keys, as reveal.js and PowerPoint have them. Opened by the deck's script; without it nothing listens to keys. */
export function KeyHelp(): ReactNode {
  return (
    <dialog id="keys" className={styles['keyHelp']} aria-labelledby="keys-h">
      <h2 id="keys-h">{deckWords.keys}</h2>
      <dl>
        {deckKeys.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <CloseButton>{deckWords.close}</CloseButton>
      </form>
    </dialog>
  );
}

/** What is said where the browser keeps the speaker's page from opening by a key, with the way there. */
export function BlockedHelp({ speaker }: { readonly speaker: string }): ReactNode {
  const { title, text } = deckWords.blocked;
  return (
    <dialog id="blocked" className={styles['keyHelp']} aria-labelledby="blocked-h">
      <h2 id="blocked-h">{title}</h2>
      <p>
        {text}{' '}
        <a href={speaker} target="on-record-speaker">
          {deckWords.notes}
        </a>
      </p>
      <form method="dialog">
        <CloseButton>{deckWords.close}</CloseButton>
      </form>
    </dialog>
  );
}
