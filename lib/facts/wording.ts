import { capitalise } from '../format/capital';
import { formatDate } from '../format/date';
import { formatInterval } from '../format/interval';
import { quoteAll } from '../format/join-words';
import { formOf } from '../format/number-form';
import type { QuantityText } from '../format/quantity';
import type { Agent, Figure, Link, Report, Said } from '../schema/report';
import { dateWords } from '../words/dates';
import { derivedWords } from '../words/derived';
import { sentenceWords } from '../words/drift';
import { agentWords, sayingWords } from '../words/saying';
import { derivedText, partsText } from './derived';
import { didText, driftSteps, stepText } from './drift-text';
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

/** The day of a document, or that nobody knows it. */
export const dateText = ({ date }: Link) => (date === undefined ? dateWords.notKnown : formatDate(date));

/**
 * When a figure was said by whom its row names: `7 October 2024`; of what the article took over the article’s own day too,
 * which is all that is known of someone without a document of his own: `said May 2025, printed 15 August 2025`.
 */
export function dayText(figure: Figure): string {
  const { speaking, last, speaker } = figure.said;
  const own = ownLink(figure);
  if (figure.role === 'context' || speaker === own.agent) return dateText(own);
  if (speaking !== last && speaking.date === undefined) return dateWords.undatedThenPrinted(dateText(last));
  return speaking === last
    ? dateWords.printed(dateText(last))
    : dateWords.saidThenPrinted(dateText(speaking), dateText(last));
}

/**
 * Who says so in one phrase: `UK Ministry of Defence, 7 October 2024, as carried by Ukrinform`.
 * @param name whom to name, where that isn’t whom the link names itself.
 */
export function linkPhrase(link: Link, name = creditedName(link)): string {
  const carried = carriedBy(link.source);
  return [name, dateText(link), carried === undefined ? undefined : sayingWords.carriedBy(carried)]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** The same of whoever says something, named as wherever it is drawn: a speaker whom a document relays with it. */
export function saidPhrase({ said: { speaking, speaker } }: Said): string {
  const isRelayed = speaking.credits === undefined && speaker !== speaking.agent;
  return linkPhrase(speaking, isRelayed ? sayingWords.creditedIn(speaker.name, speaking.agent.name) : undefined);
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
  return sentenceWords.withHedges(quoteAll([words]), missing.join(' ').split(/\s+/).length === 1, quoteAll(missing));
}

/** A number with what it counts, where no words are quoted: `18.32% of Ukraine …`, `1,271 people a day: …`. */
function unquoted(figure: Figure, { text, full, label = figure.label }: QuantityText): string {
  return /^\p{Ll}/u.test(label) ? `${text} ${label}` : `${full}: ${label}`;
}

/** What is counted, after quoted words that don't say it themselves. */
function clarified(figure: Figure, words: string): string {
  const counted = figure.counted ?? figure.measure.included.join(', ');
  return counted === '' || words.includes(counted) ? words : `${words} (${counted})`;
}

/** Who gave the number that the article prints without naming anybody: ` The number was given by …`. */
function originSentence(figure: Figure): string {
  const origin = figure.said.origin;
  if (origin?.quantity === undefined) return '';
  return sentenceWords.inferred(linkPhrase(origin), saidWords(origin) ?? linkText(figure, origin).text);
}

/** The intervals of a document’s number, for behind it: ` (95% interval 25–37)`. */
function intervalText({ measure }: Figure, { quantity, written }: Link): string {
  const texts = (quantity?.intervals ?? []).map((interval) => formatInterval(interval, measure.unit, formOf(written)));
  return texts.length === 0 ? '' : ` (${texts.join('; ')})`;
}

/** What a person would paste: who, when, as carried by whom, in which words, and what the article printed. */
export function figureSentence(report: Report, figure: Figure): string {
  const speaker = figure.said.speaking;
  const last = figure.said.last;
  const words = saidWords(speaker);
  const said = words === undefined ? unquoted(figure, linkText(figure, speaker)) : clarified(figure, words);
  const first = `${saidPhrase(figure)}: ${said}${intervalText(figure, speaker)}`;
  const worked = derivedText(report, figure);
  if (worked !== undefined) return derivedWords.context(first, worked);
  if (figure.role === 'context') return sentenceWords.context(first);
  if (speaker === last && last.credits !== undefined) return `${first}.`;
  if (speaker === last) return `${sentenceWords.ownVoice(first)}${originSentence(figure)}`;
  const article = report.head.article.publisher ?? report.head.article['container-title'] ?? sayingWords.article;
  const { unit } = figure.measure;
  // What another document had is said with it: nobody leaves out what he never read.
  const differs = driftSteps(figure).map((step) =>
    step.earlier === speaker
      ? `${capitalise(didText(step, unit, step.toArticle ? article : undefined))}.`
      : `${stepText(step, unit, article)}.`,
  );
  if (differs.length === 0) return `${first}. ${articlePhrase(last)}: ${saidWords(last)}.`;
  const told = [`${first}.`, ...differs].join(' ');
  const untold = (last.hedges ?? []).filter((hedge) => !told.toLowerCase().includes(hedge.toLowerCase()));
  return untold.length === 0 ? told : `${told} ${sentenceWords.wrote(article, quoteAll(untold))}`;
}

/** The article's own link in one phrase: `HuffPost UK, 8 October 2024`. */
export function articlePhrase(link: Link): string {
  return link.date === undefined ? link.agent.name : `${link.agent.name}, ${formatDate(link.date)}`;
}
