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

/** `6 m people`: a lone m before those who are counted is a million. */
function countsMillions(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 1];
  if (tokens[at]?.text !== 'm' || tokens[at - 1]?.type !== 'digits' || after?.type !== 'word' || isMetres(tokens, at))
    return false;
  return (
    /^(?:people|men|women|children|more|others)$/.test(after.lower) ||
    (/[^siu]s$/.test(after.lower) && !SMALL.has(after.lower))
  );
}
const SMALL = new Set(
  'was is has as this across towards upwards downwards backwards forwards perhaps always metres its'.split(' '),
);

/** Reads the scale behind a number: `million`, `-million`, or short letters that touch it (`9.3m`, `€2.3bn`). */
export function parseScale(tokens: Tokens, at: number, money: boolean): Scale | undefined {
  const place = skipHyphen(tokens, at);
  const word = lowerAt(tokens, place);
  const power = SCALES.get(word);
  if (power !== undefined) return withNext(tokens, place + 1, power);
  const short = SHORT.get(word);
  if (word === 'm' && !money && countsMillions(tokens, at)) return { power: 6, next: at + 1 };
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
