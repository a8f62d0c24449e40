import { opensMention } from './opener';
import { indexPhrases, type Phrase, standsAt } from './phrase';
import type { Sentence } from './sentence';
import { lowerAt, type Tokens } from './token';

/** Words that limit the saying. Where several fit, the longest is taken. */
const PHRASES = `
it ’ s thought|it ’ s believed|it ’ s understood|it is thought|it is believed|it is understood|it is feared|it is claimed|it is alleged
it was thought|it was believed|it was understood|is thought|are thought|was thought|were thought|is believed|are believed|was believed|were believed
is understood|are understood|is said to|are said to|was said to|were said to|is reported to|are reported to|was reported to|were reported to
is feared|are feared|were feared|is expected|are expected|was expected|were expected|is estimated|are estimated|was estimated|were estimated
is suspected|are suspected|was suspected|were suspected|is assumed|are assumed
highly likely|very likely|most likely|more likely|almost certainly|as likely as not|thought to|understood to|said to be|so - called
likely|unlikely|probably|possibly|presumably|perhaps|maybe|apparently|seemingly|reportedly|allegedly|supposedly|purportedly|ostensibly
alleged|alleges|allege|alleging|claimed|claims|claim|claiming|believed|believes|believe|believing
estimated|estimates|estimate|estimating|suggested|suggests|suggest|suggesting|appeared|appears|appear|seemed|seems|seem
expected|expects|expect|forecast|forecasts|projected|projects that|predicted|predicts|predict|suspected|suspects|suspect
reckons|reckon|reckoned|thinks|think|assumes|assume|assumed|purported|unconfirmed|rumoured|rumored|provisional|preliminary|tentative
may|might|could`;

const BY_FIRST = indexPhrases(
  PHRASES.split(/[|\n]/)
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({ words: phrase.split(' ') })),
  (words) => words[0],
);

/** Hedges that limit their own clause, and not what is said in others. */
const OWN_CLAUSE = new Set(
  (
    'likely,unlikely,probably,possibly,presumably,perhaps,maybe,seemingly,ostensibly,highly likely,very likely,most likely,more likely,' +
    'almost certainly,as likely as not,thought to,understood to,said to be,so - called,appeared,appears,appear,seemed,seems,seem,' +
    'estimated,unconfirmed,rumoured,rumored,provisional,preliminary,tentative,purported,may,might,could'
  ).split(','),
);
/** First words of hedges in the passive, which limit their own clause too: `are believed`. */
const PASSIVE = new Set(['is', 'are', 'was', 'were']);
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

function reachOf(tokens: Tokens, words: Phrase, at: number): Hedge['reach'] {
  const after = tokens[at + words.length];
  if (words[0] === 'estimated' && DETERMINERS.has(lowerAt(tokens, at - 1)) && after?.type === 'word') return 'next';
  if (PASSIVE.has(words[0] ?? '') || OWN_CLAUSE.has(words.join(' '))) return 'clause';
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
  const hedges: Hedge[] = [];
  for (let at = from; at < to; at += 1) {
    const phrase = BY_FIRST.get(lowerAt(tokens, at))?.find(
      ({ words }) => at + words.length <= to && standsAt(tokens, at, words),
    );
    if (phrase === undefined || isMonthOfMay(tokens, at, from) || isNoHedge(tokens, at)) continue;
    const next = at + phrase.words.length;
    hedges.push({ text: write(text, tokens, at, next, from), at, reach: reachOf(tokens, phrase.words, at) });
    at = next - 1;
  }
  return hedges;
}
