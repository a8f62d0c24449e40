/** The digits of a number as written, without sign, point, exponent and zeros at its ends. */
function significant(text: string): string {
  const [mantissa = ''] = text.toLowerCase().split('e');
  return mantissa.replace(/[^\d]/g, '').replace(/^0+/, '').replace(/0+$/, '');
}

/**
 * Whether a number still has every digit that it was written with: false for 40 digits, of which a computer keeps 16.
 * Hexadecimal, octal and infinite numbers and NaN are let through; the schemas judge those.
 */
export function keepsDigits(written: string, value: number): boolean {
  if (!Number.isFinite(value) || /^[-+]?0[xo]/i.test(written)) return true;
  return significant(written) === significant(String(value));
}
