import type { ReactNode } from 'react';
import type { Slide } from '../../lib/derive/deck/slide';
import type { Imprint } from '../../lib/derive/imprint';
import { slideWords } from '../../lib/words/deck';
import { SourceMarks } from '../report/source-marks';
import type { Stills } from '../report/still-frames';
import { SlideBody } from './slide-body';
import styles from './slide-frame.module.css';

/** The length of a headline in characters, above which it is set smaller. */
const LONG = 72;
const LONGER = 130;
const LONGEST = 200;

function classesOf(headline: string): string {
  const { length } = headline;
  const size = length > LONGEST ? 'longest' : length > LONGER ? 'longer' : length > LONG ? 'long' : undefined;
  return size === undefined ? `${styles['headline']}` : `${styles['headline']} ${styles[size]}`;
}

/** Kinds of slide that are set in a way of their own. */
const KINDS: Readonly<Record<string, string | undefined>> = { title: styles['title'], figures: styles['figures'] };

/** Notes and who says so; the edition and the slide's number, because a photograph of a slide can't be recalled. */
function Footer({ slide, imprint, number }: { slide: Slide; imprint: Imprint; number: number }): ReactNode {
  return (
    <footer className={styles['foot']}>
      {slide.footnotes.length === 0 || slide.says.length === 0 ? null : <p>{slide.footnotes.join(' ')}</p>}
      <p>
        {slide.says.length === 0 ? slide.footnotes.join(' ') : <b>{slideWords.whoSaysSo}</b>}
        {slide.says.map((say, index) => (
          <span key={say.text}>
            {index > 0 ? '; ' : ''}
            {say.text} <SourceMarks marks={say.marks} />
          </span>
        ))}
        <span className={styles['imprint']}>
          {slide.part === undefined ? null : slideWords.part(slide.part)}
          {slideWords.imprint(imprint.edition)} <b className={styles['slideNumber']}>{number}</b>
        </span>
      </p>
    </footer>
  );
}

/** A slide: its message, what it shows, and who says so. */
export function SlideFrame({
  slide,
  stills,
  imprint,
  number,
}: {
  slide: Slide;
  stills: Stills;
  imprint: Imprint;
  number: number;
}): ReactNode {
  const kind = KINDS[slide.body.kind];
  const Heading = number === 1 ? 'h1' : 'h2';
  return (
    <div className={kind === undefined ? styles['slide'] : `${styles['slide']} ${kind}`} data-surface="slide">
      <header className={styles['head']}>
        <Heading className={classesOf(slide.headline)}>{slide.headline}</Heading>
        {slide.subtitle === undefined ? null : <p className={styles['subtitle']}>{slide.subtitle}</p>}
      </header>
      <div className={styles['body']} data-part="body" data-size={slide.size === 'usual' ? undefined : slide.size}>
        <SlideBody slide={slide} stills={stills} />
      </div>
      <Footer slide={slide} imprint={imprint} number={number} />
    </div>
  );
}
