import { remainderFigure } from '../facts/own';
import { limitsOf } from '../facts/quantity';
import { tidy } from '../format/number';
import type { Quantity } from '../schema/quantity';
import type { Figure, Report } from '../schema/report';
import { derivedWords } from '../words/derived';
import { toPart } from './bar';
import type { BarPart } from './length-drawing';
import { toMark } from './mark';

/** The sum of what some numbers are drawn at. */
export const sumOf = (values: readonly number[]) => tidy(values.reduce((total, value) => total + value, 0));

const isPlain = ({ bound, intervals }: Quantity) => bound === 'stated' && intervals.length === 0;

/** What parts leave of a whole, as a number worked out: only of stated numbers it is known, and there has to be some. */
export function restFigure(report: Report, whole: Figure, parts: readonly Figure[]): Figure | undefined {
  if (parts.length === 0 || ![whole, ...parts].every(({ said }) => isPlain(said.quantity))) return undefined;
  const value = tidy(whole.said.value - sumOf(parts.map(({ said }) => said.value)));
  return value > 0 ? remainderFigure(report, { whole, parts, value }) : undefined;
}

/** Of what nobody said how much it is, the whole's bound and intervals say nothing. */
const OPEN = { nature: 'derived', bound: 'stated', intervals: [], tone: 'context' } as const;

/**
 * What parts leave of a whole, as its last part. Where a bound or a range makes it unknown, it is the open stretch up to
 * where the whole is drawn, without a number; of no length where only the bound of the whole leaves some.
 */
export function toRest(report: Report, whole: Figure, parts: readonly Figure[]): readonly BarPart[] {
  const from = sumOf(parts.map(({ said }) => said.value));
  const known = restFigure(report, whole, parts);
  if (known !== undefined) return [{ ...toPart(report, known, from, derivedWords.rest), rest: true }];
  const { quantity } = whole.said;
  if ([whole, ...parts].every(({ said }) => isPlain(said.quantity))) return [];
  const isOpen = quantity.bound === 'moreThan' || quantity.bound === 'atLeast' || limitsOf(quantity).high > from;
  if (!isOpen) return [];
  const title = `${derivedWords.restOf(whole.name)}; ${derivedWords.restUnknown}`;
  const mark = { ...toMark(report, whole), key: `${whole.id}~rest`, title, ...OPEN };
  const label = [[{ text: derivedWords.restUnknown, as: 'quiet' as const }]];
  return [{ mark, from, to: Math.max(from, whole.said.value), label, rest: true }];
}
