import type { ReactNode } from 'react';
import type { SourceView } from '../../lib/derive/source-view';
import { acrossWords } from '../../lib/words/across';
import styles from './source-list.module.css';
import { SourceMarks } from './source-marks';

/** What parts an entry from its first note: no full stop after an address that was cut. */
const afterEntry = ({ carried, address }: SourceView) =>
  carried === undefined && address?.label.endsWith('…') ? ' ' : '. ';

/** The numbered sources, each with its address and what is known of it. */
export function SourceList({ sources }: { sources: readonly SourceView[] }): ReactNode {
  return (
    <ol className={styles['sources']} data-part="sources">
      {sources.map((source) => (
        <li key={source.number} id={source.anchor} value={source.number}>
          {source.text}
          {source.address === undefined ? null : (
            <>
              .{' '}
              <a href={source.address.href}>
                <span className={styles['shortAddress']} data-part="short-address">
                  {source.address.label}
                </span>
              </a>
            </>
          )}
          {source.carried === undefined ? null : (
            <small>
              ; {source.carried.text} <SourceMarks marks={source.carried.marks} />
            </small>
          )}
          {source.notes.map((note, index) => (
            <small key={note}>
              {index === 0 ? afterEntry(source) : '. '}
              {note}
            </small>
          ))}
          {source.page === undefined ? null : (
            <small>
              {source.notes.length === 0 ? afterEntry(source) : '. '}
              <a href={source.page} aria-label={acrossWords.allOfThis(source.text)}>
                {acrossWords.allOf}
              </a>
            </small>
          )}
        </li>
      ))}
    </ol>
  );
}
