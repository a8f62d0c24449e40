import type { ReactNode } from 'react';
import type { FigurePageView } from '../../lib/derive/figure-page';
import { Glyph } from '../report/glyph';
import { Prose } from '../report/prose';
import { Quantity } from '../report/quantity';
import { Sentence } from '../report/sentence';
import { SourceMarks } from '../report/source-marks';

/** What the figure counts, term by term. */
function Counted({ terms }: { terms: FigurePageView['counted'] }): ReactNode {
  return (
    <div className="r">
      <h2 className="tiny">What is counted</h2>
      <dl className="defs">
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
  return (
    <div className={`fhead ${view.role}`} data-figure={view.id}>
      <div className="l">
        <p className="nat">
          <Glyph
            id="glyph"
            {...tile.glyph}
            tight
            tone={view.role === 'reported' ? 'chart-reported' : 'chart-context'}
          />
          <span>
            {tile.nature}
            {tile.hedges === undefined ? null : <span className="hg"> {tile.hedges}</span>}
            {view.role === 'context' ? ' · context: not in the article' : ''}
          </span>
        </p>
        <h1>
          <span className="hero">
            <Quantity number={tile.number} />
          </span>{' '}
          <span className="label">{tile.label}</span>
        </h1>
        <p className="who">
          {tile.who} <SourceMarks marks={tile.marks} />
        </p>
        {tile.differs === undefined ? null : <p className="diff">{tile.differs}</p>}
        {tile.note === undefined ? null : (
          <p className="diff note">
            <Prose text={tile.note} />
          </p>
        )}
        <Sentence sentence={tile.sentence} about={view.name} />
      </div>
      <Counted terms={view.counted} />
    </div>
  );
}
