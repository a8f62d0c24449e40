import { isVerbOfChange } from './change';
import { isHyphen, lowerAt, type Tokens } from './token';

/** Around a score, hyphens and "to" set two counts apart: `won 3-2`, `by 143 to 97`. */
const SCORING = new Set(
  (
    'won win wins winning lost lose losing beat beats beaten beating drew draw drawn led lead leads leading defeat defeated defeats victory ' +
    'score scored scoreline aggregate ahead trailed trailing voted thrashed edged finished set sets tiebreak tie-break straight'
  ).split(' '),
);
const SCORED = new Set(
  'win victory defeat loss draw lead deficit scoreline thrashing vote verdict majority aggregate tiebreak'.split(' '),
);
/** Before the figures of a bowler: wickets first, then runs. */
const BOWLING = new Set(
  'took takes taking with figures claimed returned finished ended bowled analysis best had'.split(' '),
);
/** What follows a score, which has no noun of its own. */
const FREE = new Set(
  'in at on against after before from off as to with over and but by when while for under , . ; : ) ” " ! ?'.split(' '),
);
/** Before these a hyphen joins the ends of a range, whatever follows. */
const RANGING = new Set(
  (
    'of from about around some aged ages age between roughly typically usually every years year grades pages chapters levels boys girls ' +
    'children men women kids adults seniors teens teenagers pupils students takes take need needs in to only just least most'
  ).split(' '),
);
/** No score of games, goals or sets is larger. */
const LARGEST = 20;

/** Two counts joined by a hyphen or a word: where they begin, where they end, and the two. */
export type Counts = { readonly at: number; readonly next: number; readonly low: number; readonly high: number };

const digitAt = (tokens: Tokens, at: number): number | undefined =>
  /^\d$/.test(lowerAt(tokens, at)) ? Number(lowerAt(tokens, at)) : undefined;

/** `6-4`: the games of a set, or of a tie-break. */
function isSet(tokens: Tokens, at: number): boolean {
  return digitAt(tokens, at) !== undefined && isHyphen(tokens, at + 1) && digitAt(tokens, at + 2) !== undefined;
}

/** `6-4 3-6 7-5`, `6-4, 3-6`, `7-6 (7-3)`: whether another set stands before or behind. */
function isAmongSets(tokens: Tokens, { at, next }: Counts): boolean {
  if (!isSet(tokens, at)) return false;
  const marks = [',', '(', ')', 'and'];
  const behind = [next, next + 1, next + 2].find((place) => !marks.includes(lowerAt(tokens, place)));
  const before = [at - 1, at - 2, at - 3].find((place) => !marks.includes(lowerAt(tokens, place)));
  return (behind !== undefined && isSet(tokens, behind)) || (before !== undefined && isSet(tokens, before - 2));
}

/** Whether a noun in the plural follows, so that two numbers count it: `won 10-15 seats`. */
function countsNoun(tokens: Tokens, next: number): boolean {
  const after = tokens[next];
  return (
    after?.type === 'word' &&
    /[^s]s$/.test(after.text) &&
    !['was', 'is', 'has', 'as', 'his', 'this'].includes(after.lower)
  );
}

const CRICKET = /^(?:wickets?|overs|innings|batsm[ae]n|batters?|bowlers?|lbw|unbeaten)$/;
/** How many tokens away such a word may stand. */
const NEAR = 150;

/** `resuming at 5-128`, `his 4-61`: wickets and runs, where a text speaks of cricket. */
function isInnings(tokens: Tokens, { at, next, low, high }: Counts): boolean {
  if (low > 10 || high <= low || !isHyphen(tokens, next - 2)) return false;
  for (let place = Math.max(0, at - NEAR); place < at + NEAR; place += 1)
    if (CRICKET.test(lowerAt(tokens, place))) return !countsNoun(tokens, next);
  return false;
}

/** Whether two plain counts, the smaller first, are a score and no range, by the words around them. */
export function isScoreline(tokens: Tokens, counts: Counts): boolean {
  const { at, next, low, high } = counts;
  if (isAmongSets(tokens, counts) || isInnings(tokens, counts)) return true;
  const before = [1, 2].map((back) => lowerAt(tokens, at - back));
  if (SCORED.has(lowerAt(tokens, next))) return true;
  if (countsNoun(tokens, next) || (before[0] === 'by' && isVerbOfChange(before[1] ?? ''))) return false;
  if (before.some((word) => SCORING.has(word))) return true;
  const hyphened = lowerAt(tokens, next - 2) === '-' && isHyphen(tokens, next - 2);
  const free = tokens[next] === undefined || FREE.has(lowerAt(tokens, next));
  if (!hyphened || !free) return false;
  if (low <= 10 && before.some((word) => BOWLING.has(word))) return true;
  return high <= LARGEST && !RANGING.has(before[0] ?? '') && lowerAt(tokens, next) !== 'of';
}
