import { range, tickStep } from 'd3-array';
import { formatDateShort } from '../format/date';
import { formatTick, inScale, largeScale, MILLIONS, tidy } from '../format/number';
import { axisNumber, centDecimals, isLeading, parseUnit, type Unit } from '../format/unit';
import type { Axis, Tick } from './drawing';

/** What an axis counts in, and whether what is drawn on it is written in millions, as its ticks then are. */
export type AxisUnit = { readonly unit: string; readonly millions: boolean };

/** The finest step of which amounts of money have all decimals. */
const CENT = 0.01;

/**
 * The ticks of an axis, each with the signs of its unit: `$30 bn`, `15%`. All are written in one size: that of the largest,
 * or millions.
 */
function toTicks(values: readonly number[], step: number, unit: Unit, millions: boolean): readonly Tick[] {
  const most = Math.max(0, ...values.map(Math.abs));
  const scale = largeScale(most) ?? (millions && most >= MILLIONS.of ? MILLIONS : undefined);
  return values.map((value): Tick => {
    // Nought is no billions.
    if (scale !== undefined && value !== 0) {
      const label = axisNumber(formatTick(inScale(value, scale), inScale(step, scale)), unit, scale.word);
      return { value, label };
    }
    const fine = centDecimals([step], unit) > 0 ? Math.min(step, CENT) : step;
    const label = axisNumber(formatTick(value, scale === undefined ? fine : 1), unit);
    return { value, label };
  });
}

/** Ticks with what an axis says of its unit once, beside the last of them. */
function toScale(values: readonly number[], step: number, given: string | AxisUnit): Omit<Axis, 'from' | 'to'> {
  const { unit: name, millions } = typeof given === 'string' ? { unit: given, millions: false } : given;
  const own = parseUnit(name);
  // Amounts of money are written in millions wherever they stand.
  const ticks = toTicks(values, step, own, millions || own.sign !== undefined);
  const unit = own.noun ?? own.phrase;
  if (unit === undefined) return { ticks };
  const leads = own.noun !== undefined && isLeading(own.noun);
  return { ticks, unit, ...(leads ? { unitLeads: true } : {}) };
}

/** The most lines across an axis, zero apart: more of them are read as a grid, not as a scale. */
const MOST = 6;

/** The step of about `count` ticks between two numbers, or of as many fewer as leaves few enough by `linesOf`. */
function stepFor(from: number, to: number, count: number, linesOf: (step: number) => number): number {
  const steps = range(count, 0, -1).map((wanted) => tickStep(from, to, wanted));
  return steps.find((step) => linesOf(step) <= MOST) ?? tickStep(from, to, 1);
}

/** How far a scale goes on which everything is zero: anywhere, so that zero has its place at the start. */
const NO_HIGHEST = 10;
/** What is no further from zero is drawn at it: no scale can be divided so finely. */
const NOTHING = 1e-290;

/**
 * An axis from zero, in the unit of a measure, with about `count` ticks, to a round number above the highest value; or, with
 * `headroom`, to that multiple of the highest value, where labels need room over it.
 */
export function toZeroAxis(highest: number, count: number, unit: string | AxisUnit, headroom?: number): Axis {
  const top = highest > NOTHING ? highest : NO_HIGHEST;
  const usual = tickStep(0, top, count);
  const step = stepFor(0, top, count, (one) => Math.ceil(top / one));
  // Wide steps would leave much of the axis empty: half a step is round enough for its end.
  const to = headroom === undefined ? roundOut(top, step === usual ? step : step / 2) : top * headroom;
  return { from: 0, to, ...toScale(multiples(0, to, step), step, unit) };
}

/**
 * An axis that holds zero and values on any side of it, in the unit of a measure, with about `count` ticks, between round
 * numbers. With `headroom` it ends at that multiple of the highest value.
 */
export function toSignedAxis(
  lowest: number,
  highest: number,
  count: number,
  unit: string | AxisUnit,
  headroom?: number,
): Axis {
  if (lowest >= -NOTHING) return toZeroAxis(highest, count, unit, headroom);
  const high = Math.max(0, highest);
  const step = stepFor(lowest, high, count, (one) => multiples(lowest, high, one).length - 1);
  const end = step / 2;
  const from = -roundOut(-lowest, end);
  const to = headroom === undefined ? roundOut(high, end) : high * headroom;
  return { from, to, ...toScale(multiples(from, to, step), step, unit) };
}

/** The next multiple of a step that is no less than a number; arithmetic of the last digit doesn't count. */
function roundOut(value: number, step: number): number {
  return Math.max(value, tidy(Math.ceil(value / step - 1e-9) * step));
}

/** How near to zero the nearest value lies, as a share of the farthest, from which zero fits on the same axis no more. */
const APART = 0.5;

