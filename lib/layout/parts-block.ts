import type { NoteMark } from '../kinds/drawing';
import type { PartsBar } from '../kinds/length-drawing';
import { isNarrow } from './frame';
import { layPartLabels, type PartLabels } from './part-labels';
import type { Pen } from './pen';
import { capOf } from './scene-mark';
import { LINE, lineWidth, type TextLine, textWidth } from './text';
import { breakLine, breakText } from './text-ink';

/**
 * A bar with the annotations that point at it, laid from `top` down: name and who beside or over it, labels and annotations
 * under it.
 */
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
  /** Where the cap and the whiskers of the whole stand, where they would lie on its last part. */
  readonly railY?: number;
  /** Its number over the bar, or on a narrow frame beside its name or under it. */
  readonly value: { readonly text: Text; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
  readonly labels: PartLabels;
  readonly notes: readonly { readonly note: NoteMark; readonly y: number; readonly text: Text }[];
  readonly bottom: number;
};

/** How wide the texts beside bars are, where bars begin, where the scale ends and how high bars are in px, and from numbers to px. */
export type Columns = {
  readonly text: number;
  readonly left: number;
  readonly end: number;
  readonly bar: number;
  readonly toX: (value: number) => number;
};

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

/** What share of a narrow frame a number may take beside a name that needs more than the rest. */
const VALUE = 0.5;

/** The texts of a bar's head from `top` down, and where the bar begins: beside the texts, or on a narrow frame under them. */
function layHead(
  pen: Pen,
  { row }: Block,
  top: number,
  { text, left }: Columns,
): Omit<LaidBlock, 'block' | 'labels' | 'notes' | 'bottom'> {
  const { frame, measure } = pen;
  const { width, scale } = frame;
  const narrow = isNarrow(frame);
  const own = lineWidth(measure, scale, row.value);
  const beside = textWidth(measure, scale, row.name, 'strong') + own + 12;
  const isBeside = narrow && (own <= VALUE * width || beside <= width);
  const column = !narrow ? text : isBeside ? width - own - 12 : width;
  const name = toText(pen, breakText(pen, row.name, 'strong', column));
  const under = narrow ? width : column;
  const sub = toText(pen, [
    ...breakText(pen, row.sub, 'quiet', under),
    ...row.aside.flatMap((line) => breakLine(pen, line, under)),
  ]);
  const number = toText(pen, isBeside ? [row.value] : breakLine(pen, row.value, width - left));
  const texts = { name, sub, textY: top };
  if (!narrow)
    return { ...texts, value: { text: number, x: left, y: top, anchor: 'start' }, barY: top + number.height + 4 };
  const foot = top + name.height + sub.height;
  return isBeside
    ? { ...texts, value: { text: number, x: width, y: top, anchor: 'end' }, barY: foot + 6 }
    : { ...texts, value: { text: number, x: 0, y: foot, anchor: 'start' }, barY: foot + number.height + 6 };
}

/** What a rail over a bar takes, in px before the frame's scale. */
const RAIL = 17;

/** Whether what ends a whole would lie on its last part: an arrow back into it, a soft end, whiskers. */
function needsRail({ whole: { mark }, parts }: PartsBar): boolean {
  const cap = capOf(mark.bound, false);
  return parts.length > 0 && (mark.intervals.length > 0 || (cap !== undefined && cap !== 'right'));
}

/** A head with the room over its bar that what ends its whole needs. */
function withRail({ frame }: Pen, block: Block, head: ReturnType<typeof layHead>): ReturnType<typeof layHead> {
  if (!needsRail(block)) return head;
  const rail = RAIL * frame.scale;
  return { ...head, barY: head.barY + rail, railY: head.barY + rail / 2 };
}

/** Lays a block from `top` down. */
export function layBlock(pen: Pen, block: Block, top: number, columns: Columns): LaidBlock {
  const { left, bar, toX } = columns;
  const { frame } = pen;
  const narrow = isNarrow(frame);
  const head = withRail(pen, block, layHead(pen, block, top, columns));
  const foot = head.barY + bar;
  const labels = layPartLabels(pen, block.parts, { foot, left, toX });
  const under = Math.max(foot, labels.bottom, narrow ? 0 : head.barY + head.name.height + head.sub.height);
  const notes = layNotes(pen, block.notes, under, narrow ? frame.width : frame.width - left);
  const last = notes.at(-1);
  const bottom = last === undefined ? under : last.y + last.text.height;
  return { block, ...head, labels, notes, bottom };
}
