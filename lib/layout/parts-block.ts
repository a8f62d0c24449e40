import type { NoteMark } from '../kinds/drawing';
import type { PartsBar } from '../kinds/length-drawing';
import { isNarrow } from './frame';
import { layPartLabels, type PartLabel } from './parts-labels';
import type { Pen } from './pen';
import { capOf } from './scene-mark';
import { LINE, lineWidth, type TextLine } from './text';
import { breakText } from './text-ink';

/** A bar with the annotations that point at it, laid from `top` down: name and who beside or over it, labels and annotations under it. */
export type Block = PartsBar & { readonly notes: readonly NoteMark[] };

/** Lines of text and the height that they take, in px. */
type Text = { readonly lines: readonly TextLine[]; readonly height: number };

/** A block with its places in px. */
export type LaidBlock = {
  readonly block: Block;
  readonly name: Text;
  readonly sub: Text;
  readonly textY: number;
  readonly barY: number;
  /** Where the cap and the whiskers of the whole stand, off the parts. */
  readonly railY?: number;
  readonly labels: readonly PartLabel[];
  readonly notes: readonly { readonly note: NoteMark; readonly y: number; readonly text: Text }[];
  readonly bottom: number;
};

/** Where bars begin and where the scale ends, how high bars are in px, and from numbers to px. */
export type Columns = {
  readonly left: number;
  readonly end: number;
  readonly bar: number;
  readonly toX: (value: number) => number;
};

/** The height of a rail over a bar, in px before the frame's scale. */
const RAIL = 17;

function toText({ frame }: Pen, lines: readonly TextLine[]): Text {
  return { lines, height: lines.length * LINE * frame.scale };
}

/** Annotations under each other, each at its distance from what is over it. */
function layNotes(pen: Pen, notes: readonly NoteMark[], top: number, width: number): LaidBlock['notes'] {
  let y = top;
  return notes.map((note) => {
    const laid = { note, y: y + 10 * pen.frame.scale, text: toText(pen, breakText(pen, note.text, 'note', width)) };
    y = laid.y + laid.text.height;
    return laid;
  });
}

/** Whether what ends a whole would lie on its last part: an arrow back into it, a soft end, whiskers. */
function needsRail({ whole: { mark }, parts }: PartsBar): boolean {
  const cap = capOf(mark.bound, false);
  return parts.length > 0 && (mark.intervals.length > 0 || (cap !== undefined && cap !== 'right'));
}

/** Lays a block from `top` down. */
export function layBlock(pen: Pen, block: Block, top: number, columns: Columns): LaidBlock {
  const { frame, measure } = pen;
  const { left, bar } = columns;
  const narrow = isNarrow(frame);
  const { row } = block;
  const width = narrow ? frame.width - lineWidth(measure, frame.scale, row.value) - 12 : left - 20 * frame.scale;
  const name = toText(pen, breakText(pen, row.name, 'strong', width));
  const sub = toText(pen, breakText(pen, row.sub, 'quiet', narrow ? frame.width : width));
  const railed = needsRail(block);
  const rail = railed ? RAIL * frame.scale : 0;
  const barY = (narrow ? top + name.height + sub.height + 6 : top + LINE * frame.scale + 4) + rail;
  const { labels, bottom } =
    block.parts.length === 0
      ? { labels: [], bottom: barY + bar }
      : layPartLabels(pen, block.parts, barY + bar, columns);
  const under = Math.max(bottom, narrow ? 0 : barY + name.height + sub.height);
  const notes = layNotes(pen, block.notes, under, narrow ? frame.width : frame.width - left);
  const last = notes.at(-1);
  return {
    ...{ block, name, sub, textY: top, barY, labels, notes },
    ...(railed ? { railY: barY - rail / 2 } : {}),
    bottom: last === undefined ? under : last.y + last.text.height,
  };
}
