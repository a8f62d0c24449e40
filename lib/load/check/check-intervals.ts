import { limitsOf } from '../../facts/quantity';
import { tidy } from '../../format/number';
import type { Interval, Quantity } from '../../schema/quantity';
import type { Fault, Path } from '../fault';
import type { Checked } from './checked';
import { allLinks } from './links-of';

const width = ({ low, high }: Interval) => high - low;

/** An interval of the same kind that is wider although its level is lower. */
function findWider(interval: Interval, others: readonly Interval[]): Interval | undefined {
  const { kind, level } = interval;
  if (level === undefined) return undefined;
  return others.find(
    (other) =>
      other.kind === kind && other.level !== undefined && other.level < level && width(other) > width(interval),
  );
}

function explain(
  interval: Interval,
  quantity: Quantity,
): { readonly key: string; readonly message: string } | undefined {
  const { level, low, high } = interval;
  if (level !== undefined && level < 1) {
    const meant = tidy(level * 100);
    return { key: 'level', message: `${level} is less than one per cent; write ${meant}` };
  }
  const own = limitsOf(quantity);
  if (high < own.low || low > own.high)
    return { key: 'low', message: `${low} to ${high} doesn’t meet ${own.low} to ${own.high}; check the four numbers` };
  const wider = findWider(interval, quantity.intervals);
  if (wider === undefined) return undefined;
  const message = `the interval at ${level} per cent is narrower than that at ${wider.level}; check which is which`;
  return { key: 'level', message };
}

function checkQuantity(quantity: Quantity, path: Path): Fault[] {
  return quantity.intervals.flatMap((interval, index) => {
    const wrong = explain(interval, quantity);
    return wrong === undefined ? [] : [{ path: [...path, 'intervals', index, wrong.key], message: wrong.message }];
  });
}

/** Intervals that can’t be those of their number, or of their level. */
export function checkIntervals({ draft }: Checked): Fault[] {
  return allLinks(draft).flatMap(({ link: { quantity }, path }) =>
    quantity === undefined ? [] : checkQuantity(quantity, [...path, 'quantity']),
  );
}
