import type { ReactNode } from 'react';
import type { DashboardView, SectionView } from '../../lib/derive/dashboard';
import { pageWords } from '../../lib/words/page';
import { sectionWords } from '../../lib/words/sections';
import { Apparatus } from './apparatus';
import { AssertionGroups, Assertions } from './assertions';
import { ChartSection } from './chart-section';
import { Contents } from './contents';
import styles from './dashboard.module.css';
import { Differs } from './differs';
import { Finding } from './finding';
import { FoldedSection } from './folded-section';
import { Key } from './key';
import { PageFrame } from './page-frame';
import { PageHead } from './page-head';
import { Prose } from './prose';
import type { Stills } from './still-frames';
import { LeadTiles, OtherTiles } from './tiles';
import { TitledSection } from './titled';

type Props = { readonly view: DashboardView; readonly stills: Readonly<Record<string, Stills>> };

/** A section of the report, as every surface that is read from top to bottom shows it. */
export function Section({ section, stills }: { section: SectionView; stills: Props['stills'] }): ReactNode {
  switch (section.kind) {
    case 'chart':
      return <ChartSection {...section} stills={stills[section.chart.id] ?? {}} />;
    case 'figures':
      return (
        <TitledSection {...section}>
          <OtherTiles tiles={section.tiles} level={3} />
        </TitledSection>
      );
    case 'differs':
      return (
        <TitledSection {...section} wide>
          {section.rows.length === 0 ? <p>{sectionWords.differs.none}</p> : <Differs rows={section.rows} />}
        </TitledSection>
      );
    case 'statements':
      return (
        <FoldedSection {...section} headline={<Prose text={section.headline} />}>
          <AssertionGroups groups={section.groups} />
          {section.events.length === 0 ? null : (
            <>
              <h3 className={`small-heading ${styles['events']}`}>{sectionWords.events}</h3>
              <Assertions assertions={section.events} />
            </>
          )}
        </FoldedSection>
      );
  }
}

/** A report's dashboard: what was found, the headline figures, then its sections, then what they rest on. */
export function Dashboard({ view, stills }: Props): ReactNode {
  return (
    <PageFrame imprint={view.imprint} citations={view.citations}>
      <PageHead title={<Prose text={view.title} />}>
        <Finding lines={view.finding} long={view.longFinding} />
        <p className={styles['about']}>
          {view.of} <a href="#about">{pageWords.about}</a>
        </p>
      </PageHead>
      <LeadTiles tiles={view.leads} />
      <Key view={view.key} />
      <Contents links={view.contents} title={view.imprint.title} />
      {view.sections.map((section) => (
        <Section key={section.kind === 'chart' ? section.chart.id : section.id} section={section} stills={stills} />
      ))}
      <Apparatus view={view} />
    </PageFrame>
  );
}
