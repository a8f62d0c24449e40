import type { ReactNode } from 'react';
import type { Slide } from '../../lib/derive/deck/slide';
import { slideWords } from '../../lib/words/deck';
import { Assertions } from '../report/assertions';
import { DiffersTable } from '../report/differs-table';
import { Reason } from '../report/reason';
import { SourceList } from '../report/source-list';
import type { Stills } from '../report/still-frames';
import { Tile } from '../report/tile';
import { KeyList } from './key-list';
import styles from './slide-body.module.css';

/** What a slide shows: a still, or rows of what the page shows too. The SVG is ours, drawn by React: text in it is escaped. */
export function SlideBody({ slide, stills }: { slide: Slide; stills: Stills }): ReactNode {
  const { body, part } = slide;
  switch (body.kind) {
    case 'title':
      return (
        <>
          {body.finding.map((line) => (
            <p key={line} className={styles['finding']}>
              {line}
            </p>
          ))}
          <p className={styles['cite']}>
            {body.of} {body.cite}
          </p>
        </>
      );
    case 'figures':
      return body.tiles.map((tile) => <Tile key={tile.id} tile={tile} level={3} />);
    case 'chart':
      return (
        <figure
          className={styles['chart']}
          aria-label={part === undefined ? body.chart.alt : slideWords.altOfPart(body.chart.alt, part)}
          data-chart={body.chart.kind}
          data-steps={body.steps.join(' ')}
        >
          {(['slide', 'narrow'] as const).map((frame) => (
            <div
              key={frame}
              className={styles[frame]}
              data-frame={frame}
              dangerouslySetInnerHTML={{ __html: stills[frame]?.svg ?? '' }}
            />
          ))}
          {body.chart.reason === undefined ? null : <Reason text={body.chart.reason} />}
        </figure>
      );
    case 'key':
      return <KeyList view={body.key} />;
    case 'differs':
      return <DiffersTable rows={body.rows} />;
    case 'statements':
      return <Assertions assertions={body.statements} />;
    case 'sources':
      return <SourceList sources={body.sources} />;
  }
}
