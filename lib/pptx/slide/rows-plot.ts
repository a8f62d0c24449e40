import type { RowsPanel } from '../../kinds/drawing';
import type { ValueAxis } from '../../ooxml/chart/axis';
import { toSerialDay } from '../../ooxml/chart/sheet';
import type { Rect } from '../../ooxml/length';
import { HEAD, isTimed, type PlacedRow, type RowsLayout } from './rows-layout';
import { toValueAxis } from './value-axis';

/** The y scale of the plot: its height in per cent. */
export const FULL = 100;

/** The plot's margins left and right in px, where labels at its ends have room. */
export const SIDE = 40;

/** The plot of some rows: where it stands, its scale, and how values and rows find their places. */
export type RowsPlot = {
  readonly box: Rect;
  readonly laid: RowsLayout;
  readonly scale: ValueAxis;
  readonly timed: boolean;
  readonly toX: (value: number) => number;
  readonly levelOf: (row: PlacedRow) => number;
};

/** Lays the plot of rows at the right of a box. */
export function toRowsPlot(panel: RowsPanel, laid: RowsLayout, box: Rect): RowsPlot {
  const timed = laid.placed.some(({ row }) => isTimed(row));
  const toX = timed ? toSerialDay : (value: number) => value;
  const width = laid.columns[2];
  return {
    box: { x: box.x + box.width - width, y: box.y, width, height: HEAD + laid.height },
    laid,
    scale: timed ? { from: toX(panel.axis.from), to: toX(panel.axis.to) } : toValueAxis(panel.axis),
    timed,
    toX,
    levelOf: ({ top, height }) =>
      Math.round((1 - (top + height / 2 + (timed ? 0 : 10)) / laid.height) * FULL * 100) / 100,
  };
}

/** Where a value stands on the slide, in px. */
export function toPx(value: number, { box, scale, toX }: RowsPlot): number {
  return box.x + SIDE + ((toX(value) - scale.from) / (scale.to - scale.from)) * (box.width - 2 * SIDE);
}
