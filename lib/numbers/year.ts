import { seasons } from './calendar-names';
import type { Found } from './mention';
import { months } from './months';
import { parseNumeral } from './numeral';
import { parseOrdinal } from './ordinal';
import { timeUnitOf } from './time-unit';
import { isHyphen, lowerAt, skipHyphen, type Tokens, touches } from './token';

const PLACES_YEAR = new Set([
  ...'in since by until till from of to during before after for than and late early mid fiscal year around circa through'.split(
    ' ',
  ),
  ...'throughout between or the'.split(' '),
  ...months.map(({ long }) => long.toLowerCase()),
  ...seasons.map(({ name }) => name),
]);
/** Nouns that make four digits a count, though they aren't plural by their ending. */
const COUNTED = new Set(
  'people men women children troops police personnel staff km kg m metres miles tonnes feet ft hours gmt'.split(' '),
);
const DECADES: ReadonlyMap<string, string> = new Map([
  ['twenties', '2'],
  ['thirties', '3'],
  ['forties', '4'],
  ['fifties', '5'],
  ['sixties', '6'],
  ['seventies', '7'],
  ['eighties', '8'],
  ['nineties', '9'],
]);
/** Every word that may begin a year or a decade. */
export const YEAR_WORDS: readonly string[] = [...DECADES.keys(), 'ad', 'ce'];
const POSSESSIVE = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'its']);

export const dateOf = (at: number, next: number, value: string): Found => ({
  at,
  next,
  reading: { kind: 'date', value },
});

/** The year that four digits name, where nothing says that they count something. */
export function parseYearDigits(tokens: Tokens, at: number): string | undefined {
  const token = tokens[at];
  return token?.type === 'digits' && /^(?:1\d|20)\d\d$/.test(token.text) ? token.text : undefined;
}

/** Whether four digits stand as a year: the words around say so, or it is of our time and no plural follows. */
function isYear(tokens: Tokens, at: number, year: string): boolean {
  const before = lowerAt(tokens, isHyphen(tokens, at - 1) ? at - 2 : at - 1);
  const after = tokens[at + 1];
  if (after !== undefined && !after.spaced && after.type !== 'mark') return false;
  if (after !== undefined && ['%', '/', '°', '$', '€', '£'].includes(after.lower)) return false;
  if (lowerAt(tokens, at - 1) === '#' || ['no', 'number'].includes(before)) return false;
  if (OF_YEARS.has(lowerAt(tokens, at + 1)) && Number(year) >= 1900) return true;
  const counted =
    after?.spaced === true && (COUNTED.has(after.lower) || (/[^siu]s$/.test(after.lower) && !VERBS.has(after.lower)));
  if (isEdition(tokens, at)) return Number(year) >= 1900 && !COUNTED.has(lowerAt(tokens, at + 1));
  if (CLEAR_PLACES.has(before)) return !UNITS_OF_MEASURE.has(lowerAt(tokens, at + 1));
  if (before !== 'the' && PLACES_YEAR.has(before))
    return !COUNTED.has(lowerAt(tokens, at + 1)) && (!counted || Number(year) >= 1900);
  if (counted && before !== 'the' && lowerAt(tokens, at - 2) !== '’') return false;
  return Number(year) >= (before === 'the' ? 1500 : 1900);
}
/** What a year has, and nobody counts so many of: `2019 levels`, `1990 prices`. */
const OF_YEARS = new Set('levels prices rates standards figures elections standings baselines'.split(' '));

