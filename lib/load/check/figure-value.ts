import type { FigureInput } from '../../schema/figure';
import type { Quantity } from '../../schema/quantity';

/** The least and the most that a quantity prints: the same number, but for a range. */
export function limitsOf(quantity: Quantity): { readonly low: number; readonly high: number } {
  if (quantity.bound === 'between') return { low: quantity.low, high: quantity.high };
  return { low: quantity.value, high: quantity.value };
}

/** The number of a figure as its last link gives it, if that has one. */
export function lastQuantity(figure: FigureInput | undefined): Quantity | undefined {
  return figure?.chain.at(-1)?.quantity;
}
