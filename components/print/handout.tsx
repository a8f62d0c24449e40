import type { ReactNode } from 'react';
import type { HandoutView } from '../../lib/derive/print';
import { sectionWords } from '../../lib/words/sections';
import { ChartText, StillFigure } from '../report/chart-section';
import { Key } from '../report/key';
import { SourceList } from '../report/source-list';
import type { Stills } from '../report/still-frames';
import { TitledSection } from '../report/titled';
import { Cover } from './cover';
import styles from './handout.module.css';
import { HeadlineFigures } from './headline-figures';
import { PaperFrame } from './paper-frame';
import { QrCode } from './qr-code';
import { WritingLines } from './writing-lines';

/** A report to hand out: the headline figures, then one chart a page with lines to write on, then the sources and the key. */
export function Handout({ view, stills }: { view: HandoutView; stills: Readonly<Record<string, Stills>> }): ReactNode {
  const { kicker, headline } = sectionWords.sources;
  return (
    <PaperFrame paper={view}>
      <div className={`${styles['sheet']} ${styles['first']}`}>
        <Cover paper={view} short />
        <HeadlineFigures leads={view.leads} others={view.others} />
        <WritingLines />
      </div>
      {view.charts.map(({ chart, onTheWeb }) => (
        <section
          key={chart.id}
          data-part="chart"
          className={styles['sheet']}
          id={chart.id}
          aria-labelledby={`${chart.id}-h`}
        >
          <div className={styles['head']}>
            <ChartText chart={chart} />
            {onTheWeb === undefined ? null : (
              <p>
                <QrCode code={onTheWeb.qr} />
                <a href={onTheWeb.href}>{onTheWeb.text}</a>
              </p>
            )}
          </div>
          <StillFigure chart={chart} stills={stills[chart.id] ?? {}} />
          <WritingLines />
        </section>
      ))}
      <TitledSection id="sources" kicker={kicker} headline={[{ text: headline }]} text={[[{ text: view.sourcesText }]]}>
        <SourceList sources={view.sources} />
        <Key view={view.key} />
      </TitledSection>
    </PaperFrame>
  );
}
