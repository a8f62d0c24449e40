import type { ReactNode } from 'react';
import type { MarkedWords as Pieces } from '../../lib/derive/differs';

/** Words, quoted unless they are ours, with what the other document lacks marked. */
export function MarkedWords({ words, quoted = true }: { words: Pieces; quoted?: boolean }): ReactNode {
  const pieces = words.map((piece) => (piece.marked ? <mark key={piece.text}>{piece.text}</mark> : piece.text));
  return quoted ? <q>{pieces}</q> : pieces;
}
