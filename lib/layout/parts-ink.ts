import { isNarrow } from './frame';
import type { GroupInk, Ink, StrokeInk } from './ink';
import type { Columns, LaidBlock } from './parts-block';
import type { PartLabel } from './parts-labels';
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
  const mark = block.parts.length > 0 ? { mark: { key, title: `${wordsOf(name.lines)}; ${title}` } } : {};
  const texts = [toTextInk(pen, sub.lines, { x: 0, y: y + name.height }), toTextInk(pen, [block.row.value], value)];
  return [
    { kind: 'group', link: { href, ...mark, underlined: true }, ink: [toTextInk(pen, name.lines, { x: 0, y, tone })] },
    { kind: 'group', link: { href, underlined: true }, ink: texts },
  ];
}

/** Annotations under a bar, tied to its end where no label is in the way. */
function toNotes(pen: Pen, { block, barY, labels, notes }: LaidBlock, { bar, toX }: Columns): readonly GroupInk[] {
  const narrow = isNarrow(pen.frame);
  const { href, tone, key } = block.row.mark;
  const { width } = pen.frame;
  const x = toX(block.whole.to) - 4;
  const boxes = labels.map(({ x: from, y, lines }) => toTextInk(pen, lines, { x: from, y: y + baseOf(pen) }).box);
  return notes.map(({ note, y, text }, index) => {
    const own = toTextInk(pen, text.lines, { x: width, y: y + baseOf(pen), anchor: 'end' }).box;
    const isFree =
      index === 0 &&
      note.subject === key &&
      x >= own.x &&
      !boxes.some((box) => x >= box.x - 2 && x <= box.x + box.width + 2);
    const stand = { x: narrow ? 0 : width, y: y + baseOf(pen), anchor: narrow ? 'start' : 'end', tone } as const;
    const path = [barY + bar + 2, y - 2].map((end) => ({ x, y: end }));
    const connector: StrokeInk = { kind: 'stroke', look: 'connector', paths: [path] };
    const link: GroupInk = {
      kind: 'group',
      link: { href, underlined: true },
      ink: [toTextInk(pen, text.lines, stand)],
    };
    return { kind: 'group', note: note.key, ink: narrow || !isFree ? [link] : [connector, link] };
  });
}

/** The label of a part, what ties it to the part, and the arrow of its bound. */
function toLabel(pen: Pen, { x, y, lines, href, tie, arrow }: PartLabel): readonly Ink[] {
  const text = toTextInk(pen, lines, { x, y: y + baseOf(pen) });
  const strokes: readonly StrokeInk[] = [
    ...(tie === undefined ? [] : [{ kind: 'stroke' as const, look: 'connector' as const, paths: [tie] }]),
    ...(arrow === undefined ? [] : [{ kind: 'stroke' as const, look: 'bracket' as const, paths: arrow }]),
  ];
  return [
    ...strokes,
    ...(href === undefined ? [text] : [{ kind: 'group' as const, link: { href, underlined: true }, ink: [text] }]),
  ];
}

/** The texts of a bar: its head, the labels of its parts, its annotations. */
export function toBlockInk(pen: Pen, laid: LaidBlock, columns: Columns): readonly Ink[] {
  const labels = laid.labels.flatMap((label) => toLabel(pen, label));
  return [...toHead(pen, laid, columns), ...labels, ...toNotes(pen, laid, columns)];
}
