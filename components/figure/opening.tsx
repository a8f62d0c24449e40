import type { ReactNode } from 'react';
import type { FigurePageView } from '../../lib/derive/figure-page';
import { figureWords } from '../../lib/words/figure';
import { Difference } from '../report/difference';
import { NatureLine } from '../report/nature-line';
import { Prose } from '../report/prose';
import { Quantity } from '../report/quantity';
import { Sentence } from '../report/sentence';
import { SourceMarks } from '../report/source-marks';
import styles from './opening.module.css';

/** What the figure counts, term by term. */
function Counted({ terms }: { terms: FigurePageView['counted'] }): ReactNode {
  return (
    <div className={styles['counted']}>
      <h2 className="small-heading">{figureWords.counted}</h2>
      <dl className={styles['terms']} data-part="terms">
        {terms.map((term) => (
          <div key={term.name}>
            <dt>{term.name}</dt>
            <dd>
              <Prose text={term.text} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The head of a figure's page: the number large, who says so, what differs, and what is counted. */
export function Opening({ view }: { view: FigurePageView }): ReactNode {
  const { tile } = view;
  const role = view.role === 'context' ? ` ${styles['context']}` : '';
  return (
    <div className={`${styles['opening']}${role}`} data-figure={view.id} data-role={view.role}>
      <div className={styles['said']}>
        <NatureLine id="glyph" tile={tile} role={view.role} />
        <h1>
          <span className={styles['number']} data-part="number">
            <Quantity number={tile.number} large="onPage" />
          </span>{' '}
          <span className={styles['label']}>{tile.label}</span>
        </h1>
        <p className={styles['saidBy']} data-part="who">
          {tile.who} <SourceMarks marks={tile.marks} />
        </p>
        {tile.differs === undefined ? null : <Difference>{tile.differs}</Difference>}
        {tile.note === undefined ? null : (
          <Difference note>
            <Prose text={tile.note} />
          </Difference>
        )}
        <Sentence sentence={tile.sentence} about={view.name} />
      </div>
      <Counted terms={view.counted} />
    </div>
  );
}
