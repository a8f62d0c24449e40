import type { Count } from './count';
import { roundDecimal } from './decimal';
import { parseNumeral } from './numeral';
import { lowerAt, type Tokens, touches } from './token';

/** An amount of British money before 1971, in pounds, and the token behind it. */
export type OldMoney = { readonly value: number; readonly next: number };

/** A whole number that a letter touches: `13s`, `6d.`. */
function parseCoin(tokens: Tokens, at: number, letter: 's' | 'd'): { value: number; next: number } | undefined {
  const numeral = parseNumeral(tokens, at);
  if (numeral === undefined || !touches(tokens, numeral.next) || tokens[numeral.next]?.text !== letter)
    return undefined;
  const stop = lowerAt(tokens, numeral.next + 1) === '.' && touches(tokens, numeral.next + 1);
  const more = stop && tokens[numeral.next + 2]?.type === 'digits';
  return { value: Number(numeral.decimal), next: numeral.next + (more ? 2 : 1) };
}

/** The token behind the full stop of `6d. each`. */
const skipStop = (tokens: Tokens, at: number) =>
  lowerAt(tokens, at) === '.' &&
  touches(tokens, at) &&
  tokens[at + 1]?.text === tokens[at + 1]?.lower &&
  tokens[at + 1] !== undefined
    ? at + 1
    : at;

const PENCE = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** `and sixpence`, `and six pence` behind shillings in words. */
function parseSpelledPence(tokens: Tokens, at: number, pounds: number): OldMoney | undefined {
  if (lowerAt(tokens, at) !== 'and') return undefined;
  const word = lowerAt(tokens, at + 1);
  const joined = PENCE.findIndex((name) => name !== '' && word === `${name}pence`);
  const apart = /^(?:pence|penny)$/.test(lowerAt(tokens, at + 2)) ? PENCE.indexOf(word) : -1;
  const pence = Math.max(joined, apart);
  return pence > 0 ? { value: roundDecimal(pounds + pence / 240), next: joined > 0 ? at + 2 : at + 3 } : undefined;
}

/**
 * Reads shillings and pence: `13s 6d`, or `10s 6d` and `10s` behind so many pounds. Twelve pence make a shilling, twenty
 * shillings a pound. Without pounds both must be there, as `20s` may be an age.
 */
export function parseShillings(
  tokens: Tokens,
  at: number,
  count: Count | undefined,
  pounds: number,
): OldMoney | undefined {
  if (count !== undefined && pounds === 0 && /^shillings?$/.test(lowerAt(tokens, count.next)))
    return parseSpelledPence(tokens, count.next + 1, count.value / 20);
  const shillings = parseCoin(tokens, at, 's');
  const pence = parseCoin(tokens, shillings?.next ?? at, 'd');
  const alone = count !== undefined;
  // “6d.” and “4½d” are pence; “20s” may be an age.
  if (count !== undefined && shillings === undefined && pence === undefined && tokens[count.next]?.text === 'd')
    return touches(tokens, count.next) && count.digits
      ? { value: roundDecimal(count.value / 240), next: skipStop(tokens, count.next + 1) }
      : undefined;
  if (count !== undefined && shillings === undefined && pence !== undefined)
    return { value: roundDecimal(pounds + pence.value / 240), next: skipStop(tokens, pence.next) };
  if ((shillings === undefined && pence === undefined) || (alone && (shillings === undefined || pence === undefined)))
    return undefined;
  const value = pounds + (shillings?.value ?? 0) / 20 + (pence?.value ?? 0) / 240;
  return { value: roundDecimal(value), next: pence?.next ?? shillings?.next ?? at };
}
