import { findApart } from './bound-apart';
import { suitsBound } from './bound-fit';
import { boundPhrases, contextPhrases } from './bound-phrases';
import type { Bound, Found } from './mention';
import { denyBound } from './negation';
import { indexPhrases, type Phrase, parsePhrase, standsAt } from './phrase';
import { unitOf } from './spelled';
import { isHyphen, lowerAt, type Tokens, touches } from './token';

type Limiting = { readonly words: Phrase; readonly bound: Bound };

const listPhrases = (place: 'before' | 'behind'): readonly Limiting[] =>
  [...boundPhrases, ...contextPhrases]
    .filter((phrase) => phrase.place === place)
    .map(({ words, bound }) => ({ bound, words: parsePhrase(words) }));

const LEADING = indexPhrases(listPhrases('before'), (words) => words.at(-1));
const TRAILING = indexPhrases(listPhrases('behind'), (words) => words[0]);
/** Words between a bound and its number that change neither: `about a further 20`, `over the 1.5°C`. */
const SKIPPED = new Set(['a', 'an', 'the', 'another', 'further', 'additional', 'extra', 'just', 'their', 'his', 'her']);
/** Words that call a number small and say nothing of its limits: `only 26` is 26. */
const MINIMISING = new Set(['only', 'just', 'barely', 'merely', 'mere', 'scarcely', 'hardly']);

/** A bound and its words as written. */
export type Limited = { readonly bound: Bound; readonly boundText?: string };

/** As written, without a bound. */
export const STATED: Limited = { bound: 'stated' };

function written(text: string, tokens: Tokens, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

function toLimited(text: string, tokens: Tokens, bound: Bound, from: number, end: number): Limited {
  const denied = denyBound(tokens, from, bound);
  return { bound: denied?.bound ?? bound, boundText: written(text, tokens, denied?.from ?? from, end) };
}

/** `only 26`, `a mere 2%`: as written, with the words that call it little. */
function findMinimiser(text: string, tokens: Tokens, { at, reading }: Found): Limited | undefined {
  if (reading.kind === 'date' || reading.kind === 'ordinal' || !MINIMISING.has(lowerAt(tokens, at - 1)))
    return undefined;
  const article = lowerAt(tokens, at - 1) === 'mere' && lowerAt(tokens, at - 2) === 'a';
  const from = article ? at - 2 : at - 1;
  return lowerAt(tokens, from - 1) === 'not'
    ? undefined
    : { bound: 'stated', boundText: written(text, tokens, from, at) };
}

const isAge = (tokens: Tokens, at: number) => lowerAt(tokens, at - 1) === 'of' && lowerAt(tokens, at - 2) === 'age';

/** Nouns that only say that a number is passed: `over the 40% mark`. */
const MARKS = new Set('mark milestone level line age'.split(' '));

/**
 * Behind a comparison, “the” names a number that is known: `lower than the 5.1% planned`, `below the five-year average`
 * leave it as it is.
 */
function isKnown(tokens: Tokens, end: number, found: Found): boolean {
  if (lowerAt(tokens, end) !== 'the' || isAge(tokens, found.at)) return false;
  if (lowerAt(tokens, end - 1) === 'than') return true;
  const noun = tokens[found.next];
  return noun?.type === 'word' && !MARKS.has(noun.lower) && !NO_NOUNS.has(noun.lower);
}
const NO_NOUNS = new Set(
  'of or and in on at for to from by with as that which who set seen agreed a an is was were are'.split(' '),
);

/** The phrase that ends before a token, the longest first. */
function phraseBefore(tokens: Tokens, found: Found, end: number): (Limiting & { readonly from: number }) | undefined {
  for (const phrase of LEADING.get(lowerAt(tokens, end - 1)) ?? []) {
    const from = end - phrase.words.length;
    // “A go-around twice” has no “around” in it.
    if (isHyphen(tokens, from - 1)) continue;
    if (standsAt(tokens, from, phrase.words) && suitsBound(tokens, found, phrase.words, from))
      return { ...phrase, from };
  }
  return undefined;
}

function findBefore(text: string, tokens: Tokens, found: Found): Limited | undefined {
  // “Over the age of 80” bounds the 80.
  let end = isAge(tokens, found.at) ? found.at - 2 : found.at;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const inner = phraseBefore(tokens, found, end);
    if (inner !== undefined && isKnown(tokens, end, found)) return undefined;
    // Of “up to an estimated 40,000” the outer limit counts.
    const outer = inner?.bound === 'about' ? phraseBefore(tokens, found, inner.from) : undefined;
    const phrase = outer !== undefined && outer.bound !== 'about' ? outer : inner;
    if (phrase !== undefined) return toLimited(text, tokens, phrase.bound, phrase.from, end);
    if (!SKIPPED.has(lowerAt(tokens, end - 1))) return undefined;
    end -= 1;
  }
  return undefined;
}

