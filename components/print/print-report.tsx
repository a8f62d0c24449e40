import type { ReactNode } from 'react';
import type { PrintReportView } from '../../lib/derive/print';
import { Apparatus } from '../report/apparatus';
import { Section } from '../report/dashboard';
import { Key } from '../report/key';
import type { Stills } from '../report/still-frames';
import { LeadTiles } from '../report/tiles';
import { Cover } from './cover';
import { PaperFrame } from './paper-frame';
import { WordsSection } from './words-section';

type StillsOf = Readonly<Record<string, Stills>>;

/** The whole report for paper: cover, headline figures, its sections, the words, and what they rest on. */
export function PrintReport({ view, stills }: { view: PrintReportView; stills: StillsOf }): ReactNode {
  const { dashboard } = view;
  return (
    <PaperFrame paper={view}>
      <Cover paper={view} />
      <LeadTiles tiles={dashboard.leads} />
      <Key view={dashboard.key} />
      {dashboard.sections.map((section) => (
        <Section key={section.kind === 'chart' ? section.chart.id : section.id} section={section} stills={stills} />
      ))}
      <WordsSection words={view.words} />
      <Apparatus view={dashboard} />
    </PaperFrame>
  );
}
