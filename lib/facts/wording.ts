import { formatDate } from '../format/date';
import { formatInterval } from '../format/interval';
import type { QuantityText } from '../format/quantity';
import type { Agent, Figure, Link, Report, Said } from '../schema/report';
import { dateWords } from '../words/dates';
import { derivedWords } from '../words/derived';
import { clauseWords, driftWords, sentenceWords } from '../words/drift';
import { joints } from '../words/joints';
import { agentWords, sayingWords } from '../words/saying';
import { derivedText, partsText } from './derived';
import { type Drift, lastStep } from './drift';
import { carriedBy, linkText, ownLink } from './said';

/** That someone takes a side: `party to the war`; undefined for who takes none. */
export function partyText(agent: Agent): string | undefined {
  return agent.party === 'none' ? undefined : agentWords.partyTo(agent.sidesOf);
}

/** A name with the side it belongs to, if any: `Ukrainian General Staff, a party to the war`. */
export function agentWithParty(agent: Agent): string {
  const party = partyText(agent);
  return party === undefined ? agent.name : agentWords.withParty(agent.name, party);
}

/** Who published a link, and whom it credits: `Sergei Shoigu in TASS`. */
export function creditedName({ agent, credits }: Link): string {
  return credits === undefined ? agent.name : sayingWords.creditedIn(credits.name, agent.name);
}

/** Who says a figure, and of one that the report worked out itself, from what: `Our own arithmetic, from …`. */
export function whoSays(figure: Figure): string {
  const who = creditedName(ownLink(figure));
  const parts = partsText(figure);
  return parts === undefined ? who : derivedWords.from(who, parts);
}

