import { lastQuantity } from '../../facts/quantity';
import { tidy } from '../../format/number';
import { parseProse } from '../../format/prose';
import { countsHundredths, isSameUnit, parseUnit } from '../../format/unit';
import type { FigureInput } from '../../schema/figure';
import type { MeasureInput } from '../../schema/measure';
import type { Quantity } from '../../schema/quantity';
import type { Fault } from '../fault';
import { mapRange, type Range, rangeOf, readArithmetic, type Sum, workOut } from './arithmetic';
import type { Checked } from './checked';

/** A number with what it counts. */
type Part = { readonly quantity: Quantity; readonly measure: MeasureInput };

const isCount = ({ measure }: Part) =>
  parseUnit(measure.unit).noun !== undefined && parseUnit(measure.unit).rate === undefined;

/** Points, per cent and per cent a year may be added to one another. */
const isAlike = (one: Part, other: Part) =>
  isSameUnit(one.measure.unit, other.measure.unit) ||
  (countsHundredths(one.measure.unit) && countsHundredths(other.measure.unit));

/** How many times a bare ratio a unit counts: 100 for per cent, 1,000 for “per 1,000 people”; undefined where it is no ratio. */
function ratioSize({ unit }: MeasureInput): number | undefined {
  const { key, mark, phrase = '', rate = '' } = parseUnit(unit);
  if (countsHundredths(unit)) return 100;
  if (mark === '‰') return 1000;
  if (mark === '×' || ['times', 'ratio', 'fold'].includes(key)) return 1;
  const [, many] = /^(?:per|in|for every|in every|out of) (\d[\d,]*)/.exec(rate === '' ? phrase : rate) ?? [];
  return many === undefined ? undefined : Number(many.replaceAll(',', ''));
}

/** What arithmetic makes of numbers, in the unit of a result; none where units are such that it can’t be told. */
function makes({ is, by }: Sum, parts: readonly Part[], result: Part): readonly Range[] {
  const [first, second] = parts;
  if (first === undefined || second === undefined || !parts.every((part) => isAlike(part, first))) return [];
  const ranges = parts.map((part) => rangeOf(part.quantity, isCount(part)));
  const plain = workOut(by, ranges);
  const same = isAlike(first, result) ? plain : [];
  if (is === 'same') return same;
  const size = ratioSize(result.measure);
  if (size === undefined) return is === 'change' ? same : [];
  if (is === 'change') {
    const [from, to] = ranges;
    const ratio = from === undefined || to === undefined ? [] : workOut('divide', [to, from]);
    const rise = ratio.map((one) => mapRange(one, (value) => (value - 1) * size));
    return [...same, ...rise, ...(by === 'fall' ? rise.map((one) => mapRange(one, (value) => -value)) : [])];
  }
  // “Divided by” may be told as growth, what is more than the whole of it.
  const isGrowth = is === 'ratio' && result.measure.whole === undefined;
  return plain.flatMap((one) => [
    mapRange(one, (value) => value * size),
    ...(isGrowth ? [mapRange(one, (value) => (value - 1) * size)] : []),
  ]);
}

/** The last digits of a computer's arithmetic. */
const NOISE = 1e-9;

const overlaps = (one: Range, other: Range) => {
  const noise = NOISE * Math.max(1, Math.abs(one.low), Math.abs(one.high));
  return one.low <= other.high + noise && other.low <= one.high + noise;
};

/** What the number may be that a result gives: what is more than 75 has no end. */
function allowed(result: Part): Range {
  const { low, high } = rangeOf(result.quantity, isCount(result));
  const { bound } = result.quantity;
  return {
    low: bound === 'lessThan' || bound === 'upTo' ? Number.NEGATIVE_INFINITY : low,
    high: bound === 'moreThan' || bound === 'atLeast' ? Number.POSITIVE_INFINITY : high,
  };
}

/** The text of how a number was made with a number sign for each figure that it names. */
function toSigns(how: string, from: readonly string[]): { readonly text: string; readonly ids: readonly string[] } {
  const parts = parseProse(how);
  const named = parts.flatMap((part) => (part.kind === 'reference' && part.field !== 'paragraph' ? [part.id] : []));
  // Words alone can tell two figures apart, as the one and the other.
  const ids = named.length === 0 && from.length !== 2 ? [] : [...new Set([...from, ...named])];
  const text = parts.map((part) => ('id' in part && ids.includes(part.id) ? `#${ids.indexOf(part.id)}` : part.text));
  return { text: text.join(''), ids };
}

/** Four digits of a number in the middle, which is as much as a reader needs to see what is wrong. */
const show = ({ low, high }: Range) => String(Number(tidy((low + high) / 2).toPrecision(4)));

function explain(figure: FigureInput, toPart: (id: string) => Part | undefined, result: Part): string | undefined {
  const { how, from } = figure.derived ?? { how: '', from: [] };
  const { text, ids } = toSigns(how, from);
  const all = readArithmetic(text).flatMap((sum) => {
    const parts = sum.of.map((index) => toPart(ids[index] ?? '')).filter((part) => part !== undefined);
    return parts.length === sum.of.length ? makes(sum, parts, result) : [];
  });
  const [first] = all;
  if (first === undefined || all.some((one) => overlaps(one, allowed(result)))) return undefined;
  const { quantity } = result;
  const given = quantity.bound === 'between' ? `${quantity.low} to ${quantity.high}` : `${quantity.value}`;
  return `gives ${given}, and “${how}” makes about ${show(first)}; correct the number, or how it was made`;
}

/** Numbers of the report’s own that aren’t what its own words make of the figures, as far as these words are plain arithmetic. */
export function checkDerived({ draft: { figures, measures } }: Checked): Fault[] {
  const toPart = (id: string): Part | undefined => {
    const figure = figures.get(id);
    const [quantity, measure] = [lastQuantity(figure), measures.get(figure?.measure ?? '')];
    return quantity === undefined || measure === undefined ? undefined : { quantity, measure };
  };
  return [...figures].flatMap(([id, figure]) => {
    const result = figure.derived === undefined ? undefined : toPart(id);
    const message = result === undefined ? undefined : explain(figure, toPart, result);
    return message === undefined ? [] : [{ path: ['figures', id, 'quantity'], message }];
  });
}
