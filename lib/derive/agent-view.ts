import { partyText } from '../facts/wording';
import { figureAddress } from '../format/address';
import { formatCount } from '../format/number';
import type { Agent, Figure, Link, Report, Said } from '../schema/report';
import { agentWords, sayingWords } from '../words/saying';

/** Who speaks or relays in a report, and what rests on them. */
export type AgentView = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** `a party to the war: Ukraine`, or `none`. */
  readonly side: string;
  /** Whether there is one. */
  readonly hasSide: boolean;
  /** The figures in whose chain they stand, the article's own first. */
  readonly figures: readonly { readonly text: string; readonly href: string }[];
  /** How many statements and events they stand behind, and whether they stand behind any figure. */
  readonly assertions: string | undefined;
};

/** Everyone who stands in a chain, as its publisher or as the speaker that it credits. */
function speakers(said: Said): ReadonlySet<Agent> {
  return new Set(
    said.chain.flatMap((link: Link) => (link.credits === undefined ? [link.agent] : [link.agent, link.credits])),
  );
}

function standsIn(agent: Agent, said: Said): boolean {
  return speakers(said).has(agent);
}

function countText(count: number): string | undefined {
  if (count === 0) return undefined;
  return agentWords.assertions(count, formatCount(count));
}

/** What someone is, for whom they speak, and that a document doesn't name them, as far as any of it is so. */
export function roleText(agent: Agent): readonly string[] {
  const kind = agent.kind === 'unnamed' ? agentWords.notNamed : undefined;
  const speaksFor = agent.of === undefined ? undefined : agentWords.speaksFor(agent.of.name);
  return [agent.role, speaksFor, kind].filter((part) => part !== undefined);
}

function toAgentView(report: Report, agent: Agent, figures: readonly Figure[], assertions: readonly Said[]): AgentView {
  const own = figures.filter((figure) => standsIn(agent, figure));
  const party = partyText(agent);
  return {
    id: agent.id,
    name: agent.name,
    role: roleText(agent).join('; '),
    side: party === undefined ? agentWords.noSide : agentWords.partyOfSide(party, agent.party),
    hasSide: party !== undefined,
    figures: own.map((figure) => ({
      text: figure.role === 'context' ? sayingWords.isContext(figure.name) : figure.name,
      href: figureAddress(report.id, figure.id),
    })),
    assertions: countText(assertions.filter((said) => standsIn(agent, said)).length),
  };
}

/** Who speaks in a report, with what is said of them all. */
export type AgentsView = {
  readonly text: string;
  /** Whether the report knows sides, so that each has one or none. */
  readonly sided: boolean;
  readonly agents: readonly AgentView[];
};

/** Who speaks in a report, on which side where there are sides, and what rests on them. */
export function toAgentsView(report: Report): AgentsView {
  const { sides, sidesOf } = report.head;
  const sided = sides.length > 0;
  return {
    text: `${agentWords.fewOrigins}${sided ? agentWords.marked(sidesOf, sides.length) : ''}`,
    sided,
    agents: toAgentViews(report),
  };
}

/** The agents of a report, those on whom most figures rest first; the article's publisher is left out. */
function toAgentViews(report: Report): readonly AgentView[] {
  const figures = [...report.figures.values()].sort((a, b) => b.role.localeCompare(a.role));
  const assertions: readonly Said[] = [...report.statements.values(), ...report.events.values()];
  const publishers = new Set(
    figures.flatMap((figure) =>
      figure.chain.filter((link) => link.source === report.head.article).map((link) => link.agent),
    ),
  );
  return [...report.agents.values()]
    .filter((agent) => !publishers.has(agent))
    .map((agent) => toAgentView(report, agent, figures, assertions))
    .filter((view) => view.figures.length > 0 || view.assertions !== undefined)
    .sort((a, b) => b.figures.length - a.figures.length);
}
