import type { ReactNode } from 'react';
import type { KeyView } from '../../lib/derive/key-view';
import { keyWords } from '../../lib/words/key';
import { Glyph } from './glyph';
import styles from './key.module.css';

const SWATCHES = { reported: styles['reported'], context: styles['context'], differs: styles['differs'] };

/** How the marks are drawn: form is the kind of number, ends are its bound, colour is where it was found. */
export function Key({ view }: { view: KeyView }): ReactNode {
  return (
    <aside className={styles['markKey']} aria-labelledby="key">
      <h2 id="key" className="small-heading">
        {keyWords.title}
      </h2>
      {view.marks.length === 0 ? null : (
        <ul>
          {view.marks.map(({ id, name, nature, bound, share, point }) => (
            <li key={id}>
              <Glyph
                id={`key-${id}`}
                nature={nature}
                bound={bound}
                share={share}
                point={point}
                tone={bound === 'stated' && nature !== 'model' ? 'chart-reported' : 'chart-context'}
              />
              {name}
            </li>
          ))}
        </ul>
      )}
      <p>
        {view.colours.map(({ colour, text }, index) => (
          <span key={colour}>
            {index === 0 ? '' : ' '}
            <span className={`${styles['swatch']} ${SWATCHES[colour]}`} />
            {text}
          </span>
        ))}
      </p>
      {view.arrows === undefined ? null : <p>{view.arrows}</p>}
      {view.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </aside>
  );
}
