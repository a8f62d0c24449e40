import { joinAnd } from '../../format/join-words';
import type { Fault } from '../fault';
import type { ArticleEntry } from './article-data';
import { type Article, type FoundWords, findWords, standIn } from './find-words';
import { findNearestWords } from './nearest-words';

/** Where an entry’s words stand in its paragraph; else why they don’t, and where the text says nearly the same. */
export type CheckedWords =
  | { readonly found: readonly FoundWords[] }
  | { readonly fault: Fault; readonly nearest?: FoundWords };

/** The text of a paragraph; empty where there is none of that number. */
export function paragraphText({ text, paragraphs }: Article, number: number): string {
  const paragraph = paragraphs[number - 1];
  return paragraph === undefined ? '' : text.slice(paragraph.start, paragraph.end);
}

/** Looks for words in the paragraph that the data state, then in the others, then for what comes nearest. */
export function checkWords(article: Article, entry: ArticleEntry & { readonly words: string }): CheckedWords {
  const { words, paragraph, path } = entry;
  const own = article.paragraphs[paragraph - 1];
  const found = own === undefined ? [] : findWords({ text: article.text, paragraphs: [own] }, words);
  if (found.length > 0) return { found };
  const all = findWords(article, words);
  const others = [...new Set(all.map((place) => place.paragraph))];
  const [first] = all;
  if (first !== undefined) {
    const where = `“${words}” stands in paragraph ${joinAnd(others.map(String))}, not in ${paragraph}`;
    return {
      fault: { path: [...path, 'paragraph'], message: `${where}; write paragraph: ${others[0]}` },
      nearest: first,
    };
  }
  const nearest = findNearestWords(article, words, paragraph);
  const missing = `“${words}” doesn’t stand in the article`;
  if (nearest === undefined) {
    const message = `${missing}, and nothing in it comes near; quote at most eight words as it has them`;
    return { fault: { path: [...path, 'words'], message } };
  }
  const instead = article.text
    .slice(nearest.start, nearest.end)
    .replace(/\s+/g, ' ')
    .replace(/^[“"]|[”",.;:]+$/g, '');
  const message = `${missing}; nearest is “${instead}” in paragraph ${nearest.paragraph}; quote the words as it has them`;
  return { fault: { path: [...path, 'words'], message }, nearest };
}

/** Hedges that the data give and that don’t stand in the paragraph. */
export function checkHedgesStand(article: Article, { path, paragraph, hedges = [] }: ArticleEntry): Fault[] {
  const text = paragraphText(article, paragraph);
  return hedges.flatMap((hedge, index) => {
    if (standIn(text, hedge)) return [];
    const message = `“${hedge}” doesn’t stand in paragraph ${paragraph}; write the hedge as the article has it, or remove it`;
    return [{ path: [...path, 'hedges', index], message }];
  });
}
