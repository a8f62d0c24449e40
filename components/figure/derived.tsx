import type { ReactNode } from 'react';
import type { DerivedView } from '../../lib/derive/derived-view';
import { Prose } from '../report/prose';
import styles from './derived.module.css';

/** How the report worked a number out: from which figures, each with its page, and how. */
export function Derived({ view }: { view: DerivedView }): ReactNode {
  return (
    <div data-part="derived">
      <ul className={styles['parts']}>
        {view.from.map(({ name, number, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>: {number}
          </li>
        ))}
      </ul>
      <p>
        <Prose text={view.how} />
      </p>
    </div>
  );
}
