import type { Ratio, Reading } from './mention';

/** A number in plain digits: never in powers of ten. */
function formatDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  if (Number.isInteger(value)) return BigInt(value).toString();
  return value.toFixed(20).replace(/0+$/, '');
}

/** A share as a part of one, with two decimals at least: `0.10`. */
function formatShare(value: number): string {
  const text = formatDigits(value);
  const decimals = text.split('.')[1]?.length ?? 0;
  return decimals >= 2 ? text : value.toFixed(2);
}

function formatRatio(value: number | Ratio | readonly number[]): string {
  if (typeof value === 'number') return formatDigits(value);
  const parts = 'numerator' in value ? [value.numerator, value.denominator] : value;
  return parts.map(formatDigits).join('/');
}

function formatEnd(value: number | string, of: 'number' | 'share' | 'money' | 'duration'): string {
  if (typeof value === 'string') return value;
  return of === 'share' ? formatShare(value) : formatDigits(value);
}

/** A value as one line of text, the form that the command prints: `0.18`, `45200000000 GBP`, `400/600 USD/week`, `P25Y`. */
export function formatValue(reading: Reading): string {
  switch (reading.kind) {
    case 'number':
    case 'ordinal':
    case 'vague':
      return formatDigits(reading.value);
    case 'share':
      return typeof reading.value === 'number' ? formatShare(reading.value) : formatRatio(reading.value);
    case 'ratio':
      return formatRatio(reading.value);
    case 'money':
      return `${formatDigits(reading.value)} ${reading.unit}`;
    case 'date':
    case 'duration':
      return reading.value;
    case 'rate': {
      const unit = reading.unit === undefined ? '' : ` ${reading.unit}`;
      return `${formatEnd(reading.value, reading.of)}${unit}/${reading.per}`;
    }
    case 'range': {
      const unit = reading.of === 'money' || reading.per !== undefined ? (reading.unit ?? '') : '';
      const ends = `${formatEnd(reading.value.low, reading.of)}/${formatEnd(reading.value.high, reading.of)}`;
      return `${ends}${unit === '' ? '' : ` ${unit}`}${reading.per === undefined ? '' : `/${reading.per}`}`;
    }
  }
}

/** The value that was given with a margin, in the form of a range's ends; undefined where none was. */
export function formatBestValue(reading: Reading): string | undefined {
  if (reading.kind !== 'range' || reading.best === undefined) return undefined;
  return `${formatEnd(reading.best, reading.of)}${reading.of === 'money' ? ` ${reading.unit ?? ''}` : ''}`;
}
