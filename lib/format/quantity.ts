import type { Quantity } from '../schema/quantity';
import { amountWords } from '../words/amounts';
import { type BoundName, boundWord } from '../words/bounds';
import { type BoundText, findBoundText } from './bound';
import { formatNumber } from './number';

/** A number made ready for print: the bound in words, the number, and what follows it. */
export type QuantityText = {
  /** `over`, `or more`; missing when no bound was given. */
  readonly bound?: string;
  /** The bound stands behind the number: `648,000 or more`. */
  readonly boundBehind?: true;
  /** No space parts the bound from the number: `20+`. */
  readonly boundJoined?: true;
  /** `648,000`, `1.5`, `18`. */
  readonly number: string;
  /** `million` or `%`; what belongs to the number but is set smaller. */
  readonly suffix?: string;
  /** The best value of a range, where one was given: `312`, with its sign. */
  readonly best?: string;
  /** All of it in one line: `over 648,000`; of a range `between 240 and 390, best 312`. */
  readonly text: string;
};

/** A number with the words of its bound, in the order in which the document has them. */
function joinBound({ words, behind, joined }: BoundText, number: string): string {
  const space = joined ? '' : ' ';
  return behind ? `${number}${space}${words}` : `${words}${space}${number}`;
}

/** The word for a bound: the document's own if its words have it (`over`), else ours (`more than`). */
export function formatBound(bound: BoundName, words: string | undefined): string | undefined {
  return findBoundText(bound, words)?.words;
}

/** A number with our own word for its bound, as in `more than 648,000`; as it is where it has none. */
export function formatBounded(bound: BoundName, value: number): string {
  const word = boundWord(bound);
  return word === undefined ? formatNumber(value) : `${word} ${formatNumber(value)}`;
}

type Options = { readonly words?: string | undefined; readonly written?: string | undefined; readonly unit: string };

/**
 * A quantity as text. `written` replaces the digits (`1.5 million`), `words` decide how the bound is said,
 * and the unit `per cent` adds its sign to digits.
 */
export function formatQuantity(quantity: Quantity, { words, written, unit }: Options): QuantityText {
  const percent = unit === 'per cent' ? '%' : '';
  const digits =
    quantity.bound === 'between'
      ? amountWords.range(`${formatNumber(quantity.low)}${percent}`, formatNumber(quantity.high))
      : formatNumber(quantity.value);
  const [, number = digits, scale] =
    /^([^\p{L}\d]?[\d.,\s]+)\s+(million|billion|trillion|thousand)$/u.exec(written ?? '') ?? [];
  const plain = scale === undefined ? (written ?? digits).replace(/%$/, '') : number;
  // “Two thirds” stands for itself; digits need their sign.
  const isInWords = written !== undefined && /\p{L}/u.test(plain);
  const suffix = scale ?? (percent !== '' && !isInWords ? percent : undefined);
  const bound = findBoundText(quantity.bound, words, written ?? digits);
  const joined = suffix === undefined ? plain : `${plain}${suffix === '%' ? '' : '\u00a0'}${suffix}`;
  const best = formatBest(quantity, unit);
  const bounded = bound === undefined ? joined : joinBound(bound, joined);
  return {
    ...(bound === undefined ? {} : { bound: bound.words }),
    ...(bound?.behind === true ? { boundBehind: true } : {}),
    ...(bound?.joined === true ? { boundJoined: true } : {}),
    number: plain,
    ...(suffix === undefined ? {} : { suffix }),
    ...(best === undefined ? {} : { best }),
    text: best === undefined ? bounded : amountWords.withBest(bounded, best),
  };
}

/** The best value of a range, in digits with its sign; undefined where nobody gave one. */
export function formatBest(quantity: Quantity, unit: string): string | undefined {
  if (quantity.bound !== 'between' || quantity.best === undefined) return undefined;
  return `${formatNumber(quantity.best)}${unit === 'per cent' ? '%' : ''}`;
}

/** A quantity without its bound and its best value, in one line: `1.5 million`, `18%`, `240 and 390`. */
export function numberText({ number, suffix }: QuantityText): string {
  if (suffix === undefined) return number;
  return suffix === '%' ? `${number}%` : `${number}\u00a0${suffix}`;
}
