import type { ReactNode } from 'react';
import type { LinkView, Slot } from '../../lib/derive/chain-view';
import { chainWords } from '../../lib/words/figure';
import { MarkedWords } from '../report/marked-words';
import styles from './link-slots.module.css';

/** How a slot looks when it holds nothing that was carried over; what was is set in its own voice. */
const EMPTY: Readonly<Record<Slot['state'], string | undefined>> = {
  carried: undefined,
  lost: undefined,
  none: styles['none'],
  unknown: styles['unknown'],
};

/** A text of which only what differs is marked. */
function Pieces({ pieces }: { pieces: Slot['pieces'] }): ReactNode {
  return pieces.map(({ text, marked }, index) => {
    const key = pieces
      .slice(0, index + 1)
      .map((piece) => piece.text)
      .join('');
    return marked ? (
      <span key={key} className={styles['differs']}>
        {text}
      </span>
    ) : (
      text
    );
  });
}

function SlotCell({ name, slot, voice }: { name: string; slot: Slot; voice: string | undefined }): ReactNode {
  const empty = EMPTY[slot.state];
  return (
    <div>
      <dt>{name}</dt>
      <dd className={empty === undefined ? voice : `${voice} ${empty}`}>
        {slot.state === 'lost' ? (
          <span className={styles['notCarriedOver']}>{slot.text}</span>
        ) : (
          <Pieces pieces={slot.pieces} />
        )}
      </dd>
    </div>
  );
}

/** What a link of a chain said, part by part: hedge, bound, value, words. */
export function LinkSlots({ link, numeric }: { link: LinkView; numeric: boolean }): ReactNode {
  const value = link.isArticle ? `${styles['value']} ${styles['ofArticle']}` : styles['value'];
  const { slots, notQuoted } = chainWords;
  return (
    <dl className={styles['slots']}>
      <SlotCell name={slots.hedge} slot={link.hedge} voice={styles['saying']} />
      {numeric ? <SlotCell name={slots.bound} slot={link.bound} voice={styles['saying']} /> : null}
      {numeric ? <SlotCell name={slots.value} slot={link.value} voice={value} /> : null}
      <div className={styles['words']}>
        <dt>{slots.words}</dt>
        <dd>
          {link.words.length === 0 ? (
            <span className={styles['unknown']}>{notQuoted}</span>
          ) : (
            <MarkedWords words={link.words} />
          )}
        </dd>
      </div>
    </dl>
  );
}
