import { linkSources, sourceName } from '../facts/said';
import { partyText } from '../facts/wording';
import type { Agent, Figure, Link, Report } from '../schema/report';
import { acrossWords } from '../words/across';
import { agentWords, sayingWords } from '../words/saying';
import { sourceSlug, speakerSlug } from './across-address';
import { roleText } from './agent-view';
import { sourceText } from './source-view';

/** A link of a figure under somebody’s name, or a document’s. */
export type Standing = {
  readonly name: string;
  readonly title: string;
  readonly label: string;
  readonly about: readonly string[];
  readonly address?: string | undefined;
  readonly link: Link;
  readonly how?: string;
};

/** Whether someone gave the number: as whom the figure names, or as who stands before a document that names nobody. */
function gave({ said: { speaker, origin } }: Figure, agent: Agent): boolean {
  return agent === speaker || (origin !== undefined && agent === (origin.credits ?? origin.agent));
}

/** How a link of someone else stands to who gave the number: before, beside or after. */
function howOf({ chain, said }: Figure, link: Link): string {
  const at = chain.indexOf(link);
  if (at < 0) return acrossWords.beside;
  if (at > chain.indexOf(said.speaking)) return acrossWords.passedOn;
  const isInferred = link.inferred !== undefined || chain[at + 1]?.inferred !== undefined;
  return isInferred ? sayingWords.beforeInferred : sayingWords.before;
}

/** What a speaker is, and its side, if it has one. */
function aboutSpeaker(agent: Agent): readonly string[] {
  const party = partyText(agent);
  return [...roleText(agent), ...(party === undefined ? [] : [agentWords.partyOfSide(party, agent.party)])];
}

/** Everyone in a chain or beside it, each at the first link that is theirs. */
export function speakersOf(report: Report, figure: Figure): readonly Standing[] {
  const standing = ({ agent, credits }: Link) => (credits === undefined ? [agent] : [credits, agent]);
  return [...figure.chain, ...figure.relays].flatMap((link) =>
    standing(link).map((agent) => {
      const how = gave(figure, agent) ? undefined : howOf(figure, link);
      return {
        ...{ name: speakerSlug(report, agent), title: agent.name, label: agent.name, about: aboutSpeaker(agent), link },
        ...(how === undefined ? {} : { how }),
      };
    }),
  );
}

/** Every document that a link stands in, or that carried it. */
export function sourcesOf(figure: Figure): readonly Standing[] {
  return [...figure.chain, ...figure.relays].flatMap((link) =>
    linkSources(link).map((source) => ({
      name: sourceSlug(source),
      title: source.title ?? sourceName(source),
      label: sourceText(source),
      about: [sourceText(source)],
      address: source.URL,
      link,
      ...('relation' in link ? { how: acrossWords.beside } : {}),
    })),
  );
}
