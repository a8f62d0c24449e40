import type { ReactNode } from 'react';
import styles from './deck-button.module.css';

type Props = {
  /** What the deck's or the speaker's script does when it is pressed. */
  readonly does: string;
  /** What it is called, where what stands on it isn't a word. */
  readonly label?: string;
  readonly children: ReactNode;
};

/** A button of the deck or of the speaker's page; a script listens to it. */
export function DeckButton({ does, label, children }: Props): ReactNode {
  return (
    <button type="button" className={styles['deckButton']} data-do={does} aria-label={label}>
      {children}
    </button>
  );
}

/** The button that closes the dialog it stands in. */
export function CloseButton({ children }: { children: ReactNode }): ReactNode {
  return (
    <button type="submit" className={styles['deckButton']}>
      {children}
    </button>
  );
}
