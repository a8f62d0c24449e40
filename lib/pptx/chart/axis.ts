import type { Axis } from '../../kinds/drawing';
import { toFontSize } from '../length';
import { drawFill } from '../palette';
import { drawStroke } from '../stroke';
import { el, val, type Xml } from '../xml';
import { drawTextStyle } from './chart-part';
import { toNumberFormat } from './number-format';

/** An axis of numbers as PowerPoint draws it: ticks at every `step` from `from`. */
export type ValueAxis = {
  readonly from: number;
  readonly to: number;
  readonly step?: number;
  /** The number format of its labels; without one it has none. */
  readonly format?: string;
  readonly grid?: boolean;
  readonly line?: boolean;
  /** Whether its labels stand at the top, or at the right. */
  readonly opposite?: boolean;
  /** Counts downwards. */
  readonly reversed?: boolean;
  /** The size of its labels in px. */
  readonly size?: number;
};

type Placed = { readonly id: number; readonly crosses: number; readonly at: 'b' | 't' | 'l' | 'r' };

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

/** An axis of numbers. Its parts are in the order that the format asks for. */
export function drawValueAxis(axis: ValueAxis, { id, crosses, at }: Placed): Xml {
  const { from, to, step, format, grid = false, line = false, reversed = false, size = 18 } = axis;
  return el(
    'c:valAx',
    {},
    val('c:axId', id),
    el('c:scaling', {}, val('c:orientation', reversed ? 'maxMin' : 'minMax'), val('c:max', to), val('c:min', from)),
    val('c:delete', 0),
    val('c:axPos', at),
    grid ? el('c:majorGridlines', {}, el('c:spPr', {}, drawStroke({ colour: 'hair', width: 1 }))) : undefined,
    el('c:numFmt', { formatCode: format ?? 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', format === undefined ? 'none' : at === 't' ? 'high' : 'low'),
    el('c:spPr', {}, drawStroke(line ? { colour: 'ink', width: 1 } : undefined)),
    drawTextStyle(toFontSize(size), drawFill('quiet')),
    val('c:crossAx', crosses),
    val('c:crosses', 'min'),
    val('c:crossBetween', 'midCat'),
    step === undefined ? undefined : val('c:majorUnit', step),
  );
}
