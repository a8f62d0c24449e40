import { chainSteps, compareLinks, type Drift, intervalsText, type Step } from '../facts/drift';
import { stepText } from '../facts/drift-text';
import { OWN } from '../facts/own';
import { type ProseView, toProseView } from '../facts/prose-view';
import { carriedBy, linkSources } from '../facts/said';
import { partyText } from '../facts/wording';
import { formatDate } from '../format/date';
import { formatBound, formatQuantity, numberText } from '../format/quantity';
import type { Link, Report, Said } from '../schema/report';
import { dateWords } from '../words/dates';
import { chainWords } from '../words/figure';
import { natures } from '../words/natures';
import { relations } from '../words/relations';
import { agentWords, sayingWords } from '../words/saying';
import { speakerPage } from './across-address';
import { type MarkedWords, markWords } from './differs';
import { type SourceMark, toSourceMarks } from './source-view';

/**
 * A word of the saying in its column. `carried`: the link has it; `lost`: the link before had it and this one doesn't,
 * so the slot stays empty; `none`: it was never there; `unknown`: nobody here knows.
 */
export type Slot = {
  readonly state: 'carried' | 'lost' | 'none' | 'unknown';
  readonly text: string;
  /** The text cut so that what differs, and nothing else, can be marked. */
  readonly pieces: MarkedWords;
};

function toSlot(state: Slot['state'], pieces: MarkedWords): Slot {
  return { state, text: pieces.map(({ text }) => text).join(''), pieces };
}

const UNKNOWN = toSlot('unknown', [{ text: chainWords.notKnown, marked: false }]);

/** One link as a row of the chain. */
export type LinkView = {
  readonly key: string;
  readonly agent: string;
  /** The page with all that they say in all reports; undefined for the report itself. */
  readonly agentHref: string | undefined;
  readonly role: string | undefined;
  /** `a party to the war`; undefined for who takes no side. */
  readonly party: string | undefined;
  readonly isArticle: boolean;
  readonly when: string;
  readonly credits: { readonly text: string; readonly href: string } | undefined;
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
  /** What differs from those before it, a sentence each; empty when nothing does, undefined when they aren't joined by words. */
  readonly differs: readonly string[] | undefined;
};

/** A chain with the other documents that relay the same origin or speak of the same point. */
export type ChainView = {
  readonly links: readonly LinkView[];
  readonly relays: readonly (LinkView & { readonly relation: string })[];
  readonly numeric: boolean;
};

/** Hedges one after the other; of those the next link has, none is marked. */
function hedgeSlot(link: Link, drifts: readonly Drift[], next: readonly Drift[]): Slot {
  if (link.hedges === undefined) return UNKNOWN;
  const before = drifts.flatMap((drift) => (drift.kind === 'hedge' ? drift.lost : []));
  if (link.hedges.length === 0 && before.length === 0)
    return toSlot('none', [{ text: chainWords.none, marked: false }]);
  if (link.hedges.length === 0)
    return toSlot('lost', [{ text: chainWords.notCarriedOver(before.join(', ')), marked: true }]);
  const lost = new Set(next.flatMap((drift) => (drift.kind === 'hedge' ? drift.lost : [])));
  const pieces = link.hedges.flatMap((hedge, index) => [
    ...(index === 0 ? [] : [{ text: ', ', marked: false }]),
    { text: hedge, marked: lost.has(hedge) },
  ]);
  return toSlot('carried', pieces);
}

function boundSlot(link: Link, drifts: readonly Drift[], next: readonly Drift[]): Slot {
  if (link.quantity === undefined) return UNKNOWN;
  const lost = drifts.find((drift) => drift.kind === 'bound');
  const text = formatBound(link.quantity.bound, link.words);
  if (text !== undefined)
    return toSlot('carried', [{ text, marked: lost !== undefined || next.some(({ kind }) => kind === 'bound') }]);
  if (lost !== undefined) return toSlot('lost', [{ text: chainWords.notCarriedOver(lost.was), marked: true }]);
  return toSlot('none', [{ text: chainWords.noBound, marked: false }]);
}

/**
 * A number with the interval that was given with it, and of a range its best value. What the next link doesn't carry over
 * is marked, and where it should stand in that one it is named.
 */
