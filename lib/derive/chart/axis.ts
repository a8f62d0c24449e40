import { tickStep, ticks } from 'd3-array';
import { formatDateShort } from '../../format/date';
import { formatNumberShort, formatTick } from '../../format/number';
import type { Axis, Tick } from './view';

function toTick(value: number, step: number): Tick {
  return {
    value,
    label: formatTick(value, step),
    short: step < 1 ? formatTick(value, step) : formatNumberShort(value),
  };
}

/**
 * An axis from zero with about `count` ticks, to a round number above the highest value; or, with `headroom`, to that
 * multiple of the highest value, where labels need room over it.
 */
export function toZeroAxis(highest: number, count: number, unit: string, headroom?: number): Axis {
  const step = tickStep(0, highest, count);
  const to = headroom === undefined ? Math.ceil(highest / step) * step : highest * headroom;
  return { from: 0, to, unit, ticks: ticks(0, to, count).map((value) => toTick(value, step)) };
}

/** An axis that doesn't start at zero: round numbers around the values, with a share of their range left free on both sides. */
export function toZoomAxis(lowest: number, highest: number, count: number, unit: string, margin = 0.06): Axis {
  const pad = (highest - lowest || Math.abs(highest) * 0.01 || 1) * margin;
  const step = tickStep(lowest - pad, highest + pad, count);
  const values = ticks(lowest - pad, highest + pad, count);
  const sign = unit === '%' ? '%' : '';
  return {
    from: lowest - pad,
    to: highest + pad,
    unit,
    ticks: values.map((value) => {
      const tick = toTick(value, step);
      return { ...tick, label: tick.label + sign, short: tick.short + sign };
    }),
  };
}

const DAY = 86_400_000;

/** The first days of years, quarters or months between two instants, whichever gives at most eight. */
function calendarTicks(from: number, to: number): { days: number[]; unit: 'year' | 'month' } {
  const every = [12, 3, 1].reduce((chosen, months) => ((to - from) / (DAY * 30.4 * months) <= 8 ? months : chosen), 12);
  const days: number[] = [];
  const start = new Date(from);
  for (let month = 0; ; month += every) {
    const time = Date.UTC(start.getUTCFullYear(), month, 1);
    if (time > to) return { days, unit: every === 12 ? 'year' : 'month' };
    if (time >= from) days.push(time);
  }
}

/** A time axis; years where it is long, months where it is short, days of the month where it is shorter still. */
export function toTimeAxis(from: number, to: number): Axis {
  if (to - from < 75 * DAY) {
    const days: number[] = [];
    for (let time = from; time <= to; time += DAY) if ([1, 15].includes(new Date(time).getUTCDate())) days.push(time);
    return { from, to, ticks: days.map((value) => dateTick(value, 10)) };
  }
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
