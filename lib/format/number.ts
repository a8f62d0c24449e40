import { amountWords, locale } from '../words/amounts';
import { counts } from '../words/counts';

const GROUPED = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });

/** A number with thousands separators and every decimal it has: 648000 → `648,000`, 18.28 → `18.28`. */
export function formatNumber(value: number): string {
  return GROUPED.format(value);
}

/** A number for a narrow axis: 600000 → `600k`, 1500000 → `1.5m`, 0 → `0`. */
export function formatNumberShort(value: number): string {
  const size = Math.abs(value);
  if (size >= 1_000_000) return amountWords.millions(formatNumber(value / 1_000_000));
  if (size >= 1_000) return amountWords.thousands(formatNumber(value / 1_000));
  return formatNumber(value);
}

/** A number on an axis, with as many decimals as the step between ticks has: 18 at a step of 0.5 → `18.0`. */
export function formatTick(value: number, step: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(Math.abs(step)) + 1e-9));
  return new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    value,
  );
}

/** A small count in words, as running text writes it: 3 → `three`; above twelve in digits. */
export function formatCount(count: number): string {
  return counts[count] ?? formatNumber(count);
}
