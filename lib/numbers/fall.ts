import { isVerbOfChange } from './change';
import type { Found } from './mention';
import { lowerAt, skipWords, type Tokens } from './token';

/** Words that tell that something became less. */
const FALLS = new Set(
  (
    'fell fall falls fallen falling lost lose loses losing loss dropped drop drops dropping dipped dip dips dipping slipped slip slips ' +
    'slipping slid slide slides sliding shed sheds shedding sank sink sunk sinks plunged plunge plunges tumbled tumble tumbles tumbling ' +
    'decreased decrease decreases decreasing declined decline declines declining retreated retreat narrowed narrows narrow narrowing ' +
    'down lower fewer lowered lowers cut cuts cutting shrank shrunk shrinks shrink shrinking shrinkage contracted contract contracts ' +
    'contracting contraction slowed slows slowing slowdown slump slumped slumps slumping reduced reduces reduce reducing reduction ' +
    'trimmed trims trim downgraded downgrade downgrades eased eases easing weakened weakens weakening crashed crash collapsed ' +
    'collapse plummeted plummets plummeting shortened shortens dwindled receded recedes downturn deficit shortfall negative depreciated depreciation worsened'
  ).split(' '),
);
/** What may stand between the fall and by how much. */
const BETWEEN = new Set(
  (
    'by of another a an the further about around nearly almost just only some sharply slightly steeply over more less than no ' +
    'roughly approximately estimated between as much many'
  ).split(' '),
);
/** `at least`, `up to`: of these the second word alone stands between nothing. */
const PAIRS = new Map([
  ['least', 'at'],
  ['to', 'up'],
]);
/** They tell a fall only with a “by”: `contracts of £3m` are no fall. */
const NEEDS_BY = new Set(['contract', 'contracts', 'lower', 'worsened']);
/** The most words of what fell, between the verb and “by”: `cut emissions from coal by 30%`. */
const OBJECT = 6;
/** What stands between two numbers of one verb. */
const LINKS = new Set(['and', ',']);
const ENDS = new Set(['.', ';', ':', '!', '?', ',', 'and', 'but', 'while', 'to', '—', '–']);

/** How many tokens that end here may stand between a fall and its number; none where another word does. */
function widthOf(tokens: Tokens, place: number): number {
  const word = lowerAt(tokens, place);
  if (BETWEEN.has(word)) return 1;
  const before = PAIRS.get(word);
  return before !== undefined && lowerAt(tokens, place - 1) === before ? 2 : 0;
}

/** The most numbers that one verb may have: `shrank by 0.3% and Argentina’s by 1.6%`. */
const SHARED = 3;
/** The most tokens of a number before the “and” of the next: `0.3`, `per`, `cent`. */
const NUMBER = 3;

/** Where a number begins that ends before an “and” or a comma; undefined where none does. */
function numberBefore(tokens: Tokens, end: number): number | undefined {
  const places = Array.from({ length: NUMBER }, (_, back) => end - 1 - back);
  return places.find((place) => tokens[place]?.type === 'digits');
}

/** `shrank by 0.7%`, `a fall of 3%`, `cut its staff by 10%`. */
function fallsBefore(tokens: Tokens, at: number, shared = SHARED): boolean {
  let place = at - 1;
  let by = false;
  for (let width = widthOf(tokens, place); width > 0; width = widthOf(tokens, place)) {
    by = by || lowerAt(tokens, place) === 'by';
    place -= width;
  }
  const word = lowerAt(tokens, place);
  // “No fewer than 12” and “lower than 3%” compare.
  if (['fewer', 'lower'].includes(word) && lowerAt(tokens, place + 1) === 'than') return false;
  if (FALLS.has(word)) return by || !NEEDS_BY.has(word);
  if (!by) return false;
  for (let word = 0; word < OBJECT && tokens[place] !== undefined; word += 1, place -= 1) {
    const { [place]: token } = tokens;
    if (token?.type === 'digits') return false;
    if (LINKS.has(lowerAt(tokens, place))) {
      const before = shared > 0 ? numberBefore(tokens, place) : undefined;
      return before !== undefined && fallsBefore(tokens, before, shared - 1);
    }
    if (ENDS.has(lowerAt(tokens, place))) return false;
    if (FALLS.has(lowerAt(tokens, place))) return true;
    if (isVerbOfChange(lowerAt(tokens, place))) return false;
  }
  return false;
}

/** `a 3% drop`, `3% lower`, `0.7% down`: the fall stands behind, with one word between at most. */
function fallsBehind(tokens: Tokens, next: number): boolean {
  const own = tokens[next];
  if (own?.type !== 'word') return false;
  if (NOUNS.has(own.lower) || skipWords(tokens, next, ['below', 'zero']) !== undefined) return true;
  return !ENDS.has(own.lower) && !BETWEEN.has(own.lower) && NOUNS.has(lowerAt(tokens, next + 1));
}
const NOUNS = new Set(
  'fall drop decline decrease contraction reduction cut loss slump dip plunge slide lower fewer less down'.split(' '),
);

/** Whether the words around a number say that something fell by it, so that, as a change, it is below nought. */
export function tellsFall(tokens: Tokens, { at, next, reading }: Found): boolean {
  if (reading.kind === 'date' || reading.kind === 'ordinal' || reading.kind === 'vague') return false;
  // “A deficit over 10 years” fell by no years.
  if (reading.kind === 'duration' && /^(?:over|in|within|after|for)$/.test(lowerAt(tokens, at - 1))) return false;
  return fallsBefore(tokens, at) || fallsBehind(tokens, next);
}
