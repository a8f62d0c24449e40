import type { ReactNode } from 'react';
import type { ChartView } from '../../lib/derive/chart/view';
import { DataTable } from './data-table';
import { Prose } from './prose';
import { SourceMarks } from './source-marks';
import { StillFrames, type Stills } from './still-frames';

/** A chart as a figure: the drawing, the reason for setting unlike things side by side, who says so, notes. */
export function StillFigure({
  chart,
  stills,
  children,
}: {
  chart: ChartView;
  stills: Stills;
  children?: ReactNode;
}): ReactNode {
  return (
    <figure className="fig" aria-label={chart.alt} data-chart={chart.kind}>
      <StillFrames stills={stills} />
      {chart.reason === undefined ? null : (
        <p className="why">
          <Prose text={chart.reason} />
        </p>
      )}
      <figcaption className="foot">
        <p>
          <b>Who says so</b>{' '}
          {chart.says.map((say, index) => (
            <span key={say.text}>
              {index > 0 ? '; ' : ''}
              {say.text} <SourceMarks marks={say.marks} />
            </span>
          ))}
        </p>
        {chart.notes.map((note) => (
          <p key={note.map((piece) => piece.text).join('')}>
            <b>Note</b> <Prose text={note} />
          </p>
        ))}
        {children}
      </figcaption>
    </figure>
  );
}

/** A chart's headline, its subtitle and its paragraphs. */
export function ChartText({ chart }: { chart: ChartView }): ReactNode {
  return (
    <div className="tx">
      <p className="kick">{chart.kicker}</p>
      <h2 id={`${chart.id}-h`}>{chart.headline.map((piece) => piece.text).join('')}</h2>
      <p className="sub">
        <Prose text={chart.subtitle} />
      </p>
      {chart.text.map((text) => (
        <p key={text.map((piece) => piece.text).join('')} className="b">
          <Prose text={text} />
        </p>
      ))}
    </div>
  );
}

/** A chart with its headline, subtitle and paragraphs beside it, and its table and data under it. */
export function ChartSection({ chart, stills }: { chart: ChartView; stills: Stills }): ReactNode {
  const headline = chart.headline.map((piece) => piece.text).join('');
  return (
    <section className="sec" id={chart.id} aria-labelledby={`${chart.id}-h`}>
      <ChartText chart={chart} />
      <StillFigure chart={chart} stills={stills}>
        <div className="lk">
          <DataTable table={chart.table} caption={headline} />
          <a href={chart.csv.href} download="">
            CSV<span className="hidden"> of {headline}</span> ({chart.csv.size})
          </a>
          <a href={`#${chart.id}`}>
            Link<span className="hidden"> to {headline}</span>
          </a>
        </div>
      </StillFigure>
    </section>
  );
}
