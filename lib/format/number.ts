import { amountWords, locale } from '../words/amounts';
import { counts } from '../words/counts';

/** A sum, a product or a difference without the last digits of its arithmetic. */
export const tidy = (value: number) => Number(value.toPrecision(12));

/** How many decimals a number may have before it is rounded: more are the noise of a computer's arithmetic. */
const MOST = 10;

const formats = new Map<string, Intl.NumberFormat>();

function formatWith(value: number, least: number, most: number): string {
  const key = `${least} ${most}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, format);
  const text = format.format(value);
  // A true minus sign, and none before a number that was rounded to zero.
  return text.startsWith('-') ? `${/[1-9]/.test(text) ? '\u2212' : ''}${text.slice(1)}` : text;
}

/** What a number that is closer to zero needs more decimals for. */
const SMALL = 10 ** -MOST;

/**
 * A number with thousands separators, a true minus sign and every decimal it has: 648000 → `648,000`, -2.2 → `−2.2`.
 * @param decimals how many it has at least, where it was written with zeros at its end: 2 written as 2.0 has one.
 */
export function formatNumber(value: number, decimals = 0): string {
  const size = Math.abs(value);
  const most = size > 0 && size < 100 * SMALL ? 20 : MOST;
  return formatWith(value, Math.min(decimals, most), Math.max(decimals, most));
}

/** A size in which large numbers are written: how many it is, and its word behind a number. */
export type Scale = { readonly of: number; readonly word: string };

/** The size in which amounts of money are written below a billion. */
export const MILLIONS: Scale = { of: 1e6, word: amountWords.million };
const BILLIONS: Scale = { of: 1e9, word: amountWords.billions };
const TRILLIONS: Scale = { of: 1e12, word: amountWords.trillions };

/** The size in which numbers as large as this one are written, on a page and on an axis; undefined below a billion. */
export function largeScale(value: number): Scale | undefined {
  const size = Math.abs(value);
  return size >= TRILLIONS.of ? TRILLIONS : size >= BILLIONS.of ? BILLIONS : undefined;
}

/** A number in a size, without the noise of the division: 34e12 in trillions is 34. */
export function inScale(value: number, { of }: Pick<Scale, 'of'>): number {
  return Number((value / of).toPrecision(15));
}

/** The most decimals with which a number is written in a size. */
const MOST_IN_SCALE = 3;

/** Whether a number can be written in a size without losing digits, or having very many. */
export function fitsScale(value: number, scale: Scale): boolean {
  return Number.isInteger(inScale(value, scale) * 10 ** MOST_IN_SCALE);
}

/** A number on an axis, with as many decimals as the step between ticks has: 18 at a step of 0.5 → `18.0`. */
export function formatTick(value: number, step: number): string {
  const decimals = Math.min(20, Math.max(0, -Math.floor(Math.log10(Math.abs(step)) + 1e-9)));
  return formatWith(value, decimals, decimals);
}

/** A small count in words, as running text writes it: 3 → `three`; above twelve in digits. */
export function formatCount(count: number): string {
  return counts[count] ?? formatNumber(count);
}
