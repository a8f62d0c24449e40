import { isCalled } from './emergency';
import { monthNumber } from './months';
import {
  COUNTING,
  DUTCH,
  INDEX_SIZES,
  INDICES,
  MEASURED,
  NAMING,
  NAMING_WORDS,
  NO_PERSON,
  NUMBER_NAMES,
  PREFIXES,
  VERSION,
} from './naming-words';
import { skipNumber } from './numbered';
import { isHyphen, lowerAt, skipWords, type Tokens, touches } from './token';

const hasCapital = (text: string) => text !== text.toLowerCase();

/** `F-16`, `COVID-19`, `Su-57`, `A320-200`. */
function isModel(tokens: Tokens, at: number): boolean {
  const stem = tokens[at - 2];
  if (tokens[at]?.type !== 'digits' || !isHyphen(tokens, at - 1) || tokens[at - 1]?.text === '–') return false;
  if (stem?.type === 'code') return /^[A-Z]{1,3}\d/.test(stem.text);
  if (stem?.type !== 'word') return false;
  const capitals = stem.text === stem.text.toUpperCase() && stem.text.length > 0;
  return (capitals && stem.text !== stem.lower) || /^\p{Lu}\p{Ll}{0,2}$/u.test(stem.text) || stem.lower === 'covid';
}

/** `737-800`, `a 747`, `737 Max`: a type of aircraft. */
function skipAircraft(tokens: Tokens, at: number): number | undefined {
  if (!/^7[0-8]7$/.test(tokens[at]?.text ?? '')) return undefined;
  const variant = /^[1-9]00$/.test(tokens[at + 2]?.text ?? '') && isHyphen(tokens, at + 1) ? at + 3 : undefined;
  if (variant !== undefined) return variant;
  if (lowerAt(tokens, at + 1) === 'max') return tokens[at + 2]?.type === 'digits' ? at + 3 : at + 2;
  const joined = touches(tokens, at + 1) && (tokens[at + 1]?.type !== 'mark' || isHyphen(tokens, at + 1));
  return lowerAt(tokens, at - 1) === 'a' && !joined ? at + 1 : undefined;
}

/** `No 10 said`, `No. 10 Downing Street`, `No. 5 Squadron`: an address or a name; `No. 2` alone is a place in an order. */
function skipNo(tokens: Tokens, at: number): number | undefined {
  const stop = lowerAt(tokens, at - 1) === '.' && touches(tokens, at - 1) ? at - 2 : at - 1;
  const after = tokens[at + 1];
  if (tokens[stop]?.text !== 'No' || !/^\d{1,4}$/.test(tokens[at]?.text ?? '') || after?.type !== 'word')
    return undefined;
  const premier = stop === at - 1 && ['10', '11'].includes(lowerAt(tokens, at));
  const worn = /^(?:shirts?|jerseys?|bus|buses|tram|trains?)$/.test(after.lower);
  return premier || worn || hasCapital(after.text) ? at + 1 : undefined;
}

/** `Chanel No. 5`, `Chateau No 3`: behind a name it is a part of it. */
function skipNamedNo(tokens: Tokens, at: number): number | undefined {
  const stop = lowerAt(tokens, at - 1) === '.' && touches(tokens, at - 1) ? at - 2 : at - 1;
  const name = tokens[stop - 1];
  const named = name?.type === 'word' && /^\p{Lu}\p{Ll}+$/u.test(name.text) && !isOpening(tokens, stop - 1);
  const titled = name?.text === '(';
  return tokens[stop]?.text === 'No' &&
    ((named && name.lower !== 'world') || titled) &&
    /^\d{1,2}$/.test(tokens[at]?.text ?? '')
    ? at + 1
    : undefined;
}

/** `Article 5`, `Boeing 737-800`, `Year 7`: digits behind a naming word, with what is joined to them. */
function skipNumbered(tokens: Tokens, at: number): number | undefined {
  const before = tokens[at - 1];
  const text = tokens[at]?.text ?? '';
  if (before?.type !== 'word' || !hasCapital(before.text) || COUNTING.has(lowerAt(tokens, at + 1))) return undefined;
  if (INDICES.has(before.lower)) return INDEX_SIZES.has(text.replace(',', '')) ? at + 1 : undefined;
  const named = NAMING.has(before.lower) || !isOpening(tokens, at - 1);
  if (VERSION.test(text) && !MEASURED.has(before.lower) && named) return at + 1;
  if (!/^\d{1,4}$/.test(text) || !NAMING.has(before.lower)) return undefined;
  // “Regulation 2025/2614”, “Articles 5 and 6”
  const more = ['/', ...(/[^s]s$/.test(before.lower) ? ['and', 'or', ','] : [])].includes(lowerAt(tokens, at + 1));
  if (more && /^\d{1,4}$/.test(tokens[at + 2]?.text ?? '') && !COUNTING.has(lowerAt(tokens, at + 3))) return at + 3;
  const joined = isHyphen(tokens, at + 1) && tokens[at + 2]?.type === 'digits';
  // “Article 50(2)” goes on in brackets.
  const paragraph = lowerAt(tokens, at + 1) === '(' && touches(tokens, at + 1) && lowerAt(tokens, at + 3) === ')';
  return joined ? at + 3 : paragraph ? at + 4 : at + 1;
}

