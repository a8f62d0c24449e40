import { readDecimal, shiftDecimal } from './decimal';
import { lowerAt, type Tokens, touches } from './token';

/** A number in digits: its decimal text, the token behind it, and whether it has neither separator nor decimals. */
export type Numeral = { readonly decimal: string; readonly next: number; readonly plain: boolean };

/** Reads digits at a token, groups set apart by a space included (`300 000`). */
export function parseNumeral(tokens: Tokens, at: number): Numeral | undefined {
  const token = tokens[at];
  if (token?.type !== 'digits') return undefined;
  const decimal = readDecimal(token.text);
  if (decimal === undefined) return undefined;
  const plain = /^\d+$/.test(token.text);
  const power = token.text === '10' ? parsePower(tokens, at + 1) : undefined;
  if (power !== undefined) return { decimal: `1${'0'.repeat(power.value)}`, next: power.next, plain: false };
  const times = parseTimesPower(tokens, at + 1);
  if (times !== undefined)
    return { decimal: String(shiftDecimal(decimal, times.value)), next: times.next, plain: false };
  if (!plain || token.text.length > 3 || token.text.startsWith('0')) return { decimal, next: at + 1, plain };
  let next = at + 1;
  let digits = token.text;
  for (let group = tokens[next]; group !== undefined && isGroup(tokens, next); group = tokens[next]) {
    digits += group.text;
    next += 1;
  }
  return { decimal: digits, next, plain: next === at + 1 };
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power of ten in raised digits, two at most: `10⁶`, `10¹²`. */
function parsePower(tokens: Tokens, at: number): { value: number; next: number } | undefined {
  const digits = [at, at + 1].map((place) =>
    touches(tokens, place) ? RAISED.indexOf(lowerAt(tokens, place) || ' ') : -1,
  );
  const [one = -1, two = -1] = digits;
  if (one < 0) return undefined;
  return two < 0 ? { value: one, next: at + 1 } : { value: one * 10 + two, next: at + 2 };
}

/** `× 10⁷` behind digits. */
function parseTimesPower(tokens: Tokens, at: number): { value: number; next: number } | undefined {
  return lowerAt(tokens, at) === '×' && lowerAt(tokens, at + 1) === '10' ? parsePower(tokens, at + 2) : undefined;
}

/** Three digits, one space behind the token before. */
function isGroup(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (isAircraft(tokens, at)) return false;
  return token.type === 'digits' && /^\d{3}$/.test(token.text) && token.start === before.end + 1;
}

/** `18 787-9 jets`, `two 737s`: what is counted is called by three digits. */
function isAircraft(tokens: Tokens, at: number): boolean {
  if (!/^[37][0-8][07]$/.test(lowerAt(tokens, at))) return false;
  const next = lowerAt(tokens, at + 1);
  return touches(tokens, at + 1) && (next === 's' || (next === '-' && /^\d{1,4}$/.test(lowerAt(tokens, at + 2))));
}
