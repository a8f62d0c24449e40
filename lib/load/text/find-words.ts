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
  return new RegExp(source, 'giu');
}

const BEFORE = /(?:[\p{L}\p{N}]|\p{N}[.,])$/u;
const BEHIND = /^(?:[\p{L}\p{N}]|[.,]\p{N})/u;

/** Whether a stretch is neither the middle of a word nor of a number: 48,000 doesn’t stand in 648,000. */
const isApart = (text: string, start: number, end: number) =>
  !BEFORE.test(text.slice(Math.max(0, start - 3), start)) && !BEHIND.test(text.slice(end, end + 3));

/** Where words stand in a text. What tells letters is kept out of the pattern, for that takes a millisecond each to make. */
function* findPlaces(text: string, words: string): Generator<{ readonly start: number; readonly end: number }> {
  const pattern = toPattern(words);
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [start, end] = [found.index, found.index + found[0].length];
    if (isApart(text, start, end)) yield { start, end };
    else pattern.lastIndex = start + 1;
    if (end === start) pattern.lastIndex = start + 1;
  }
}

/** Every place in an article’s paragraphs where words stand, in its order. */
export function findWords({ text, paragraphs }: Article, words: string): readonly FoundWords[] {
  return paragraphs.flatMap(({ start, end, number }) =>
    [...findPlaces(text.slice(start, end), words)].map((place) => ({
      start: start + place.start,
      end: start + place.end,
      paragraph: number,
    })),
  );
}

/** Whether words stand in a stretch of text, a sentence or a phrase. */
export function standIn(text: string, words: string): boolean {
  return !(findPlaces(text, words).next().done ?? true);
}
