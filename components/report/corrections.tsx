import type { ReactNode } from 'react';
import type { CorrectionView } from '../../lib/derive/correction-view';

/** Corrections, each with its figure, what it was and is, and why. */
export function Corrections({ corrections }: { corrections: readonly CorrectionView[] }): ReactNode {
  return (
    <ul className="st">
      {corrections.map(({ date, edition, figure, text }) => (
        <li key={date + text}>
          <p className="says">
            {figure === undefined ? null : (
              <>
                <a href={figure.href}>{figure.name}</a>:{' '}
              </>
            )}
            {text}
          </p>
          <p className="who">
            {edition}, {date}
          </p>
        </li>
      ))}
    </ul>
  );
}
