import type { ReactNode } from 'react';
import type { DeckView } from '../../lib/derive/deck';
import type { Stills } from '../report/still-frames';
import styles from './deck.module.css';
import { DeckBar } from './deck-bar';
import { BlockedHelp, KeyHelp } from './key-help';
import { SlideFrame } from './slide-frame';

type Props = {
  readonly view: DeckView;
  /** The stills by slide. */
  readonly stills: Readonly<Record<string, Stills>>;
  /** Where the speaker's page lies. */
  readonly speaker: string;
};

/** The deck: slides under each other, which a script turns into a presentation. */
export function Deck({ view, stills, speaker }: Props): ReactNode {
  return (
    <>
      <DeckBar home={view.imprint.home} speaker={speaker} />
      <main className={styles['deck']} data-deck="">
        <div className="slides">
          {view.slides.map((slide, index) => (
            <section key={slide.id} id={slide.id} className={styles['slidePlace']} data-title={slide.headline}>
              <SlideFrame slide={slide} stills={stills[slide.id] ?? {}} imprint={view.imprint} number={index + 1} />
            </section>
          ))}
        </div>
      </main>
      <KeyHelp />
      <BlockedHelp speaker={speaker} />
    </>
  );
}
