import type { Reading } from './mention';
import { coinOf, type Quantity } from './quantity';
import { formatPeriod } from './time-unit';

/** What a quantity that stands alone says. */
export function toReading(quantity: Quantity): Reading {
  const { value } = quantity;
  switch (quantity.kind) {
    case 'number':
      return { kind: 'number', value, ...(quantity.unit === undefined ? {} : { unit: quantity.unit }) };
    case 'share':
      return { kind: 'share', value, ...(quantity.unit === undefined ? {} : { unit: quantity.unit }) };
    case 'part': {
      const { numerator, denominator } = quantity.fraction;
      return { kind: 'share', value: { numerator, denominator } };
    }
    case 'money':
      return { kind: 'money', value, unit: quantity.unit, ...coinOf(quantity) };
    case 'duration':
      return { kind: 'duration', value: formatPeriod(quantity.parts) };
  }
}
