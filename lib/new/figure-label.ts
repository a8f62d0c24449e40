import { isVerbOfChange } from '../numbers/change';
import type { Mention } from '../numbers/mention';
import { SAYS, SHOWS } from './said/words';

/** How far before a number what it counts is looked for, in UTF-16 units. */
const NEAR = 160;
/** The most words of what a number is said of. */
const MOST = 6;
const LINKS = new Set(
  (
    'is are was were has have had stood stands reached reaches hit hits will would can could totalled totaled came comes cost costs ' +
    'averaged measured lasted weighs weighed covers covered holds held numbered amounted exceeded topped remains remained accounts accounted'
  ).split(' '),
);
const NO_NOUN = new Set(
  (
    'it they he she we i you there this that these those who which what its their his her number numbers figure share rate total amount ' +
    'one some many most more all both each most others people nearly about then to in of by with for from at on as up down only just not'
  ).split(' '),
);
const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'this',
  'last',
  'another',
  'some',
  'and',
  'but',
  'while',
  'meanwhile',
]);
const BOUNDS =
  /(?:\s(?:between|about|around|nearly|almost|over|under|more than|less than|fewer than|at least|at most|up to|just|only|roughly|some|an estimated|close to))+\s*$/iu;

const toWords = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Words without articles before them; empty where a pronoun or a word for any number stands for the noun. */
function toNoun(words: readonly string[]): string {
  const from = words.findIndex((word) => !ARTICLES.has(word.toLowerCase()));
  const own = from < 0 ? [] : words.slice(from);
  const isKnown = own.length > 0 && own.length <= MOST && own.every((word) => /^[\p{L}’'-]+$/u.test(word));
  const isNamed =
    isKnown && !NO_NOUN.has((own[0] ?? '').toLowerCase()) && !NO_NOUN.has((own.at(-1) ?? '').toLowerCase());
  return isNamed ? own.join(' ') : '';
}

/** `growth of 0.4%`, `an operating result of €40 million`: the noun before “of”. */
function nounBeforeOf(before: string): string {
  const found = /((?:[\p{L}’'-]+\s+){1,4})of\s*[£$€¥]?$/u.exec(before.replace(BOUNDS, ' '));
  if (found === null) return '';
  const words = toWords(found[1] ?? '');
  const opens = words.findLastIndex(
    (word) =>
      ARTICLES.has(word.toLowerCase()) ||
      /^(?:and|to|by|with|for|in|on|at|from|after|against|had|has|was|is|reported|made|saw|forecast)$/i.test(word),
  );
  return toNoun(words.slice(opens + 1));
}

/** `halved the deaths from 12`, `an increase in thefts from 77`: what changes, before “from”. */
function nounBeforeFrom(before: string): string {
  const found = /((?:[\p{L}’'-]+\s+){1,8})from\s*[£$€¥]?$/u.exec(before.replace(BOUNDS, ' '));
  if (found === null) return '';
  const words = toWords(found[1] ?? '');
  const opens = words.findLastIndex(
    (word) => isVerbOfChange(word) || /^(?:in|of|by|cut|cuts|and|to|has|had|have|the|its|their)$/i.test(word),
  );
  const own = words.slice(opens + 1);
  return own.length === 0 || own.some((word) => LINKS.has(word) || /ly$/.test(word)) ? '' : toNoun(own);
}

/** `the Conservatives 22, the List 12`: a name in a list of them. */
function nameBefore(before: string): string {
  const found = /(?:^|[,;.]\s+|\band\s+)(?:the\s+)?((?:\p{Lu}[\p{L}’'-]+\s+){1,4})$/u.exec(before);
  return toNoun(toWords(found?.[1] ?? ''));
}

/** `Turnout was`, `Revenue fell by`: what a sentence or its last clause speaks of. */
function subjectOf(before: string): string {
  const [clause = ''] = before.split(/[.;:!?,“”"()–—]|\b(?:and|while|but|that|as)\s/u).slice(-1);
  const words = toWords(clause);
  const verb = words.slice(0, MOST + 3).findIndex((word) => LINKS.has(word) || isVerbOfChange(word));
  const own = words.slice(0, Math.max(0, verb));
  return toNoun(own.slice(own.findLastIndex((word) => SAYS.has(word) || SHOWS.has(word)) + 1));
}

/** Whether a number goes on with what the one before it is said of: `it was 59% in 2021`, `and 34 in 2024`. */
export function goesOn(text: string, before: Mention, { start, paragraph }: Mention): boolean {
  if (before.paragraph !== paragraph || start - before.end > NEAR) return false;
  const between = text.slice(before.end, start);
  return (
    /\b(?:it|they)\s+(?:[\p{L}’'-]+\s+){1,5}$/iu.test(between) ||
    /^[^.;!?]*\band\s+(?:(?:at|to|by|of|in)\s+)?[£$€¥]?$/u.test(between)
  );
}

/**
 * What a number is said of, where the words behind it don’t tell what it counts: `Revenue` in “Revenue fell by 7.2%”. Words
 * of the text as they stand; empty where none are plain.
 */
export function findSubject(text: string, { start }: Mention, paragraphStart: number): string {
  const before = text.slice(Math.max(paragraphStart, start - NEAR), start);
  return (
    [nameBefore, nounBeforeOf, nounBeforeFrom, subjectOf].map((find) => find(before)).find((noun) => noun !== '') ?? ''
  );
}

/** Verbs in the past that none of the lists of other verbs has. */
const TOLD = new Set(
  'made took fetched led sold got earned paid drew saw left won raised struck gave kept set bought spent met found put ran came began ended pays pay gives give makes make takes take costs sells buys gets means'.split(
    ' ',
  ),
);
/** What a sentence begins with that is nobody and nothing. */
const NO_START =
  /^(?:after|before|when|while|if|since|during|under|among|between|over|although|because|despite|there|here|another|not|every|each|take|call|for|until|once|even|so|yet|where|then|now)$/i;
const isVerb = (word: string) =>
  LINKS.has(word) ||
  TOLD.has(word) ||
  SAYS.has(word) ||
  SHOWS.has(word) ||
  isVerbOfChange(word) ||
  /^\p{L}{3,}ed$/u.test(word);

/** How far back a sentence’s beginning is looked for, in UTF-16 units. */
const FAR = 400;

/**
 * What the sentence of a number speaks of, in its words, for a name where nothing nearer tells what is counted: “The auction
 * house made £4m in May and £3m in June.” It may be something else than what is counted. Empty where the sentence begins otherwise.
 */
export function findTopic(text: string, { start }: Mention, paragraphStart: number): string {
  const before = text.slice(Math.max(paragraphStart, start - FAR), start);
  const sentence = before.split(/(?<=[.!?][”"’)]?)\s+(?=[“"‘(]?\p{Lu})/u).at(-1) ?? '';
  const own: string[] = [];
  for (const word of toWords(sentence.replace(/^[“"‘(]+/, ''))) {
    if (isVerb(word.toLowerCase())) break;
    own.push(word.replace(/[,;:]$/, ''));
    if (own.length > MOST || /[,;:]$/.test(word)) break;
  }
  return NO_START.test(own[0] ?? '') ? '' : toNoun(own);
}
