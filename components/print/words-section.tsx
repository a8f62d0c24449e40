import type { ReactNode } from 'react';
import type { WordsView } from '../../lib/derive/print';
import { printWords } from '../../lib/words/print';
import { Prose } from '../report/prose';
import { Quantity } from '../report/quantity';
import { TitledSection } from '../report/titled';
import styles from './words-section.module.css';

function Words({ words }: { words: WordsView }): ReactNode {
  return (
    <li>
      <h3>
        <a href={words.href}>{words.name}</a>: <Quantity number={words.number} />
      </h3>
      {words.place === undefined ? null : (
        <p className={styles['words']}>
          ¶{words.place.paragraph}: <q>{words.place.words}</q>
        </p>
      )}
      <dl>
        {words.counted.map((term) => (
          <div key={term.name}>
            <dt>{term.name}</dt>
            <dd>
              <Prose text={term.text} />
            </dd>
          </div>
        ))}
      </dl>
      {words.caveats.map((caveat) => (
        <p key={caveat.map((piece) => piece.text).join('')} className={styles['caveat']}>
          <Prose text={caveat} />
        </p>
      ))}
    </li>
  );
}

/** The words of the article for each of its figures, what they count, and what to keep in mind. */
export function WordsSection({ words }: { words: readonly WordsView[] }): ReactNode {
  const { kicker, headline } = printWords.words;
  return (
    <TitledSection id="words" kicker={kicker} headline={[{ text: headline }]} text={[]} wide>
      <ul className={styles['sayings']}>
        {words.map((entry) => (
          <Words key={entry.id} words={entry} />
        ))}
      </ul>
    </TitledSection>
  );
}
