import { parseNumeral } from './numeral';
import { parseSpelled } from './spelled';
import { isHyphen, lowerAt, type Tokens, touches } from './token';

const WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';
const PLACES: ReadonlyMap<string, number> = new Map([
  ...WORDS.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ...TENTHS.split(' ').map((word, index): [string, number] => [word, 20 + index * 10]),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1_000_000],
]);
/** Every word that is an ordinal by itself. */
export const ORDINAL_WORDS: readonly string[] = [...PLACES.keys()];
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** A place in an order, and the token behind it. */
export type Ordinal = { readonly value: number; readonly next: number };

function parseDigits(tokens: Tokens, at: number): Ordinal | undefined {
  const numeral = parseNumeral(tokens, at);
  if (numeral === undefined || !SUFFIXES.has(lowerAt(tokens, numeral.next)) || !touches(tokens, numeral.next))
    return undefined;
  const value = Number(numeral.decimal);
  // "12st 4lb" is a weight.
  if (lowerAt(tokens, numeral.next) === 'st' && (value % 10 !== 1 || value % 100 === 11)) return undefined;
  return { value, next: numeral.next + 1 };
}

/** `twenty-first`, `one hundred and fifth`, `two hundredth`. */
function parseCompound(tokens: Tokens, at: number): Ordinal | undefined {
  const cardinal = parseSpelled(tokens, at);
  if (cardinal === undefined) return undefined;
  const joined = isHyphen(tokens, cardinal.next);
  const and = cardinal.value >= 100 && lowerAt(tokens, cardinal.next) === 'and';
  const name = joined || and ? cardinal.next + 1 : cardinal.next;
  const place = PLACES.get(lowerAt(tokens, name));
  if (place === undefined) return undefined;
  if (place >= 100 && !and) return { value: cardinal.value * place, next: name + 1 };
  const tens = cardinal.value % 100;
  const fits = place < 10 ? tens >= 20 && tens % 10 === 0 : tens === 0;
  return fits || (and && tens === 0) ? { value: cardinal.value + place, next: name + 1 } : undefined;
}

/** Reads an ordinal: `first`, `17th`, `twenty-first`. */
export function parseOrdinal(tokens: Tokens, at: number): Ordinal | undefined {
  const word = lowerAt(tokens, at);
  const place = PLACES.get(word);
  if (place === undefined) return parseDigits(tokens, at) ?? parseCompound(tokens, at);
  return isIdiom(tokens, at) ? undefined : { value: place, next: at + 1 };
}

const FIRST_IDIOMS = new Set(['aid', 'lady', 'name', 'names', 'hand', 'class']);

/** `split second`, `last-second`: the unit of time. */
const SPLIT = new Set(['split', 'last']);

/** What makes “first” a place and no adverb. */
const DETERMINES = new Set('the a an his her their its our my your this that s each every no'.split(' '));
const ADVERBIAL = new Set(
  (
    'saw came went began met took made found heard became wrote ran held rose fell got gave spoke broke built bought brought known seen told ' +
    'said set put led used sold struck sent felt hit shown taken given written spotted drew grew knew left thought'
  ).split(' '),
);

/** `we first saw`, `was first reported`: for the first time, and no place in an order. */
function tellsFirstTime(tokens: Tokens, at: number): boolean {
  const after = lowerAt(tokens, at + 1);
  if (tokens[at - 1]?.type !== 'word' || DETERMINES.has(lowerAt(tokens, at - 1))) return false;
  return ADVERBIAL.has(after) || (after.length > 4 && after.endsWith('ed') && tokens[at + 1]?.text === after);
}

/** `the first of three`: one of so many. */
const countsOn = (tokens: Tokens, at: number) =>
  tokens[at]?.type === 'digits' || parseSpelled(tokens, at) !== undefined;

const TITLES = new Set('minister lady secretary deputy nations nation amendment world division'.split(' '));

/** `the First Minister`, `the Second World War`: part of a name, in a sentence that isn't a title. */
function isName(tokens: Tokens, at: number): boolean {
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (own === undefined || own.text === own.lower) return false;
  if (TITLES.has(after?.lower ?? '') && after?.text !== after?.lower) return true;
  if (before?.type !== 'word' || (before.text !== before.lower && before.text !== 'The')) return false;
  return after?.type === 'word' && after.text !== after.lower;
}

/** `at first`, `first aid`, `per second`, `second-hand`: no place in an order. */
function isIdiom(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  const before = lowerAt(tokens, at - 1);
  if (isName(tokens, at)) return true;
  const after = lowerAt(tokens, isHyphen(tokens, at + 1) ? at + 2 : at + 1);
  if (word === 'first')
    return (
      (before === 'the' && lowerAt(tokens, at - 2) === 'in' && after === 'place') ||
      (before === 'at' && after !== 'base') ||
      FIRST_IDIOMS.has(after) ||
      (after === 'of' && !countsOn(tokens, at + 2)) ||
      tellsFirstTime(tokens, at)
    );
  if (word === 'second')
    return (
      before === 'per' ||
      SPLIT.has(lowerAt(tokens, isHyphen(tokens, at - 1) ? at - 2 : at - 1)) ||
      after === 'hand' ||
      (before === 'the' && /^(?:he|she|they|it|we|i)$/.test(after)) ||
      (before === 'a' && (['later', 'ago'].includes(after) || /^(?:wait|just|hold)$/.test(lowerAt(tokens, at - 2))))
    );
  return word.endsWith('th') && before === 'per';
}
