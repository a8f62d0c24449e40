import { roundDecimal } from './decimal';
import type { Reading } from './mention';
import { coinOf, coinSize, type Quantity } from './quantity';
import { formatPeriod } from './time-unit';

type Range = Extract<Reading, { readonly kind: 'range' }>;

/** Two quantities side by side, and the token behind both. */
export type Pair = { readonly low: Quantity; readonly high: Quantity; readonly next: number };

/** Gives the first of a pair the unit and the scale that only the second has: `10 to 13 per cent`, `£5-10m`. */
export function shareUnit(low: Quantity, high: Quantity): Pair | undefined {
  const next = high.next;
  const shared = low.count.power === 0 && high.count.power > 0 && low.value < 1000 && low.count.digits;
  const factor = shared ? 10 ** high.count.power : 1;
  const value = roundDecimal(low.value * factor);
  if (low.kind === high.kind && !(low.kind === 'number' && low.unit === undefined)) {
    // Of a kind, but not of a unit: 90 metres and 2 km, £5 and $6.
    if (low.kind !== 'duration' && low.kind !== 'part' && high.kind !== 'duration' && high.kind !== 'part')
      if (low.unit !== high.unit && high.unit !== undefined) return undefined;
    if (low.kind === 'money') return { low: { ...low, value }, high, next };
    return { low, high, next };
  }
  if (low.kind === 'money' && high.kind === 'number' && high.unit === undefined)
    return {
      low: { ...low, value },
      high: { ...low, value: roundDecimal(high.value * coinSize(low)), count: high.count, next },
      next,
    };
  if (low.kind === 'part' && high.kind === 'share')
    return { low: { kind: 'share', value: low.value, count: low.count, next: low.next }, high, next };
  if (low.kind !== 'number' || low.unit !== undefined) return undefined;
  switch (high.kind) {
    case 'number':
      return { low: { ...high, value, count: low.count }, high, next };
    case 'share': {
      const ratio = high.count.value === 0 ? 0.01 : high.value / high.count.value;
      return { low: { ...high, value: roundDecimal(low.value * ratio), count: low.count }, high, next };
    }
    case 'money': {
      if (high.before) return undefined;
      return { low: { ...high, value: roundDecimal(value * coinSize(high)), count: low.count }, high, next };
    }
    case 'duration': {
      const [part, ...others] = high.parts;
      if (part === undefined || others.length > 0) return undefined;
      const ratio = part.amount === 0 ? 1 : high.value / part.amount;
      const parts = [{ amount: low.value, unit: part.unit }];
      return { low: { ...high, parts, value: low.value * ratio, count: low.count }, high, next };
    }
    case 'part':
      return undefined;
  }
}

/** A pair of quantities as a range; undefined when the first isn't the smaller. */
export function toRange({ low, high }: Omit<Pair, 'next'>): Range | undefined {
  if (low.value >= high.value) return undefined;
  const value = { low: low.value, high: high.value };
  switch (high.kind) {
    case 'number': {
      const unit = high.unit === undefined ? {} : { unit: high.unit };
      const per = high.per === undefined ? {} : { per: high.per };
      return { kind: 'range', of: 'number', value, ...unit, ...per };
    }
    case 'share':
    case 'part':
      return {
        kind: 'range',
        of: 'share',
        value,
        ...(high.kind === 'share' && high.unit !== undefined ? { unit: high.unit } : {}),
      };
    case 'money':
      return { kind: 'range', of: 'money', value, unit: high.unit, ...coinOf(high) };
    case 'duration': {
      if (low.kind !== 'duration') return undefined;
      return { kind: 'range', of: 'duration', value: { low: formatPeriod(low.parts), high: formatPeriod(high.parts) } };
    }
  }
}
