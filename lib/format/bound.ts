import { type BoundName, boundPhrases, deniable, denied, denyingVerbs, type Limiting } from '../numbers/bound-phrases';
import { rememberText } from '../numbers/remember';
import { boundVerbs, boundWord } from '../words/bounds';

/** A bound in words: where they stand beside the number, and whether they touch it (`over-65s`, `20+`). */
export type BoundText = { readonly words: string; readonly behind: boolean; readonly joined: boolean };

const LETTER = /[\p{L}\p{N}]/u;

/** A phrase as it may stand in a text: hyphens of any kind, white space of any length. */
const toPattern = (words: string): string =>
  words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/-/g, '[-\u2010\u2011]')
    .replace(/ /g, '\\s+');

/** Any of these phrases, the longest first, so that “no more than” isn’t read as “more than”. */
const anyOf = (phrases: readonly string[]) =>
  `(?:${phrases
    .toSorted((a, b) => b.length - a.length)
    .map(toPattern)
    .join('|')})`;

// What may stand beside a word is asked once for all phrases: asked for each, it took most of the time of a build.
const WORD_START = "(?<![\\p{L}\\p{N}’'])";
const WORD_END = '(?![\\p{L}\\p{N}])';
const startsWord = (words: string) => LETTER.test(words.slice(0, 1));
const endsWord = (words: string) => LETTER.test(words.slice(-1));

/** Any of these phrases, with no letter behind one that ends in one. Marks first: `over-` is more than `over`. */
const anyEnded = (phrases: readonly string[]) =>
  `(?:${anyOf(phrases.filter((words) => !endsWord(words)))}|${anyOf(phrases.filter(endsWord))}${WORD_END})`;

const spaced: readonly string[] = boundPhrases.map(({ words }) => words).filter((words) => words !== 'ish');
const PHRASE = [
  `${WORD_START}${anyEnded(spaced.filter(startsWord))}`,
  anyEnded(spaced.filter((words) => !startsWord(words))),
  // “40ish” is the only word that touches its digits.
  `(?<=\\p{N})ish${WORD_END}`,
].join('|');
const NOT = `${WORD_START}(?:not|never|cannot|without|\\p{L}+n[’']t) (?:(?:${[...denyingVerbs].join('|')}) )?`;
/** A phrase, or else one with a “not” before it: “not less than” is a phrase, “not over” isn’t. */
const ANY = new RegExp(`(${NOT})??(${PHRASE})`, 'giu');

const byWords = new Map<string, readonly Limiting[]>();
for (const phrase of boundPhrases) byWords.set(phrase.words, [...(byWords.get(phrase.words) ?? []), phrase]);

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-');

type Placed = BoundText & { readonly from: number; readonly to: number };

/** A phrase with the bound that it says, which a “not” before it turns round. */
type Found = Placed & { readonly bound: BoundName | undefined };

/** The phrases in a document’s words that say a bound. */
const findPhrases = rememberText((words: string): readonly Found[] =>
  [...words.matchAll(ANY)].flatMap((found): Found[] => {
    const [whole, not = '', own = ''] = found;
    const turns = not !== '' && deniable.has(plain(own).split(' ')[0] ?? '');
    const from = found.index + (turns ? 0 : not.length);
    const to = found.index + whole.length;
    return (byWords.get(plain(own)) ?? [])
      .map(({ place, bound }) => ({
        ...{ words: words.slice(from, to), behind: place === 'behind', from, to },
        bound: turns ? denied[bound] : bound,
      }))
      .map((phrase) => ({ ...phrase, joined: isJoined(words, phrase) }));
  }),
);

/** Whether a phrase touches its number: one that ends in a mark, as `over-` or `>`, or begins with one, as `+`. */
function isJoined(text: string, { words, behind, from, to }: Omit<Placed, 'joined'>): boolean {
  const mark = behind ? words.slice(0, 1) : words.slice(-1);
  const beside = behind ? text.slice(from - 1, from) : text.slice(to, to + 1);
  return (!LETTER.test(mark) && mark !== '.' && /\S/.test(beside)) || words.toLowerCase() === 'ish';
}

/** Whether a phrase is a verb with what belongs to it, and reads as nothing beside a number alone. */
function isClause({ words, behind }: BoundText): boolean {
  const [first = '', second = ''] = plain(words).split(' ');
  const isDenied = /^(?:not|never|cannot|without|.*n[’']t)$/.test(first);
  return !behind && (boundVerbs.has(first) || (isDenied && (boundVerbs.has(second) || denyingVerbs.has(second))));
}

/** How far a phrase stands from a number, which it must stand before or behind. */
const distance = ({ behind, from, to }: Placed, number: { readonly from: number; readonly to: number }) => {
  const gap = behind ? from - number.to : number.from - to;
  return gap < 0 ? Number.POSITIVE_INFINITY : gap;
};

/**
 * The words for a bound: the document’s own if its words have one (`over`, `or more`), the nearest to the number where
 * they have several; else ours (`more than`).
 * @param number the number as those words have it; where it isn’t known the first phrase is taken.
 */
export function findBoundText(bound: BoundName, words: string | undefined, number?: string): BoundText | undefined {
  const ours = boundWord(bound);
  if (ours === undefined) return undefined;
  const phrases =
    words === undefined || bound === 'between' ? [] : findPhrases(words).filter((found) => found.bound === bound);
  const at = number === undefined ? -1 : (words ?? '').indexOf(number);
  const place = { from: at, to: at + (number ?? '').length };
  const [own] = at < 0 ? phrases : phrases.toSorted((a, b) => distance(a, place) - distance(b, place));
  if (own === undefined) return { words: ours, behind: false, joined: false };
  const { behind, joined } = own;
  // “Shall not exceed 10.5” is a clause; beside a label its bound reads as ours: “target: up to 10.5”.
  if (isClause(own)) return { words: ours, behind: false, joined: false };
  return { words: own.words.toLowerCase().replace(/\s+/g, ' '), behind, joined };
}
