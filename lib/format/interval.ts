import type { Interval } from '../schema/quantity';
import { intervalWords } from '../words/intervals';
import { formatNumber } from './number';
import { formatSpan } from './quantity';

/** What an interval is, with its level: `95% interval`, `prediction interval`, `range`. */
export function intervalName({ kind, level }: Pick<Interval, 'kind' | 'level'>): string {
  const name = intervalWords[kind];
  return level === undefined ? name : `${formatNumber(level)}% ${name}`;
}

/** An interval with its kind, its level and its ends in their unit: `95% interval 604,000–654,000`. */
export function formatInterval(interval: Interval, unit: string): string {
  return `${intervalName(interval)} ${formatSpan(interval.low, interval.high, unit)}`;
}
