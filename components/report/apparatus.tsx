import type { ReactNode } from 'react';
import type { DashboardView } from '../../lib/derive/dashboard';
import { sectionWords } from '../../lib/words/sections';
import { AgentTable } from './agent-table';
import styles from './apparatus.module.css';
import { Copyable } from './copyable';
import { Corrections } from './corrections';
import { FoldedSection } from './folded-section';
import { Prose } from './prose';
import { SourceList } from './source-list';
import { FileLinks } from './take-away';

type View = Pick<
  DashboardView,
  'about' | 'agents' | 'sources' | 'sourcesText' | 'method' | 'imprint' | 'corrections' | 'cite' | 'files'
>;

const { inside } = sectionWords;

function Sources({ view }: { view: View }): ReactNode {
  const { sources, agents } = sectionWords;
  return (
    <>
      <FoldedSection
        id="sources"
        headline={sources.headline}
        inside={inside.sources(view.sources.length)}
        text={[[{ text: view.sourcesText }]]}
      >
        <SourceList sources={view.sources} />
      </FoldedSection>
      {view.agents.agents.length === 0 ? null : (
        <FoldedSection
          id="agents"
          headline={agents.headline}
          inside={inside.agents(view.agents.agents.length)}
          text={[[{ text: view.agents.text }]]}
        >
          <AgentTable agents={view.agents} />
        </FoldedSection>
      )}
    </>
  );
}

function Method({ view }: { view: View }): ReactNode {
  return (
    <FoldedSection id="method" headline={sectionWords.method.headline} inside={inside.method(view.method.length + 1)}>
      <p id="about">
        <Prose text={view.about} />
      </p>
      {view.method.map((text) => (
        <p key={text.map((piece) => piece.text).join('')}>
          <Prose text={text} />
        </p>
      ))}
    </FoldedSection>
  );
}

/** The foot of the dashboard: sources, who speaks, method, corrections and how to cite. */
export function Apparatus({ view }: { view: View }): ReactNode {
  const { corrections, cite } = sectionWords;
  return (
    <>
      <Sources view={view} />
      <Method view={view} />
      <FoldedSection id="cite" headline={cite.headline} inside={inside.cite(view.corrections.length)}>
        <Copyable>{view.cite}</Copyable>
        <FileLinks links={view.files} />
        <h3 id="corrections" className={`small-heading ${styles['corrections']}`}>
          {corrections.kicker}
        </h3>
        {view.corrections.length === 0 ? <p>{corrections.none}</p> : null}
        <Corrections corrections={view.corrections} />
      </FoldedSection>
    </>
  );
}
