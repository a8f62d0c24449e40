import type { PartsBar, PartsDrawing } from '../kinds/length-drawing';
import { toBarsPlot } from './bars';
import { capReach } from './cap';
import { isNarrow } from './frame';
import { type Columns, type LaidBlock, layBlock } from './parts-block';
import { toBlockInk } from './parts-ink';
import type { Pen } from './pen';
import { startWithRoom, toPixels } from './scale';
import type { PlotScene, Scene } from './scene';
import { capOf } from './scene-mark';

/** The height of a bar, of one among several, and the space between two blocks, in px before the frame's scale. */
const BAR = 40;
const SLIM = 28;
const BETWEEN = 30;
/** The least air in px between a cap and the edge of the drawing or of the texts. */
const EDGE = 2;

/** Where bars begin and where the scale ends, so that the caps of their ends stay in the drawing. */
function placeEnds(
  { frame }: Pen,
  { bars, to }: PartsDrawing,
): { readonly start: number; readonly left: number; readonly end: number } {
  const { width, scale } = frame;
  const start = isNarrow(frame) ? 0 : Math.round(width * 0.3);
  const ends = bars.map(({ whole }) => ({ share: whole.to / to, reach: capReach(capOf(whole.mark.bound, false)) }));
  const lefts = ends.map(({ share, reach }) => ({ share, reach: reach.left * scale }));
  const rights = ends.map(({ share, reach }) => ({ share: 1 - share, reach: reach.right * scale }));
  const left = startWithRoom(lefts, start + EDGE, start, width - 1);
  return { start, left, end: -startWithRoom(rights, EDGE - width, 1 - width, -left) };
}

/** Bars with their places. */
function toPlot(blocks: readonly LaidBlock[], { left, end, bar }: Columns, to: number): PlotScene {
  const laid = blocks.map(({ block: { row, parts, whole }, barY, railY }) => ({
    ...{ key: row.mark.key, name: row.name, top: barY, height: bar },
    ...{ parts: parts.length === 0 ? [whole] : parts, whole, rail: railY },
  }));
  return toBarsPlot(laid, { to, start: left, width: end - left });
}

/** Wholes under each other, each in its parts. One scale from zero for all. */
export function layParts(drawing: PartsDrawing, pen: Pen): Scene {
  const { width, scale } = pen.frame;
  const { bars, notes, to } = drawing;
  const { start, left, end } = placeEnds(pen, drawing);
  const bar = (bars.length > 2 ? SLIM : BAR) * scale;
  const columns: Columns = {
    text: start - 20 * scale,
    left,
    end,
    bar,
    toX: toPixels({ from: 0, to, start: left, end }),
  };
  const laid: LaidBlock[] = [];
  for (const one of bars) {
    const above = laid.at(-1);
    const top = above === undefined ? 0 : above.bottom + BETWEEN * scale;
    const own = notes.filter(({ subject }) => keysOf(one).includes(subject));
    laid.push(layBlock(pen, { ...one, notes: own }, top, columns));
  }
  // A native chart holds bars at equal steps alone, as two always are.
  const plots = laid.length > 2 ? laid.map((one) => [one]) : [laid];
  return {
    width,
    height: (laid.at(-1)?.bottom ?? 0) + 4,
    scale,
    layers: [
      { kind: 'ink', ink: laid.flatMap((block) => toBlockInk(pen, block, columns)) },
      ...plots.map((blocks) => toPlot(blocks, columns, to)),
    ],
  };
}

/** What a bar shows: its whole and its parts. */
export function keysOf({ row, parts }: PartsBar): readonly string[] {
  return [row.mark.key, ...parts.map(({ mark }) => mark.key)];
}
