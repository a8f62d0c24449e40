import { type Dated, endsOf, isOpen, toDated } from '../schema/date';
import type { TakenOver } from '../schema/link';
import type { MeasureInput } from '../schema/measure';
import type { Nature, Quantity } from '../schema/quantity';
import type { Roles } from '../schema/report';
import { rolesOf } from './said';

/** What a chart places its figures by: what their numbers cover, or the day on which they were said. */
export type Place = 'covered' | 'said';

/** The link whose date counts as the day on which a figure was said. */
export type SaidBy = keyof Pick<Roles<unknown>, 'last' | 'giving'>;

/**
 * When a figure stands on a time axis, at the precision that is known, with its text for labels and tables.
 * level: what there was at that time; over: what came about in all of it; end: summed up until then; due: a level from
 * then on, planned, expected or set; said: nobody gave the time that it covers, so it stands at the day of saying.
 */
export type Standing = Dated & { readonly as: 'level' | 'over' | 'end' | 'due' | 'said' };

/** How a chart places its figures in time. */
export type Placing = {
  readonly place: Place;
  readonly stands: SaidBy;
  /** Whether its levels hold from their beginning until the next, so that one without an end stands at its beginning. */
  readonly holds?: true;
};

/** What decides when a figure stands: the figures of a draft have it as those of a report do. */
type Placed = {
  readonly period?: Dated | undefined;
  readonly chain: readonly {
    readonly by?: TakenOver | undefined;
    readonly inferred?: string | undefined;
    readonly quantity?: Quantity | undefined;
    readonly nature?: Nature | undefined;
    readonly date?: Dated | undefined;
    readonly dataTo?: Dated | undefined;
  }[];
};

/** Natures of numbers that say what shall hold from a time on, not what was found at it. */
const SET: ReadonlySet<Nature> = new Set(['target', 'forecast', 'authorised']);

/** A period whose open end is closed by the last day of the data that the number rests on. */
function closePeriod(period: Dated, dataTo: Dated | undefined): Dated {
  const { first, last } = endsOf(period);
  if (last !== undefined || first === undefined || dataTo === undefined || dataTo.to < first.from) return period;
  return toDated(`${first.text}/${dataTo.text}`);
}

/** Since when something holds: its whole period, or of an open one the end that is known. */
function toBeginning(period: Dated, as: 'due' | 'level'): Standing | undefined {
  const { first, last } = endsOf(period);
  const date = isOpen(period) ? (first ?? last) : period;
  return date === undefined ? undefined : { ...date, as };
}

function toCovered(period: Dated, accumulates: MeasureInput['accumulates']): Standing | undefined {
  if (accumulates === 'cumulative') {
    const { first, last } = endsOf(period);
    // A total of one named period ends with it; the name isn’t that of its end.
    const end = first?.text === last?.text ? period : last;
    return end === undefined ? undefined : { ...end, as: 'end' };
  }
  if (isOpen(period)) return undefined;
  return { ...period, as: accumulates === 'stock' ? 'level' : 'over' };
}

/** When a figure was said: the date of the link that counts. */
function toSaid(date: Dated | undefined): Standing | undefined {
  return date === undefined ? undefined : { ...date, as: 'said' };
}

/**
 * When a figure stands on a time axis: a level at its day, a flow over its whole period, a sum at its period’s end, a
 * target, a forecast or what a decree sets from its period on. Where that isn’t known, or the chart asks for it, at the
 * day on which it was said. Checks and drawings both ask here, so that what passes can be drawn.
 * @param placing what the chart asks for, and whose date counts as the day of saying: that of the figure’s own last
 * link, or of whoever gave the number.
 * @returns undefined where no date is known.
 */
export function standingInTime(
  { period, chain }: Placed,
  { accumulates }: Pick<MeasureInput, 'accumulates'>,
  { place, stands, holds }: Placing,
): Standing | undefined {
  const roles = rolesOf(chain);
  const said = toSaid(roles[stands].date);
  const { nature } = roles.last;
  if (place === 'said' || period === undefined) return said;
  if (nature !== undefined && SET.has(nature)) return toBeginning(period, 'due') ?? said;
  if (holds && accumulates === 'stock') return toBeginning(period, 'level') ?? said;
  const dataTo = roles.last.dataTo ?? roles.giving.dataTo;
  const whole = accumulates === 'stock' ? period : closePeriod(period, dataTo);
  return toCovered(whole, accumulates) ?? said;
}
