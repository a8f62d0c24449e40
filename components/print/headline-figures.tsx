import type { ReactNode } from 'react';
import type { TileView } from '../../lib/derive/tile';
import { LeadTiles, OtherTiles } from '../report/tiles';

type Props = { readonly leads: readonly TileView[]; readonly others: readonly TileView[] };

/** The figures that the report leads with, level with each other, and the other reported ones under them. */
export function HeadlineFigures({ leads, others }: Props): ReactNode {
  return (
    <>
      <LeadTiles tiles={leads} />
      {others.length === 0 ? null : <OtherTiles tiles={others} level={2} />}
    </>
  );
}
