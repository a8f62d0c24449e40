import { isVerbOfChange } from './change';
import type { Hedge } from './hedge';
import type { Found } from './mention';
import { isHyphen, lowerAt, type Tokens } from './token';

const list = (words: string) => new Set(words.split(' '));

/** Words that point to something known, of which a number tells no more than which: `the 19 km stretch`. */
const DEFINITE = list('the its their his her our my your this these those that s such each every both');
/** Words that stand before a number and belong to it: its bound, and how it adds to another. */
const LIMITING = list(
  'another further additional extra some about around nearly almost roughly approximately more less fewer than over up to as many much at ' +
    'least most few little only just an estimated a total between under perhaps maybe possibly probably likely',
);
/** Behind these a stretch of time is no more than when something happens: `lift prices by 0.5% over six years`. */
const ADJUNCT = list('over in within after before during since per every for until by');
/** What does not end the phrase of a number before its verb. */
const PLACES = list('in on by from with for under after into against among per of to at than');
/** Amounts of which a number may be the size: `losses of £3m are expected`. */
const AMOUNTS = list(
  'losses loss profits profit rise rises fall increase increases cut cuts growth sum total revenue revenues sales costs cost damage savings ' +
    'deficit surplus demand output turnout crowd crowds number numbers investment investments fines delays temperatures gusts winds',
);
const MOVES = list(
  'rise change grow increase climb fall worsen drop decline shrink widen narrow swell mount reach top exceed pass continue',
);
/** Behind these a date is what is limited: `is expected to rule on 17 December`, `may resume as early as 22 May`. */
const VERBS = list('may might could expected likely expects hopes');
/** Adverbs that may limit a date too, which they stand before. */
const ADVERBS = list('perhaps maybe possibly probably likely reportedly apparently allegedly');

/** No phrase of a number and no clause of one verb has more tokens before its hedge. */
const LONGEST = 40;

/** Where the phrase of a number begins: its bound and its article stand before it. */
function startOf(tokens: Tokens, at: number): number {
  let place = at;
  while (place > at - 6 && LIMITING.has(lowerAt(tokens, place - 1))) place -= 1;
  return place;
}

/** `the 19 km stretch`, `the farm’s 35-year life`: the number describes something that is known. */
function describes(tokens: Tokens, { at, next }: Found): boolean {
  const before = lowerAt(tokens, at - 1);
  if (!DEFINITE.has(before) || before === 'that') return false;
  const own = tokens[next];
  return own?.type === 'word' && !PLACES.has(own.lower) && !['or', 'and', 'a'].includes(own.lower);
}

/** `, down from 3.2%`, `compared with 40`, `against 12`: what a number is held against. */
function isBase(tokens: Tokens, at: number): boolean {
  const place = startOf(tokens, at) - 1;
  const word = lowerAt(tokens, place);
  const before = lowerAt(tokens, place - 1);
  if (word === 'from') return [',', 'up', 'down'].includes(before) || isVerbOfChange(before);
  // “The initial estimate of 350” was there before.
  if (word === 'of' && GIVEN.test(before)) return [2, 3].some((back) => lowerAt(tokens, place - back) === 'the');
  if (word === 'with' || word === 'to') return lowerAt(tokens, place - 1) === 'compared';
  return (word === 'against' || word === 'versus') && lowerAt(tokens, place - 1) === ',';
}

/** Times that are over, right behind a number: `$14m in 2024`, `40 the year before`. */
const OVER =
  /^(?:\p{L}+ ){0,2}(?:in \d{4}|in the (?:previous|past|last) |(?:last|the previous|the) (?:year|season|quarter|month)|an? (?:year|month|week|decade) (?:earlier|before|ago))/u;

/** What came before, of which no hedge of what is to come says anything: `to lose $5m, after a profit of $14m in 2024`. */
function isFormer(tokens: Tokens, { at, next }: Found): boolean {
  const start = startOf(tokens, at);
  const behind = Array.from({ length: 6 }, (_, step) => lowerAt(tokens, next + step)).join(' ');
  for (let place = start - 2; place >= start - 6; place -= 1) {
    if (tokens[place + 1]?.type !== 'word') return false;
    if (['after', 'following'].includes(lowerAt(tokens, place)))
      return [',', '–', '—'].includes(lowerAt(tokens, place - 1)) || OVER.test(behind);
  }
  return false;
}

