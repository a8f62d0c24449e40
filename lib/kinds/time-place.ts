import { type Placing, type Standing, standingInTime } from '../facts/standing';
import type { Span } from '../schema/date';
import type { Figure } from '../schema/report';

/** Where something stands on a time axis: an instant, or with an end the time from `x` to it. */
export type TimePlace = { readonly x: number; readonly xEnd?: number };

const DAY = 86_400_000;

/** When a figure stands in a chart. Throws where no date is known, which the checks should have refused. */
export function standingOf(figure: Figure, placing: Placing): Standing {
  const standing = standingInTime(figure, figure.measure, placing);
  if (standing === undefined) throw new Error(`${figure.id}: a figure on a time axis needs a period or a date`);
  return standing;
}

/** A date on a time axis: a day at its beginning, as days are ticked; longer times as they are, cut off where the axis ends. */
export function placeOf(date: Span, range?: Span): TimePlace {
  const from = Math.max(date.from, range?.from ?? date.from);
  const to = Math.min(date.to, range?.to ?? date.to);
  return isDay(date) ? { x: date.from } : { x: from, xEnd: to };
}

/** Where a figure stands: a sum at the end of its time, all else over its time, cut off where the axis ends. */
export function placeOfStanding(standing: Standing, range?: Span): TimePlace {
  const place = placeOf(standing, range);
  return standing.as === 'end' && place.xEnd !== undefined ? { x: standing.to } : place;
}

/** Whether a date is known to the day. */
export function isDay({ from, to }: Span): boolean {
  return to - from < DAY;
}

/** Where the dot stands: at the instant, or in the middle of the time. */
export function middleOf({ x, xEnd }: TimePlace): number {
  return xEnd === undefined ? x : (x + xEnd) / 2;
}
