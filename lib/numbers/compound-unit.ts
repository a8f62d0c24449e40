import type { Count } from './count';
import { isHyphen, lowerAt, skipHyphen, type Tokens, touches } from './token';
import { parseUnit } from './unit';

/** Units of which the second counts what is left of the first, and how many of it make one of the first. */
const PARTS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['ft', ['in', 12]],
  ['lb', ['oz', 16]],
  ['st', ['lb', 14]],
  ['mile', ['yd', 1760]],
]);
const FEET = new Set(["'", '’', '′']);
const INCHES = new Set(['"', '”', '″']);

/** A measure in two units, in the smaller one: `6ft 2in` is 74 in. */
export type Compound = { readonly value: number; readonly unit: string; readonly next: number };

type Read = (tokens: Tokens, at: number) => Count | undefined;

/** `5' 11"`, `5′11″`. */
function parseMarks(tokens: Tokens, count: Count, parseCount: Read): Compound | undefined {
  if (!FEET.has(lowerAt(tokens, count.next)) || !touches(tokens, count.next) || !count.digits) return undefined;
  const inches = tokens[count.next + 1]?.type === 'digits' ? parseCount(tokens, count.next + 1) : undefined;
  if (inches === undefined || inches.value >= 12 || !INCHES.has(lowerAt(tokens, inches.next))) return undefined;
  return { value: count.value * 12 + inches.value, unit: 'in', next: inches.next + 1 };
}

/** Reads a measure in two units behind its first count: `6ft 2in`, `6-foot-2`, `six feet two inches`, `5lb 6oz`. */
export function parseCompound(tokens: Tokens, count: Count, parseCount: Read): Compound | undefined {
  const marks = parseMarks(tokens, count, parseCount);
  if (marks !== undefined) return marks;
  const larger = parseUnit(tokens, count.next);
  const part = larger === undefined ? undefined : PARTS.get(larger.symbol);
  if (larger === undefined || part === undefined) return undefined;
  const [name, many] = part;
  const joined = isHyphen(tokens, larger.next);
  const parts = lowerAt(tokens, larger.next);
  const and = parts === 'and' || parts === ',' ? larger.next + 1 : skipHyphen(tokens, larger.next);
  const rest = parseCount(tokens, and);
  if (rest === undefined || rest.value < 0 || rest.value >= many) return undefined;
  const smaller = parseUnit(tokens, rest.next);
  const value = count.value * many + rest.value;
  if (smaller === undefined && parts === ',') return undefined;
  if (smaller?.symbol === name) return { value, unit: name, next: smaller.next };
  // Behind feet, “2 in.” are inches.
  if (name === 'in' && rest.digits && lowerAt(tokens, rest.next) === 'in' && tokens[rest.next + 1]?.type !== 'word')
    return { value, unit: name, next: rest.next + 1 };
  // "6-foot-2" and "6ft 2" leave the inches out.
  const bare =
    name === 'in' &&
    (joined || (rest.digits && touches(tokens, larger.next - 1) && tokens[rest.next]?.type !== 'word'));
  return bare && smaller === undefined && rest.whole && rest.power === 0
    ? { value, unit: name, next: rest.next }
    : undefined;
}
