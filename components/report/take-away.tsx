import type { ReactNode } from 'react';
import type { PageLink } from '../../lib/derive/imprint';
import type { TakeAwayView } from '../../lib/derive/take-away';
import { takeAwayWords } from '../../lib/words/take-away';
import { Copyable } from './copyable';
import { PhoneFold } from './phone-fold';
import styles from './take-away.module.css';

/** Links to files; the finishing step says behind each how large it is. */
function Links({ links }: { readonly links: readonly PageLink[] }): ReactNode {
  return links.map(({ label, href }) => (
    <a key={href} href={href} download={href.endsWith('/') ? undefined : ''}>
      {label}
    </a>
  ));
}

/** Files by their names, side by side. */
export function FileLinks({ links }: { readonly links: readonly PageLink[] }): ReactNode {
  return (
    <p className={styles['files']}>
      <Links links={links} />
    </p>
  );
}

type Props = { readonly view: TakeAwayView };

/** Everything that a chart can be taken away as, in a row; on a phone folded under one word. */
export function TakeAway({ view }: Props): ReactNode {
  return (
    <div className={styles['takeAway']}>
      <PhoneFold inside={takeAwayWords.open} upTo="phone">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
        <div role="group" aria-label={takeAwayWords.open} data-ways="" className={styles['ways']}>
          <Links links={view.csv} />
          {view.groups.map(({ name, links, text }) => (
            <details key={name}>
              <summary>{name}</summary>
              <FileLinks links={links} />
              {text === undefined ? null : (
                <>
                  <b>{text.name}</b>
                  <Copyable>{text.text}</Copyable>
                </>
              )}
            </details>
          ))}
          <span>
            <a href={view.share} data-share="">
              {takeAwayWords.share}
            </a>
            <span role="status" />
          </span>
        </div>
      </PhoneFold>
    </div>
  );
}
