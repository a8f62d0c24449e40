import type { Article, FoundWords } from './find-words';

type Piece = { readonly start: number; readonly end: number; readonly plain: string };

/** A word without the marks around it, for comparing. */
const toPlain = (word: string) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');

function toPieces(text: string, start: number, end: number): Piece[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
    plain: toPlain(found[0]),
  }));
}

/** How many letters of the wanted words a window holds, each word once: long words tell more than short ones. */
function score(pieces: readonly Piece[], from: number, wanted: readonly string[]): number {
  const left = [...wanted];
  let letters = 0;
  for (const piece of pieces.slice(from, from + wanted.length)) {
    const at = left.indexOf(piece.plain);
    if (at < 0) continue;
    left.splice(at, 1);
    letters += piece.plain.length;
  }
  return letters;
}

/**
 * The place in a text that words which don’t stand in it come nearest to: as many words, of which at least half, by
 * letters, are the same. Of equal ones that in the stated paragraph, or else the first.
 */
export function findNearestWords(article: Article, words: string, stated: number): FoundWords | undefined {
  const wanted = words.trim().split(/\s+/).map(toPlain);
  const letters = wanted.join('').length;
  let best: { readonly place: FoundWords; readonly points: number } | undefined;
  for (const { start, end, number } of article.paragraphs) {
    const pieces = toPieces(article.text, start, end);
    for (let from = 0; from + wanted.length <= pieces.length; from += 1) {
      const first = pieces[from];
      const last = pieces[from + wanted.length - 1];
      const points = score(pieces, from, wanted) + (number === stated ? 0.5 : 0);
      if (first === undefined || last === undefined || points * 2 < letters || points <= (best?.points ?? 0)) continue;
      best = { place: { start: first.start, end: last.end, paragraph: number }, points };
    }
  }
  return best?.place;
}
