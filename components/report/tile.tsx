import type { ReactNode } from 'react';
import type { TileView } from '../../lib/derive/tile';
import { Glyph } from './glyph';
import { Prose } from './prose';
import { Quantity } from './quantity';
import { Sentence } from './sentence';
import { SourceMarks } from './source-marks';

/** A headline figure: kind, number with its bound, what it counts, who says so, what differs. */
export function Tile({ tile, level = 2 }: { tile: TileView; level?: 2 | 3 }): ReactNode {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className={tile.role === 'context' ? 'tile context' : 'tile'} id={tile.id} data-figure={tile.id}>
      <p className="nat">
        <Glyph
          id={`glyph-${tile.id}`}
          {...tile.glyph}
          tight
          tone={tile.role === 'reported' ? 'chart-reported' : 'chart-context'}
        />
        <span>
          {tile.nature}
          {tile.hedges === undefined ? null : <span className="hg"> {tile.hedges}</span>}
          {tile.role === 'context' ? ' · context: not in the article' : ''}
        </span>
      </p>
      <Heading>
        <a className={tile.long ? 'big long' : 'big'} href={tile.href}>
          <Quantity number={tile.number} />
        </a>{' '}
        <span className="label">{tile.label}</span>
      </Heading>
      <p className="who">
        {tile.who} <SourceMarks marks={tile.marks} />
      </p>
      {tile.differs === undefined ? null : <p className="diff">{tile.differs}</p>}
      {tile.differs !== undefined || tile.note === undefined ? null : (
        <p className="diff note">
          <Prose text={tile.note} />
        </p>
      )}
      <Sentence sentence={tile.sentence} about={tile.name} />
    </article>
  );
}
