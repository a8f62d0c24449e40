import type { ReactNode } from 'react';
import type { PageLink } from '../../lib/derive/imprint';
import type { TakeAwayView } from '../../lib/derive/take-away';
import { takeAwayWords } from '../../lib/words/take-away';
import { Copyable } from './copyable';
import styles from './take-away.module.css';

/** Files by their names, side by side. */
export function FileLinks({ links }: { readonly links: readonly PageLink[] }): ReactNode {
  return (
    <p className={styles['files']}>
      {links.map(({ label, href }) => (
        <a key={href} href={href} download="">
          {label}
        </a>
      ))}
    </p>
  );
}

type Props = { readonly view: TakeAwayView; readonly headline: string };

/** Everything that a chart can be taken away as, folded under one word. */
export function TakeAway({ view, headline }: Props): ReactNode {
  return (
    <details className={styles['takeAway']}>
      <summary>
        {takeAwayWords.open}
        <span className="visually-hidden">{takeAwayWords.openOf(headline)}</span>
      </summary>
      <div className={styles['open']}>
        {view.groups.map(({ name, links }) => (
          <p key={name}>
            <b>{name}</b>
            {links.map(({ label, href }) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </p>
        ))}
        {view.texts.map(({ name, text }) => (
          <div key={name}>
            <b>{name}</b>
            <Copyable>{text}</Copyable>
          </div>
        ))}
      </div>
    </details>
  );
}
