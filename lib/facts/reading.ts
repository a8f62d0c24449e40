import { formatQuantity, formatSpan, type QuantityText } from '../format/quantity';
import { endsOf, type Span } from '../schema/date';
import type { MeasureInput } from '../schema/measure';
import type { Nature, Quantity } from '../schema/quantity';
import type { Series } from '../schema/report';
import type { Reading } from '../schema/series';
import { natures } from '../words/natures';

/** Whether nothing was published for a row: neither a number nor a range. */
export function isGap({ value, low }: Reading): boolean {
  return value === undefined && low === undefined;
}

/** What kind of number a reading is: its own nature, else that of its series, else it isn’t stated. */
export function natureOf({ nature }: { readonly nature?: Nature | undefined }, reading: Reading): Nature {
  return reading.nature ?? nature ?? 'unstated';
}

/** The numbers between which a reading is drawn: its value and the ends of its range; none in a gap. */
export function readingEnds({ value, low, high }: Reading): readonly number[] {
  return [value, low, high].filter((end) => end !== undefined);
}

/** A reading as figures have their numbers; undefined in a gap. */
export function readingQuantity({ value, bound, low, high, decimals }: Reading): Quantity | undefined {
  const intervals = low === undefined || high === undefined ? [] : [{ kind: 'range' as const, low, high }];
  const written = decimals === undefined ? {} : { decimals };
  if (bound !== 'between') return value === undefined ? undefined : { bound, value, intervals, ...written };
  if (low === undefined || high === undefined) return undefined;
  return { bound, low, high, intervals: [], ...written, ...(value === undefined ? {} : { best: value }) };
}

/** A reading ready for print, with its bound and unit; undefined in a gap. */
export function readingText(
  { measure, label, form }: Pick<Series, 'measure' | 'label' | 'form'>,
  reading: Reading,
): QuantityText | undefined {
  const quantity = readingQuantity(reading);
  return quantity === undefined ? undefined : formatQuantity(quantity, { unit: measure.unit, label, form });
}

/** The range beside a reading's number; undefined where it has none, or is a bare range itself. */
export function rangeText({ measure, form }: Pick<Series, 'measure' | 'form'>, reading: Reading): string | undefined {
  const [interval] = readingQuantity(reading)?.intervals ?? [];
  return interval === undefined
    ? undefined
    : formatSpan(interval.low, interval.high, measure.unit, reading.decimals, undefined, form);
}

/** A reading with its range and, where that isn't its series' own, its nature, in one phrase; of a gap nothing. */
export function readingPhrase(series: Pick<Series, 'measure' | 'label'>, reading: Reading): string {
  const nature = reading.nature === undefined ? undefined : natures[reading.nature].name;
  return [readingText(series, reading)?.full, rangeText(series, reading), nature]
    .filter((part) => part !== undefined)
    .join('; ');
}

const DAY = 86_400_000;

type Accumulating = Pick<MeasureInput, 'accumulates'>;

/**
 * Where a reading stands in time: at its day, in the middle of its period, or at the end of what it sums up. `span` is its
 * period, where it stands in the middle of one.
 */
export function readingPlace(
  { date }: Reading,
  { accumulates }: Accumulating,
): { readonly x: number; readonly span?: readonly [from: number, to: number] } {
  const { from, to } = accumulates === 'cumulative' ? (endsOf(date).last ?? date) : date;
  if (to - from < DAY) return { x: from };
  return accumulates === 'cumulative' ? { x: to } : { x: (from + to) / 2, span: [from, to] };
}

/** The readings that stand in a stretch of time, gaps included. */
export function readingsIn(
  readings: readonly Reading[],
  measure: Accumulating,
  { from, to }: Span,
): readonly Reading[] {
  return readings.filter((reading) => {
    const { x } = readingPlace(reading, measure);
    return x >= from && x <= to;
  });
}

/** Whether a number or a range stands in a stretch of time. */
export function hasReading(readings: readonly Reading[], measure: Accumulating, range: Span): boolean {
  return readingsIn(readings, measure, range).some((reading) => !isGap(reading));
}
