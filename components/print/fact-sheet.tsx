import type { ReactNode } from 'react';
import type { FactSheetView } from '../../lib/derive/fact-sheet';
import { sectionWords } from '../../lib/words/sections';
import { StillFigure } from '../report/chart-section';
import { Finding } from '../report/finding';
import { Prose } from '../report/prose';
import { Reason } from '../report/reason';
import { SourceList } from '../report/source-list';
import type { Stills } from '../report/still-frames';
import styles from './fact-sheet.module.css';
import { HeadlineFigures } from './headline-figures';
import { PaperFrame } from './paper-frame';
import { QrCode } from './qr-code';

function SheetHead({ view }: { view: FactSheetView }): ReactNode {
  return (
    <div className={styles['head']}>
      <h1>
        <Prose text={view.title} />
      </h1>
      <Finding lines={view.finding} />
      <p className={styles['facts']}>
        {view.facts.map((fact, index) => (
          <span key={fact.name}>
            {index === 0 ? '' : ' · '}
            {fact.href === undefined ? fact.text : <a href={fact.href}>{fact.text}</a>}
          </span>
        ))}
      </p>
      {view.qr === undefined ? null : <QrCode code={view.qr} />}
    </div>
  );
}

/** One page: every reported figure with who says so and what differs, the first chart, and the sources of these. */
export function FactSheet({ view, stills }: { view: FactSheetView; stills: Stills }): ReactNode {
  const { chart } = view;
  return (
    <PaperFrame paper={view}>
      <div className={styles['onePage']} data-density={view.density}>
        <SheetHead view={view} />
        <HeadlineFigures leads={view.leads} others={view.others} />
        <div className={styles['middle']} data-part="chart">
          {chart === undefined ? null : (
            <section className={styles['chart']} aria-labelledby={`${chart.id}-h`}>
              <div className={styles['headline']}>
                <h2 id={`${chart.id}-h`}>
                  <Prose text={chart.headline} />
                </h2>
                <p className={styles['subtitle']}>
                  <Prose text={chart.subtitle} />
                </p>
              </div>
              <StillFigure chart={chart} stills={stills} />
            </section>
          )}
          {view.reason === undefined ? null : <Reason text={view.reason} />}
        </div>
        <section className={styles['sources']} aria-labelledby="sources-h">
          <h2 id="sources-h" className="small-heading">
            {sectionWords.sources.kicker}
          </h2>
          <SourceList sources={view.sources} />
        </section>
      </div>
    </PaperFrame>
  );
}
