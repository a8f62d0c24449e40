import { TEXT_SIZE } from '../length';
import { drawLineStyle, type LineStyle } from '../line-style';
import { el, val, type Xml } from '../xml';
import { drawTextStyle } from './chart-part';

/** An axis of numbers as PowerPoint draws it: ticks at every `step` from `from`. */
export type ValueAxis = {
  readonly from: number;
  readonly to: number;
  readonly step?: number;
  /** The number format of its labels; without one it has none. */
  readonly format?: string;
  /** The lines across the plot at its ticks. */
  readonly grid?: LineStyle;
  /** The line that it is itself. */
  readonly line?: LineStyle;
  /** Whether its labels stand at the top, or at the right. */
  readonly opposite?: boolean;
};

/** An axis among the chart's others: its id, that of the axis it crosses, and its side of the plot. */
type AxisSeat = { readonly id: number; readonly crosses: number; readonly at: 'b' | 't' | 'l' | 'r' };

/** An axis of numbers. Its parts are in the order that the format asks for. */
export function drawValueAxis(axis: ValueAxis, { id, crosses, at }: AxisSeat): Xml {
  const { from, to, step, format, grid, line } = axis;
  return el(
    'c:valAx',
    {},
    val('c:axId', id),
    el('c:scaling', {}, val('c:orientation', 'minMax'), val('c:max', to), val('c:min', from)),
    val('c:delete', 0),
    val('c:axPos', at),
    grid === undefined ? undefined : el('c:majorGridlines', {}, el('c:spPr', {}, drawLineStyle(grid))),
    el('c:numFmt', { formatCode: format ?? 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', format === undefined ? 'none' : at === 't' ? 'high' : 'low'),
    el('c:spPr', {}, drawLineStyle(line)),
    drawTextStyle(TEXT_SIZE, 'tx2'),
    val('c:crossAx', crosses),
    val('c:crosses', 'min'),
    val('c:crossBetween', 'midCat'),
    step === undefined ? undefined : val('c:majorUnit', step),
  );
}
