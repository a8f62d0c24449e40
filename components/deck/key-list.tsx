import type { ReactNode } from 'react';
import type { KeyView } from '../../lib/derive/key-view';
import { Glyph } from '../report/glyph';
import styles from './key-list.module.css';

const COLOURS = { reported: 'chart-reported', context: 'chart-context', differs: undefined } as const;

/** How the marks are drawn, as large as a slide needs it. */
export function KeyList({ view: { marks, colours, arrows, lines } }: { view: KeyView }): ReactNode {
  return (
    <>
      <ul className={styles['marks']}>
        {marks.map(({ name, ...mark }) => (
          <li key={mark.id}>
            <Glyph {...mark} id={`key-slide-${mark.id}`} />
            {name}
          </li>
        ))}
        {colours.map(({ colour, text }) => (
          <li key={colour}>
            <svg
              className={COLOURS[colour] ?? styles['differs']}
              viewBox="0 0 44 18"
              width="44"
              height="18"
              aria-hidden="true"
            >
              <circle className="chart-dot-solid" cx="9" cy="9" r="6" />
            </svg>
            {text.trim()}
          </li>
        ))}
      </ul>
      {[arrows, ...lines].map((text) =>
        text === undefined ? null : (
          <p key={text} className={styles['said']}>
            {text}
          </p>
        ),
      )}
    </>
  );
}
