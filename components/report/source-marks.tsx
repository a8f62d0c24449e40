import type { ReactNode } from 'react';
import type { SourceMark } from '../../lib/derive/source-view';

/** Numbered marks that lead to the list of sources: [2] [5]. */
export function SourceMarks({ marks }: { marks: readonly SourceMark[] }): ReactNode {
  return marks.map((mark) => (
    <a
      key={mark.number}
      className="ref"
      href={mark.href}
      title={mark.title}
      aria-label={`Source ${mark.number}: ${mark.title}`}
    >
      [{mark.number}]
    </a>
  ));
}
