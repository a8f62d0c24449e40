import { isNarrow } from './frame';
import type { GroupInk, Ink } from './ink';
import { toPartArrow } from './part-arrow';
import type { PartLabel, PartLabels } from './part-labels';
import type { Columns, LaidBlock } from './parts-block';
import type { Pen } from './pen';
import { toConnector } from './plot-labels';
import { LINE } from './text';
import { ASCENT, nameMark, toTextInk } from './text-ink';

/** Where a first line's baseline stands under the top of its text, in px. */
const baseOf = ({ frame }: Pen) => LINE * ASCENT * frame.scale;

/** Name, who and number of a bar. */
function toHead(pen: Pen, { block, name, sub, textY, barY, value }: LaidBlock): readonly GroupInk[] {
  const base = baseOf(pen);
  const y = (isNarrow(pen.frame) ? textY : barY) + base;
  const { key, href, title, tone } = block.row.mark;
  const stand = { x: value.x, y: value.y + base, anchor: value.anchor, tone };
  // A bar in parts has no mark of its own: its name is what leads to its page.
  const mark = block.parts.length > 0 ? { mark: { key, title: nameMark(name.lines, title) } } : {};
  const texts = [toTextInk(pen, sub.lines, { x: 0, y: y + name.height }), toTextInk(pen, value.text.lines, stand)];
  return [
    { kind: 'group', link: { href, ...mark, underlined: true }, ink: [toTextInk(pen, name.lines, { x: 0, y, tone })] },
    { kind: 'group', link: { href, underlined: true }, ink: texts },
  ];
}

/** Annotations under a bar; the first is tied to the bar's end where it reaches that and no label lies between. */
function toNotes(pen: Pen, { block, barY, labels, notes }: LaidBlock, { bar, toX }: Columns): readonly GroupInk[] {
  const narrow = isNarrow(pen.frame);
  const { href, tone, key } = block.row.mark;
  const { width } = pen.frame;
  const x = toX(block.whole.to) - 4;
  const isFree = !narrow && labels.direct.length + labels.list.length === 0;
  return notes.map(({ note, y, text }, index) => {
    const stand = { x: narrow ? 0 : width, y: y + baseOf(pen), anchor: narrow ? 'start' : 'end', tone } as const;
    const ink = toTextInk(pen, text.lines, stand);
    const connector = toConnector({ x1: x, y1: barY + bar + 2, x2: x, y2: y - 2 });
    const link: GroupInk = { kind: 'group', link: { href, underlined: true }, ink: [ink] };
    const isTied = isFree && index === 0 && note.subject === key && x >= ink.box.x;
    return { kind: 'group', note: note.key, ink: isTied ? [connector, link] : [link] };
  });
}

/** A label that leads to its part's page, with the arrow of the part's own bound. */
function toLabel(pen: Pen, label: PartLabel, before: readonly Ink[] = []): Ink {
  const { part, x, y, lines } = label;
  const text = toTextInk(pen, lines, { x, y: y + baseOf(pen) });
  const ink = [...before, text, ...toPartArrow(pen, label)];
  return { kind: 'group', link: { href: part.mark.href, underlined: true }, ink };
}

/** The labels of a bar's parts: under them, or in a list with a number that stands under the part too. */
function toLabels(pen: Pen, { direct, numbers, list }: PartLabels): readonly Ink[] {
  const size = (pen.frame.name === 'slide' ? 13 : 11) * pen.frame.scale;
  const pins = numbers.map(({ part, number, at, radius, tie }): Ink => {
    const pin: Ink = { kind: 'number', number, at, radius, size };
    return { kind: 'group', pin: part.mark.key, ink: tie === undefined ? [pin] : [toConnector(tie), pin] };
  });
  const entries = list.map((label, index): Ink => {
    const radius = numbers[index]?.radius ?? 0;
    const at = { x: label.x - 2 * radius, y: label.y + baseOf(pen) - radius / 2 };
    const number: Ink = { kind: 'number', number: label.number, at, radius, size };
    return { kind: 'group', note: label.part.mark.key, ink: [toLabel(pen, label, [number])] };
  });
  return [...direct.map((label) => toLabel(pen, label)), ...pins, ...entries];
}

/** The texts of a bar: its head, the labels of its parts, its annotations. */
export function toBlockInk(pen: Pen, laid: LaidBlock, columns: Columns): readonly Ink[] {
  return [...toHead(pen, laid), ...toLabels(pen, laid.labels), ...toNotes(pen, laid, columns)];
}
