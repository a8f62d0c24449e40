import { boundPhrases, type Limit } from './bound-phrases';
import type { Found } from './mention';
import { indexPhrases, type Phrase, parsePhrase, standsAt } from './phrase';
import { lowerAt, type Tokens } from './token';

/** What sets a bound apart from the number before it: `seven bodies, at least`, `three in four — or nearly that —`. */
const MARKS = new Set([',', '–', '—', '-', '(']);
const CLOSES = new Set([...MARKS, ')', '.', ';', ':', '”', '"', '!', '?']);
/** The most words of a noun between the number and its bound. */
const NOUN = 3;

type Limiting = { readonly words: Phrase; readonly bound: Limit };

/** Behind a number only where they are set apart; before one they stand as they are. */
const ALSO: readonly (readonly [string, Limit])[] = [
  ['almost', 'about'],
  ['nearly', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['more or less', 'about'],
  ['just under', 'lessThan'],
  ['just over', 'moreThan'],
];
const APART = indexPhrases<Limiting>(
  [
    ...boundPhrases
      .filter(({ place, words }) => place === 'behind' && /^\p{L}+ /u.test(words))
      .map(({ words, bound }) => ({ words: parsePhrase(words), bound })),
    ...ALSO.map(([words, bound]) => ({ words: parsePhrase(words), bound })),
  ],
  (words) => words[0],
);

/** The bound that stands behind a number and its noun, between commas or dashes: `30% of it, at least,`. */
export function findApart(
  tokens: Tokens,
  { next, reading }: Found,
): { readonly bound: Limit; readonly from: number; readonly to: number } | undefined {
  if (reading.kind === 'ordinal') return undefined;
  for (let mark = next; mark <= next + NOUN + 1; mark += 1) {
    if (!MARKS.has(lowerAt(tokens, mark))) {
      if (tokens[mark]?.type !== 'word') return undefined;
      continue;
    }
    const found = APART.get(lowerAt(tokens, mark + 1))?.find(({ words }) => {
      const end = mark + 1 + words.length;
      return standsAt(tokens, mark + 1, words) && (tokens[end] === undefined || CLOSES.has(lowerAt(tokens, end)));
    });
    return found === undefined ? undefined : { bound: found.bound, from: mark + 1, to: mark + 1 + found.words.length };
  }
  return undefined;
}
