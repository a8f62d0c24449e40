import type { Quantity } from '../schema/quantity';

/** The least and the most that a quantity prints: the same number, but for a range. */
export function limitsOf(quantity: Quantity): { readonly low: number; readonly high: number } {
  if (quantity.bound === 'between') return { low: quantity.low, high: quantity.high };
  return { low: quantity.value, high: quantity.value };
}

/** Whether somebody gave the one value of a quantity: a range without a best one has none, and is drawn as a band. */
export function hasValue(quantity: Quantity): boolean {
  return quantity.bound !== 'between' || quantity.best !== undefined;
}

/**
 * Where a quantity stands on a scale: its value, or the low end of a range without a best one. Nobody gave the middle of a
 * range, so nothing stands there.
 */
export function standingOf(quantity: Quantity): number {
  return quantity.bound === 'between' ? (quantity.best ?? quantity.low) : quantity.value;
}

/** The number of something as its last link gives it, if that has one. */
export function lastQuantity(
  said: { readonly chain: readonly { readonly quantity?: Quantity | undefined }[] } | undefined,
): Quantity | undefined {
  return said?.chain.at(-1)?.quantity;
}
