import { hedges } from './hedge-phrases';
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
  /** The token behind it. */
  readonly next: number;
  readonly reach: 'saying' | 'saying that' | 'clause' | 'next';
  /** Which numbers before it it limits: its subject alone, those of its clause, or all of its sentence. */
  readonly behind: 'none' | 'subject' | 'clause' | 'sentence';
  /** It belongs to the number at whose side it stands, and to no other: `the £15bn first estimated`. */
  readonly beside: boolean;
};

/** Adjectives that limit one number, or, with “figures” behind them, all that the figures are. */
const ADJECTIVES = new Set(['preliminary', 'provisional', 'tentative', 'unconfirmed']);
const FIGURES = new Set(
  'figures data results estimates numbers count tally statistics counts returns reports totals'.split(' '),
);
/** Adverbs that a whole clause is told with. */
const REPORTED = new Set(
  'reportedly allegedly apparently supposedly purportedly ostensibly presumably seemingly'.split(' '),
);
/** What may stand between a verb of saying and the end of what it is said of: `, police said they believe`. */
const ENDS = new Set(['.', '!', '?', ';', '”', '"', ')']);
const TIMES = new Set(['on', 'in', 'yesterday', 'today', 'last']);

/** Whether a saying stands at the end and is of all before it: `40 people fled, police believe`. */
function closesSentence(tokens: Tokens, at: number, { from, to }: Sentence): boolean {
  const ends =
    from >= to || lowerAt(tokens, from) === ',' || ENDS.has(lowerAt(tokens, from)) || TIMES.has(lowerAt(tokens, from));
  return ends && [2, 3, 4, 5, 6].some((back) => [',', '”', '"'].includes(lowerAt(tokens, at - back)));
}

/** `sold it to a dealer who had, she reckons, turned it down`: set into a clause that has only begun. */
function isWithin(tokens: Tokens, at: number, next: number): boolean {
  const comma = [2, 3, 4, 5, 6].find((back) => lowerAt(tokens, at - back) === ',');
  if (comma === undefined || lowerAt(tokens, next) !== ',') return false;
  return [1, 2, 3].some((back) => /^(?:who|which|that|whom|where)$/.test(lowerAt(tokens, at - comma - back)));
}

/** Which numbers before a hedge it limits; `rest` is its sentence from behind it. */
function reachBack(
  tokens: Tokens,
  reach: 'clause' | 'saying',
  at: number,
  rest: Sentence,
): Pick<Hedge, 'behind' | 'beside'> {
  const word = lowerAt(tokens, at);
  const source = [at - 1, at - 2].some(
    (place) => lowerAt(tokens, place) === 'to' && lowerAt(tokens, place - 1) === 'according',
  );
  if (source) return { behind: 'sentence', beside: false };
  const passive = /^(?:estimated|expected|forecast|predicted|projected|thought|claimed)$/.test(word);
  if (passive && /^(?:first|originally|initially|previously)$/.test(lowerAt(tokens, at - 1)))
    return { behind: 'subject', beside: true };
  if (REPORTED.has(word)) return { behind: 'clause', beside: false };
  if (reach === 'clause') return { behind: 'subject', beside: false };
  return {
    behind: closesSentence(tokens, at, rest) && !isWithin(tokens, at, rest.from) ? 'sentence' : 'none',
    beside: false,
  };
}

function reachOf(tokens: Tokens, { words, reach }: Limiting, at: number): Hedge['reach'] {
  const after = tokens[at + words.length];
  if (limitsNext(tokens, at) || words[0] === 'reported') return 'next';
  if (ADJECTIVES.has(words[0] ?? '') && words.length === 1)
    return FIGURES.has(after?.lower ?? '') ? 'saying' : after?.type === 'word' ? 'next' : 'clause';
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
    const words = write(text, tokens, at, next, from);
    const reach = reachOf(tokens, phrase, at);
    found.push({ text: words, at, next, reach, ...reachBack(tokens, phrase.reach, at, { from: next, to }) });
    at = next - 1;
  }
  return found;
}
