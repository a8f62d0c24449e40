import { isNarrow } from './frame';
import type { GroupInk, Ink, StrokeInk } from './ink';
import type { Columns, LaidBlock } from './parts-block';
import type { Pen } from './pen';
import { LINE } from './text';
import { ASCENT, toTextInk, wordsOf } from './text-ink';

/** Where a first line's baseline stands under the top of its text, in px. */
const baseOf = ({ frame }: Pen) => LINE * ASCENT * frame.scale;

/** Name, who and number of a bar. */
function toHead(pen: Pen, { block, name, sub, textY, barY }: LaidBlock, { left }: Columns): readonly GroupInk[] {
  const narrow = isNarrow(pen.frame);
  const base = baseOf(pen);
  const y = (narrow ? textY : barY) + base;
  const { key, href, title, tone } = block.row.mark;
  const value = {
    x: narrow ? pen.frame.width : left,
    y: textY + base,
    anchor: narrow ? 'end' : 'start',
    tone,
  } as const;
  // A bar in parts has no mark of its own: its name is what leads to its page.
  const mark = block.parted ? { mark: { key, title: `${wordsOf(name.lines)}; ${title}` } } : {};
  const texts = [toTextInk(pen, sub.lines, { x: 0, y: y + name.height }), toTextInk(pen, [block.row.value], value)];
  return [
    { kind: 'group', link: { href, ...mark, underlined: true }, ink: [toTextInk(pen, name.lines, { x: 0, y, tone })] },
    { kind: 'group', link: { href, underlined: true }, ink: texts },
  ];
}

/** Annotations under a bar, tied to the bar's end where there is room. */
function toNotes(pen: Pen, { block, barY, notes }: LaidBlock, { bar }: Columns): readonly GroupInk[] {
  const narrow = isNarrow(pen.frame);
  const { href, tone } = block.row.mark;
  const { width } = pen.frame;
  return notes.map(({ note, y, text }) => {
    const stand = { x: narrow ? 0 : width, y: y + baseOf(pen), anchor: narrow ? 'start' : 'end', tone } as const;
    const path = [barY + bar + 2, y - 2].map((end) => ({ x: width - 4, y: end }));
    const connector: StrokeInk = { kind: 'stroke', look: 'connector', paths: [path] };
    const link: GroupInk = {
      kind: 'group',
      link: { href, underlined: true },
      ink: [toTextInk(pen, text.lines, stand)],
    };
    return { kind: 'group', note: note.key, ink: narrow ? [link] : [connector, link] };
  });
}

/** The texts of a bar: its head, the labels of its parts, its annotations. */
export function toBlockInk(pen: Pen, laid: LaidBlock, columns: Columns): readonly Ink[] {
  const labels = laid.labels.map(({ x, y, text, href }): Ink => {
    const ink = [toTextInk(pen, text.lines, { x, y: y + baseOf(pen) })];
    return { kind: 'group', link: { href, underlined: true }, ink };
  });
  return [...toHead(pen, laid, columns), ...labels, ...toNotes(pen, laid, columns)];
}
