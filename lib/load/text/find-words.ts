import type { Paragraph } from '../../numbers/paragraph';

/** Words found in a text: UTF-16 offsets, the end exclusive, and the paragraph’s number. */
export type FoundWords = { readonly start: number; readonly end: number; readonly paragraph: number };

/** A text that is searched, with its paragraphs. */
export type Article = { readonly text: string; readonly paragraphs: readonly Paragraph[] };

const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** A pattern for words as any keyboard types them: straight or curly quotes, any dash, any white space, any case. */
function toPattern(words: string): RegExp {
  const source = words
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .replace(SPECIAL, '\\$&')
        .replace(/['‘’]/g, "['‘’]")
        .replace(/["“”]/g, '["“”]')
        .replace(/[-\u2010-\u2015\u2212]/g, '[-\\u2010-\\u2015\\u2212]'),
    )
    .join('\\s+');
  // Neither the middle of a word nor of a number: 48,000 doesn’t stand in 648,000.
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])${source}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'giu');
}

/** Every place in an article’s paragraphs where words stand, in its order. */
export function findWords({ text, paragraphs }: Article, words: string): readonly FoundWords[] {
  const pattern = toPattern(words);
  return paragraphs.flatMap(({ start, end, number }) =>
    [...text.slice(start, end).matchAll(pattern)].map((found) => ({
      start: start + found.index,
      end: start + found.index + found[0].length,
      paragraph: number,
    })),
  );
}

/** Whether words stand in a stretch of text, a sentence or a phrase. */
export function standIn(text: string, words: string): boolean {
  return toPattern(words).test(text);
}
