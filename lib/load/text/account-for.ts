import type { Mention } from '../../numbers/mention';
import { readSpan } from '../../schema/date';
import type { ArticleData } from './article-data';
import { overlaps } from './check-figure';
import type { FoundWords } from './find-words';

type Dated = { readonly paragraph: number; readonly dates: readonly string[] };

/** Whether a date in the text is one of the data’s: the same time, or the beginning or end of a period. */
function isSameDate(resolved: string, dates: readonly string[]): boolean {
  const said = readSpan(resolved);
  if (said === undefined) return false;
  return dates.some((date) => {
    const own = readSpan(date);
    if (own === undefined) return false;
    const isWhole = own.from === said.from && own.to === said.to;
    const isEnd = date.includes('/') && date.split('/').includes(resolved);
    return isWhole || isEnd;
  });
}

/** The day, month or period that a date in the text means, in EDTF, if that is known. */
export function resolveMention(mention: Mention): string | undefined {
  if (mention.kind !== 'date') return undefined;
  return mention.resolved ?? (readSpan(mention.value) === undefined ? undefined : mention.value);
}

/**
 * The mentions that nothing in the data accounts for: not inside the words of a figure, an event or what is listed as
 * no figure, and not the date of an event, or the period of a figure, in the same paragraph.
 * @param places where such words stand in the text.
 */
export function findLeftOver(
  mentions: readonly Mention[],
  data: ArticleData,
  places: readonly FoundWords[],
): readonly Mention[] {
  const dated: readonly Dated[] = [
    ...data.events,
    ...data.figures.map(({ paragraph, period, years }) => ({
      paragraph,
      dates: [period, years].filter((date) => date !== undefined),
    })),
  ];
  return mentions.filter((mention) => {
    if (places.some((place) => overlaps(mention, place))) return false;
    const resolved = resolveMention(mention);
    if (resolved === undefined) return true;
    return !dated.some(({ paragraph, dates }) => paragraph === mention.paragraph && isSameDate(resolved, dates));
  });
}
