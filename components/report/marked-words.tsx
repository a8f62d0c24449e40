import type { ReactNode } from 'react';
import type { MarkedWords as Pieces } from '../../lib/derive/differs';

/** Quoted words, with what the other document lacks marked. */
export function MarkedWords({ words }: { words: Pieces }): ReactNode {
  return <q>{words.map((piece) => (piece.marked ? <mark key={piece.text}>{piece.text}</mark> : piece.text))}</q>;
}
