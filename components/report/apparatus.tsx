import type { ReactNode } from 'react';
import type { DashboardView } from '../../lib/derive/dashboard';
import { sectionWords } from '../../lib/words/sections';
import { AgentTable } from './agent-table';
import { Copyable } from './copyable';
import { Corrections } from './corrections';
import { Prose } from './prose';
import { SourceList } from './source-list';
import { FileLinks } from './take-away';
import { TitledSection } from './titled';

type View = Pick<DashboardView, 'agents' | 'sources' | 'method' | 'imprint' | 'corrections' | 'cite' | 'files'>;

const plain = (text: string) => [{ text }];

function Sources({ view }: { view: View }): ReactNode {
  const { sources, agents } = sectionWords;
  return (
    <>
      <TitledSection
        id="sources"
        kicker={sources.kicker}
        headline={plain(sources.headline)}
        text={[plain(sources.text)]}
      >
        <SourceList sources={view.sources} />
      </TitledSection>
      {view.agents.agents.length === 0 ? null : (
        <TitledSection
          id="agents"
          kicker={agents.kicker}
          headline={plain(agents.headline)}
          text={[plain(view.agents.text)]}
        >
          <AgentTable agents={view.agents} />
        </TitledSection>
      )}
    </>
  );
}

function CorrectionList({ view }: { view: View }): ReactNode {
  const { kicker, none } = sectionWords.corrections;
  return (
    <TitledSection id="corrections" kicker={kicker} headline={plain(view.imprint.edition)} text={[]}>
      {view.corrections.length === 0 ? <p>{none}</p> : null}
      <Corrections corrections={view.corrections} />
    </TitledSection>
  );
}

/** The foot of the dashboard: sources, who speaks, method, corrections and how to cite. */
export function Apparatus({ view }: { view: View }): ReactNode {
  const { method, cite } = sectionWords;
  return (
    <>
      <Sources view={view} />
      <TitledSection id="method" kicker={method.kicker} headline={plain(method.headline)} text={[]}>
        {view.method.map((text) => (
          <p key={text.map((piece) => piece.text).join('')}>
            <Prose text={text} />
          </p>
        ))}
      </TitledSection>
      <CorrectionList view={view} />
      <TitledSection id="cite" kicker={cite.kicker} headline={plain(cite.headline)} text={[]}>
        <Copyable>{view.cite}</Copyable>
        <FileLinks links={view.files} />
      </TitledSection>
    </>
  );
}
