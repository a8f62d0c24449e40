import type { ReactNode } from 'react';
import type { TileView } from '../../lib/derive/tile';
import { Difference } from './difference';
import { NatureLine } from './nature-line';
import { Prose } from './prose';
import { Quantity } from './quantity';
import { Sentence } from './sentence';
import { SourceMarks } from './source-marks';
import styles from './tile.module.css';

/** A headline figure: kind, number with its bound, what it counts, who says so, what differs. */
export function Tile({ tile, level = 2 }: { tile: TileView; level?: 2 | 3 }): ReactNode {
  const Heading = level === 2 ? 'h2' : 'h3';
  const role = tile.role === 'context' ? ` ${styles['context']}` : '';
  return (
    <article className={`${styles['tile']}${role}`} id={tile.id} data-figure={tile.id}>
      <NatureLine id={`glyph-${tile.id}`} tile={tile} role={tile.role} />
      <Heading className={styles['heading']}>
        <a
          className={tile.long ? `${styles['number']} ${styles['long']}` : styles['number']}
          href={tile.href}
          data-part="number"
        >
          <Quantity number={tile.number} large="onTile" />
        </a>{' '}
        <span className={styles['label']} data-part="label">
          {tile.label}
        </span>
      </Heading>
      <p className={styles['saidBy']} data-part="who">
        {tile.who} <SourceMarks marks={tile.marks} />
      </p>
      {tile.differs === undefined ? null : <Difference>{tile.differs}</Difference>}
      {tile.differs !== undefined || tile.note === undefined ? null : (
        <Difference note>
          <Prose text={tile.note} />
        </Difference>
      )}
      <Sentence sentence={tile.sentence} about={tile.name} />
    </article>
  );
}
