import { indexPhrases, standsAt } from './phrase';
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

/** The month of May begins with a capital in the middle of a sentence; the verb doesn't. */
function isMonthOfMay(tokens: Tokens, at: number, from: number): boolean {
  return tokens[at]?.text === 'May' && (at > from || tokens[at + 1]?.type === 'digits');
}

/** The hedges of a sentence as they were written, in order, each once. */
export function findHedges(text: string, tokens: Tokens, { from, to }: Sentence): readonly string[] {
  const hedges: string[] = [];
  for (let at = from; at < to; at += 1) {
    const phrase = BY_FIRST.get(lowerAt(tokens, at))?.find(
      ({ words }) => at + words.length <= to && standsAt(tokens, at, words),
    );
    if (phrase === undefined || isMonthOfMay(tokens, at, from)) continue;
    const written = text.slice(tokens[at]?.start, tokens[at + phrase.words.length - 1]?.end);
    if (!hedges.includes(written)) hedges.push(written);
    at += phrase.words.length - 1;
  }
  return hedges;
}
