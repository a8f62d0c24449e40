import type { Interval } from '../schema/quantity';
import { intervalWords, marginWords } from '../words/intervals';
import { formatNumber, tidy } from './number';
import type { NumberForm } from './number-form';
import { formatQuantity, formatSpan } from './quantity';
import { countsHundredths, parseUnit } from './unit';

/** What an interval is, with its level: `95% interval`, `prediction interval`, `range`. */
export function intervalName({ kind, level }: Pick<Interval, 'kind' | 'level'>): string {
  const name = intervalWords[kind];
  return level === undefined ? name : `${formatNumber(level)}% ${name}`;
}

/** Half of what a margin is wide, in its unit; of per cent, in points. */
function marginSize({ low, high }: Interval, unit: string): string {
  const value = tidy((high - low) / 2);
  if (countsHundredths(unit) && parseUnit(unit).mark === '%') return `${formatNumber(value)}${marginWords.points}`;
  return formatQuantity({ bound: 'stated', value, intervals: [] }, { unit }).text;
}

/** An interval with its kind, its level and its ends in their unit: `95% interval 604,000–654,000`, `95% margin ± 3 points`. */
export function formatInterval(interval: Interval, unit: string, form?: NumberForm): string {
  if (interval.kind === 'margin') return marginWords.around(intervalName(interval), marginSize(interval, unit));
  return `${intervalName(interval)} ${formatSpan(interval.low, interval.high, unit, 0, undefined, form)}`;
}
