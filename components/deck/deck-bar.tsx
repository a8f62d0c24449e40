import type { ReactNode } from 'react';
import styles from './deck-bar.module.css';
import { DeckButton } from './deck-button';

/** The bar over the slides: ways out of the deck and, with the script, what the keys do. */
export function DeckBar({ home, speaker }: { home: string; speaker: string }): ReactNode {
  return (
    <nav className={styles['deckBar']} aria-label="Deck">
      <a href={home}>Web page</a>
      <a href={speaker} data-do="speaker">
        Speaker notes
      </a>
      <span className={styles['scripted']}>
        <DeckButton does="overview">Overview</DeckButton>
        <DeckButton does="full">Full screen</DeckButton>
        <DeckButton does="help">Keys</DeckButton>
        <DeckButton does="previous" label="Previous">
          ←
        </DeckButton>
        <DeckButton does="next" label="Next">
          →
        </DeckButton>
      </span>
    </nav>
  );
}
