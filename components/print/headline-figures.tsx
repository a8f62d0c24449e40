import type { ReactNode } from 'react';
import type { TileView } from '../../lib/derive/tile';
import { Tile } from '../report/tile';

type Props = { readonly leads: readonly TileView[]; readonly others: readonly TileView[] };

/** The figures that the report leads with, level with each other, and the other reported ones under them. */
export function HeadlineFigures({ leads, others }: Props): ReactNode {
  return (
    <>
      <div className="leads">
        {leads.map((tile) => (
          <Tile key={tile.id} tile={tile} />
        ))}
      </div>
      {others.length === 0 ? null : (
        <div className="small">
          {others.map((tile) => (
            <Tile key={tile.id} tile={tile} />
          ))}
        </div>
      )}
    </>
  );
}
