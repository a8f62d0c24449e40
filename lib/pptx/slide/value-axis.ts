import type { Axis } from '../../kinds/drawing';
import type { ValueAxis } from '../../ooxml/chart/axis';
import { toNumberFormat } from '../../ooxml/chart/number-format';

/** An axis of numbers as a native one: its ends go out to round numbers, because PowerPoint counts ticks from the first end. */
export function toValueAxis(axis: Axis): ValueAxis {
  const [first, second] = axis.ticks;
  if (first === undefined || second === undefined) return { from: axis.from, to: axis.to };
  const step = round(second.value - first.value);
  const from = axis.from === 0 ? 0 : round(first.value - (axis.from < first.value - step * 0.02 ? step : 0));
  const last = axis.ticks.at(-1) ?? second;
  const to = axis.from === 0 ? axis.to : round(last.value + (axis.to > last.value + step * 0.02 ? step : 0));
  const plain = toNumberFormat(last.label, last.value);
  const unit = axis.unit === undefined || axis.unit === '' || axis.unit === '%' ? undefined : axis.unit;
  return {
    from,
    to,
    step,
    format: unit === undefined ? plain : `[=${last.value}]${plain}" ${unit}";${plain}`,
  };
}

/** Takes out what binary fractions leave over. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
