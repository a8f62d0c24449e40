import { boundPhrases } from '../words/bounds';
import type { Bound, Found } from './mention';
import { denyBound } from './negation';
import { indexPhrases, type Phrase, parsePhrase, standsAt } from './phrase';
import { isHyphen, lowerAt, type Tokens, touches } from './token';

type Limiting = { readonly words: Phrase; readonly bound: Bound };

const listPhrases = (place: 'before' | 'behind'): readonly Limiting[] =>
  boundPhrases
    .filter((phrase) => phrase.place === place)
    .map(({ words, bound }) => ({ bound, words: parsePhrase(words) }));

const LEADING = indexPhrases(listPhrases('before'), (words) => words.at(-1));
const TRAILING = indexPhrases(listPhrases('behind'), (words) => words[0]);
/** Words between a bound and its number that change neither: `about a further 20`, `over the 1.5°C`. */
const SKIPPED = new Set(['a', 'an', 'the', 'another', 'further', 'additional', 'extra', 'just', 'their', 'his', 'her']);
/** Before a stretch of time "over" bounds it only behind one of these; else it means during (`£5bn over 10 years`). */
const TAKES_LENGTH = new Set(
  'for lasting lasted lasts took taken takes spent after served serving with been of is was aged worked waited jailed just well a little'.split(
    ' ',
  ),
);
/** Behind these, "about" names a subject: `concerns about two firms`. */
const SPEAKS = new Set(
  (
    'talk talks talking talked concern concerns concerned worry worried worries question questions story stories know knew told ' +
    'speak spoke speaking report reports details information complaints'
  ).split(' '),
);
/** Behind these, "up to" tells a movement: `growth picks up to 1.4 per cent`. */
const RISES = new Set(
  'pick picks picked picking go goes went going move moves moved moving add adds live lived own owns'.split(' '),
);
const LIMITS_DATES = new Set(
  (
    'about,around,circa,c,c .,approximately,roughly,~,at least,no earlier than,not earlier than,no sooner than,not before,no later than,' +
    'not later than,at the earliest,at the latest,as early as,as late as,or later,and later,or earlier,or so,or thereabouts'
  ).split(','),
);
/** Before a bare number these join clauses: `as long as two agree`, `as far as one can see`. */
const NEEDS_UNIT = new Set(['as long as', 'as far as']);
/** Words that call a number small and say nothing of its limits: `only 26` is 26. */
const MINIMISING = new Set(['only', 'just', 'barely', 'merely', 'mere', 'scarcely', 'hardly']);

/** A bound and its words as written. */
export type Limited = { readonly bound: Bound; readonly boundText?: string };

const STATED: Limited = { bound: 'stated' };

function written(text: string, tokens: Tokens, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

/** "Over 10 years" and "about 2010": whether a bound's words can limit this kind of mention at this place. */
function suits(tokens: Tokens, found: Found, phrase: Limiting, from: number): boolean {
  const words = phrase.words.join(' ');
  const { kind } = found.reading;
  if (kind === 'date') return LIMITS_DATES.has(words);
  if (kind === 'ordinal') return ['about', 'around', 'almost', 'nearly'].includes(words);
  if (words === 'up to' && RISES.has(lowerAt(tokens, from - 1))) return false;
  if (words === 'about' && SPEAKS.has(lowerAt(tokens, from - 1))) return false;
  if (NEEDS_UNIT.has(words))
    return kind === 'duration' || ('unit' in found.reading && found.reading.unit !== undefined);
  if (words === 'near' || words === 'some') return kind !== 'ratio' && lowerAt(tokens, found.at) !== 'of';
  if (kind !== 'duration' || words !== 'over') return true;
  const aged = ['old', 'of'].includes(lowerAt(tokens, found.next));
  return aged || TAKES_LENGTH.has(lowerAt(tokens, from - 1));
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

function findBefore(text: string, tokens: Tokens, found: Found): Limited | undefined {
  for (let skipped = 0, end = found.at; skipped < 3; skipped += 1) {
    for (const phrase of LEADING.get(lowerAt(tokens, end - 1)) ?? []) {
      const from = end - phrase.words.length;
      if (standsAt(tokens, from, phrase.words) && suits(tokens, found, phrase, from))
        return toLimited(text, tokens, phrase.bound, from, end);
    }
    if (!SKIPPED.has(lowerAt(tokens, end - 1))) return undefined;
    end -= 1;
  }
  return undefined;
}

function findBehind(text: string, tokens: Tokens, found: Found): Limited | undefined {
  if (found.reading.kind === 'ordinal') return undefined;
  const noun = tokens[found.next]?.type === 'word' ? [found.next, found.next + 1] : [found.next];
  for (const at of noun) {
    for (const phrase of TRAILING.get(lowerAt(tokens, at)) ?? []) {
      if (!standsAt(tokens, at, phrase.words) || !suits(tokens, found, phrase, at)) continue;
      const joined = ['-', '+', 'ish', 'plus'].includes(phrase.words[0] ?? '');
      const tight = joined && phrase.words[0] !== 'plus' ? touches(tokens, at) || isHyphen(tokens, at) : true;
      if (tight && (!joined || at === found.next))
        return { bound: phrase.bound, boundText: written(text, tokens, at, at + phrase.words.length) };
    }
  }
  return undefined;
}

/** The bound of a mention, from the words before and behind it. A range is between its ends. */
export function findBound(text: string, tokens: Tokens, found: Found): Limited {
  if (found.reading.kind === 'range') return { bound: 'between' };
  return (
    findBefore(text, tokens, found) ?? findBehind(text, tokens, found) ?? findMinimiser(text, tokens, found) ?? STATED
  );
}
