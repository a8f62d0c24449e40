import type { NoteMark } from '../kinds/drawing';
import type { BarPart, PartsDrawing } from '../kinds/length-drawing';
import { reachOf, toBarsPlot } from './bars';
import { capReach } from './cap';
import { isNarrow } from './frame';
import { type Block, type Columns, type LaidBlock, layBlock } from './parts-block';
import { toBlockInk } from './parts-ink';
import type { Pen } from './pen';
import { startWithRoom, toPixels } from './scale';
import type { Scene } from './scene';
import { capOf } from './scene-mark';

/** The height of a bar and the space between two blocks, in px before the frame's scale. */
const BAR = 40;
const BETWEEN = 30;
/** The least air in px between a cap and the edge of the drawing or of the texts. */
const EDGE = 2;

/** The two bars with the annotations that point at them. */
function toBlocks({ announced, declared, notes }: PartsDrawing): readonly Block[] {
  const isAnnounced = (note: NoteMark) => note.subject === announced.mark.key;
  return [
    { row: announced, parted: false, parts: [announced.bar], notes: notes.filter(isAnnounced) },
    { row: declared, parted: true, parts: declared.parts, notes: notes.filter((note) => !isAnnounced(note)) },
  ];
}

/** Where bars begin and where the scale ends, so that the caps of their ends stay in the drawing. */
function placeEnds(
  { frame }: Pen,
  bars: readonly BarPart[],
  to: number,
): { readonly start: number; readonly left: number; readonly right: number } {
  const { width, scale } = frame;
  const start = isNarrow(frame) ? 0 : Math.round(width * 0.3);
  const ends = bars.map((bar) => ({ share: bar.to / to, reach: capReach(capOf(bar.mark.bound, false)) }));
  const lefts = ends.map(({ share, reach }) => ({ share, reach: reach.left * scale }));
  const rights = ends.map(({ share, reach }) => ({ share: 1 - share, reach: reach.right * scale }));
  const left = startWithRoom(lefts, start + EDGE, start, width - 1);
  return { start, left, right: -startWithRoom(rights, EDGE - width, 1 - width, -left) };
}

/** A whole as announced and, under it, what was declared of it in its parts. One scale from zero for both. */
export function layParts(drawing: PartsDrawing, pen: Pen): Scene {
  const { frame } = pen;
  const { width, scale } = frame;
  const bars = [drawing.announced.bar, ...drawing.declared.parts];
  const to = Math.max(...bars.map(reachOf));
  const { start, left, right } = placeEnds(pen, bars, to);
  const columns: Columns = {
    text: start - 20 * scale,
    left,
    bar: BAR * scale,
    toX: toPixels({ from: 0, to, start: left, end: right }),
  };
  const laid: LaidBlock[] = [];
  for (const block of toBlocks(drawing)) {
    const above = laid.at(-1);
    laid.push(layBlock(pen, block, above === undefined ? 0 : above.bottom + BETWEEN * scale, columns));
  }
  const plotted = laid.map(({ block: { row, parts }, barY }) => ({
    key: row.mark.key,
    name: row.name,
    top: barY,
    height: columns.bar,
    parts,
  }));
  return {
    width,
    height: (laid.at(-1)?.bottom ?? 0) + 4,
    scale,
    layers: [
      { kind: 'ink', ink: laid.flatMap((block) => toBlockInk(pen, block, columns)) },
      toBarsPlot(plotted, { to, start: left, width: right - left }),
    ],
  };
}
