import type { Row, RowsPanel } from '../kinds/drawing';
import { capReach } from './cap';
import { type Frame, isNarrow } from './frame';
import { ARROW, RADIUS } from './mark-size';
import type { Pen } from './pen';
import type { Columns } from './row-note';
import { BEFORE_VALUE, leftWidth, type Size, valueWidth } from './row-texts';
import { type Reaching, startWithRoom } from './scale';
import { capOf } from './scene-mark';

type Shares = Readonly<Record<Frame['name'], readonly [least: number, most: number]>>;

/** What share of the width a row's texts have at the least and at the most, left of its mark. Narrow frames stack the two. */
const TEXT_SHARE: Shares = { narrow: [0, 0], mid: [0.56, 0.56], wide: [0.47, 0.47], slide: [0.47, 0.53] };
/** The same of bars, which need the width more than dots. */
const BARS_SHARE: Shares = { narrow: [0, 0], mid: [0.36, 0.56], wide: [0.3, 0.47], slide: [0.3, 0.53] };
/** The room in px, before the frame's scale, between a row's texts and its plot. */
const BEFORE_PLOT = 26;
/** The least of it between a number and the cap of a mark; and between a cap and the edge of a narrow frame. */
const BEFORE_MARK = 6;
const EDGE = 2;

/** The widths of the columns: text to the left, dots to the right; on a narrow frame one under the other. */
export function layColumns(pen: Pen, panel: RowsPanel, size: Size, beside: readonly Row[]): Columns {
  const { width, scale } = pen.frame;
  const narrow = isNarrow(pen.frame);
  const { plotX: start, valueX } = narrow ? { plotX: 8, valueX: width } : textColumns(pen, panel, size, beside);
  const end = width - ARROW * scale;
  const edge = narrow ? EDGE : valueX + BEFORE_MARK * scale;
  const plotX = startWithRoom(reachLeft(pen, panel), edge, start, end);
  return { plotX, plotWidth: end - plotX, valueX };
}

/** How far the marks of a panel reach left of their places. */
function reachLeft({ frame }: Pen, { axis, groups }: RowsPanel): readonly Reaching[] {
  return groups.flatMap(({ rows }) =>
    rows
      .flatMap((row) => [row.mark, ...(row.before ?? []).map(({ mark }) => mark)])
      .map((mark) => ({
        share: (mark.value - axis.from) / (axis.to - axis.from),
        reach: Math.max(RADIUS, capReach(capOf(mark.bound, false)).left) * frame.scale,
      })),
  );
}

/** Where values end and the plot begins beside them. */
function textColumns(
  pen: Pen,
  panel: RowsPanel,
  size: Size,
  beside: readonly Row[],
): Pick<Columns, 'plotX' | 'valueX'> {
  const { name, width, scale } = pen.frame;
  const [least, most] = (panel.shape === 'bars' ? BARS_SHARE : TEXT_SHARE)[name];
  const rows = [...panel.groups.flatMap((group) => group.rows), ...beside];
  const texts = rows.map((row) => textsWidth(pen, row, size));
  const plotX = Math.round(Math.min(most * width, Math.max(least * width, ...texts)));
  return { plotX, valueX: plotX - BEFORE_PLOT * scale };
}

/** What a row's texts would take if its name and what stands under it needed a line each. */
function textsWidth(pen: Pen, row: Row, size: Size): number {
  const { scale } = pen.frame;
  return leftWidth(pen, row) + valueWidth(pen, row, size) + (BEFORE_VALUE + BEFORE_PLOT) * scale;
}