function valueSlot(link: Link, drifts: readonly Drift[], next: readonly Drift[], unit: string): Slot {
  if (link.quantity === undefined) return UNKNOWN;
  const text = formatQuantity(link.quantity, { words: link.words, written: link.written, unit });
  const narrowed = next.some(({ kind }) => kind === 'range') && link.quantity.bound === 'between';
  const number = { text: numberText(text), marked: narrowed || drifts.some(({ kind }) => kind === 'value') };
  const isMarked = (kind: Drift['kind']) => [...drifts, ...next].some((drift) => drift.kind === kind);
  const intervals = intervalsText(link.quantity, unit);
  const lost = drifts.flatMap((drift) => (drift.kind === 'range' && drift.is === undefined ? [drift.was] : []));
  const pieces: MarkedWords = [
    ...(text.best === undefined ? [] : [{ text: chainWords.best(text.best), marked: isMarked('best') }]),
    ...(intervals === undefined ? [] : [{ text: intervals, marked: isMarked('range') }]),
    ...lost.map((range) => ({ text: chainWords.notCarriedOver(range), marked: true })),
  ];
  return toSlot('carried', [number, ...pieces.flatMap((piece) => [{ text: ', ', marked: false }, piece])]);
}

/** What the next link doesn't have is marked in this one's words. */
function lostNext(drifts: readonly Drift[]): readonly string[] {
  return drifts.flatMap((drift) =>
    drift.kind === 'hedge'
      ? drift.lost
      : drift.kind === 'bound' || drift.kind === 'value' || drift.kind === 'best'
        ? [drift.was]
        : [],
  );
}

function seenText(report: Report, link: Link): string {
  const carried = carriedBy(link.source);
  if (carried !== undefined) return chainWords.carriedBy(carried);
  return link.source.id === report.head.article.id ? chainWords.article : chainWords.seen;
}

/** The steps into a link, and what differs across those out of it. */
type Around = { readonly steps: readonly Step[]; readonly next: readonly Drift[]; readonly unit: string };

function toLinkView(report: Report, link: Link, { steps, next, unit }: Around): LinkView {
  const known = steps.flatMap(({ drifts }) => drifts);
  const party = partyText(link.agent);
  return {
    key: `${link.agent.id}-${link.source.id}`,
    agent: link.agent.name,
    agentHref: link.agent.id === OWN ? undefined : speakerPage(report, link.agent),
    role: link.agent.role,
    party: party === undefined ? undefined : agentWords.party(party),
    isArticle: link.source.id === report.head.article.id,
    when: [
      link.date === undefined ? dateWords.notKnown : formatDate(link.date),
      link.paragraph === undefined ? undefined : sayingWords.paragraph(link.paragraph),
    ]
      .filter((part) => part !== undefined)
      .join(', '),
    credits:
      link.credits === undefined
        ? undefined
        : { text: chainWords.credits(link.credits.name), href: speakerPage(report, link.credits) },
    hedge: hedgeSlot(link, known, next),
    bound: boundSlot(link, known, next),
    value: valueSlot(link, known, next, unit),
    words: link.words === undefined ? [] : markWords(link.words, lostNext(next)),
    nature: link.nature === undefined ? undefined : natures[link.nature].name,
    by: link.by === undefined ? undefined : chainWords.by[link.by],
    inferred: link.inferred === undefined ? undefined : toProseView(report, link.inferred),
    seen: seenText(report, link),
    marks: toSourceMarks(report, linkSources(link)),
    dataTo: link.dataTo === undefined ? undefined : chainWords.dataTo(formatDate(link.dataTo)),
    differs:
      steps.length === 0
        ? undefined
        : steps.filter(({ drifts }) => drifts.length > 0).map((step) => stepText(step, unit)),
  };
}

/** A chain as aligned columns: a word that wasn't carried over leaves an empty slot. */
export function toChainView(report: Report, said: Said): ChainView {
  const unit = said.measure?.unit ?? '';
  const steps = chainSteps(said);
  const links = said.chain.map((link) =>
    toLinkView(report, link, {
      steps: steps.filter(({ later }) => later === link),
      next: steps.filter(({ earlier }) => earlier === link).flatMap(({ drifts }) => drifts),
      unit,
    }),
  );
  const article = said.chain.at(-1);
  const relays = said.relays.map((relay) => ({
    ...toLinkView(report, relay, {
      steps: [],
      next: article === undefined ? [] : compareLinks(relay, article, unit),
      unit,
    }),
    relation: relations[relay.relation].besideChain,
  }));
  return { links, relays, numeric: said.chain.some((link) => link.quantity !== undefined) };
}
