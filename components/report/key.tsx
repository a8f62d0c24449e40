import type { ReactNode } from 'react';
import type { KeyView } from '../../lib/derive/key-view';
import { keyWords } from '../../lib/words/key';
import { Glyph } from './glyph';
import styles from './key.module.css';

const SWATCHES = { reported: styles['reported'], context: styles['context'], differs: styles['differs'] };

/** How the marks are drawn: what the colours mean in a line, and what each form and end means folded under it. */
export function Key({ view }: { view: KeyView }): ReactNode {
  return (
    <aside className={styles['markKey']} aria-labelledby="key">
      <p className={styles['colours']}>
        {view.colours.map(({ colour, text }) => (
          <span key={colour}>
            <span className={`${styles['swatch']} ${SWATCHES[colour]}`} />
            {text}
          </span>
        ))}
      </p>
      <details>
        <summary id="key">{keyWords.title}</summary>
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
        {view.arrows === undefined ? null : <p>{view.arrows}</p>}
        {view.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
    </aside>
  );
}
