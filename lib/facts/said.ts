import { formatCount } from '../format/number';
import { formatQuantity, type QuantityText } from '../format/quantity';
import { type Dated, isBefore } from '../schema/date';
import type { Agent, Figure, Link, Report, Said, Source } from '../schema/report';

/** The article's own link in a reported chain, or the last known link of a context chain. */
export function lastLink(said: Said): Link {
  const link = said.chain.at(-1);
  if (link === undefined) throw new Error(`${said.id} has an empty chain`);
  return link;
}

/**
 * The link that answers "who says so": the last document before the article whose words were carried over,
 * or the article itself where it speaks in its own voice.
 */
export function speakingLink(said: Said): Link {
  const last = lastLink(said);
  const before = said.chain.at(-2);
  if (before === undefined || before.inferred !== undefined || last.inferred !== undefined) return last;
  return last.quantity !== undefined && before.quantity === undefined ? last : before;
}

/**
 * Whom to name as the speaker: who published the link that answers "who says so", or whom the article credits where its
 * own link is all that is known.
 */
export function speakerOf(said: Said): Agent {
  const link = speakingLink(said);
  return link === lastLink(said) ? (link.credits ?? link.agent) : link.agent;
}

/**
 * Where the number was given, when the article names nobody: the link before it, joined by our inference.
 * Undefined when the article credits a speaker, or nothing is known.
 */
export function inferredOrigin(said: Said): Link | undefined {
  const before = said.chain.at(-2);
  return speakingLink(said) === lastLink(said) ? before : undefined;
}

/** The link whose date and speaker stand beside the number in a drawing: who gave it, or else who printed it. */
export function givingLink(said: Said): Link {
  return inferredOrigin(said) ?? speakingLink(said);
}

/** The number of a figure as its last link gives it, ready for print. Throws when that link has none. */
export function figureText(figure: Figure): QuantityText {
  return linkText(figure, lastLink(figure));
}

/** The number of one link of a figure's chain, ready for print. Throws when the link has none. */
export function linkText(figure: Figure, link: Link): QuantityText {
  if (link.quantity === undefined) throw new Error(`${figure.id}: the link of ${link.agent.id} has no quantity`);
  return formatQuantity(link.quantity, { words: link.words, written: link.written, unit: figure.measure.unit });
}

/** The hedges of the words that give the number: the article's own for what it reports, the speaker's for context. */
export function hedgesOf(figure: Figure): readonly string[] {
  return (figure.role === 'reported' ? lastLink(figure) : speakingLink(figure)).hedges ?? [];
}

/** Whether somebody gave the one value of a figure: a range without a best one has none, and is drawn as a band. */
export function hasValue(figure: Figure): boolean {
  const quantity = lastLink(figure).quantity;
  return quantity !== undefined && (quantity.bound !== 'between' || quantity.best !== undefined);
}

/**
 * Where the number of a figure stands on a scale: its value, or the low end of a range without a best one. Nobody gave the
 * middle of a range, so nothing stands there.
 */
export function figureValue(figure: Figure): number {
  const quantity = lastLink(figure).quantity;
  if (quantity === undefined) throw new Error(`${figure.id}: the last link has no quantity`);
  if (quantity.bound !== 'between') return quantity.value;
  return quantity.best ?? quantity.low;
}

/** Whether something of this date was said after the article appeared; the reader is told. */
export function isLater(report: Report, date: Dated | undefined): boolean {
  return isBefore(report.head.article.issued, date);
}

/** The name under which a source is cited: its newspaper, publisher or title. */
export function sourceName(source: Source): string {
  return source['container-title'] ?? source.publisher ?? source.title ?? source.untitled ?? source.id;
}

/**
 * The sources that carried a document which nobody here saw: `Ukrinform and UNN`, `Ukrinform and two others`; undefined
 * if it was seen. The list of sources names them all.
 */
export function carriedBy(source: Source): string | undefined {
  const names = [...new Set(source.seenIn.map(sourceName))];
  const [first] = names;
  if (first === undefined) return undefined;
  return names.length > 2 ? `${first} and ${formatCount(names.length - 1)} others` : joinNames(names);
}

/** A list in running text: `a`, `a and b`, `a, b and c`. */
export function joinNames(names: readonly string[]): string {
  const unique = [...new Set(names)];
  return unique.length < 2 ? (unique[0] ?? '') : `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`;
}

/** The sources that a link rests on, the document first, then those that carried it. */
export function linkSources(link: Link): readonly Source[] {
  return [link.source, ...link.source.seenIn];
}
