import type { ReactNode } from 'react';
import type { ProseView } from '../../lib/facts/prose-view';

/** A text of the report's own; what it refers to can be followed. */
export function Prose({ text }: { text: ProseView }): ReactNode {
  return text.map((piece) =>
    piece.href === undefined ? (
      piece.text
    ) : (
      <a key={piece.href + piece.text} href={piece.href}>
        {piece.text}
      </a>
    ),
  );
}
