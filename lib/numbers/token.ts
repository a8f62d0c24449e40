import { CODES, PREFIXES } from './currency-names';
import { readDecimal } from './decimal';

/** A piece of text without white space: letters, digits with their separators, a code such as `F16`, or one mark. */
export type Token = {
  readonly type: 'word' | 'digits' | 'code' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** UTF-16 offsets in the whole text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
};
export type Tokens = readonly Token[];

// Each alternative starts with a character that no other part of it can take, so nothing is ever read twice.
const PIECE = /(https?:\/\/\S+|www\.\S+)|(\d+(?:[.,]\d+){0,9})|(\p{L}[\p{L}\p{M}]*)|\S/giu;
const DOTTED_DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/;
/** Letters that may touch the number behind them and still be its currency. */
const CURRENCY_LETTERS = new Set([...PREFIXES.keys(), ...CODES]);

/** Where the digits end: a list such as `2022,2023` is cut at its first comma. */
function cutDigits(text: string): string {
  const comma = text.indexOf(',');
  return comma < 0 || text.includes('.') || readDecimal(text) !== undefined ? text : text.slice(0, comma);
}

/** Letters and digits that touch are one code (`CO2`, `PM2.5`), unless the letters are a currency or the digits lead. */
function joinsCode(last: Token | undefined, type: Token['type'], start: number): boolean {
  if (last === undefined || last.end !== start || type === 'mark') return false;
  if (last.type === 'code') return !last.text.includes('/');
  return last.type === 'word' && type === 'digits' && !CURRENCY_LETTERS.has(last.lower);
}

/** Cuts a stretch of text into tokens. Takes time in proportion to its length. */
export function parseTokens(text: string, from = 0, to = text.length): Tokens {
  const tokens: Token[] = [];
  const piece = new RegExp(PIECE);
  piece.lastIndex = from;
  for (let found = piece.exec(text); found !== null && found.index < to; found = piece.exec(text)) {
    const [whole, address, digits, word] = found;
    const cut = digits === undefined ? whole : cutDigits(digits);
    piece.lastIndex = found.index + cut.length;
    const odd = digits !== undefined && readDecimal(cut) === undefined && !DOTTED_DATE.test(cut);
    const type =
      address !== undefined || odd ? 'code' : digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'mark';
    const last = tokens.at(-1);
    const code = joinsCode(last, type, found.index) ? last : undefined;
    if (code !== undefined) tokens.pop();
    const start = code?.start ?? found.index;
    const end = found.index + cut.length;
    const own = text.slice(start, end);
    const spaced = code?.spaced ?? (last === undefined || last.end < found.index);
    tokens.push({ type: code === undefined ? type : 'code', text: own, lower: own.toLowerCase(), start, end, spaced });
  }
  return tokens;
}

/** The token's text in lower case; empty where there is no token. */
export function lowerAt(tokens: Tokens, at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Whether the token is there and touches the one before it. */
export function touches(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.spaced && at > 0;
}

/** Whether the token is a hyphen or dash that touches what stands on both sides. */
export function isHyphen(tokens: Tokens, at: number): boolean {
  return HYPHENS.has(lowerAt(tokens, at)) && touches(tokens, at) && touches(tokens, at + 1);
}
const HYPHENS = new Set(['-', '\u2010', '\u2011', '\u2013', '\u2212']);

/** The position behind these words, each in lower case; undefined where they don't stand there. */
export function skipWords(tokens: Tokens, at: number, words: readonly string[]): number | undefined {
  return words.every((word, offset) => lowerAt(tokens, at + offset) === word) ? at + words.length : undefined;
}

/** The position behind an optional hyphen: the same position where there is none. */
export function skipHyphen(tokens: Tokens, at: number): number {
  return isHyphen(tokens, at) ? at + 1 : at;
}
