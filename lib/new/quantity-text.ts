import { tidy } from '../format/number';
import type { Mention, Ratio } from '../numbers/mention';
import { type Interval, type Quantity, QuantityInput } from '../schema/quantity';

/** A number as the data write it. */
export type QuantityText = {
  readonly yaml: string;
  /** The same, as it is read. */
  readonly quantity: Quantity;
  readonly isPercent: boolean;
  /** Whether it may be a share of a whole: per cent from 0 to 100. */
  readonly isShare: boolean;
  readonly written?: string;
};

/** A part of a whole in per cent; thirds and such to two decimals. */
const toPercent = (value: number | Ratio) =>
  typeof value === 'number' ? tidy(value * 100) : Math.round((value.numerator / value.denominator) * 10_000) / 100;

function readDuration(value: number | string): number | undefined {
  if (typeof value === 'number') return value;
  const number = /^PT?(\d+(?:\.\d+)?)[A-Z]$/.exec(value)?.[1];
  return number === undefined ? undefined : Number(number);
}

type Values = { readonly values: readonly number[]; readonly isPercent: boolean; readonly best?: number };

/** The numbers of a mention that a figure can hold; undefined for dates, orders and what has no one number. */
function readValues(mention: Mention): Values | undefined {
  const plain = (...values: (number | undefined)[]): Values | undefined => {
    const known = values.filter((value) => value !== undefined);
    return known.length === values.length ? { values: known, isPercent: false } : undefined;
  };
  switch (mention.kind) {
    case 'number':
    case 'money':
      return plain(mention.value);
    case 'share':
      return { values: [toPercent(mention.value)], isPercent: mention.unit === undefined };
    case 'ratio':
      if (typeof mention.value === 'number') return plain(mention.value);
      // A score of three to one is no share.
      return 'numerator' in mention.value && mention.value.numerator <= mention.value.denominator
        ? { values: [toPercent(mention.value)], isPercent: true }
        : undefined;
    case 'duration':
      return plain(readDuration(mention.value));
    case 'rate':
      if (mention.of === 'share' && typeof mention.value === 'number')
        return { values: [toPercent(mention.value)], isPercent: true };
      return plain(readDuration(mention.value));
    case 'range':
      return readRange(mention);
    case 'date':
    case 'ordinal':
    case 'vague':
      return undefined;
  }
}

/** The ends of a range, and its best value where one was given with its margin. */
function readRange({ of, value, best }: Extract<Mention, { readonly kind: 'range' }>): Values | undefined {
  const isPercent = of === 'share';
  const read = (end: number | string) => (isPercent && typeof end === 'number' ? toPercent(end) : readDuration(end));
  const [low, high] = [read(value.low), read(value.high)];
  if (low === undefined || high === undefined) return undefined;
  const middle = best === undefined ? undefined : read(best);
  return { values: [low, high], isPercent, ...(middle === undefined ? {} : { best: middle }) };
}

/** The number as it is printed where digits wouldn’t do: “six”, “1.5 million”, “£2.3bn”, “1 in 5”. */
function readWritten({ kind, text }: Mention): string | undefined {
  if (kind === 'money' || (kind === 'ratio' && /^[\d.,]+ (?:in|out of) /.test(text))) return text;
  const isWord =
    (/^[\p{L} -]+$/u.test(text) && !/\b(?:per ?cent|percent)\b/i.test(text)) ||
    /^[\d.,]+ (?:thousand|million|billion|trillion)$/.test(text);
  return isWord && (kind === 'number' || kind === 'share' || kind === 'ratio') ? text : undefined;
}

const writeInterval = ({ kind, level, low, high }: Interval) =>
  `{ kind: ${kind}${level === undefined ? '' : `, level: ${level}`}, low: ${low}, high: ${high} }`;

/**
 * The number of a mention with its bound, as a figure’s `quantity` is written; undefined where it can be no figure.
 * @param interval what the text gives around it.
 */
export function toQuantityText(mention: Mention, interval?: Interval): QuantityText | undefined {
  const read = readValues(mention);
  if (read === undefined) return undefined;
  const { values, isPercent, best } = read;
  const [low, high] = values;
  if (low === undefined) return undefined;
  const limits = high === undefined ? { [mention.bound]: low } : { between: [low, high] };
  const intervals = interval === undefined ? {} : { intervals: [interval] };
  const quantity = QuantityInput.safeParse({ ...limits, ...(best === undefined ? {} : { best }), ...intervals }).data;
  if (quantity === undefined) return undefined;
  const isShare = isPercent && values.every((value) => value >= 0 && value <= 100);
  const written = readWritten(mention);
  const ends = high === undefined ? `${mention.bound}: ${low}` : `between: [${low}, ${high}]`;
  const middle = best === undefined ? '' : `, best: ${best}`;
  const yaml = `{ ${ends}${middle}${interval === undefined ? '' : `, intervals: [${writeInterval(interval)}]`} }`;
  return { yaml, quantity, isPercent, isShare, ...(written === undefined ? {} : { written }) };
}
