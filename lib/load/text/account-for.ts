import type { Mention } from '../../numbers/mention';
import { isWithin, readSpan, type Span } from '../../schema/date';
import type { ArticleData } from './article-data';
import { type ByPlace, groupByParagraph } from './by-place';
import type { FoundWords } from './find-words';
import { tellsBeside } from './tell-quantity';

type Dated = { readonly paragraph: number; readonly dates: readonly string[] };

/** How far from a period’s beginning or end a day may lie and be at it: `the end of August` on the 29th. */
const NEAR = 7 * 24 * 60 * 60 * 1000;

/** The edge of a period that the words before it name: `the end of August`, `early in` names none. */
function edgeBefore(text: string, { start }: Mention): 'from' | 'to' | undefined {
  const before = text.slice(Math.max(0, start - 30), start);
  if (/\b(?:end|close|last day)(?:\s+of(?:\s+the)?\s+|\s*[-\u2010-\u2013]\s*|\s+)$/iu.test(before)) return 'to';
  const opens = /\b(?:start|beginning|outset|first day)\s+of\s+(?:the\s+)?$/iu.test(before);
  return opens ? 'from' : undefined;
}

/** Whether a date of the data lies at an edge of a longer time in the text: 2025-08-31 at the end of August. */
const isAtEdge = (own: Span, said: Span, edge: 'from' | 'to' | undefined) =>
  edge !== undefined && (own[edge] === said[edge] || (isWithin(own, said) && Math.abs(own[edge] - said[edge]) < NEAR));

/** Whether a date in the text is one of the data’s: the same time, or the beginning or end of a period. */
function isSameDate(resolved: string, dates: readonly string[], edge: 'from' | 'to' | undefined): boolean {
  const said = readSpan(resolved);
  if (said === undefined) return false;
  return dates.some((date) => {
    const own = readSpan(date);
    if (own === undefined) return false;
    const isWhole = own.from === said.from && own.to === said.to;
    const isEnd = date.includes('/') && date.split('/').includes(resolved);
    return isWhole || isEnd || isAtEdge(own, said, edge);
  });
}

/** The day, month or period that a date in the text means, in EDTF, if that is known. */
export function resolveMention(mention: Mention): string | undefined {
  if (mention.kind !== 'date') return undefined;
  return mention.resolved ?? (readSpan(mention.value) === undefined ? undefined : mention.value);
}

/** Whether a date of the data is one that a text leaves open, a day without its year in a year of the author’s. */
function fills({ kind, value }: Mention, date: string): boolean {
  if (kind !== 'date' || typeof value !== 'string' || !/^XXXX-\d\d/.test(value)) return false;
  const open = (end: string) => end.replace(/^\d{4}/, 'XXXX');
  return value.split('/').map(open).join('/') === date.split('/').map(open).join('/');
}

/**
 * The mentions that nothing in the data accounts for: not inside the words of a figure, an event or what is listed as
 * no figure, and not the date of an event, or the period of a figure, in the same paragraph.
 * @param text the article’s.
 * @param places where such words stand in the text.
 */
export function findLeftOver(
  text: string,
  mentions: readonly Mention[],
  data: ArticleData,
  places: ByPlace<FoundWords>,
): readonly Mention[] {
  const dated = groupByParagraph<Dated>([
    ...data.events,
    ...data.figures.map(({ paragraph, period, years }) => ({
      paragraph,
      dates: [period, years].filter((date) => date !== undefined),
    })),
  ]);
  const figures = groupByParagraph(
    data.figures.filter(({ quantity }) => quantity.intervals.length > 0 || quantity.bound === 'between'),
  );
  return mentions.filter((mention) => {
    if (places.overlapping(mention).length > 0) return false;
    if (figures.get(mention.paragraph)?.some((figure) => tellsBeside(mention, figure)) === true) return false;
    const resolved = resolveMention(mention);
    if (resolved === undefined) return true;
    const edge = edgeBefore(text, mention);
    const near = dated.get(mention.paragraph) ?? [];
    return !near.some(({ dates }) => isSameDate(resolved, dates, edge) || dates.some((date) => fills(mention, date)));
  });
}
