import type { ReactNode } from 'react';
import type { Imprint } from '../../lib/derive/dashboard';
import type { Slide } from '../../lib/derive/deck/slide';
import { SourceMarks } from '../report/source-marks';
import type { Stills } from '../report/still-frames';
import { SlideBody } from './slide-body';

/** The length of a headline in characters, above which it is set smaller. */
const LONG = 72;
const LONGER = 130;
const LONGEST = 200;

function sizeOf(headline: string): string {
  return headline.length > LONGEST
    ? ' longest'
    : headline.length > LONGER
      ? ' longer'
      : headline.length > LONG
        ? ' long'
        : '';
}

/** Notes and who says so; the edition and the slide's number, because a photograph of a slide can't be recalled. */
function Footer({ slide, imprint, number }: { slide: Slide; imprint: Imprint; number: number }): ReactNode {
  return (
    <footer className="s-foot">
      {slide.footnotes.length === 0 || slide.says.length === 0 ? null : <p>{slide.footnotes.join(' ')}</p>}
      <p>
        {slide.says.length === 0 ? slide.footnotes.join(' ') : <b>Who says so </b>}
        {slide.says.map((say, index) => (
          <span key={say.text}>
            {index > 0 ? '; ' : ''}
            {say.text} <SourceMarks marks={say.marks} />
          </span>
        ))}
        <span className="s-imprint">
          {slide.part === undefined ? null : `Part ${slide.part} · `}
          On Record · {imprint.edition} <b className="s-number">{number}</b>
        </span>
      </p>
    </footer>
  );
}

/** A slide: its message, what it shows, and who says so. */
export function SlideFrame({
  slide,
  still,
  imprint,
  number,
}: {
  slide: Slide;
  still: Stills[string] | undefined;
  imprint: Imprint;
  number: number;
}): ReactNode {
  const Heading = number === 1 ? 'h1' : 'h2';
  return (
    <div className={`s s-${slide.body.kind}`}>
      <header className="s-head">
        <Heading className={`s-h${sizeOf(slide.headline)}`}>{slide.headline}</Heading>
        {slide.subtitle === undefined ? null : <p className="s-sub">{slide.subtitle}</p>}
      </header>
      <div className="s-body">
        <SlideBody slide={slide} still={still} />
      </div>
      <Footer slide={slide} imprint={imprint} number={number} />
    </div>
  );
}
