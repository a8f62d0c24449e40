import type { Found } from './mention';
import { lowerAt, type Tokens } from './token';

/** The most tokens between an amount and the same in other words: `(about $6m)`, `, or some $6m`. */
const BETWEEN = 4;

/** Whether a mention opens a bracket behind another of its kind, which says the same in other words: `£5m (about $6m)`. */
export function opensBracket(tokens: Tokens, before: Found, found: Found): boolean {
  const between = found.at - before.next;
  if (lowerAt(tokens, before.next) === ')') return false;
  const bracket = lowerAt(tokens, before.next) === '(' || lowerAt(tokens, found.at - 1) === '(';
  return between >= 1 && between <= BETWEEN && bracket && found.reading.kind === before.reading.kind;
}

/** Whether a mention gives an amount of money again in another currency: `£5m, or about $6m`. */
export function convertsMoney(tokens: Tokens, before: Found, found: Found): boolean {
  const [one, other] = [before.reading, found.reading];
  const between = found.at - before.next;
  const again = between === 2 && lowerAt(tokens, before.next) === ',' && lowerAt(tokens, before.next + 1) === 'or';
  return again && one.kind === 'money' && other.kind === 'money' && one.unit !== other.unit;
}

/** Whether a mention is as sure as the one before it: the same in other words, or a part of it (`, $4m of it`). */
export function repeats(tokens: Tokens, before: Found, found: Found): boolean {
  if (opensBracket(tokens, before, found)) return true;
  const between = found.at - before.next;
  const alike = found.reading.kind === before.reading.kind && lowerAt(tokens, before.next) === ',';
  const again = between <= BETWEEN && lowerAt(tokens, before.next + 1) === 'or';
  const part =
    between === 1 &&
    lowerAt(tokens, found.next) === 'of' &&
    ['it', 'them', 'that', 'which'].includes(lowerAt(tokens, found.next + 1));
  return alike && (again || part);
}
