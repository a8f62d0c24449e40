import type { ReactNode } from 'react';
import type { ChartView } from '../../lib/derive/chart-view';
import type { TakeAwayView } from '../../lib/derive/take-away';
import { pageWords } from '../../lib/words/page';
import { hasTextBeside } from './beside';
import styles from './chart-section.module.css';
import { DataTable } from './data-table';
import { DrawnFigure } from './drawn-figure';
import { Prose } from './prose';
import { Reason } from './reason';
import { SectionFrame, SectionText } from './section-frame';
import { SourceMarks } from './source-marks';
import type { Stills } from './still-frames';
import { FileLinks, TakeAway } from './take-away';

/** Everyone who speaks in a chart, with his sources, and its notes. */
function WhoSaysSo({ chart }: { chart: ChartView }): ReactNode {
  return (
    <div data-part="who-says-so">
      <p>
        <b>{pageWords.whoSaysSo}</b>{' '}
        {chart.says.map((say, index) => (
          <span key={say.text}>
            {index > 0 ? '; ' : ''}
            {say.text} <SourceMarks marks={say.marks} />
          </span>
        ))}
      </p>
      {chart.notes.map((note) => (
        <p key={note.map((piece) => piece.text).join('')}>
          <b>{pageWords.note}</b> <Prose text={note} />
        </p>
      ))}
    </div>
  );
}

/** Who says so and the chart's notes: folded where they are long, under some names and how many there are. */
function Caption({ chart }: { chart: ChartView }): ReactNode {
  if (chart.saysInShort === undefined) return <WhoSaysSo chart={chart} />;
  return (
    <details className={styles['says']}>
      <summary>
        <b>{pageWords.whoSaysSo}</b>
        {chart.saysInShort}
      </summary>
      <WhoSaysSo chart={chart} />
    </details>
  );
}

type FigureProps = {
  readonly chart: ChartView;
  readonly stills: Stills;
  /** Whether it is all that its page shows. */
  readonly alone?: boolean;
  readonly children?: ReactNode;
};

/** A chart as a figure: the drawing, the reason for setting unlike things side by side, who says so, notes. */
export function StillFigure({ chart, stills, alone = false, children }: FigureProps): ReactNode {
  const caption = (
    <>
      <Caption chart={chart} />
      {children}
    </>
  );
  return (
    <DrawnFigure
      {...{
        alt: chart.name,
        kind: chart.kind,
        readouts: chart.readouts,
        rows: chart.table.rows.length,
        stills,
        alone,
        caption,
      }}
    >
      {chart.reason === undefined ? null : <Reason text={chart.reason} />}
    </DrawnFigure>
  );
}

/** A chart's headline, its subtitle and its paragraphs. */
export function ChartText({ chart }: { chart: ChartView }): ReactNode {
  const headline = chart.headline.map((piece) => piece.text).join('');
  return (
    <SectionText id={chart.id} kicker={chart.kicker} headline={headline} subtitle={chart.subtitle} text={chart.text} />
  );
}

type Props = { readonly chart: ChartView; readonly takeAway: TakeAwayView; readonly stills: Stills };

/** A chart with its headline, subtitle and paragraphs beside it, and its table and what it can be taken away as under it. */
export function ChartSection({ chart, takeAway, stills }: Props): ReactNode {
  const headline = chart.headline.map((piece) => piece.text).join('');
  return (
    <SectionFrame id={chart.id} beside={hasTextBeside(chart, stills)}>
      <ChartText chart={chart} />
      <StillFigure chart={chart} stills={stills}>
        <div className={styles['tableAndFiles']}>
          <DataTable table={chart.table} caption={headline}>
            <FileLinks links={takeAway.data} />
          </DataTable>
          <TakeAway view={takeAway} />
        </div>
      </StillFigure>
    </SectionFrame>
  );
}
