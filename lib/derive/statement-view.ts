import { type ProseView, toProseView } from '../facts/prose-view';
import { reportDate } from '../facts/said';
import { creditedName, linkPhrase } from '../facts/wording';
import { formatDate } from '../format/date';
import { quoteAll } from '../format/join-words';
import type { Event, Link, Report, Statement } from '../schema/report';
import { relations } from '../words/relations';
import { hedgeWords, sayingWords } from '../words/saying';
import { type DifferRow, toDifferRows } from './differs';
import { type SourceMark, toSourceMarks } from './source-view';

/** A statement or an event as a list shows it: what, who, how surely, where. */
export type AssertionView = {
  readonly id: string;
  readonly says: ProseView;
  readonly date: string | undefined;
  readonly who: string;
  /** Under whose name it stands where statements are grouped: whom the article credits, or the article itself. */
  readonly speaker: string;
  /** How surely it was said, where that is known, and where: `with “claimed”; paragraph 3`. */
  readonly how: string;
  readonly paragraph: number | undefined;
  readonly marks: readonly SourceMark[];
  readonly caveats: readonly ProseView[];
  readonly differs: readonly DifferRow[];
  /** The article's words, where they are quoted. */
  readonly words: string | undefined;
  /** The documents before the article's, oldest first, and those beside it. */
  readonly before: readonly { readonly text: string; readonly marks: readonly SourceMark[] }[];
};

/** A document of a chain in one line: whose it is, when, in which words. */
function documentLine(report: Report, link: Link, lead: string): AssertionView['before'][number] {
  const words = link.words === undefined ? '' : `: “${link.words}”`;
  return { text: `${lead}: ${linkPhrase(link)}${words}`, marks: toSourceMarks(report, [link.source]) };
}

/** What stands before the article in its chain, and what stands beside it. */
function toDocuments(report: Report, entry: Statement | Event): AssertionView['before'] {
  const inferred = entry.said.last.inferred !== undefined;
  const earlier = entry.chain
    .slice(0, -1)
    .map((link) => documentLine(report, link, inferred ? sayingWords.beforeInferred : sayingWords.before));
  return [...earlier, ...entry.relays.map((relay) => documentLine(report, relay, relations[relay.relation].short))];
}

/** Whom the article credits, in how few words it can be said. */
function whoOf(link: Link, report: Report): string {
  const article = link.source.id === report.head.article.id;
  if (!article) return linkPhrase(link);
  return link.credits === undefined ? sayingWords.ownVoice(link.agent.name) : link.credits.name;
}

/** The words of caution that go with a saying; nothing where none do. */
function hedgeText(link: Link): string | undefined {
  if (link.hedges === undefined) return hedgeWords.notKnown;
  return link.hedges.length === 0 ? undefined : hedgeWords.hedge(quoteAll(link.hedges));
}

/** How surely it was said, and where in the article; of what isn't in it, that it isn't. */
function howText(link: Link): string {
  const { paragraph } = link;
  const where = paragraph === undefined ? sayingWords.context : sayingWords.paragraph(paragraph);
  return [hedgeText(link), where].filter((part) => part !== undefined).join('; ');
}

function toAssertion(report: Report, entry: Statement | Event, says: string, date: string | undefined): AssertionView {
  const last = entry.said.last;
  const precise = 'precise' in entry ? entry.precise : undefined;
  const sources = [last.source, entry.said.speaking.source, ...(precise === undefined ? [] : [precise.source])];
  return {
    id: entry.id,
    says: toProseView(report, says),
    date,
    who: whoOf(last, report),
    speaker: last.source.id === report.head.article.id ? whoOf(last, report) : creditedName(last),
    how: howText(last),
    paragraph: last.paragraph,
    marks: toSourceMarks(report, sources),
    caveats: entry.caveats.map((caveat) => toProseView(report, caveat)),
    differs: toDifferRows(report, entry),
    words: last.words,
    before: toDocuments(report, entry),
  };
}

/** What one speaker says. */
export type AssertionGroup = { readonly who: string; readonly assertions: readonly AssertionView[] };

/** Assertions by who says them, in the order in which each speaks first. */
export function groupBySpeaker(assertions: readonly AssertionView[]): readonly AssertionGroup[] {
  return [...new Set(assertions.map(({ speaker }) => speaker))].map((who) => ({
    who,
    assertions: assertions.filter(({ speaker }) => speaker === who),
  }));
}

/** The statements by paragraph, in the order of the data within one. */
export function toStatementViews(report: Report): readonly AssertionView[] {
  return [...report.statements.values()]
    .map((statement) => toAssertion(report, statement, statement.says, undefined))
    .sort((a, b) => (a.paragraph ?? 0) - (b.paragraph ?? 0));
}

/** The date of an event as the article gives it, and the precise one with its source's name. */
function eventDate(report: Report, event: Event): string {
  const given = reportDate(report, event.date);
  return event.precise === undefined
    ? given
    : `${given}; ${sayingWords.accordingTo(formatDate(event.precise.date), event.precise.agent.name)}`;
}

/** The events: those of the article by paragraph, then context by date. */
export function toEventViews(report: Report): readonly AssertionView[] {
  return [...report.events.values()]
    .toSorted((a, b) => a.role.localeCompare(b.role) * -1 || a.date.text.localeCompare(b.date.text))
    .map((event) => toAssertion(report, event, event.label, eventDate(report, event)))
    .sort((a, b) => (a.paragraph ?? 1000) - (b.paragraph ?? 1000));
}
