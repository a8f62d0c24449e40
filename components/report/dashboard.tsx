import type { ReactNode } from 'react';
import type { DashboardView, SectionView } from '../../lib/derive/dashboard';
import { Apparatus } from './apparatus';
import { Assertions } from './assertions';
import { ChartSection } from './chart-section';
import { DiffersTable } from './differs-table';
import { Key } from './key';
import { LinkList } from './link-list';
import { PageFrame } from './page-frame';
import { Prose } from './prose';
import type { Stills } from './still-frames';
import { Tile } from './tile';
import { TitledSection } from './titled';

type Props = { readonly view: DashboardView; readonly stills: Readonly<Record<string, Stills>> };

/** A section of the report, as every surface that is read from top to bottom shows it. */
export function Section({ section, stills }: { section: SectionView; stills: Props['stills'] }): ReactNode {
  switch (section.kind) {
    case 'chart':
      return <ChartSection chart={section.chart} stills={stills[section.chart.id] ?? {}} />;
    case 'figures':
      return (
        <TitledSection {...section}>
          <div className="small">
            {section.tiles.map((tile) => (
              <Tile key={tile.id} tile={tile} level={3} />
            ))}
          </div>
        </TitledSection>
      );
    case 'differs':
      return (
        <TitledSection {...section} wide>
          {section.rows.length === 0 ? (
            <p className="b">Nothing that is known here differs from what it took over.</p>
          ) : (
            <DiffersTable rows={section.rows} />
          )}
        </TitledSection>
      );
    case 'statements':
      return (
        <TitledSection {...section}>
          <Assertions assertions={section.statements} />
          {section.events.length === 0 ? null : (
            <>
              <h3 className="tiny">Events, in the order of the article</h3>
              <Assertions assertions={section.events} />
            </>
          )}
        </TitledSection>
      );
  }
}

/** A report's dashboard: headline figures first, then its sections, then what they rest on. */
export function Dashboard({ view, stills }: Props): ReactNode {
  return (
    <PageFrame imprint={view.imprint}>
      <div className="open">
        <h1>
          <Prose text={view.title} />
        </h1>
        <p className="lede">
          <Prose text={view.about} />
        </p>
        <Key />
      </div>
      <div className="leads">
        {view.leads.map((tile) => (
          <Tile key={tile.id} tile={tile} />
        ))}
      </div>
      {view.contents.length === 0 ? null : (
        <nav className="contents" aria-label="On this page">
          <LinkList links={view.contents} />
        </nav>
      )}
      {view.sections.map((section) => (
        <Section key={section.kind === 'chart' ? section.chart.id : section.id} section={section} stills={stills} />
      ))}
      <Apparatus view={view} />
    </PageFrame>
  );
}
