import type { Bound, Quantity } from '../schema/quantity';
import { formatNumber } from './number';

/** The words that say a bound, the one that we use first. A document's own word is kept where it has one. */
const WORDS: Record<Bound, readonly string[]> = {
  stated: [],
  about: ['about', 'around', 'approximately', 'roughly', 'some', 'nearly', 'almost'],
  moreThan: ['more than', 'over', 'above', 'exceeding', 'in excess of'],
  atLeast: ['at least', 'no fewer than', 'no less than'],
  lessThan: ['less than', 'under', 'below', 'fewer than'],
  upTo: ['up to', 'as many as', 'at most'],
  between: ['between'],
};

/** A number made ready for print: the bound in words, the number, and what follows it. */
export type QuantityText = {
  /** `over`; missing when no bound was given. */
  readonly bound?: string;
  /** `648,000`, `1.5`, `18`. */
  readonly number: string;
  /** `million` or `%`; what belongs to the number but is set smaller. */
  readonly suffix?: string;
  /** The best value of a range, where one was given: `312`, with its sign. */
  readonly best?: string;
  /** All of it in one line: `over 648,000`; of a range `between 240 and 390, best 312`. */
  readonly text: string;
};

/** The word for a bound: the document's own if its words have it (`over`), else ours (`more than`). */
export function formatBound(bound: Bound, words: string | undefined): string | undefined {
  const said =
    words === undefined ? undefined : WORDS[bound].find((word) => new RegExp(`\\b${word}\\b`, 'i').test(words));
  return said ?? WORDS[bound][0];
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
      ? `${formatNumber(quantity.low)}${percent} and ${formatNumber(quantity.high)}`
      : formatNumber(quantity.value);
  const [, number = digits, scale] =
    /^([^\p{L}\d]?[\d.,\s]+)\s+(million|billion|trillion|thousand)$/u.exec(written ?? '') ?? [];
  const plain = scale === undefined ? (written ?? digits).replace(/%$/, '') : number;
  // “Two thirds” stands for itself; digits need their sign.
  const isInWords = written !== undefined && /\p{L}/u.test(plain);
  const suffix = scale ?? (percent !== '' && !isInWords ? percent : undefined);
  const bound = formatBound(quantity.bound, words);
  const joined = suffix === undefined ? plain : `${plain}${suffix === '%' ? '' : '\u00a0'}${suffix}`;
  const best = formatBest(quantity, unit);
  const bounded = bound === undefined ? joined : `${bound} ${joined}`;
  return {
    ...(bound === undefined ? {} : { bound }),
    number: plain,
    ...(suffix === undefined ? {} : { suffix }),
    ...(best === undefined ? {} : { best }),
    text: best === undefined ? bounded : `${bounded}, best ${best}`,
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