/** Who says so in one phrase: `UK Ministry of Defence, 7 October 2024, as carried by Ukrinform`. */
export function linkPhrase(link: Link): string {
  const carried = carriedBy(link.source);
  return [
    creditedName(link),
    link.date === undefined ? dateWords.notKnown : formatDate(link.date),
    carried === undefined ? undefined : sayingWords.carriedBy(carried),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Hedges as they are printed: “likely”, “claimed”. */
export function quoteAll(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

/**
 * A difference between two documents, in words. It says what differs, never who erred.
 * @param joined whether the later document took over the earlier one; if not, nothing can have been "carried over".
 */
export function driftText(drift: Drift, joined = true): string {
  switch (drift.kind) {
    case 'hedge':
      return driftWords.hedge(quoteAll(drift.lost), joined);
    case 'bound':
      if (drift.is === undefined) return driftWords.boundLost(drift.was, joined);
      return driftWords.bound(drift.was, drift.is);
    case 'value':
      return driftWords.value(drift.was, drift.is);
    case 'best':
      if (drift.is === undefined) return driftWords.bestLost(drift.was, joined);
      return driftWords.best(drift.was, drift.is);
    case 'range':
      if (drift.is === undefined) return driftWords.rangeLost(drift.was, joined);
      return driftWords.range(drift.was, drift.is);
    case 'speaker':
      return driftWords.speaker(drift.was, drift.is);
    case 'modality':
      return drift.was === 'planned' ? driftWords.planned : driftWords.done;
  }
}

/** A difference beside the figure that it belongs to: `UK ministry, as carried by Ukrinform: “likely”; the article: no hedge`. */
function driftClause(earlier: Link, drift: Drift): string {
  const carried = carriedBy(earlier.source);
  const name = earlier.agent.short ?? earlier.agent.name;
  const who = carried === undefined ? name : clauseWords.carriedBy(name, carried);
  switch (drift.kind) {
    case 'hedge':
      return clauseWords.differs(who, quoteAll(drift.lost), clauseWords.without);
    case 'bound':
      return clauseWords.differs(
        who,
        quoteAll([drift.was]),
        drift.is === undefined ? clauseWords.without : quoteAll([drift.is]),
      );
    case 'best':
      return clauseWords.differs(who, clauseWords.best(drift.was), drift.is ?? clauseWords.without);
    case 'range':
      return clauseWords.differs(who, drift.was, drift.is ?? clauseWords.without);
    case 'value':
    case 'speaker':
    case 'modality':
      return clauseWords.differs(who, drift.was, drift.is);
  }
}

/** What differs on the last step of a chain, each difference beside who said it; undefined where nothing does. */
export function differsClause(said: Said): string | undefined {
  const step = lastStep(said);
  if (step === undefined || step.drifts.length === 0) return undefined;
  return step.drifts.map((drift) => driftClause(step.earlier, drift)).join('; ');
}

/**
 * “killed 20 people”, with the hedge “claimed”: the words, and every hedge that they don't contain. A hedge stands outside
 * the quotation, because nothing tells where in the sentence it stood.
 */
function saidWords(link: Link): string | undefined {
  const { words } = link;
  if (words === undefined) return undefined;
  const missing = (link.hedges ?? []).filter((hedge) => !words.toLowerCase().includes(hedge.toLowerCase()));
  if (missing.length === 0) return `“${words}”`;
  return sentenceWords.withHedges(quoteAll([words]), missing.length, quoteAll(missing));
}

/** A number with what it counts, where no words are quoted: `18.32% of Ukraine …`, `1,271 people a day: …`. */
function unquoted({ label }: Figure, { text, full }: QuantityText): string {
  return /^\p{Ll}/u.test(label) ? `${text} ${label}` : `${full}: ${label}`;
}

/** What is counted, after quoted words that don't say it themselves. */
function clarified(figure: Figure, words: string): string {
  const counted = figure.counted ?? figure.measure.included.join(', ');
  return counted === '' || words.includes(counted) ? words : `${words} (${counted})`;
}

function driftSentence(report: Report, drifts: readonly Drift[]): string | undefined {
  const publisher = report.head.article.publisher ?? report.head.article['container-title'] ?? sayingWords.article;
  const parts = drifts.flatMap((drift) => {
    if (drift.kind === 'hedge') return [sentenceWords.without(quoteAll(drift.lost))];
    if (drift.kind === 'bound' && drift.is === undefined) return [sentenceWords.without(quoteAll([drift.was]))];
    if (drift.kind === 'range') return [sentenceWords.withoutRange(drift.was)];
    if (drift.kind === 'best') return [sentenceWords.withoutBest(drift.was)];
    if (drift.kind === 'value') return [sentenceWords.as(drift.is)];
    if (drift.kind === 'speaker') return [sentenceWords.crediting(drift.is)];
    return [];
  });
  return parts.length === 0 ? undefined : sentenceWords.printed(publisher, parts.join(` ${joints.and} `));
}

/** Who gave the number that the article prints without naming anybody: ` The number was given by …`. */
function originSentence(figure: Figure): string {
  const origin = figure.said.origin;
  if (origin?.quantity === undefined) return '';
  return sentenceWords.inferred(linkPhrase(origin), saidWords(origin) ?? linkText(figure, origin).text);
}

/** The intervals of a document’s number, for behind it: ` (95% interval 25–37)`. */
function intervalText({ measure }: Figure, { quantity }: Link): string {
  const texts = (quantity?.intervals ?? []).map((interval) => formatInterval(interval, measure.unit));
  return texts.length === 0 ? '' : ` (${texts.join('; ')})`;
}

/** What a person would paste: who, when, as carried by whom, in which words, and what the article printed. */
export function figureSentence(report: Report, figure: Figure, drifts: readonly Drift[]): string {
  const speaker = figure.said.speaking;
  const last = figure.said.last;
  const words = saidWords(speaker);
  const said = words === undefined ? unquoted(figure, linkText(figure, speaker)) : clarified(figure, words);
  const first = `${linkPhrase(speaker)}: ${said}${intervalText(figure, speaker)}`;
  const worked = derivedText(report, figure);
  if (worked !== undefined) return derivedWords.context(first, worked);
  if (figure.role === 'context') return sentenceWords.context(first);
  if (speaker === last && last.credits !== undefined) return `${first}.`;
  if (speaker === last) return `${sentenceWords.ownVoice(first)}${originSentence(figure)}`;
  const differs = driftSentence(report, drifts);
  return `${first}. ${differs ?? `${articlePhrase(last)}: ${saidWords(last)}.`}`;
}

/** The article's own link in one phrase: `HuffPost UK, 8 October 2024`. */
export function articlePhrase(link: Link): string {
  return link.date === undefined ? link.agent.name : `${link.agent.name}, ${formatDate(link.date)}`;
}
