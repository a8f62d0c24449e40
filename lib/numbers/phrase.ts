import { lowerAt, parseTokens, type Tokens } from './token';

/** Words in lower case, as tokens: `['it', '’', 's', 'thought']`. */
export type Phrase = readonly string[];

/** The words of a phrase as they are cut in a text: `so-called` is three. */
export const parsePhrase = (words: string): Phrase => parseTokens(words).map(({ lower }) => lower);

/** Whether a phrase stands at a token. Typed and typographic apostrophes are one. */
export function standsAt(tokens: Tokens, at: number, phrase: Phrase): boolean {
  if (at < 0) return false;
  return phrase.every((word, offset) => {
    const own = lowerAt(tokens, at + offset);
    return own === word || (word === '’' && own === "'");
  });
}

/** Things with a phrase by one of its words, the longest phrase first. */
export function indexPhrases<T extends { readonly words: Phrase }>(
  all: readonly T[],
  wordOf: (words: Phrase) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const one of all) {
    const word = wordOf(one.words) ?? '';
    const others = index.get(word) ?? [];
    index.set(
      word,
      [...others, one].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}
