import { range, tickStep } from 'd3-array';
import { formatDateShort } from '../format/date';
import { formatNumberShort, formatTick, inScale, largeScale } from '../format/number';
import { axisNumber, isLeading, parseUnit, type Unit } from '../format/unit';
import type { Axis, Tick } from './drawing';

/** The ticks of an axis, each with the signs of its unit: `$30 bn`, `15%`. All are written in one size, that of the largest. */
function toTicks(values: readonly number[], step: number, unit: Unit): readonly Tick[] {
  const scale = largeScale(Math.max(0, ...values.map(Math.abs)));
  return values.map((value): Tick => {
    if (scale !== undefined) {
      const label = axisNumber(formatTick(inScale(value, scale), inScale(step, scale)), unit, scale.word);
      return { value, label, short: label };
    }
    const label = axisNumber(formatTick(value, step), unit);
    return { value, label, short: step < 1 ? label : axisNumber(formatNumberShort(value), unit) };
  });
}

/** Ticks with what an axis says of its unit once, beside the last of them, which stands whatever it meets. */
function toScale(values: readonly number[], step: number, own: Unit): Omit<Axis, 'from' | 'to'> {
  const ticks = toTicks(values, step, own);
  const unit = own.noun ?? own.phrase;
  const last = ticks.at(-1);
  if (unit === undefined || last === undefined) return { ticks };
  const leads = own.noun !== undefined && isLeading(own.noun);
  return { ticks: [...ticks.slice(0, -1), { ...last, fixed: true }], unit, ...(leads ? { unitLeads: true } : {}) };
}

/** The most lines across an axis, zero apart: more of them are read as a grid, not as a scale. */
const MOST = 6;

/** The step of about `count` ticks between two numbers, or of as many fewer as leaves few enough by `linesOf`. */
function stepFor(from: number, to: number, count: number, linesOf: (step: number) => number): number {
  const steps = range(count, 0, -1).map((wanted) => tickStep(from, to, wanted));
  return steps.find((step) => linesOf(step) <= MOST) ?? tickStep(from, to, 1);
}

/**
 * An axis from zero, in the unit of a measure, with about `count` ticks, to a round number above the highest value; or, with `headroom`, to that
 * multiple of the highest value, where labels need room over it.
 */
export function toZeroAxis(highest: number, count: number, unit: string, headroom?: number): Axis {
  const usual = tickStep(0, highest, count);
  const step = stepFor(0, highest, count, (one) => Math.ceil(highest / one));
  // Wide steps would leave much of the axis empty: half a step is round enough for its end.
  const end = step === usual ? step : step / 2;
  const to = headroom === undefined ? Math.ceil(highest / end) * end : highest * headroom;
  return { from: 0, to, ...toScale(multiples(0, to, step), step, parseUnit(unit)) };
}

/**
 * An axis that holds zero and values on both sides of it, in the unit of a measure, with about `count` ticks, between round
 * numbers: for lengths from zero, and for dots where values change sign.
 */
export function toSignedAxis(lowest: number, highest: number, count: number, unit: string): Axis {
  const [low, high] = [Math.min(0, lowest), Math.max(0, highest)];
  // Where all is zero there is no scale but that of one.
  if (low === high) return toZeroAxis(1, 1, unit);
  if (low === 0) return toZeroAxis(high, count, unit);
  const step = stepFor(low, high, count, (one) => multiples(low, high, one).length - 1);
  const end = step / 2;
  const [from, to] = [Math.floor(low / end) * end, Math.ceil(high / end) * end];
  return { from, to, ...toScale(multiples(from, to, step), step, parseUnit(unit)) };
}

/** The multiples of a step from one number to another, both included. */
function multiples(from: number, to: number, step: number): readonly number[] {
  const last = Math.floor(to / step + 1e-9);
  return range(Math.ceil(from / step - 1e-9), last + 1).map((index) => Number((index * step).toPrecision(12)));
}

/** An axis that doesn't start at zero, in the unit of a measure: round numbers around the values, with a share of their range left free on both sides. */
export function toZoomAxis(lowest: number, highest: number, count: number, unit: string, margin = 0.06): Axis {
  const pad = (highest - lowest || Math.abs(highest) * 0.01 || 1) * margin;
  const from = lowest - pad;
  const to = highest + pad;
  const step = stepFor(from, to, count, (one) => multiples(from, to, one).length);
  return { from, to, ...toScale(multiples(from, to, step), step, parseUnit(unit)) };
}

const DAY = 86_400_000;

/** How many months apart ticks may be, the longest first, and how many there may be at the most. */
const MONTHS_APART = [1200, 600, 240, 120, 60, 24, 12, 3, 1];
const mostOf = (months: number) => (months < 12 ? 8 : 10);

/** The first days of decades, years, quarters or months between two instants, whichever gives few enough. */
function calendarTicks(from: number, to: number): { days: number[]; unit: 'year' | 'month' } {
  const countOf = (months: number) => (to - from) / (DAY * 30.4 * months);
  const every = MONTHS_APART.findLast((months) => countOf(months) <= mostOf(months)) ?? 1200;
  const days: number[] = [];
  const year = new Date(from).getUTCFullYear();
  const start = year - (year % Math.max(1, every / 12));
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
  const first = days[0] === from ? [] : [dateTick(from, 7)];
  return { from, to, ticks: [...first, ...days.map((value) => dateTick(value, unit === 'year' ? 4 : 7))] };
}

/** A tick at an instant, at the precision of a year (4 characters of its ISO date), a month (7) or a day (10). */
export function dateTick(value: number, length: 4 | 7 | 10): Tick {
  const text = new Date(value).toISOString().slice(0, length);
  const label = formatDateShort(text, length !== 10);
  return { value, label, short: label };
}
