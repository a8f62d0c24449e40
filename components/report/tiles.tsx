import type { ReactNode } from 'react';
import type { TileView } from '../../lib/derive/tile';
import { Tile } from './tile';
import styles from './tiles.module.css';

/** The figures that a report leads with, level with each other. */
export function LeadTiles({ tiles }: { tiles: readonly TileView[] }): ReactNode {
  return (
    <div className={styles['leads']} data-part="leads">
      {tiles.map((tile) => (
        <Tile key={tile.id} tile={tile} />
      ))}
    </div>
  );
}

/** Other figures, set smaller, three in a row. */
export function OtherTiles({ tiles, level }: { tiles: readonly TileView[]; level: 2 | 3 }): ReactNode {
  return (
    <div className={styles['others']} data-part="others">
      {tiles.map((tile) => (
        <Tile key={tile.id} tile={tile} level={level} />
      ))}
    </div>
  );
}
