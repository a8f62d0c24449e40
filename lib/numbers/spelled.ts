import { isHyphen, lowerAt, type Tokens } from './token';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const UNITS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, 20 + index * 10]),
  ['nil', 0],
  ['nought', 0],
]);

/** Scale words and the power of ten that each stands for. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['million', 6],
  ['crore', 7],
  ['billion', 9],
  ['trillion', 12],
]);

/** Every word that may begin a number in words. */
export const NUMBER_WORDS: readonly string[] = [...UNITS.keys(), 'a', 'an'];

/** A number in words: its value, and the token behind it. */
export type Spelled = { readonly value: number; readonly next: number };

/** The value of one word below a hundred: `seven` → 7, `forty` → 40. */
export function unitOf(word: string): number | undefined {
  return UNITS.get(word);
}

/** Whether a word below a hundred can follow what has been read: five after twenty or a hundred, not after six. */
function fits(current: number, unit: number): boolean {
  const rest = current % 100;
  return rest === 0 ? true : rest >= 20 && rest % 10 === 0 && unit >= 1 && unit < 10;
}

/** The place of the next number word, over a hyphen or an "and" behind a hundred or more. */
function stepOver(tokens: Tokens, at: number, read: number): number {
  if (isHyphen(tokens, at)) return at + 1;
  const joins = read >= 100 && read % 100 === 0 && lowerAt(tokens, at) === 'and';
  // In "five hundred and six hundred" a second number begins.
  return joins && UNITS.has(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) !== 'hundred' ? at + 1 : at;
}

/** `a hundred`, `a thousand`, `a million`: the article counts as one. */
function startsWithArticle(tokens: Tokens, at: number): boolean {
  return ['a', 'an'].includes(lowerAt(tokens, at)) && SCALES.has(lowerAt(tokens, at + 1));
}

/** Behind these a scale alone is one of it: `some hundred people`. */
const LOOSE = new Set(['some', 'about', 'around', 'nearly', 'almost', 'roughly']);

/** Reads a cardinal number in words: `twenty-five`, `six hundred and forty-eight thousand`, `a hundred`. */
export function parseSpelled(tokens: Tokens, at: number): Spelled | undefined {
  const article = startsWithArticle(tokens, at);
  const bare = SCALES.has(lowerAt(tokens, at)) && LOOSE.has(lowerAt(tokens, at - 1));
  if (bare) return { value: 10 ** (SCALES.get(lowerAt(tokens, at)) ?? 0), next: at + 1 };
  const first = article ? 1 : UNITS.get(lowerAt(tokens, at));
  if (first === undefined) return undefined;
  let total = 0;
  let current = first;
  let lowest = Number.POSITIVE_INFINITY;
  let next = at + 1;
  // No number has more words than this; the limit keeps the reading of any text linear.
  while (next < at + 40) {
    const place = stepOver(tokens, next, total + current);
    const word = lowerAt(tokens, place);
    const unit = UNITS.get(word);
    const power = SCALES.get(word);
    if (unit !== undefined && current + total > 0 && fits(current, unit)) current += unit;
    else if (power === 2 && current > 0 && current < 100) current *= 100;
    else if (power !== undefined && power > 2 && current > 0 && 10 ** power < lowest) {
      total += current * 10 ** power;
      lowest = 10 ** power;
      current = 0;
    } else break;
    next = place + 1;
  }
  return article && next === at + 1 ? undefined : { value: total + current, next };
}
