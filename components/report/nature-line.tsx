import type { ReactNode } from 'react';
import type { TileView } from '../../lib/derive/tile';
import { pageWords } from '../../lib/words/page';
import { Glyph } from './glyph';
import styles from './nature-line.module.css';

type Props = {
  /** An id that no other glyph on the page has. */
  readonly id: string;
  readonly tile: Pick<TileView, 'glyph' | 'nature' | 'hedges'>;
  readonly role: TileView['role'];
};

/** What kind of number a figure is, as a mark and in words, with its hedges and whether it is context. */
export function NatureLine({ id, tile, role }: Props): ReactNode {
  return (
    <p className={styles['natureLine']} data-part="nature">
      <Glyph id={id} {...tile.glyph} tight tone={role === 'reported' ? 'chart-reported' : 'chart-context'} />
      <span>
        {tile.nature}
        {tile.hedges === undefined ? null : (
          <span className={styles['hedges']} data-part="hedges">
            {' '}
            {tile.hedges}
          </span>
        )}
        {role === 'context' ? pageWords.isContext : ''}
      </span>
    </p>
  );
}