/** `S&P 500`: an index named by letters joined with “&”. */
function skipIndex(tokens: Tokens, at: number): number | undefined {
  const letters = tokens[at - 1]?.text === 'P' && lowerAt(tokens, at - 2) === '&';
  return letters && INDEX_SIZES.has(tokens[at]?.text ?? '') ? at + 1 : undefined;
}

/** Whether a token begins a sentence, where every word has a capital. */
function isOpening(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || ['.', '!', '?', '“', '"', ':', '‘'].includes(before.lower);
}

/** `Erik ten Hag`: a small word within a name. */
function skipParticle(tokens: Tokens, at: number): number | undefined {
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (own?.lower !== 'ten' || after?.type !== 'word' || !hasCapital(after.text)) return undefined;
  if (own.text === 'Ten') return DUTCH.has(after.lower) ? at + 2 : undefined;
  const person = before?.type === 'word' && hasCapital(before.text) && !NO_PERSON.has(before.lower);
  return DUTCH.has(after.lower) || (person && !/(?:s|ese|ish|ans)$/.test(after.lower)) ? at + 2 : undefined;
}

/** `Catch-22`, `Blink-182`: digits joined to a word with a capital that is no bound and no part of a date. */
function isJoinedName(tokens: Tokens, at: number): boolean {
  const stem = tokens[at - 2];
  if (tokens[at]?.type !== 'digits' || lowerAt(tokens, at - 1) !== '-' || !isHyphen(tokens, at - 1)) return false;
  const named = stem?.type === 'word' && /^\p{Lu}\p{Ll}+$/u.test(stem.text) && !PREFIXES.has(stem.lower);
  return named && monthNumber(stem.lower) === undefined && !isHyphen(tokens, at + 1) && !isHyphen(tokens, at - 3);
}

/** `the Three Gorges`: a number in capitals within a name, in a sentence that isn't a title. */
function skipLeadingName(tokens: Tokens, at: number): number | undefined {
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (own === undefined || own.text === own.lower || !NUMBER_NAMES.has(own.lower)) return undefined;
  const within = before?.type === 'word' && (before.text === before.lower || before.text === 'The');
  const joined = isHyphen(tokens, at + 1) ? tokens[at + 2] : after;
  return within && joined?.type === 'word' && hasCapital(joined.text) ? at + 1 : undefined;
}

/** `Big Four`, `Formula One`, `Group of Seven`. */
function skipWordName(tokens: Tokens, at: number): number | undefined {
  const of = lowerAt(tokens, at - 1) === 'of';
  const before = tokens[of ? at - 2 : at - 1];
  const named = before !== undefined && hasCapital(before.text) && NAMING_WORDS.has(before.lower);
  const token = tokens[at];
  if (!named || token === undefined || of !== (before.lower === 'group')) return undefined;
  const word = NUMBER_NAMES.has(token.lower) && hasCapital(token.text);
  return word || (of && /^(?:7|8|20|77)$/.test(token.text)) ? at + 1 : undefined;
}

/** The position behind a number that is a name or part of one, and counts nothing; undefined for all others. */
export function skipName(tokens: Tokens, at: number): number | undefined {
  if (isModel(tokens, at) || isJoinedName(tokens, at) || isCalled(tokens, at)) return at + 1;
  const always =
    lowerAt(tokens, at) === '24' && touches(tokens, at + 1) ? skipWords(tokens, at, ['24', '/', '7']) : undefined;
  return (
    always ??
    skipAircraft(tokens, at) ??
    skipNo(tokens, at) ??
    skipNamedNo(tokens, at) ??
    skipIndex(tokens, at) ??
    skipNumbered(tokens, at) ??
    skipParticle(tokens, at) ??
    skipLeadingName(tokens, at) ??
    skipWordName(tokens, at) ??
    skipNumber(tokens, at)
  );
}
