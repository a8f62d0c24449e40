import type { Found } from './mention';
import { isHyphen, lowerAt, skipWords, type Tokens, touches } from './token';
import { dateOf, parseYear } from './year';

/** Every word that may begin a financial year, besides codes such as `FY24`. */
export const FISCAL_WORDS: readonly string[] = ['fiscal', 'financial', 'tax', 'fy'];

const fullYear = (digits: string) => (digits.length === 2 ? `20${digits}` : digits);

/** `FY24`, `FY2023-24`, `FY 2024`. */
function parseCode(tokens: Tokens, at: number): Found | undefined {
  const apart = tokens[at]?.text === 'FY' && tokens[at + 1]?.type === 'digits';
  const text = apart ? `FY${tokens[at + 1]?.text}` : (tokens[at]?.text ?? '');
  const [, digits] = /^FY(\d{4}|\d{2})$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const next = apart ? at + 2 : at + 1;
  const year = fullYear(digits);
  const second = isHyphen(tokens, next) || lowerAt(tokens, next) === '/' ? (tokens[next + 1]?.text ?? '') : '';
  const follows = /^\d{2}(?:\d{2})?$/.test(second) && Number(fullYear(second)) === Number(year) + 1;
  return follows ? dateOf(at, next + 2, `${year}/${fullYear(second)}`) : dateOf(at, next, year);
}

/** `1H24`, `3Q 2024`: a half or a quarter of a year. */
function parsePart(tokens: Tokens, at: number): Found | undefined {
  const number = Number(tokens[at]?.text);
  if (!touches(tokens, at + 1) || !/^[1-4]$/.test(tokens[at]?.text ?? '')) return undefined;
  const [, letter, joined] = /^([HQ])(\d{2}|\d{4})?$/.exec(tokens[at + 1]?.text ?? '') ?? [];
  const apart =
    joined === undefined && /^(?:20)\d\d$/.test(lowerAt(tokens, at + 2)) ? lowerAt(tokens, at + 2) : undefined;
  const digits = joined ?? apart;
  if (letter === undefined || digits === undefined || (letter === 'H' && number > 2)) return undefined;
  const year = fullYear(digits);
  const next = joined === undefined ? at + 3 : at + 2;
  if (letter === 'Q') return dateOf(at, next, `${year}-${32 + number}`);
  return dateOf(at, next, number === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`);
}

/** `fiscal 2024`, `financial year 2023-24`, `tax year 2024/25`. */
function parseWords(tokens: Tokens, at: number): Found | undefined {
  const word = lowerAt(tokens, at);
  if (!FISCAL_WORDS.includes(word) || word === 'fy') return undefined;
  const start = skipWords(tokens, at + 1, ['year']) ?? (word === 'fiscal' ? at + 1 : undefined);
  const year = start === undefined ? undefined : parseYear(tokens, start);
  return year?.reading.kind === 'date' ? { ...year, at } : undefined;
}

/** Reads a financial year or a part of one. */
export function parseFiscal(tokens: Tokens, at: number): Found | undefined {
  return parseCode(tokens, at) ?? parsePart(tokens, at) ?? parseWords(tokens, at);
}
