import { parseFiscal } from './fiscal';
import type { Found } from './mention';
import { parseOrdinal } from './ordinal';
import { unitOf } from './spelled';
import { isHyphen, lowerAt, skipHyphen, type Tokens } from './token';
import { dateOf, parseYearDigits, skipOwnYear } from './year';

type Part = 'quarter' | 'half';
type YearPart = { readonly part: Part; readonly number: number; readonly next: number; readonly code: boolean };

/** A half of the year, as months. */
const HALVES = ['01/06', '07/12'];

/** A quarter or a half of a year in EDTF; undefined where a year has no such part. */
function formatPart(year: string | undefined, { part, number }: YearPart): string | undefined {
  if (part === 'quarter') return number >= 1 && number <= 4 ? `${year ?? 'XXXX'}-${32 + number}` : undefined;
  const [from, to] = HALVES[number - 1]?.split('/') ?? [];
  return from === undefined || to === undefined ? undefined : `${year ?? 'XXXX'}-${from}/${year ?? 'XXXX'}-${to}`;
}

/** `Q3`, `H1`. */
function parseCode(tokens: Tokens, at: number): YearPart | undefined {
  const [, letter, number] = /^([QH])([1-4])$/.exec(tokens[at]?.text ?? '') ?? [];
  if (letter === undefined || (letter === 'H' && Number(number) > 2)) return undefined;
  return { part: letter === 'Q' ? 'quarter' : 'half', number: Number(number), next: at + 1, code: true };
}

/** `Quarter 3`, `quarter three`. */
function parseNumbered(tokens: Tokens, at: number): YearPart | undefined {
  const word = lowerAt(tokens, at);
  if (word !== 'quarter' && word !== 'half') return undefined;
  const digits = /^[1-4]$/.test(lowerAt(tokens, at + 1)) ? Number(lowerAt(tokens, at + 1)) : undefined;
  const number = digits ?? unitOf(lowerAt(tokens, at + 1));
  const named = tokens[at]?.text !== word || parseYearDigits(tokens, at + 2) !== undefined;
  return number === undefined || !named ? undefined : { part: word, number, next: at + 2, code: true };
}

/** `third quarter`, `first-half`, `last quarter of`. */
function parseOrdered(tokens: Tokens, at: number): YearPart | undefined {
  const ends = ['final', 'closing'].includes(lowerAt(tokens, at));
  const ordinal = parseOrdinal(tokens, at);
  if (ordinal === undefined && !ends) return undefined;
  const name = skipHyphen(tokens, ordinal?.next ?? at + 1);
  const part = lowerAt(tokens, name);
  if ((part !== 'quarter' && part !== 'half') || isHyphen(tokens, name + 1)) return undefined;
  return { part, number: ordinal?.value ?? (part === 'quarter' ? 4 : 2), next: name + 1, code: false };
}

/** `Q3 FY24`, `first half of the financial year 2023-24`: a part of a financial year, which may begin in any month. */
function parseFiscalPart(tokens: Tokens, at: number, { next }: YearPart): Found | undefined {
  const of = lowerAt(tokens, next) === 'of' ? next + 1 : next;
  const year = parseFiscal(tokens, lowerAt(tokens, of) === 'the' ? of + 1 : of);
  return year === undefined ? undefined : { ...year, at };
}

/** `2024 Q3`, `FY24 Q3`. */
function parseYearFirst(tokens: Tokens, at: number): Found | undefined {
  const year = parseYearDigits(tokens, at);
  const fiscal = year === undefined ? parseFiscal(tokens, at) : undefined;
  const start = fiscal?.next ?? at + 1;
  const part = year === undefined && fiscal === undefined ? undefined : parseCode(tokens, skipHyphen(tokens, start));
  if (part === undefined) return undefined;
  if (fiscal !== undefined) return { ...fiscal, next: part.next };
  const value = formatPart(year, part);
  return value === undefined ? undefined : dateOf(at, part.next, value);
}

/**
 * Reads `third quarter`, `Q3 2024`, `Quarter 3 2022`, `Q3 FY24`, `the first half of 2024`, `second half of the year`. Halves
 * in words need their year: a match has two.
 */
export function parseYearPart(tokens: Tokens, at: number): Found | undefined {
  const first = parseYearFirst(tokens, at);
  if (first !== undefined) return first;
  const name = parseCode(tokens, at) ?? parseNumbered(tokens, at) ?? parseOrdered(tokens, at);
  if (name === undefined) return undefined;
  const fiscal = parseFiscalPart(tokens, at, name);
  if (fiscal !== undefined) return fiscal;
  const of = ['of', ','].includes(lowerAt(tokens, name.next)) ? name.next + 1 : name.next;
  const year = parseYearDigits(tokens, of);
  if (year !== undefined) {
    const value = formatPart(year, name);
    return value === undefined ? undefined : dateOf(at, of + 1, value);
  }
  const own = skipOwnYear(tokens, name.next);
  const whole =
    lowerAt(tokens, name.next) === 'of' && lowerAt(tokens, of) === 'the' && lowerAt(tokens, of + 1) === 'year';
  const ofYear = whole ? of + 2 : own;
  const value = formatPart(undefined, name);
  if (value === undefined || (!name.code && ofYear === name.next && (name.part === 'half' || !isOrdinal(tokens, at))))
    return undefined;
  return dateOf(at, ofYear, value);
}

/** “The final quarter” may be that of a match; “the third quarter” of a year is told without it. */
const isOrdinal = (tokens: Tokens, at: number) => !['final', 'closing'].includes(lowerAt(tokens, at));
