import { isVerbOfChange } from './change';
import type { Pair } from './pair';
import type { Quantity } from './quantity';
import { lowerAt, type Tokens } from './token';

/** Words that make “from A to B” the ends of a range, and no change: `fees range from 5% to 8%`. */
const RANGES = new Set(
  (
    'range ranges ranged ranging vary varies varied varying anywhere between span spans spanning spanned aged ages age stretch stretches ' +
    'stretched extend extends extended run runs differ differs spread priced price prices cost costs costing fee fees fares fines ' +
    'anything everything sizes size bands estimates measuring lasting last lasts somewhere choose everything'
  ).split(' '),
);
/** Nouns of a change: `an increase in thefts from 77 to 87`. */
const CHANGE_NOUNS = new Set(
  (
    'increase decrease decline growth reduction drop fall rise jump cut hike upgrade downgrade move shift swing improvement expansion change ' +
    'slump surge plunge dip gain loss climb slide extension leap'
  ).split(' '),
);
/** The most words between a change and the “from” of its first number. */
const REACH = 14;
/** The most words between “from” and the number: `from a peak of 11.4%`. */
const LEAD = 5;

/** The “from” of a number, over words without a number between: `from over 400`, `from a peak of 11.4%`. */
export function findFrom(tokens: Tokens, at: number): number | undefined {
  for (let place = at - 1; place >= at - LEAD; place -= 1) {
    if (lowerAt(tokens, place) === 'from') return place;
    if (tokens[place]?.type !== 'word' || lowerAt(tokens, place) === 'to') return undefined;
  }
  return undefined;
}

/** What the words before “from” say of the two numbers behind it; undefined where they leave it open. */
function senseOf(tokens: Tokens, from: number): 'change' | 'range' | undefined {
  for (let place = from - 1; place >= Math.max(0, from - REACH); place -= 1) {
    const word = lowerAt(tokens, place);
    if (['.', ';', '!', '?', ':'].includes(word) && tokens[place + 1]?.spaced !== false) return undefined;
    if (RANGES.has(word)) return 'range';
    if (isVerbOfChange(word) || CHANGE_NOUNS.has(word)) return 'change';
  }
  return undefined;
}

/** Whether a pair joined by “to” stands behind “from” and tells two levels, the one before and the one after. */
export function joinsChange(tokens: Tokens, at: number, { low, high }: Pair, first: Quantity): boolean {
  const from = findFrom(tokens, at);
  if (from === undefined) return false;
  if (low.value >= high.value) return true;
  const sense = senseOf(tokens, from);
  // “From 9 to 11 per cent” has one unit for both, and can't be parted.
  // “Jumped from 9 to 11 per cent” has one unit for both, and is read as one; “from 3.1 to 4.0 per cent” has two levels.
  const one = first.kind !== high.kind && first.count.whole && high.kind === 'share';
  if (sense === 'range' || one) return false;
  return sense === 'change' || (first.kind === high.kind && first.kind !== 'number');
}
