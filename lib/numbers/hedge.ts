import { hedges } from '../words/hedges';
import { opensMention } from './opener';
import { indexPhrases, type Phrase, parsePhrase, standsAt } from './phrase';
import type { Sentence } from './sentence';
import { lowerAt, type Tokens } from './token';

type Limiting = { readonly words: Phrase; readonly reach: 'clause' | 'saying' };

const listPhrases = (reach: Limiting['reach']): readonly Limiting[] =>
  hedges[reach].map((words) => ({ words: parsePhrase(words), reach }));

const BY_FIRST = indexPhrases([...listPhrases('clause'), ...listPhrases('saying')], (words) => words[0]);

const DETERMINERS = new Set(['the', 'an', 'its', 'their', 'his', 'her', 'this', 'that', 'total', 'of']);

const NOUN_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    might: 'the military full sheer economic financial',
    claim: 'asylum insurance compensation jobless benefit legal',
    claims: 'asylum insurance compensation jobless benefit legal unemployment',
    suspect: 'the a prime main',
    suspects: 'the two three four five six seven eight nine ten other murder some terror',
    expected: 'than as',
  }).map(([word, before]) => [word, new Set(before.split(' '))]),
);
const NOUN_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    claims: 'of for against worth',
    claim: 'of for against worth',
    claimed: 'asylum benefits benefit lives victory gold silver bronze wickets',
    appeared: 'in at on before for from with by',
    appears: 'in at on before for from with by',
    appear: 'in at on before for from with by',
  }).map(([word, behind]) => [word, new Set(behind.split(' '))]),
);

/** Words of hedges that limit nothing here: `the might of`, `claims of £5m`, `claimed asylum`, `an estimated 5` (a bound). */
function isNoHedge(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  const after = tokens[at + 1];
  if (NOUN_BEFORE.get(word)?.has(lowerAt(tokens, at - 1)) || NOUN_BEHIND.get(word)?.has(after?.lower ?? ''))
    return true;
  if (word === 'claimed' && after?.lower === 'the' && lowerAt(tokens, at + 2) === 'lives') return true;
  return (
    word === 'estimated' && after !== undefined && !['a', 'an', 'the'].includes(after.lower) && opensMention(after)
  );
}

/** The month of May begins with a capital in the middle of a sentence; the verb doesn't. */
function isMonthOfMay(tokens: Tokens, at: number, from: number): boolean {
  return tokens[at]?.text === 'May' && (at > from || tokens[at + 1]?.type === 'digits');
}

/**
 * A hedge and the tokens that it covers. `reach`: `saying` governs all that is said behind it, `saying that` even over a
 * contrast; `clause` limits its own clause; `next` the next number alone (`the estimated cost`).
 */
export type Hedge = {
  readonly text: string;
  readonly at: number;
  readonly reach: 'saying' | 'saying that' | 'clause' | 'next';
};

function reachOf(tokens: Tokens, { words, reach }: Limiting, at: number): Hedge['reach'] {
  const after = tokens[at + words.length];
  if (words[0] === 'estimated' && DETERMINERS.has(lowerAt(tokens, at - 1)) && after?.type === 'word') return 'next';
  if (reach === 'clause') return reach;
  return after?.lower === 'that' ? 'saying that' : 'saying';
}

/** A hedge as it was written; one that begins its sentence without the capital. */
function write(text: string, tokens: Tokens, at: number, next: number, from: number): string {
  const own = text.slice(tokens[at]?.start, tokens[next - 1]?.end);
  const begins = at === from || (at === from + 1 && tokens[from]?.type === 'mark');
  return begins ? own.slice(0, 1).toLowerCase() + own.slice(1) : own;
}

/** The words of a sentence's hedges, each once, whatever they limit. */
export function listHedges(text: string, tokens: Tokens, sentence: Sentence): readonly string[] {
  return [...new Set(findHedges(text, tokens, sentence).map(({ text: words }) => words))];
}

/** The hedges of a sentence as they were written, in order. */
export function findHedges(text: string, tokens: Tokens, { from, to }: Sentence): readonly Hedge[] {
  const found: Hedge[] = [];
  for (let at = from; at < to; at += 1) {
    const phrase = BY_FIRST.get(lowerAt(tokens, at))?.find(
      ({ words }) => at + words.length <= to && standsAt(tokens, at, words),
    );
    if (phrase === undefined || isMonthOfMay(tokens, at, from) || isNoHedge(tokens, at)) continue;
    const next = at + phrase.words.length;
    found.push({ text: write(text, tokens, at, next, from), at, reach: reachOf(tokens, phrase, at) });
    at = next - 1;
  }
  return found;
}
