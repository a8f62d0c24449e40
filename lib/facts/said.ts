import { formatDate } from '../format/date';
import { joinAnd } from '../format/join-words';
import { formatCount } from '../format/number';
import { formatQuantity, type QuantityText } from '../format/quantity';
import { type Dated, isBefore } from '../schema/date';
import type { LinkInput } from '../schema/link';
import type { Quantity } from '../schema/quantity';
import type { Agent, Figure, Link, Report, Roles, Saying, Source } from '../schema/report';
import { sayingWords } from '../words/saying';
import { hasValue, standingOf } from './quantity';

/** What decides which link of a chain speaks; the links of a draft have it as those of a report do. */
type Deciding = Pick<LinkInput, 'by' | 'inferred'> & { readonly quantity?: Quantity | undefined };

/** Whether a link has the words of the one before it, as far as documents say: not ours to infer, nor a number made of another. */
function takesOver(before: Deciding, link: Deciding): boolean {
  return before.inferred === undefined && link.inferred === undefined && link.by !== 'rests-on';
}

/** The first of the links up to this one of which each takes over the one before, with its number if there is one. */
function beginningOf<Any extends Deciding>(chain: readonly Any[], link: Any): Any {
  const before = chain[chain.indexOf(link) - 1];
  if (before === undefined || !takesOver(before, link)) return link;
  return link.quantity !== undefined && before.quantity === undefined ? link : beginningOf(chain, before);
}

/**
 * Which link of a chain does what: the one rule by which every surface names who says something. Who said it first speaks,
 * however many relay it; a link that rests on another, or that we join to it, speaks for itself.
 * Throws when the chain is empty.
 */
export function rolesOf<Any extends Deciding>(chain: readonly Any[]): Roles<Any> {
  const last = chain.at(-1);
  if (last === undefined) throw new Error('a chain is empty');
  const before = chain.at(-2);
  const speaking = beginningOf(chain, last);
  if (before === undefined || speaking !== last) return { last, speaking, giving: speaking };
  const origin = beginningOf(chain, before);
  return { last, speaking, origin, giving: origin };
}

/** Whom a link names as the speaker, or else whom it took over from though what that one said itself isn’t known. */
function speakerOf(chain: readonly Link[], link: Link): Agent {
  const before = chain[chain.indexOf(link) - 1];
  const unseen = before !== undefined && takesOver(before, link) ? (before.credits ?? before.agent) : undefined;
  return link.credits ?? unseen ?? link.agent;
}

/** Who says something, with whom to name as the speaker and how surely it is said. */
export function toSaying(chain: readonly Link[], role: 'reported' | 'context'): Saying {
  const roles = rolesOf(chain);
  return {
    ...roles,
    reported: role === 'reported',
    speaker: speakerOf(chain, roles.speaking),
    hedges: (role === 'reported' ? roles.last : roles.speaking).hedges ?? [],
  };
}

/** The same of a figure, with its number. Throws when its last link has none, which the checks should have refused. */
export function toNumberSaid(chain: readonly Link[], role: 'reported' | 'context'): Figure['said'] {
  const saying = toSaying(chain, role);
  const { quantity, nature } = saying.last;
  if (quantity === undefined) throw new Error(`the link of ${saying.last.agent.id} has no quantity`);
  return {
    ...saying,
    quantity,
    value: standingOf(quantity),
    point: hasValue(quantity),
    ...(nature === undefined ? {} : { nature }),
  };
}

/** The number of a figure as its last link gives it, ready for print. Throws when that link has none. */
export function figureText(figure: Figure): QuantityText {
  return linkText(figure, figure.said.last);
}

/** The same in the form of the chart that draws it. */
export function drawnText(figure: Figure): QuantityText {
  return linkText(figure, figure.said.last, figure.form);
}

/** The number of one link of a figure's chain, ready for print. Throws when the link has none. */
export function linkText(figure: Figure, link: Link, form?: Figure['form']): QuantityText {
  if (link.quantity === undefined) throw new Error(`${figure.id}: the link of ${link.agent.id} has no quantity`);
  const { measure, label } = figure;
  return formatQuantity(link.quantity, { words: link.words, written: link.written, unit: measure.unit, label, form });
}

/**
 * The document that a figure's row, mark and cells are of: the article for what it reports, even where it took the number
 * over from another, and for context whoever said it. Its hedges, its day and its name stand there, and nobody else's.
 */
export function ownLink({
  role,
  said,
}: {
  readonly role: Figure['role'];
  readonly said: Pick<Saying, 'last' | 'speaking'>;
}): Link {
  return role === 'reported' ? said.last : said.speaking;
}

/** Whether something of this date was said after the article appeared; the reader is told. */
export function isLater(report: Report, date: Dated | undefined): boolean {
  return isBefore(report.head.article.issued, date);
}

/** A date in words, as it stood on the article's day: what begins after it is still ahead. */
export function reportDate(report: Report, date: Dated): string {
  return formatDate(date, report.head.article.issued?.to);
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
  return names.length > 2 ? sayingWords.andOthers(first, formatCount(names.length - 1)) : joinAnd(names);
}

/** The sources that a link rests on, the document first, then those that carried it. */
export function linkSources(link: Link): readonly Source[] {
  return [link.source, ...link.source.seenIn];
}
