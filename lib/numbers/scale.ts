import { isMetres } from './metres';
import { SCALES } from './spelled';
import { lowerAt, skipHyphen, type Tokens, touches } from './token';

/** A power of ten behind a number, and the token behind that. */
export type Scale = { readonly power: number; readonly next: number };

const SHORT: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['mio', 6],
  ['bn', 9],
  ['b', 9],
  ['tn', 12],
  ['trn', 12],
]);
/** Those that count single things only beside a currency (`$2b`); elsewhere they are names (`2b`). */
const MONEY_ONLY = new Set(['b']);

/** Reads the scale behind a number: `million`, `-million`, or short letters that touch it (`9.3m`, `€2.3bn`). */
export function parseScale(tokens: Tokens, at: number, money: boolean): Scale | undefined {
  const place = skipHyphen(tokens, at);
  const word = lowerAt(tokens, place);
  const power = SCALES.get(word);
  if (power !== undefined) return withNext(tokens, place + 1, power);
  const short = SHORT.get(word);
  if (short === undefined || (!touches(tokens, at) && !(money || word.length > 1))) return undefined;
  if (MONEY_ONLY.has(word) && !money) return undefined;
  if (word === 'm' && !money && isMetres(tokens, at)) return undefined;
  return place === at ? { power: short, next: at + 1 } : undefined;
}

/** `hundred thousand` and `thousand billion` are read as one scale. */
function withNext(tokens: Tokens, at: number, power: number): Scale {
  const second = SCALES.get(lowerAt(tokens, at));
  return second !== undefined && second > power ? { power: power + second, next: at + 1 } : { power, next: at };
}
