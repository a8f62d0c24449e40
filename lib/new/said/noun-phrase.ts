import { weekdays } from '../../numbers/calendar-names';
import { months } from '../../numbers/months';
import { lowerAt, type Tokens } from '../../numbers/token';
import { ANSWERING, BETWEEN, BODIES, BREAKS, DETERMINERS, DOCUMENTS, PERSONS } from './words';

/** Words of a text as token positions; the end is exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** Who is named, and, where commas or brackets set it apart, what stands beside it: `Ada Brook, the mayor,`. */
export type Named = Stretch & { readonly beside?: Stretch };

/** The most tokens of a name with what it is: `the chair of the board of the Aldermere Water Company`. */
export const LONGEST = 16;
const TIMES = new Set([
  ...weekdays.flatMap(({ name, spellings }) => [name.toLowerCase(), ...spellings]),
  ...months.flatMap(({ long, spellings }) => [long.toLowerCase(), ...spellings]),
]);
export const JOINS = new Set(['of', 'for', '-', '\u2013', '’', "'", '&', '.']);
/** What a person is, cut short with a full stop. */
const SHORT = new Set('capt prof gov insp supt'.split(' '));
/** Behind what a person is, these say where: `an economist at the bank`. */
const PLACES = new Set(['at', 'in', 'from', 'with', 'on', 'to']);

export const isCapital = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && token.type !== 'mark' && token.text.slice(0, 1) !== token.lower.slice(0, 1);
};
export const isTime = (tokens: Tokens, at: number) =>
  TIMES.has(lowerAt(tokens, at)) && (isCapital(tokens, at) || lowerAt(tokens, at) !== 'may');
export const isRole = (word: string) => PERSONS.has(word) || BODIES.has(word) || DOCUMENTS.has(word);

/** Whether a token can stand in a name or in what somebody is. */
export function belongs(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isTime(tokens, at)) return false;
  if (JOINS.has(token.lower))
    return token.lower !== '.' || (tokens[at - 1]?.text.length ?? 9) < 4 || SHORT.has(lowerAt(tokens, at - 1));
  if (token.type === 'mark' || token.type === 'digits') return false;
  if (PLACES.has(token.lower)) return isRole(lowerAt(tokens, at - 1));
  if (token.lower === 'and') return isCapital(tokens, at - 1) && isCapital(tokens, at + 1);
  return !BREAKS.has(token.lower) || isCapital(tokens, at);
}

/** How many of some there are, and nobody’s name: `two thirds of respondents`. */
const COUNTED =
  /^(?:half|(?:two|three|four|five|six|seven|eight|nine|ten)|thirds?|quarters?|fifths?|tenths?|per|cent|percent|around|about|nearly|almost|dozens|hundreds|thousands|majority|minority)$/;

/** Whether words are those of somebody at all, and not of those who are counted. */
export function isSomebody(tokens: Tokens, { from, to }: Stretch): boolean {
  const head = headOf(tokens, { from, to });
  if (COUNTED.test(lowerAt(tokens, from)) || COUNTED.test(lowerAt(tokens, from + 1))) return false;
  return to > from && !ANSWERING.has(lowerAt(tokens, head)) && !ANSWERING.has(lowerAt(tokens, from));
}

/** The place of the word that says what is meant: `spokesman` of `a spokesman for the ministry`. */
function headOf(tokens: Tokens, { from, to }: Stretch): number {
  for (let at = from; at < to - 1; at += 1)
    if (['of', 'for', 'by', 'from', 'at', 'in'].includes(lowerAt(tokens, at + 1))) return at;
  return to - 1;
}

/** Whether words name somebody: a proper name, what a person is, a body or a document; not those who are counted. */
export function namesSomebody(tokens: Tokens, { from, to }: Stretch): boolean {
  if (!isSomebody(tokens, { from, to })) return false;
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  const isNamed = places.some(
    (at) => isCapital(tokens, at) && (at > from || !DETERMINERS.has(lowerAt(tokens, at))) && !isTime(tokens, at),
  );
  return isNamed || places.some((at) => isRole(lowerAt(tokens, at)));
}

/** Skips back over adverbs and times between a subject and its verb: `the utility on Thursday said`. */
export function skipBack(tokens: Tokens, at: number, least: number): number {
  let place = at;
  while (place > least) {
    const word = lowerAt(tokens, place - 1);
    if (BETWEEN.has(word) || (/ly$/.test(word) && !isCapital(tokens, place - 1) && word !== 'family')) place -= 1;
    else if (isTime(tokens, place - 1) && ['on', 'in', 'last'].includes(lowerAt(tokens, place - 2))) place -= 2;
    else if (lowerAt(tokens, place - 1) === 'week' && lowerAt(tokens, place - 2) === 'last') place -= 2;
    else break;
  }
  return place;
}

/** Where a phrase begins that ends at a token: behind the last determiner that no `of` stands before. */
export function beginOf(tokens: Tokens, least: number, to: number): number {
  let from = to;
  while (from > least && to - from < LONGEST && belongs(tokens, from - 1)) from -= 1;
  for (let at = to - 1; at > from; at -= 1) {
    if (/^(?:mrs?|ms|dr|sir)$/.test(lowerAt(tokens, at))) return at;
    const isOpening = DETERMINERS.has(lowerAt(tokens, at)) && !JOINS.has(lowerAt(tokens, at - 1));
    const isPlace = PLACES.has(lowerAt(tokens, at - 1)) || lowerAt(tokens, at - 1) === 'and';
    // “Officials leading the response” are one.
    const isLeading = /ing$/.test(lowerAt(tokens, at - 1)) && isRole(lowerAt(tokens, at - 2));
    if (isOpening && !isPlace && !isLeading) return at;
  }
  if (
    ['this', 'last', 'next'].includes(lowerAt(tokens, from)) &&
    /^(?:time|week|year|month|autumn|spring|summer|winter)$/.test(lowerAt(tokens, from + 1))
  )
    from += 2;
  while (from < to && (JOINS.has(lowerAt(tokens, from)) || BREAKS.has(lowerAt(tokens, from)))) from += 1;
  return from;
}
