import type { ReactNode } from 'react';
import { deckWords } from '../../lib/words/deck';
import styles from './deck-bar.module.css';
import { DeckButton } from './deck-button';

/** The bar over the slides: ways out of the deck and, with the script, what the keys do. */
export function DeckBar({ home, speaker }: { home: string; speaker: string }): ReactNode {
  return (
    <nav className={styles['deckBar']} aria-label={deckWords.bar}>
      <a href={home}>{deckWords.page}</a>
      <a href={speaker} data-do="speaker">
        {deckWords.notes}
      </a>
      <span className={styles['scripted']}>
        <DeckButton does="overview">{deckWords.overview}</DeckButton>
        <DeckButton does="full">{deckWords.full}</DeckButton>
        <DeckButton does="help">{deckWords.keys}</DeckButton>
        <DeckButton does="previous" label={deckWords.previous}>
          ←
        </DeckButton>
        <DeckButton does="next" label={deckWords.next}>
          →
        </DeckButton>
      </span>
    </nav>
  );
}