const GIVEN = /^(?:estimate|forecast|target|average|level|record|total|limit)$/;

/** `, more than five times the first estimate`, `, a sixth of the total`: what is added of a number that was said. */
const isAside = (tokens: Tokens, { at, reading }: Found, follows: boolean) =>
  (reading.kind === 'ratio' || (follows && reading.kind === 'share')) &&
  lowerAt(tokens, startOf(tokens, at) - 1) === ',';

/** Whether a number is the subject of the hedge behind it: `some 60,000 fans are expected`, `losses of £3m may follow`. */
function isSubject(tokens: Tokens, { at, next }: Found, hedge: Hedge): boolean {
  for (let place = next; place < hedge.at; place += 1)
    if ([',', ';', '–', '—', ':', 'that', 'which', 'who'].includes(lowerAt(tokens, place))) return false;
  if (isHyphen(tokens, next) || (tokens[next - 1]?.type === 'word' && isHyphen(tokens, next - 2) && next - 2 > at))
    return false;
  // “And perhaps 80,000” limits what follows.
  const own = tokens[hedge.next];
  const leads = own?.type === 'digits' || own?.type === 'mark' || LIMITING.has(own?.lower ?? '');
  if (leads && ADVERBS.has(lowerAt(tokens, hedge.at)) && lowerAt(tokens, hedge.next) !== '.') return false;
  const moved = lowerAt(tokens, hedge.next) === 'to' ? hedge.next + 1 : hedge.next;
  if (MOVES.has(lowerAt(tokens, moved)) && !hedge.beside) return false;
  const place = startOf(tokens, at) - 1;
  const word = lowerAt(tokens, place);
  if (word === 'of' && AMOUNTS.has(lowerAt(tokens, place - 1))) return !DEFINITE.has(lowerAt(tokens, place - 2));
  return !PLACES.has(word) && !DEFINITE.has(word);
}

/** Whether a hedge that stands behind a number limits it. */
function reachesBack(tokens: Tokens, found: Found, hedge: Hedge): boolean {
  if (hedge.behind === 'sentence') return true;
  if (hedge.at - found.next > LONGEST) return false;
  const adjacent = found.next === hedge.at && /ed$/.test(lowerAt(tokens, hedge.at));
  if (adjacent || (hedge.beside && found.next === hedge.at - 1)) return true;
  if (hedge.beside || describes(tokens, found)) return false;
  if (hedge.behind === 'clause')
    return !Array.from({ length: hedge.at - found.next }, (_, step) => lowerAt(tokens, found.next + step)).includes(
      ',',
    );
  return hedge.behind === 'subject' && isSubject(tokens, found, hedge);
}

/** A stretch of time in which something happens, behind another number of the same hedge. */
const isAdjunct = (tokens: Tokens, { at, reading }: Found, follows: boolean) =>
  follows &&
  reading.kind === 'duration' &&
  (ADJUNCT.has(lowerAt(tokens, at - 1)) || ADJUNCT.has(lowerAt(tokens, startOf(tokens, at) - 1)));

/**
 * Whether a hedge of its clause limits a number. None limits what describes something known or what is compared with;
 * one that stands behind limits its subject, or all that was said; a date only where the hedge stands before it.
 * `follows`: another number stands between the hedge and this one.
 */
export function suitsHedge(tokens: Tokens, found: Found, hedge: Hedge, follows: boolean): boolean {
  const { kind } = found.reading;
  if (lowerAt(tokens, found.at - 1) === 'nearest') return false;
  const ahead = hedge.at < found.at;
  if (kind === 'date' || kind === 'ordinal')
    return (
      ahead &&
      !follows &&
      (found.at - hedge.next <= 2 ? true : kind === 'date' && VERBS.has(lowerAt(tokens, hedge.next - 1)))
    );
  if (!ahead) return found.next <= hedge.at ? reachesBack(tokens, found, hedge) : true;
  const near = found.at - hedge.next <= 2;
  if (hedge.beside || describes(tokens, found) || ((isBase(tokens, found.at) || isFormer(tokens, found)) && !near))
    return false;
  return !isAdjunct(tokens, found, follows) && !isAside(tokens, found, follows);
}
