import type { ReactNode } from 'react';
import type { DeckView } from '../../lib/derive/deck';
import type { Stills } from '../report/still-frames';
import { KeyHelp } from './key-help';
import { SlideFrame } from './slide-frame';

type Props = {
  readonly view: DeckView;
  /** The stills by slide. */
  readonly stills: Readonly<Record<string, Stills[string] | undefined>>;
  /** Where the speaker's page lies. */
  readonly speaker: string;
};

/** The deck: slides under each other, which a script turns into a presentation. */
export function Deck({ view, stills, speaker }: Props): ReactNode {
  return (
    <>
      <nav className="deck-bar" aria-label="Deck">
        <a href={view.imprint.home}>Web page</a>
        <a href={speaker} data-do="speaker">
          Speaker notes
        </a>
        <span className="scripted">
          <button type="button" data-do="overview">
            Overview
          </button>
          <button type="button" data-do="full">
            Full screen
          </button>
          <button type="button" data-do="help">
            Keys
          </button>
          <button type="button" data-do="previous" aria-label="Previous">
            ←
          </button>
          <button type="button" data-do="next" aria-label="Next">
            →
          </button>
        </span>
      </nav>
      <main className="deck">
        <div className="slides">
          {view.slides.map((slide, index) => (
            <section key={slide.id} id={slide.id} className="slide" data-title={slide.headline}>
              <SlideFrame slide={slide} still={stills[slide.id]} imprint={view.imprint} number={index + 1} />
            </section>
          ))}
        </div>
      </main>
      <KeyHelp />
    </>
  );
}
