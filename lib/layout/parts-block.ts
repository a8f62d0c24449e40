import type { NoteMark, Row } from '../kinds/drawing';
import type { BarPart } from '../kinds/length-drawing';
import { isNarrow } from './frame';
import type { Pen } from './pen';
import { LINE, lineWidth, type TextLine } from './text';
import { breakLine, breakText, wordsOf } from './text-ink';

/** A bar with its texts, laid from `top` down: name and who beside or over it, labels and annotations under it. */
export type Block = {
  readonly row: Row;
  /** Whether its bar is in parts, each with a label of its own. */
  readonly parted: boolean;
  readonly parts: readonly BarPart[];
  readonly notes: readonly NoteMark[];
};

/** Lines of text and the height that they take, in px. */
type Text = { readonly lines: readonly TextLine[]; readonly height: number };

/** A block with its places in px. */
export type LaidBlock = {
  readonly block: Block;
  readonly name: Text;
  readonly sub: Text;
  readonly textY: number;
  readonly barY: number;
  readonly labels: readonly { readonly x: number; readonly y: number; readonly text: Text; readonly href: string }[];
  readonly notes: readonly { readonly note: NoteMark; readonly y: number; readonly text: Text }[];
  readonly bottom: number;
};

/** Where bars begin and how high they are in px, and from numbers to px. */
export type Columns = { readonly left: number; readonly bar: number; readonly toX: (value: number) => number };

function toText({ frame }: Pen, lines: readonly TextLine[]): Text {
  return { lines, height: lines.length * LINE * frame.scale };
}

/** The label of a part under its bar, no wider than the part; its line with the number only gives way to the next part's. */
function partLabel(pen: Pen, part: BarPart, room: number, free: number): Text {
  const lines = part.label.flatMap((line): readonly TextLine[] => {
    const isQuiet = line.every((run) => run.as === 'quiet');
    if (lineWidth(pen.measure, pen.frame.scale, line) <= (isQuiet ? room : free)) return [line];
    return isQuiet ? breakText(pen, wordsOf([line]), 'quiet', room) : breakLine(pen, line, free);
  });
  return toText(pen, lines);
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

/** Lays a block from `top` down. */
export function layBlock(pen: Pen, block: Block, top: number, { left, bar, toX }: Columns): LaidBlock {
  const { frame, measure } = pen;
  const narrow = isNarrow(frame);
  const { row } = block;
  const width = narrow ? frame.width - lineWidth(measure, frame.scale, row.value) - 12 : left - 20 * frame.scale;
  const name = toText(pen, breakText(pen, row.name, 'strong', width));
  const sub = toText(pen, breakText(pen, row.sub, 'quiet', narrow ? frame.width : width));
  const barY = narrow ? top + name.height + sub.height + 6 : top + LINE * frame.scale + 4;
  const labels = (block.parted ? block.parts : []).map((part, index, all) => ({
    href: part.mark.href,
    x: toX(part.from),
    y: barY + bar + 6,
    text: partLabel(
      pen,
      part,
      toX(part.to) - toX(part.from) - 12,
      (index === all.length - 1 ? frame.width : toX(part.to) - 4) - toX(part.from),
    ),
  }));
  const under = Math.max(
    barY + bar,
    ...labels.map((label) => label.y + label.text.height),
    narrow ? 0 : barY + name.height + sub.height,
  );
  const notes = layNotes(pen, block.notes, under, narrow ? frame.width : frame.width - left);
  const last = notes.at(-1);
  const bottom = last === undefined ? under : last.y + last.text.height;
  return { block, name, sub, textY: top, barY, labels, notes, bottom };
}
