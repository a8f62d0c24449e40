import { isHyphen, lowerAt, skipWords, type Tokens, touches } from './token';

/** Words that, with a capital, make the number behind them a name: `Article 5`, `Flight 302`, `Falcon 9`. */
const NAMING = new Set(
  (
    'article section chapter clause schedule protocol resolution regulation rule amendment exhibit title flight route highway ' +
    'interstate terminal gate pad platform runway pier hangar boeing airbus antonov tupolev embraer bombardier cessna falcon apollo artemis ' +
    'soyuz gemini ariane voyager sputnik pioneer mariner luna delta atlas expedition channel radio formula area windows iphone ' +
    'galaxy playstation xbox reactor unit ward room studio court hall mark mk category'
  ).split(' '),
);
/** Words that, with a capital, make the capitalised number word behind them a name: `Big Four`, `Formula One`. */
const NAMING_WORDS = new Set('big fab famous magnificent formula channel radio force group'.split(' '));
const NUMBER_NAMES = new Set('one two three four five six seven eight nine ten twelve twenty'.split(' '));
/** What takes a number behind a naming word back: `Section 90 metres long` has no name in it. */
const COUNTING = new Set(
  '% percent per million billion thousand metres miles km years months weeks days people'.split(' '),
);

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
  if (lowerAt(tokens, at + 1) === 'max') return at + 2;
  const joined = touches(tokens, at + 1) && (tokens[at + 1]?.type !== 'mark' || isHyphen(tokens, at + 1));
  return lowerAt(tokens, at - 1) === 'a' && !joined ? at + 1 : undefined;
}

/** `Article 5`, `Boeing 737-800`, `No 10`: digits behind a naming word, with what is joined to them. */
function skipNumbered(tokens: Tokens, at: number): number | undefined {
  const before = tokens[at - 1];
  if (!/^\d{1,4}$/.test(tokens[at]?.text ?? '') || before?.type !== 'word' || !hasCapital(before.text))
    return undefined;
  const premier = before.text === 'No' && ['10', '11'].includes(lowerAt(tokens, at)) && tokens[at + 1]?.type === 'word';
  if (!premier && !NAMING.has(before.lower)) return undefined;
  if (COUNTING.has(lowerAt(tokens, at + 1))) return undefined;
  const joined = isHyphen(tokens, at + 1) && tokens[at + 2]?.type === 'digits';
  return joined ? at + 3 : at + 1;
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
  if (isModel(tokens, at)) return at + 1;
  const always =
    lowerAt(tokens, at) === '24' && touches(tokens, at + 1) ? skipWords(tokens, at, ['24', '/', '7']) : undefined;
  return always ?? skipAircraft(tokens, at) ?? skipNumbered(tokens, at) ?? skipWordName(tokens, at);
}
