import { findNumbers } from '../../numbers/find-numbers';
import type { LinkInput } from '../../schema/link';
import type { Quantity } from '../../schema/quantity';
import type { Fault, Path } from '../fault';
import { agreesInValue } from '../text/agree';
import type { Checked } from './checked';

const SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** The value of a number as people write it: `1.5 million`, `648,000`, `18%`; undefined where it is words. */
export function readWritten(written: string): number | undefined {
  const [, digits, scale] =
    /^(\d{1,3}(?:,\d{3})+|\d+|\d+\.\d+)(?:\s?%|\s(thousand|million|billion|trillion))?$/.exec(written) ?? [];
  if (digits === undefined) return undefined;
  return Number(digits.replaceAll(',', '')) * (SCALES.get(scale ?? '') ?? 1);
}

const showQuantity = (quantity: Quantity) =>
  quantity.bound === 'between' ? `${quantity.low} to ${quantity.high}` : String(quantity.value);

const near = (read: number, value: number | undefined) =>
  value !== undefined && Math.abs(read - value) <= Math.abs(value) * 1e-9;

/** Whether a number in digits is that of a quantity; of a range, only its best one can be. */
const isValue = (read: number, quantity: Quantity) =>
  near(read, quantity.bound === 'between' ? quantity.best : quantity.value);

/** What is wrong with a number as it was written; undefined where it is right, or nobody can tell. */
function explain(written: string, quantity: Quantity, isPercent: boolean): string | undefined {
  const differs = `${written} is printed and ${showQuantity(quantity)} is drawn, and they differ; correct one of them`;
  const read = readWritten(written);
  if (read !== undefined) return isValue(read, quantity) ? undefined : differs;
  const [mention, ...others] = findNumbers(written);
  if (mention === undefined || others.length > 0) return undefined;
  if (mention.boundText !== undefined && mention.bound !== 'stated')
    return `“${mention.boundText}” is the number’s bound, which quantity: gives; write ${mention.text} alone`;
  const best = quantity.bound === 'between' ? quantity.best : undefined;
  const isBest =
    best !== undefined && agreesInValue(mention, { bound: 'stated', value: best, intervals: [] }, isPercent);
  return isBest === true || agreesInValue(mention, quantity, isPercent) !== false ? undefined : differs;
}

function checkLinks(links: readonly LinkInput[], isPercent: boolean, path: Path): Fault[] {
  return links.flatMap(({ written, quantity }, index) => {
    const message = written === undefined || quantity === undefined ? undefined : explain(written, quantity, isPercent);
    return message === undefined ? [] : [{ path: [...path, index, 'written'], message }];
  });
}

/** Numbers whose written form isn't their value: the one is printed, the other drawn. */
export function checkWritten({ draft }: Checked): Fault[] {
  return [...draft.figures].flatMap(([id, { measure, chain, relays }]) => {
    const isPercent = draft.measures.get(measure)?.unit === 'per cent';
    return [
      ...checkLinks(chain, isPercent, ['figures', id, 'chain']),
      ...checkLinks(relays, isPercent, ['figures', id, 'relays']),
    ];
  });
}
