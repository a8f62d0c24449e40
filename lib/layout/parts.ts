import type { NoteMark } from '../kinds/drawing';
import type { PartsDrawing } from '../kinds/length-drawing';
import { reachOf, toBarsPlot } from './bars';
import { isNarrow } from './frame';
import { type Block, type Columns, type LaidBlock, layBlock } from './parts-block';
import { toBlockInk } from './parts-ink';
import type { Pen } from './pen';
import { toPixels } from './scale';
import type { Scene } from './scene';

/** The height of a bar and the space between two blocks, in px before the frame's scale. */
const BAR = 40;
const BETWEEN = 30;

/** The two bars with the annotations that point at them. */
function toBlocks({ announced, declared, notes }: PartsDrawing): readonly Block[] {
  const isAnnounced = (note: NoteMark) => note.subject === announced.mark.key;
  return [
    { row: announced, parted: false, parts: [announced.bar], notes: notes.filter(isAnnounced) },
    { row: declared, parted: true, parts: declared.parts, notes: notes.filter((note) => !isAnnounced(note)) },
  ];
}

/** A whole as announced and, under it, what was declared of it in its parts. One scale from zero for both. */
export function layParts(drawing: PartsDrawing, pen: Pen): Scene {
  const { frame } = pen;
  const { width, scale } = frame;
  const left = isNarrow(frame) ? 0 : Math.round(width * 0.3);
  const to = Math.max(...[drawing.announced.bar, ...drawing.declared.parts].map(reachOf));
  const columns: Columns = { left, bar: BAR * scale, toX: toPixels({ from: 0, to, start: left, end: width - 1 }) };
  const laid: LaidBlock[] = [];
  for (const block of toBlocks(drawing)) {
    const above = laid.at(-1);
    laid.push(layBlock(pen, block, above === undefined ? 0 : above.bottom + BETWEEN * scale, columns));
  }
  const bars = laid.map(({ block: { row, parts }, barY }) => ({
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
      toBarsPlot(bars, { to, start: left, width: width - left - 1 }),
    ],
  };
}
