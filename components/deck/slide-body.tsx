import type { ReactNode } from 'react';
import type { Slide } from '../../lib/derive/deck/slide';
import { Assertions } from '../report/assertions';
import { DiffersTable } from '../report/differs-table';
import { Prose } from '../report/prose';
import { SourceList } from '../report/source-list';
import type { Stills } from '../report/still-frames';
import { Tile } from '../report/tile';

/** What a slide shows: a still, or rows of what the page shows too. The SVG is ours, drawn by React: text in it is escaped. */
export function SlideBody({ slide, still }: { slide: Slide; still: Stills[string] | undefined }): ReactNode {
  const { body, part } = slide;
  switch (body.kind) {
    case 'title':
      return (
        <>
          <p className="about">{body.about}</p>
          <p className="cite">{body.cite}</p>
        </>
      );
    case 'figures':
      return body.tiles.map((tile) => <Tile key={tile.id} tile={tile} level={3} />);
    case 'chart':
      return (
        <figure
          aria-label={part === undefined ? body.chart.alt : `${body.chart.alt}; part ${part}`}
          data-chart={body.chart.kind}
          data-steps={body.steps.join(' ')}
        >
          <div className="drawn" dangerouslySetInnerHTML={{ __html: still?.svg ?? '' }} />
          {body.chart.reason === undefined ? null : (
            <p className="why">
              <Prose text={body.chart.reason} />
            </p>
          )}
        </figure>
      );
    case 'notes':
      return body.notes.map((note) => <p key={note}>{note}</p>);
    case 'differs':
      return <DiffersTable rows={body.rows} />;
    case 'statements':
      return <Assertions assertions={body.statements} />;
    case 'sources':
      return <SourceList sources={body.sources} />;
  }
}