/** `Euro 2024 starts`, `the Paris 2024 Games`: a year behind a name, which is no place or day before what is counted. */
function isEdition(tokens: Tokens, at: number): boolean {
  const [lead, name, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const named = name?.type === 'word' && /^\p{Lu}\p{Ll}+$/u.test(name.text) && !PLACES_YEAR.has(name.lower);
  if (!named || ['in', 'on', 'at', 'by', 'of', 'from', 'near'].includes(lead?.lower ?? '')) return false;
  const holds =
    after?.type === 'word' && (after.text !== after.lower || /^(?:starts|begins|opens|ends|runs)$/.test(after.lower));
  return tokens[at]?.spaced === true && holds;
}
/** Behind these, four digits are a year even before a plural: `in 2022 people died`. */
const CLEAR_PLACES = new Set(['in', 'since', 'until', 'till', 'during', 'pre', 'post', 'mid', 'fiscal']);
const UNITS_OF_MEASURE = new Set('km kg m metres miles tonnes feet ft hours gmt'.split(' '));
const VERBS = new Set('was is has as this plus census does'.split(' '));

const joints = new Set(['-', '\u2010', '\u2011', '\u2013', '\u2014', '/']);

/** The second year of a pair: two digits are the next year of the same century. */
function secondYear(first: string, tokens: Tokens, at: number): string | undefined {
  const text = tokens[at]?.type === 'digits' ? (tokens[at]?.text ?? '') : '';
  const after = tokens[at + 1];
  if (after !== undefined && !after.spaced && (after.type !== 'mark' || joints.has(after.lower))) return undefined;
  if (/^\d\d$/.test(text)) {
    const century = Number(first.slice(0, 2)) + (Number(text) < Number(first.slice(2)) ? 1 : 0);
    const year = `${century}${text}`;
    return Number(year) > Number(first) && (Number(year) - Number(first) < 50 || lowerAt(tokens, at - 1) !== '/')
      ? year
      : undefined;
  }
  return /^\d{4}$/.test(text) && Number(text) > Number(first) && Number(text) <= 2100 ? text : undefined;
}

/** Two digits (`2017-18`) or a year of our time close a pair, unless a count follows; others must look like a year. */
function closesYears(tokens: Tokens, at: number, second: string): boolean {
  if (COUNTED.has(lowerAt(tokens, at + 1)) || lowerAt(tokens, at + 1) === '%') return false;
  return tokens[at]?.text.length === 2 || isYear(tokens, at, second);
}

/** `2017-18`, `2018/19`, `1850–1900`, `2015 to 2020`, `between 2015 and 2021`. */
function parseYears(tokens: Tokens, at: number): Found | undefined {
  const between = lowerAt(tokens, at) === 'between';
  const start = between ? at + 1 : at;
  const first = parseYearDigits(tokens, start);
  if (first === undefined) return undefined;
  const joint = lowerAt(tokens, start + 1);
  const dash = joints.has(joint) && touches(tokens, start + 1) === touches(tokens, start + 2);
  const word = between ? joint === 'and' : joint === 'to' || joint === 'through';
  if (!word && (!dash || between)) return undefined;
  const second = secondYear(first, tokens, start + 2);
  if (second === undefined || (word && second.length !== 4) || (word && tokens[start + 2]?.text.length !== 4))
    return undefined;
  if (!closesYears(tokens, start + 2, second) || (word && COUNTED.has(lowerAt(tokens, start + 3)))) return undefined;
  return dateOf(at, start + 3, `${first}/${second}`);
}

/** `44 BC`, `AD 79`, `79 AD`. */
function parseEra(tokens: Tokens, at: number): Found | undefined {
  const leads = ['AD', 'CE'].includes(tokens[at]?.text ?? '');
  const numeral = parseNumeral(tokens, leads ? at + 1 : at);
  if (numeral === undefined) return undefined;
  const year = numeral.decimal.padStart(4, '0');
  if (leads) return dateOf(at, numeral.next, year);
  const era = tokens[numeral.next]?.text ?? '';
  if (['AD', 'CE'].includes(era)) return dateOf(at, numeral.next + 1, year);
  if (!['BC', 'BCE'].includes(era)) return undefined;
  // EDTF counts a year zero: 1 BC is 0000, 44 BC is -0043; more than four digits begin with Y.
  const before = Number(numeral.decimal) - 1;
  const text = String(before).padStart(4, '0');
  return dateOf(at, numeral.next + 1, before === 0 ? '0000' : text.length > 4 ? `Y-${text}` : `-${text}`);
}

/** The century of the decade that another is joined to: 19 in `1980s and 90s`. */
function centuryBefore(tokens: Tokens, at: number): string | undefined {
  const joined = ['and', 'or', 'to'].includes(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 2) === 's';
  const [, century] = joined ? (/^(1\d|20)\d0$/.exec(lowerAt(tokens, at - 3)) ?? []) : [];
  return century;
}

/** `1990s`, `’90s`, `the nineties`, `1800s`. Ages (`his thirties`) are ranges of numbers. */
function parseDecade(tokens: Tokens, at: number): Found | undefined {
  const quote = ['’', "'", '‘'].includes(lowerAt(tokens, at)) && touches(tokens, at + 1);
  const start = quote ? at + 1 : at;
  const word = DECADES.get(lowerAt(tokens, start));
  const digits = tokens[start]?.type === 'digits' ? (tokens[start]?.text ?? '') : '';
  const tens = word === undefined ? digits : `${word}0`;
  const apostrophe = word === undefined && ['’', "'"].includes(lowerAt(tokens, start + 1)) ? start + 2 : start + 1;
  if (word === undefined && (lowerAt(tokens, apostrophe) !== 's' || !touches(tokens, apostrophe))) return undefined;
  const next = word === undefined ? apostrophe + 1 : start + 1;
  if (/^(?:1\d|20)\d0$/.test(tens) && apostrophe === start + 1)
    return dateOf(at, next, tens.endsWith('00') ? `${tens.slice(0, 2)}XX` : `${tens.slice(0, 3)}X`);
  if (!/^[1-9]0$/.test(tens)) return undefined;
  const century = centuryBefore(tokens, at);
  if (century !== undefined) return dateOf(at, next, `${century}${tens.slice(0, 1)}X`);
  const before = lowerAt(tokens, isHyphen(tokens, at - 1) ? at - 3 : at - 1);
  const early = ['early', 'mid', 'late', 'low', 'high', 'upper'].includes(before) ? lowerAt(tokens, at - 2) : before;
  if (
    !quote &&
    (POSSESSIVE.has(early) ||
      POSSESSIVE.has(before) ||
      ['low', 'high', 'upper', 'mid'].includes(before) ||
      early !== 'the')
  ) {
    const low = Number(tens);
    return { at, next, reading: { kind: 'range', of: 'number', value: { low, high: low + 9 } } };
  }
  return dateOf(at, next, `${Number(tens) <= 20 ? '20' : '19'}${tens.slice(0, 1)}X`);
}

/** `21st century`, `nineteenth-century`. */
function parseCentury(tokens: Tokens, at: number): Found | undefined {
  const ordinal = parseOrdinal(tokens, at);
  if (ordinal === undefined || ordinal.value > 30) return undefined;
  const name = skipHyphen(tokens, ordinal.next);
  const unit = timeUnitOf(lowerAt(tokens, name));
  if (unit?.name !== 'century') return undefined;
  return dateOf(at, name + 1, `${String(ordinal.value - 1).padStart(2, '0')}XX`);
}

/** The token behind a year told from the text's own, as in `August 10 last year`; the same where none follows. */
export function skipOwnYear(tokens: Tokens, at: number): number {
  const of = lowerAt(tokens, at) === 'of' ? at + 1 : at;
  const named = ['last', 'this', 'next'].includes(lowerAt(tokens, of)) && lowerAt(tokens, of + 1) === 'year';
  return named && !isHyphen(tokens, of + 2) ? of + 2 : at;
}

/** Reads years, pairs of years, decades and centuries. */
export function parseYear(tokens: Tokens, at: number): Found | undefined {
  const wide = parseYears(tokens, at) ?? parseEra(tokens, at) ?? parseDecade(tokens, at) ?? parseCentury(tokens, at);
  if (wide !== undefined) return wide;
  const year = parseYearDigits(tokens, at);
  return year === undefined || !isYear(tokens, at, year) ? undefined : dateOf(at, at + 1, year);
}
