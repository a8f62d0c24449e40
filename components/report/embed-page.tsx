import type { ReactNode } from 'react';
import type { ChartView } from '../../lib/derive/chart-view';
import type { Imprint } from '../../lib/derive/imprint';
import { pageWords } from '../../lib/words/page';
import { takeAwayWords } from '../../lib/words/take-away';
import { StillFigure } from './chart-section';
import styles from './embed-page.module.css';
import { Prose } from './prose';
import type { Stills } from './still-frames';

type Props = { readonly chart: ChartView; readonly imprint: Imprint; readonly stills: Stills };

/**
 * A chart alone, as a frame in another page holds it: its headline, drawing, notes and who says so, and the way to its
 * report, which opens outside the frame.
 */
export function EmbedPage({ chart, imprint, stills }: Props): ReactNode {
  return (
    <main className={styles['embed']} id={chart.id}>
      <base target="_blank" />
      <h1 className={styles['headline']}>
        <Prose text={chart.headline} />
      </h1>
      <p className={styles['subtitle']} data-part="subtitle">
        <Prose text={chart.subtitle} />
      </p>
      <StillFigure chart={chart} stills={stills} alone>
        <p>
          {takeAwayWords.fromReport} <a href={`${imprint.home}#${chart.id}`}>{imprint.title}</a>.{' '}
          {pageWords.imprint(imprint.edition)}
          <span role="status" data-edition={imprint.newest.edition} data-newest={imprint.newest.href} />
        </p>
      </StillFigure>
    </main>
  );
}
