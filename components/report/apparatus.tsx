import type { ReactNode } from 'react';
import type { DashboardView } from '../../lib/derive/dashboard';
import { AgentTable } from './agent-table';
import { Copyable } from './copyable';
import { Corrections } from './corrections';
import { Prose } from './prose';
import { SourceList } from './source-list';
import { TitledSection } from './titled';

type View = Pick<DashboardView, 'agents' | 'sources' | 'method' | 'imprint' | 'corrections' | 'cite'>;

const plain = (text: string) => [{ text }];

function Sources({ view }: { view: View }): ReactNode {
  return (
    <>
      <TitledSection
        id="sources"
        kicker="Sources"
        headline={plain('Where the figures come from')}
        text={[plain('“As carried by” means that we saw the carrier, not the document.')]}
      >
        <SourceList sources={view.sources} />
      </TitledSection>
      {view.agents.agents.length === 0 ? null : (
        <TitledSection id="agents" kicker="Agents" headline={plain('Who speaks here')} text={[plain(view.agents.text)]}>
          <AgentTable agents={view.agents} />
        </TitledSection>
      )}
    </>
  );
}

function CorrectionList({ view }: { view: View }): ReactNode {
  return (
    <TitledSection id="corrections" kicker="Corrections" headline={plain(view.imprint.edition)} text={[]}>
      {view.corrections.length === 0 ? <p>No corrections so far.</p> : null}
      <Corrections corrections={view.corrections} />
    </TitledSection>
  );
}

/** The foot of the dashboard: sources, who speaks, method, corrections and how to cite. */
export function Apparatus({ view }: { view: View }): ReactNode {
  return (
    <>
      <Sources view={view} />
      <TitledSection id="method" kicker="Method" headline={plain('How this was made')} text={[]}>
        {view.method.map((text) => (
          <p key={text.map((piece) => piece.text).join('')}>
            <Prose text={text} />
          </p>
        ))}
      </TitledSection>
      <CorrectionList view={view} />
      <TitledSection id="cite" kicker="Cite" headline={plain('How to cite this page')} text={[]}>
        <Copyable>{view.cite}</Copyable>
      </TitledSection>
    </>
  );
}