const EXTREMES: ReadonlyMap<string, Bound> = new Map([
  ['minimum', 'atLeast'],
  ['maximum', 'upTo'],
]);

/** `a maximum fine of £5,000`, `a minimum 25% deposit`: a bound that stands before what is limited. */
function findExtreme(text: string, tokens: Tokens, { at, reading }: Found): Limited | undefined {
  if (reading.kind === 'date' || reading.kind === 'ordinal') return undefined;
  const place = [at - 1, ...(lowerAt(tokens, at - 1) === 'of' ? [at - 3, at - 4] : [])].find((one) =>
    EXTREMES.has(lowerAt(tokens, one)),
  );
  if (place === undefined && lowerAt(tokens, at - 1) === 'at')
    for (let verb = at - 2; verb >= at - 7 && tokens[verb]?.type === 'word'; verb -= 1)
      if (/^cap(?:s|ped|ping)$/.test(lowerAt(tokens, verb)))
        return { bound: 'upTo', boundText: written(text, tokens, verb, verb + 1) };
  const bound = place === undefined ? undefined : EXTREMES.get(lowerAt(tokens, place));
  return place === undefined || bound === undefined
    ? undefined
    : { bound, boundText: written(text, tokens, place, place + 1) };
}

/** Where a bound may begin behind a number: at once, behind a noun, or behind “of age”. */
function placesBehind(tokens: Tokens, next: number): readonly number[] {
  if (lowerAt(tokens, next) === 'of' && lowerAt(tokens, next + 1) === 'age') return [next + 2];
  if (tokens[next]?.type !== 'word') return [next];
  return tokens[next + 1]?.type === 'word' ? [next, next + 1, next + 2] : [next, next + 1];
}

/** Before a number or “than”, what stands behind a number bounds nothing: `5 died and over 30 fled`, `older than`. */
function leadsOn(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const number = token.type === 'digits' || (unitOf(token.lower) !== undefined && token.lower !== 'one');
  return number || ['than', '$', '£', '€', '¥', '₹'].includes(token.lower);
}

/** What touches the number that it bounds: `20+`, `20-odd`. */
const JOINED = new Set(['-', '+', 'ish']);

function findBehind(text: string, tokens: Tokens, found: Found): Limited | undefined {
  if (found.reading.kind === 'ordinal') return undefined;
  for (const at of placesBehind(tokens, found.next)) {
    for (const phrase of TRAILING.get(lowerAt(tokens, at)) ?? []) {
      if (!standsAt(tokens, at, phrase.words) || !suitsBound(tokens, found, phrase.words, at)) continue;
      const [first = ''] = phrase.words;
      const next = at + phrase.words.length;
      const joined = JOINED.has(first) || first === 'plus';
      const tight = !JOINED.has(first) || touches(tokens, at) || isHyphen(tokens, at);
      if (
        tight &&
        (joined ? at === found.next && !(first === 'plus' && leadsOn(tokens, next)) : !leadsOn(tokens, next))
      )
        return { bound: phrase.bound, boundText: written(text, tokens, at, next) };
    }
  }
  return undefined;
}

/** The bound within a mention, between its number and its unit: `20-odd per cent`, `30-plus years`. */
function findInside(text: string, tokens: Tokens, { at, next }: Found): Limited | undefined {
  for (let place = at + 1; place < next - 1; place += 1) {
    if (!JOINED.has(lowerAt(tokens, place)) || !touches(tokens, place)) continue;
    const phrase = TRAILING.get(lowerAt(tokens, place))?.find(({ words }) => standsAt(tokens, place, words));
    if (phrase !== undefined)
      return { bound: phrase.bound, boundText: written(text, tokens, place, place + phrase.words.length) };
  }
  return undefined;
}

function findAside(text: string, tokens: Tokens, found: Found): Limited | undefined {
  const apart = findApart(tokens, found);
  return apart === undefined
    ? undefined
    : { bound: apart.bound, boundText: written(text, tokens, apart.from, apart.to) };
}

/** Whether a mention is joined to the one before it, so that one bound governs both: `up to 85% and 94%`. */
export function sharesBound(tokens: Tokens, before: Found, found: Found): boolean {
  const { kind } = found.reading;
  if (kind !== before.reading.kind || ['date', 'ordinal', 'range', 'vague'].includes(kind)) return false;
  return found.at === before.next + 1 && ['and', 'or', ',', 'by', 'x', '×'].includes(lowerAt(tokens, before.next));
}

/** The bound of a mention, from the words before and behind it. A range is between its ends. */
export function findBound(text: string, tokens: Tokens, found: Found): Limited {
  if (found.reading.kind === 'range') return { bound: 'between' };
  return (
    findBefore(text, tokens, found) ??
    findExtreme(text, tokens, found) ??
    findInside(text, tokens, found) ??
    findBehind(text, tokens, found) ??
    findAside(text, tokens, found) ??
    findMinimiser(text, tokens, found) ??
    STATED
  );
}
