import { saysLoosely, unitSymbol } from '../../format/same-unit';
import { countsHundredths, parseUnit, type Unit } from '../../format/unit';
import { coinCodes } from '../../numbers/coins';
import { currenciesOf } from '../../numbers/currency-context';
import { findAgain } from '../../numbers/find-numbers';
import type { Mention } from '../../numbers/mention';
import { isOfMoney, saysOtherPer } from '../../numbers/per';
import type { Quantity } from '../../schema/quantity';
import { fewWords } from '../../words/few';
import { unitSymbols } from '../../words/units';
import { agreesAtBest, agreesInValue } from './agree';

const SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** The value of a number as people write it: `1.5 million`, `648,000`, `−18%`; undefined where it is anything else. */
function readDigits(written: string): number | undefined {
  const [, minus = '', digits, scale] =
    /^([-\u2212]?)(\d{1,3}(?:,\d{3})+|\d+|\d+\.\d+)(?:\s?%|\s(thousand|million|billion|trillion))?$/.exec(written) ??
    [];
  if (digits === undefined) return undefined;
  return Number(digits.replaceAll(',', '')) * (SCALES.get(scale ?? '') ?? 1) * (minus === '' ? 1 : -1);
}

const near = (read: number, value: number | undefined) =>
  value !== undefined && Math.abs(read - value) <= Math.abs(value) * 1e-9;

/** What a text says of a number, held against a quantity. */
export type NumberRead =
  /** The number, or a word without a value, as “dozens”, that may mean it. */
  | { readonly says: 'same'; readonly mention?: Mention }
  | { readonly says: 'other'; readonly mentions: readonly Mention[] }
  /** The number in another currency or unit. */
  | { readonly says: 'otherUnit'; readonly mention: Mention; readonly unit: string }
  | { readonly says: 'nothing' };

/** The currency of an amount, or what it is paid for, where it is another than its measure’s. A part of a unit is no other. */
function otherMoney(
  mention: Mention & { readonly unit?: string; readonly coin?: string },
  unit: Unit,
): string | undefined {
  const { money } = unit;
  const codes = mention.coin === undefined ? currenciesOf(mention) : coinCodes(mention.coin);
  if (money === undefined) return mention.kind === 'rate' ? undefined : mention.unit;
  return codes.some((code) => money.codes.includes(code)) && !saysOtherPer(mention, money.per)
    ? undefined
    : mention.unit;
}

/** The unit that a number is said to be in, where it is another than its measure’s. */
function otherUnit(mention: Mention, name: string): string | undefined {
  if (saysLoosely(mention, name)) return undefined;
  const unit = parseUnit(name);
  if (isOfMoney(mention)) return otherMoney(mention, unit);
  if (!('unit' in mention) || mention.unit === undefined || mention.kind === 'rate') return undefined;
  if (unit.money !== undefined) return mention.unit;
  const symbol = unitSymbol(name) ?? (unit.mark !== undefined || unitSymbols.has(unit.key) ? unit.key : undefined);
  const isOther = symbol !== undefined && mention.unit !== symbol && mention.unit !== unit.key;
  return isOther && mention.unit !== 'percentage points' ? mention.unit : undefined;
}

/** Whether a vague word may stand for a number: dozens for 24 or 60, and not for 5 or for 5 million. */
const mayMean = ({ value: size }: Extract<Mention, { readonly kind: 'vague' }>, value: number) =>
  value >= size && value < size * 100;

/** The quantity, or a range’s best value alone: either may be written as the number. */
function formsOf(quantity: Quantity): readonly Quantity[] {
  if (quantity.bound !== 'between' || quantity.best === undefined) return [quantity];
  return [quantity, { bound: 'stated', value: quantity.best, intervals: [] }];
}

/** Whether a text says none or one, in a word that the finder of numbers passes by. */
const saysFew = (text: string, value: number) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => fewWords.get(value)?.has(word) === true);

const mirrored = (quantity: Quantity): Quantity =>
  quantity.bound === 'between'
    ? { ...quantity, low: -quantity.high, high: -quantity.low }
    : { ...quantity, value: -quantity.value };

/**
 * Holds a text that gives a number against a quantity, in the way in which the finder reads numbers.
 * @param unit the unit of the measure.
 * @param signed whether the text has to say that the number is below zero; words may: a fall of 39%.
 */
export function readNumber(text: string, quantity: Quantity, unit: string, signed: boolean): NumberRead {
  const forms = formsOf(quantity);
  const digits = readDigits(text.trim());
  if (digits !== undefined && forms.some((form) => form.bound !== 'between' && near(digits, form.value)))
    return { says: 'same' };
  const mentions = findAgain(text);
  const wanted = signed ? forms : [...forms, ...forms.map(mirrored)];
  const hundredths = countsHundredths(unit);
  const size = parseUnit(unit).money?.size;
  const same = mentions.filter((one) =>
    wanted.some(
      (form) => agreesInValue(one, form, hundredths, size) === true || agreesAtBest(one, form, hundredths, size),
    ),
  );
  const [mention] = same.filter((one) => otherUnit(one, unit) === undefined);
  if (mention !== undefined) return { says: 'same', mention };
  const [foreign] = same;
  if (foreign !== undefined) return { says: 'otherUnit', mention: foreign, unit: otherUnit(foreign, unit) ?? '' };
  const value = quantity.bound === 'between' ? quantity.low : quantity.value;
  if (mentions.some((one) => one.kind === 'vague' && mayMean(one, Math.abs(value)))) return { says: 'same' };
  if (mentions.length === 0 && saysFew(text, Math.abs(value))) return { says: 'same' };
  return mentions.length === 0 ? { says: 'nothing' } : { says: 'other', mentions };
}