/**
 * An axis for any values: it holds zero where zero fits, so that distances from it can be compared. Where values lie close
 * together and far from zero, it shows them alone, with a share of their range left free on both sides, and is `zoomed`.
 * Of equal values nothing is to be told apart, so that zero fits.
 * @param apart how near to zero the nearest value lies, as a share of the farthest, from which zero fits no more.
 */
export function toFittingAxis(
  lowest: number,
  highest: number,
  count: number,
  unit: string | AxisUnit,
  margin?: number,
  apart = APART,
): Axis {
  const sizes = [Math.abs(lowest), Math.abs(highest)];
  const isApart = lowest * highest > 0 && Math.min(...sizes) >= apart * Math.max(...sizes);
  return isApart && lowest < highest
    ? toZoomAxis(lowest, highest, count, unit, margin)
    : toSignedAxis(lowest, highest, count, unit);
}

/** The multiples of a step from one number to another, both included. */
function multiples(from: number, to: number, step: number): readonly number[] {
  const last = Math.floor(to / step + 1e-9);
  // Zero added: Math.ceil gives −0, which would be printed.
  return range(Math.ceil(from / step - 1e-9), last + 1).map((index) => tidy(index * step) + 0);
}

/**
 * An axis around values, in the unit of a measure, with a share of their range left free on both sides, but beyond zero only
 * where a value is. Where zero isn't on it, it is `zoomed`, and says so wherever it is drawn.
 */
export function toZoomAxis(
  lowest: number,
  highest: number,
  count: number,
  unit: string | AxisUnit,
  margin = 0.06,
): Axis {
  const pad = (highest - lowest || (Math.abs(highest) || 1) / 5) * margin;
  const from = lowest >= 0 ? Math.max(0, lowest - pad) : lowest - pad;
  const to = highest <= 0 && lowest < 0 ? Math.min(0, highest + pad) : highest + pad;
  const step = stepFor(from, to, count, (one) => multiples(from, to, one).length);
  const isZoomed = from > 0 || to < 0;
  const scale = toScale(multiples(from, to, step), step, unit);
  return { from, to, ...(isZoomed ? { zoomed: true } : {}), ...scale };
}

const DAY = 86_400_000;

/** How many months apart ticks may be, the longest first, and how many there may be at the most. */
const MONTHS_APART = [1200, 600, 240, 120, 60, 24, 12, 3, 1];
const mostOf = (months: number) => (months < 12 ? 8 : 10);

const isNewYear = (time: number) => new Date(time).toISOString().slice(5, 10) === '01-01';

/** The first days of decades, years, quarters or months between two instants, whichever gives few enough. */
function calendarTicks(from: number, to: number): { days: number[]; unit: 'year' | 'month' } {
  const countOf = (months: number) => (to - from) / (DAY * 30.4 * months);
  const every = MONTHS_APART.findLast((months) => countOf(months) <= mostOf(months)) ?? 1200;
  const days: number[] = [];
  const year = new Date(from).getUTCFullYear();
  // Every second year is counted from the first one; five and more from a round one.
  const start = every === 24 && isNewYear(from) ? year : year - (year % Math.max(1, every / 12));
  for (let month = 0; ; month += every) {
    const time = Date.UTC(start, month, 1);
    if (time > to) return { days, unit: every >= 12 ? 'year' : 'month' };
    if (time >= from) days.push(time);
  }
}

/** The first and the fifteenth of months between two instants; where that gives fewer than three, days at equal steps. */
function dayTicks(from: number, to: number): readonly number[] {
  const days = range(from, to + 1, DAY);
  const halves = days.filter((time) => [1, 15].includes(new Date(time).getUTCDate()));
  if (halves.length >= 3) return halves;
  const step = [1, 2, 3, 7, 14].find((apart) => days.length <= apart * 6) ?? 14;
  return days.filter((_, index) => index % step === 0);
}

/** A time axis; decades or years where it is long, months where it is short, days where it is shorter still. */
export function toTimeAxis(from: number, to: number): Axis {
  if (to - from < 75 * DAY) return { from, to, ticks: dayTicks(from, to).map((value) => dateTick(value, 10)) };
  const { days, unit } = calendarTicks(from, to);
  const first = days[0] === from ? [] : [dateTick(from, unit === 'year' && isNewYear(from) ? 4 : 7)];
  return { from, to, ticks: [...first, ...days.map((value) => dateTick(value, unit === 'year' ? 4 : 7))] };
}

/** A tick at an instant, at the precision of a year (4 characters of its ISO date), a month (7) or a day (10). */
export function dateTick(value: number, length: 4 | 7 | 10): Tick {
  const text = new Date(value).toISOString().slice(0, length);
  const label = formatDateShort(text, length !== 10);
  return { value, label };
}
