import { formatDate } from '../format/date';
import { formatBound, formatQuantity } from '../format/quantity';
import type { Link, Relay, Report, Said } from '../schema/report';
import { type MarkedWords, markWords } from './differs';
import { compareLinks, type Drift } from './drift';
import { type ProseView, toProseView } from './prose-view';
import { carriedBy, linkSources } from './said';
import { type SourceMark, toSourceMarks } from './source-view';
import { driftText, partyText } from './wording';

/**
 * A word of the saying in its column. `carried`: the link has it; `lost`: the link before had it and this one doesn't,
 * so the slot stays empty; `none`: it was never there; `unknown`: nobody here knows.
 */
export type Slot = {
  readonly state: 'carried' | 'lost' | 'none' | 'unknown';
  readonly text: string;
  readonly differs: boolean;
};

/** One link as a row of the chain. */
export type LinkView = {
  readonly key: string;
  readonly agent: string;
  readonly role: string | undefined;
  /** `a party to the war`; undefined for who takes no side. */
  readonly party: string | undefined;
  readonly isArticle: boolean;
  readonly when: string;
  readonly credits: string | undefined;
  readonly hedge: Slot;
  readonly bound: Slot;
  readonly value: Slot;
  readonly words: MarkedWords;
  readonly nature: string | undefined;
  /** How it took over the link before: `paraphrases`, `rests on`. */
  readonly by: string | undefined;
  readonly inferred: ProseView | undefined;
  /** Where it was seen. */
  readonly seen: string;
  readonly marks: readonly SourceMark[];
  readonly dataTo: string | undefined;
  /** What differs from the link before; empty when nothing does, undefined when they aren't joined by words. */
  readonly differs: readonly string[] | undefined;
};

/** A chain with the other documents that relay the same origin or speak of the same point. */
export type ChainView = {
  readonly links: readonly LinkView[];
  readonly relays: readonly (LinkView & { readonly relation: string })[];
  readonly numeric: boolean;
};

const BY = { quotes: 'quotes', paraphrases: 'paraphrases', 'rests-on': 'rests on' } as const;

const RELATION: Record<Relay['relation'], string> = {
  'same-origin': 'Another relay of the same origin',
  'same-point': 'Another document on the same point',
  'possibly-related': 'Possibly a related report',
};

function hedgeSlot(link: Link, drifts: readonly Drift[], next: readonly Drift[]): Slot {
  const lost = drifts.find((drift) => drift.kind === 'hedge');
  if (link.hedges === undefined) return { state: 'unknown', text: 'not known', differs: false };
  if (link.hedges.length > 0)
    return { state: 'carried', text: link.hedges.join(', '), differs: next.some((drift) => drift.kind === 'hedge') };
  if (lost !== undefined) return { state: 'lost', text: `not carried over: ${lost.lost.join(', ')}`, differs: true };
  return { state: 'none', text: 'none', differs: false };
}

function boundSlot(link: Link, drifts: readonly Drift[], next: readonly Drift[]): Slot {
  if (link.quantity === undefined) return { state: 'unknown', text: 'not known', differs: false };
  const lost = drifts.find((drift) => drift.kind === 'bound');
  const text = formatBound(link.quantity.bound, link.words);
  if (text !== undefined)
    return { state: 'carried', text, differs: lost !== undefined || next.some((drift) => drift.kind === 'bound') };
  if (lost !== undefined) return { state: 'lost', text: `not carried over: ${lost.was}`, differs: true };
  return { state: 'none', text: 'none given', differs: false };
}

function valueSlot(link: Link, drifts: readonly Drift[], unit: string): Slot {
  if (link.quantity === undefined) return { state: 'unknown', text: 'not known', differs: false };
  const { number, suffix } = formatQuantity(link.quantity, { words: link.words, written: link.written, unit });
  const tail = suffix === undefined ? '' : suffix === '%' ? '%' : `\u00a0${suffix}`;
  return { state: 'carried', text: number + tail, differs: drifts.some((drift) => drift.kind === 'value') };
}

/** What the next link doesn't have is marked in this one's words. */
function lostNext(drifts: readonly Drift[]): readonly string[] {
  return drifts.flatMap((drift) =>
    drift.kind === 'hedge' ? drift.lost : drift.kind === 'bound' || drift.kind === 'value' ? [drift.was] : [],
  );
}

function seenText(report: Report, link: Link): string {
  const carried = carriedBy(link.source);
  if (carried !== undefined) return `As carried by ${carried}; the document itself wasn’t seen`;
  return link.source.id === report.head.article.id ? 'The article itself' : 'Seen';
}

type Around = { readonly drifts: readonly Drift[] | undefined; readonly next: readonly Drift[]; readonly unit: string };

function toLinkView(report: Report, link: Link, { drifts, next, unit }: Around): LinkView {
  const known = drifts ?? [];
  const party = partyText(link.agent);
  return {
    key: `${link.agent.id}-${link.source.id}`,
    agent: link.agent.name,
    role: link.agent.role,
    party: party === undefined ? undefined : `a ${party}`,
    isArticle: link.source.id === report.head.article.id,
    when: [
      link.date === undefined ? 'date not known' : formatDate(link.date),
      link.paragraph === undefined ? undefined : `¶${link.paragraph}`,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
    credits: link.credits === undefined ? undefined : `credits ${link.credits.name}`,
    hedge: hedgeSlot(link, known, next),
    bound: boundSlot(link, known, next),
    value: valueSlot(link, known, unit),
    words: link.words === undefined ? [] : markWords(link.words, lostNext(next)),
    nature: link.nature,
    by: link.by === undefined ? undefined : BY[link.by],
    inferred: link.inferred === undefined ? undefined : toProseView(report, link.inferred),
    seen: seenText(report, link),
    marks: toSourceMarks(report, linkSources(link)),
    dataTo: link.dataTo === undefined ? undefined : `data to ${formatDate(link.dataTo)}`,
    differs: drifts?.map((drift) => driftText(drift)),
  };
}

function driftsTo(said: Said, index: number, unit: string): readonly Drift[] | undefined {
  const later = said.chain[index];
  const earlier = said.chain[index - 1];
  if (earlier === undefined || later?.by === undefined || later.by === 'rests-on') return undefined;
  return compareLinks(earlier, later, unit);
}

/** A chain as aligned columns: a word that wasn't carried over leaves an empty slot. */
export function toChainView(report: Report, said: Said): ChainView {
  const unit = said.measure?.unit ?? '';
  const links = said.chain.map((link, index) =>
    toLinkView(report, link, {
      drifts: driftsTo(said, index, unit),
      next: driftsTo(said, index + 1, unit) ?? [],
      unit,
    }),
  );
  const article = said.chain.at(-1);
  const relays = said.relays.map((relay) => ({
    ...toLinkView(report, relay, {
      drifts: undefined,
      next: article === undefined ? [] : compareLinks(relay, article, unit),
      unit,
    }),
    relation: RELATION[relay.relation],
  }));
  return { links, relays, numeric: said.chain.some((link) => link.quantity !== undefined) };
}
