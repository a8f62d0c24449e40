import type { ReactNode } from 'react';
import type { DeckView } from '../../lib/derive/deck';
import type { FigureNotes, SpeakerNotes } from '../../lib/derive/deck/speaker-notes';
import { speakerWords } from '../../lib/words/speaker';
import type { Stills } from '../report/still-frames';
import { DeckButton } from './deck-button';
import { SlideFrame } from './slide-frame';
import styles from './speaker-page.module.css';

function FigureNote({ figure }: { figure: FigureNotes }): ReactNode {
  return (
    <section className={styles['figure']} data-figure={figure.id}>
      <h3>
        {figure.name}: {figure.number}
      </h3>
      <p className={styles['nature']}>{figure.nature}</p>
      {figure.asked.map(({ question, answer }) => (
        <p key={question} className={styles['asked']}>
          <b>“{question}”</b> {answer}
        </p>
      ))}
      <h4>{speakerWords.chain}</h4>
      <ol>
        {figure.chain.map((link) => (
          <li key={link}>{link}</li>
        ))}
      </ol>
      {figure.caveats.length === 0 ? null : <h4>{speakerWords.caveats}</h4>}
      <ul>
        {figure.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </section>
  );
}

function Notes({ notes }: { notes: SpeakerNotes }): ReactNode {
  return (
    <div className={styles['notes']} data-part="notes">
      {notes.say.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {notes.figures.map((figure) => (
        <FigureNote key={figure.id} figure={figure} />
      ))}
      {notes.sources.length === 0 ? null : (
        <section className={styles['figure']}>
          <h3>{speakerWords.sources}</h3>
          {notes.sources.map((source) => (
            <p key={source}>{source}</p>
          ))}
        </section>
      )}
    </div>
  );
}

/** Which slide of how many, the time since the start and the time of day: a script fills them in. */
function Head({ view, deck }: Pick<Props, 'view' | 'deck'>): ReactNode {
  const { notesTo, previous, next, slide, of, since, reset, now, noDeck } = speakerWords;
  return (
    <header className={styles['head']}>
      <p>
        {notesTo}
        <a href={deck}>{view.title}</a>
      </p>
      <p className={styles['time']}>
        <DeckButton does="previous">{previous}</DeckButton>
        <DeckButton does="next">{next}</DeckButton>
        <span>
          {slide}
          <b data-show="place">1</b>
          {of(view.slides.length)}
        </span>
        <span>
          {since}
          <b data-show="timer">0:00</b>
        </span>
        <DeckButton does="reset">{reset}</DeckButton>
        <span>
          {now}
          <b data-show="clock" />
        </span>
      </p>
      <p className={styles['lost']} data-show="lost">
        {noDeck.beforeLink}
        <a href={deck}>{noDeck.link}</a>
        {noDeck.afterLink}
      </p>
    </header>
  );
}

type Props = {
  readonly view: DeckView;
  readonly stills: Readonly<Record<string, Stills>>;
  /** Where the deck lies. */
  readonly deck: string;
};

/** The still of a slide alone; a phone's is of no use beside notes. */
const onSlide = ({ slide }: Stills = {}): Stills => (slide === undefined ? {} : { slide });

/** Every slide with its notes. With a script it follows the deck: this slide, the next one, the notes, the time. */
export function SpeakerPage({ view, stills, deck }: Props): ReactNode {
  return (
    <main className={styles['speaker']}>
      <Head view={view} deck={deck} />
      <ol className={styles['slides']}>
        {view.slides.map((slide, index) => (
          <li key={slide.id} data-slide={slide.id}>
            <div className={styles['preview']}>
              <SlideFrame slide={slide} stills={onSlide(stills[slide.id])} imprint={view.imprint} number={index + 1} />
            </div>
            <Notes notes={slide.notes} />
          </li>
        ))}
      </ol>
    </main>
  );
}
