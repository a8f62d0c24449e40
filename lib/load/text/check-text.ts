import { createHash } from 'node:crypto';
import { findNumbers } from '../../numbers/find-numbers';
import type { Mention } from '../../numbers/mention';
import { parseParagraphs } from '../../numbers/paragraph';
import type { Fault } from '../fault';
import { findLeftOver } from './account-for';
import type { ArticleData, ArticleEntry, ArticleFigure } from './article-data';
import { ByPlace, groupByParagraph } from './by-place';
import { checkFigure } from './check-figure';
import { checkHedgesStand, checkWords } from './check-words';
import type { Article, FoundWords } from './find-words';

/** How an article’s text and a report’s data agree. */
export type TextCheck = {
  /** What is wrong in the data, given this text. */
  readonly faults: readonly Fault[];
  /** Numbers of the text that nothing in the data accounts for. */
  readonly leftOver: readonly Mention[];
  /** How many reported figures there are, and how many stand in the text just as the data have them. */
  readonly figures: number;
  readonly found: number;
  /** How many more a person read otherwise than the finder of numbers does. */
  readonly read: number;
  /** How many numbers the text holds, and how many of them the data account for. */
  readonly numbers: number;
  readonly accountedFor: number;
};

type Quoted = { readonly path: Fault['path']; readonly words: string; readonly paragraph: number };

/** What was found of the entries so far: problems, and the places that are spoken for. */
class Finding {
  readonly faults: Fault[] = [];
  readonly places = new ByPlace<FoundWords>();
  /** Where words that are wrong in the data were probably meant; the numbers there are no problem of their own. */
  readonly meant: FoundWords[] = [];

  readonly #mentions: ByPlace<Mention>;
  readonly #others: ReadonlyMap<number, readonly ArticleEntry[]>;

  constructor(
    readonly article: Article,
    mentions: readonly Mention[],
    others: readonly ArticleEntry[],
  ) {
    this.#mentions = new ByPlace(mentions);
    this.#others = groupByParagraph(others);
  }

  #within(places: readonly FoundWords[]): readonly Mention[] {
    return [...new Set(places.flatMap((place) => this.#mentions.overlapping(place)))];
  }

  /** Looks for the words of an entry; gives the places where they stand as stated. */
  words(entry: Quoted): readonly FoundWords[] {
    const checked = checkWords(this.article, entry);
    if ('found' in checked) return checked.found;
    this.faults.push(checked.fault);
    if (checked.nearest !== undefined) this.meant.push(checked.nearest);
    return [];
  }

  /** Looks for the words and hedges of an event or a statement. */
  quoted(entry: ArticleEntry): readonly FoundWords[] {
    const { words } = entry;
    if (words === undefined) {
      this.faults.push(...checkHedgesStand(this.article, entry));
      return [];
    }
    const meant = this.meant.length;
    const found = this.words({ ...entry, words });
    const place = found[0] ?? this.meant[meant];
    if (place !== undefined)
      this.faults.push(...checkHedgesStand(this.article, { ...entry, paragraph: place.paragraph }));
    return found;
  }

  /** Whether a figure stands in the text just as the data have it. */
  figure(figure: ArticleFigure): boolean {
    const before = this.faults.length;
    const meant = this.meant.length;
    const found = this.words(figure);
    for (const place of found) this.places.add(place);
    this.#reading(figure);
    // Words that stand elsewhere, or nearly so, still show whether number, bound and hedges are the figure’s.
    const places = found.length > 0 ? found : this.meant.slice(meant);
    const [place] = places;
    if (place !== undefined) {
      const there = { ...figure, paragraph: place.paragraph };
      this.faults.push(
        ...checkHedgesStand(this.article, there),
        ...checkFigure(there, this.#within(places), this.#others.get(place.paragraph) ?? []),
      );
    }
    return this.faults.length === before;
  }

  /** The words that a person read for a figure; numbers in them are spoken for. */
  #reading({ id, paragraph, read }: ArticleFigure): void {
    if (read === undefined) return;
    const found = this.words({ path: ['figures', id, 'read'], words: read.words, paragraph });
    for (const place of found) this.places.add(place);
  }

  /** A number that is listed as no figure must stand there, and be no figure. */
  notFigure(entry: Quoted): void {
    const found = this.words(entry);
    const own = this.#within(found);
    const isFree = own.some((mention) => this.places.overlapping(mention).length === 0);
    if (found.length > 0 && !isFree) {
      const what = own.length === 0 ? 'no number' : 'no number that isn’t a figure’s or an event’s already';
      this.faults.push({ path: entry.path, message: `holds ${what}; remove it` });
    }
    for (const place of found) this.places.add(place);
  }
}

/** A text that isn’t the one which the report was made from, and what shows that. */
function checkSame(text: string, { sha256, paragraphs }: ArticleData, count: number): Fault[] {
  const own = createHash('sha256').update(text).digest('hex');
  if (own === sha256) return [];
  const differs =
    count === paragraphs
      ? `it has ${count} paragraphs, as the report says, so it may be another edition`
      : `it has ${count} paragraphs and the report’s has ${paragraphs}`;
  const message = `not the text that this report was made from: ${differs}; take the right text, or write sha256: ${own}${count === paragraphs ? '' : ` and paragraphs: ${count}`}`;
  return [{ path: ['report', 'text', 'sha256'], message }];
}

/** No figure’s words stand in the text: the rest would be a list of everything. */
function anotherArticle(data: ArticleData, numbers: number): TextCheck {
  const message = 'another article: not one of the figures’ words stands in it; give the text of the report’s article';
  const faults = [{ path: ['report', 'text', 'sha256'], message }];
  return { faults, leftOver: [], figures: data.figures.length, found: 0, read: 0, numbers, accountedFor: 0 };
}

/**
 * Holds the data against the article’s text: the words of each entry, the number, bound and hedges of each figure, and
 * every number in the text. Linear in the text.
 */
export function checkText(text: string, data: ArticleData): TextCheck {
  const article: Article = { text, paragraphs: parseParagraphs(text) };
  const mentions = findNumbers(text, data.day === undefined ? {} : { date: data.day });
  const finding = new Finding(article, mentions, [...data.events, ...data.statements]);
  finding.faults.push(...checkSame(text, data, article.paragraphs.length));
  const differs = finding.faults.length > 0;
  const agreeing = data.figures.filter((figure) => finding.figure(figure));
  const read = agreeing.filter((figure) => figure.read !== undefined).length;
  if (differs && data.figures.length > 0 && finding.places.size === 0) return anotherArticle(data, mentions.length);
  for (const event of data.events) for (const place of finding.quoted(event)) finding.places.add(place);
  for (const statement of data.statements) finding.quoted(statement);
  for (const entry of data.notFigures) finding.notFigure(entry);
  const unaccounted = findLeftOver(text, mentions, data, finding.places);
  const meant = new ByPlace(finding.meant);
  const leftOver = unaccounted.filter((mention) => meant.overlapping(mention).length === 0);
  return {
    faults: finding.faults,
    leftOver,
    figures: data.figures.length,
    found: agreeing.length - read,
    read,
    numbers: mentions.length,
    accountedFor: mentions.length - unaccounted.length,
  };
}
