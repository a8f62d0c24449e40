const PLAIN = /^\d+(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Groups of two, as India writes them: 12,34,567. */
const LAKH = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const DOT_GROUPED = /^\d{1,3}\.\d{3}(?:\.\d{3})+$/;
const COMMA_DECIMAL = /^\d+,\d{1,2}$/;

/** Digits with separators as a plain decimal: `648,000` → `648000`, `1,5` → `1.5`. Undefined for any other shape. */
export function readDecimal(text: string): string | undefined {
  if (!Number.isFinite(Number.parseFloat(text.replaceAll(',', '')))) return undefined;
  if (PLAIN.test(text)) return text;
  if (GROUPED.test(text) || LAKH.test(text)) return text.replaceAll(',', '');
  if (DOT_GROUPED.test(text)) return text.replaceAll('.', '');
  if (COMMA_DECIMAL.test(text)) return text.replace(',', '.');
  return undefined;
}

/** A decimal times ten to a power, without the error of a multiplication: (`1.1`, 6) → 1100000. */
export function shiftDecimal(decimal: string, power: number): number {
  return Number(`${decimal}e${power}`);
}

/** The number nearest to a sum or product of short decimals: 1.55 − 0.13 is 1.42, not 1.4200000000000002. */
export function roundDecimal(value: number): number {
  return Number(value.toPrecision(12));
}
