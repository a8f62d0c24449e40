import type { Quantity } from '../../schema/quantity';

/** The numbers that something lies between, both included. */
export type Range = { readonly low: number; readonly high: number };

/** What a text says was done with numbers: added and the like, one divided by another, or how one became another. */
export type Sum = {
  readonly is: 'same' | 'ratio' | 'share' | 'change';
  readonly of: readonly number[];
  readonly by: By;
};
type By = 'add' | 'less' | 'apart' | 'mean' | 'divide' | 'rise' | 'fall';

const N = '#\\d+';
const LIST = `(${N}(?:, ${N})*,? and ${N})`;
const TAIL = /,? (?:in per ?cent|in percentage points|as a percentage|rounded(?: (?:up|down|off))?)$/;

/** The forms that are read, each with what it does with the numbers in it, in their order. */
const FORMS: readonly (readonly [form: string, is: Sum['is'], by: By])[] = [
  [`(${N}(?:,? (?:less|minus|−|-) ${N})+)`, 'same', 'less'],
  [`(${N}) (?:taken|subtracted) from (${N})`, 'same', 'apart'],
  [`the difference (?:between|of) ${LIST}`, 'same', 'apart'],
  [`${LIST},? (?:together|added|added up|added together|in all|taken together|summed)`, 'same', 'add'],
  [`the (?:sum|total) of ${LIST}`, 'same', 'add'],
  [`(${N}(?: (?:plus|\\+|added to) ${N})+)`, 'same', 'add'],
  [`the (?:mean|average) of ${LIST}`, 'same', 'mean'],
  [`(${N}),? (?:divided by|÷|/|set against) (${N})`, 'ratio', 'divide'],
  [`the ratio of (${N}) to (${N})`, 'ratio', 'divide'],
  [`(${N}) as a (?:share|percentage|part|proportion) of (${N})`, 'share', 'divide'],
  [`(${N}),? in per ?cent of (${N})`, 'share', 'divide'],
  [`the (?:change|rise|growth|increase) from (${N}) to (${N})`, 'change', 'rise'],
  [`the (?:fall|drop|decline|decrease) from (${N}) to (${N})`, 'change', 'fall'],
];
const READ = FORMS.map(([form, is, by]) => ({ form: new RegExp(`^${form}$`, 'i'), is, by }));

/** How two numbers are meant that are told apart by `the one` and `the other`: which is which, nobody says. */
function nameTwo(how: string): readonly string[] {
  const plain = how
    .replace(/\bthe (?:two|latter two)\b|\bboth\b/i, '#0 and #1')
    .replace(/\bthe first\b/i, '#0')
    .replace(/\bthe (?:second|last)\b/i, '#1');
  if (!/\bthe one\b.*\bthe other\b/i.test(plain)) return [plain];
  const named = (one: string, other: string) => plain.replace(/the one/i, one).replace(/the other/i, other);
  return [named('#0', '#1'), named('#1', '#0')];
}

/**
 * Reads plain arithmetic: `#0 less #1`, `the mean of #0 and #1`, `the one divided by the other`.
 * @param how the text with a number sign and its index for each number that it names.
 * @returns every way to read it; none where it says anything more.
 */
export function readArithmetic(how: string): readonly Sum[] {
  const text = how.trim().replace(/\.$/, '').replace(TAIL, '');
  const texts = text.includes('#') ? [text] : nameTwo(text);
  return texts.flatMap((one) => {
    const form = READ.find(({ form }) => form.test(one));
    return form === undefined ? [] : [{ is: form.is, by: form.by, of: (one.match(/\d+/g) ?? []).map(Number) }];
  });
}

const sorted = (...ends: readonly number[]): Range => ({ low: Math.min(...ends), high: Math.max(...ends) });
const negate = ({ low, high }: Range): Range => ({ low: -high, high: -low });
const add = (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high });
const less = (a: Range, b: Range): Range => add(a, negate(b));

/** The same range, each number of it made another. */
export const mapRange = ({ low, high }: Range, to: (value: number) => number): Range => sorted(to(low), to(high));

function divide(a: Range, b: Range): readonly Range[] {
  if (b.low <= 0 && b.high >= 0) return [];
  return [sorted(a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high)];
}

/** What comes out, as a number of the same unit, or as how many times the one the other is; none where it can't be told. */
export function workOut(by: By, [first, ...rest]: readonly Range[]): readonly Range[] {
  const [second] = rest;
  if (first === undefined || second === undefined) return [];
  const sum = rest.reduce(add, first);
  switch (by) {
    case 'add':
      return [sum];
    case 'mean':
      return [mapRange(sum, (value) => value / (rest.length + 1))];
    case 'less':
      return [rest.reduce(less, first)];
    case 'apart':
      return [less(first, second), less(second, first)];
    case 'rise':
      return [less(second, first)];
    case 'fall':
      return [less(second, first), less(first, second)];
    case 'divide':
      return divide(first, second);
  }
}

/** How far a number may be from what it was rounded from: half of its last digit that counts. */
function slack(value: number, { decimals = 0, bound }: Quantity, isCount: boolean): number {
  const [, digits = ''] = Math.abs(value)
    .toFixed(10)
    .replace(/\.?0+$/, '')
    .split('.');
  const kept = Math.max(digits.length, decimals);
  if (kept > 0) return 0.5 * 10 ** -kept;
  const full = String(Math.abs(Math.round(value)));
  // Of 40,000 two digits count at least, unless it is about as many.
  const zeros = Math.min(/0*$/.exec(full)?.[0].length ?? 0, full.length - (bound === 'about' ? 1 : 2));
  if (zeros > 0) return 0.5 * 10 ** zeros;
  return isCount && bound === 'stated' ? 0 : 0.5;
}

/**
 * What a quantity may have been before it was rounded.
 * @param isCount whether it counts things, so that a whole number is exact unless zeros end it.
 */
export function rangeOf(quantity: Quantity, isCount: boolean): Range {
  if (quantity.bound === 'between')
    return {
      low: quantity.low - slack(quantity.low, quantity, isCount),
      high: quantity.high + slack(quantity.high, quantity, isCount),
    };
  const { value, bound } = quantity;
  const about = bound === 'about' ? 0.05 * Math.abs(value) : 0;
  const by = Math.max(slack(value, quantity, isCount), about);
  return { low: value - by, high: value + by };
}
