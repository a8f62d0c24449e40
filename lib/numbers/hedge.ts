import { hedges } from '../words/hedges';
import { isNoHedge, limitsNext } from './no-hedge';
import { indexPhrases, type Phrase, parsePhrase, standsAt } from './phrase';
import type { Sentence } from './sentence';
import { lowerAt, type Tokens } from './token';

type Limiting = { readonly words: Phrase; readonly reach: 'clause' | 'saying' };

const listPhrases = (reach: Limiting['reach']): readonly Limiting[] =>
  hedges[reach].map((words) => ({ words: parsePhrase(words), reach }));

const BY_FIRST = indexPhrases([...listPhrases('clause'), ...listPhrases('saying')], (words) => words[0]);

const DETERMINERS = new Set(['the', 'an', 'its', 'their', 'his', 'her', 'this', 'that', 'total', 'of']);

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
  if (limitsNext(tokens, at)) return 'next';
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
