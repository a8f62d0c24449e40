import type { ReactNode } from 'react';
import type { FactSheetView } from '../../lib/derive/fact-sheet';
import { StillFigure } from '../report/chart-section';
import { Prose } from '../report/prose';
import { SourceList } from '../report/source-list';
import type { Stills } from '../report/still-frames';
import { HeadlineFigures } from './headline-figures';
import { PaperFrame } from './paper-frame';
import { QrCode } from './qr-code';

function SheetHead({ view }: { view: FactSheetView }): ReactNode {
  return (
    <div className="sheet-head">
      <h1>
        <Prose text={view.title} />
      </h1>
      <p className="lede">
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
      <div className={`one-page ${view.density}`}>
        <SheetHead view={view} />
        <HeadlineFigures leads={view.leads} others={view.others} />
        <div className="sheet-middle">
          {chart === undefined ? null : (
            <section className="sheet-chart" aria-labelledby={`${chart.id}-h`}>
              <div className="sheet-headline">
                <h2 id={`${chart.id}-h`}>
                  <Prose text={chart.headline} />
                </h2>
                <p className="sub">
                  <Prose text={chart.subtitle} />
                </p>
              </div>
              <StillFigure chart={chart} stills={stills} />
            </section>
          )}
          {view.reason === undefined ? null : (
            <p className="why">
              <Prose text={view.reason} />
            </p>
          )}
        </div>
        <section className="sheet-sources" aria-labelledby="sources-h">
          <h2 id="sources-h" className="tiny">
            Sources
          </h2>
          <SourceList sources={view.sources} />
        </section>
      </div>
    </PaperFrame>
  );
}
