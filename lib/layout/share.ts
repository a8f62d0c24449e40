import type { Row } from '../kinds/drawing';
import type { BarPart, ShareDrawing } from '../kinds/length-drawing';
import { hasTies } from './frame';
import { crosses, toStrokes } from './geometry';
import type { Ink, StrokeInk } from './ink';
import type { Pen } from './pen';
import { toRowsInk } from './rows-ink';
import { type LaidPanel, layPanel } from './rows-panel';
import { toRowsPlot } from './rows-plot';
import type { Scene } from './scene';
import { type BarPlace, placeBar, toBar } from './share-bar';
import { LINE, type TextLine } from './text';
import { ASCENT, breakText, nameMark, toTextInk, wordsOf } from './text-ink';

/** The least width in px, before the frame's scale, that a text has beside the wires to the enlarged scale. */
const COLUMN = 150;

/** The room in px for what was there before, left of the wires to the enlarged scale; the whole width where there are none. */
function roomBefore(
  pen: Pen,
  { before, under }: ShareDrawing,
  bar: BarPlace,
): { readonly room: number; readonly hasWires: boolean } {
  const { frame } = pen;
  if (!hasTies(frame) || under.kind === 'said') return { room: frame.width, hasWires: false };
  const { plotX } = layPanel(pen, under.panel, 0, 'plain');
  const room = Math.min(bar.toX(under.panel.axis.from), plotX) - 16 * frame.scale;
  // Where wires would leave it a word a line, it does without them: the panel's title says what it enlarges.
  const hasWires = before === undefined || room >= COLUMN * frame.scale;
  return { room: hasWires ? room : frame.width, hasWires };
}

/** The part that was there before, under a bracket. */
function toBefore(pen: Pen, { mark, to }: BarPart, lines: readonly TextLine[], bar: BarPlace): readonly Ink[] {
  const { key, href, title } = mark;
  const end = bar.toX(to);
  const under = bar.y + bar.height + 6;
  const bracket = [
    { x: bar.left, y: under },
    { x: bar.left, y: under + 6 },
    { x: end, y: under + 6 },
    { x: end, y: under },
  ];
  const text = toTextInk(pen, lines, { x: 0, y: under + 10 + LINE * pen.frame.scale * 0.9 });
  return [
    { kind: 'stroke', look: 'bracket', paths: [bracket] },
    { kind: 'group', link: { href, mark: { key, title: nameMark(lines, title) } }, ink: [text] },
  ];
}

/** Who says the share, how surely, and its annotation, where no readings stand under the bar. */
function saidLines(pen: Pen, { name, sub, aside, note }: Row): readonly TextLine[] {
  const { width } = pen.frame;
  return [
    ...breakText(pen, name, 'strong', width),
    ...breakText(pen, sub, 'quiet', width),
    ...aside.flatMap((runs) => breakText(pen, wordsOf([runs]), runs[0]?.as ?? 'quiet', width)),
    ...(note === undefined ? [] : breakText(pen, note, 'note', width)),
  ];
}

/** Two lines from the stretch of the bar that the readings enlarge to the ends of their scale. */
function toWires({ frame }: Pen, axis: { from: number; to: number }, laid: LaidPanel, bar: BarPlace): StrokeInk {
  const wire = (share: number, x: number) => [
    { x: bar.toX(share), y: bar.y + bar.height + 2 },
    { x, y: laid.top - 24 * frame.scale },
  ];
  const paths = [wire(axis.from, laid.plotX), wire(axis.to, laid.plotX + laid.plotWidth)];
  return { kind: 'stroke', look: 'loupe', paths };
}

/** What stands under the bar from `top` down: its readings enlarged, or who says so. `wires` go behind the bar, where no text stands in their way. */
function layUnder(pen: Pen, { under, part }: ShareDrawing, bar: BarPlace, top: number, hasWires: boolean) {
  if (under.kind === 'readings') {
    const { panel } = under;
    const laid = layPanel(pen, panel, top, 'plain');
    const ink = { kind: 'ink', ink: toRowsInk(pen, laid, false) } as const;
    const wires = toWires(pen, panel.axis, laid, bar);
    const heads = laid.headings.map(({ lines, y }) => toTextInk(pen, lines, { x: 0, y }).box);
    const isClear = !wires.paths.flatMap(toStrokes).some((wire) => heads.some((head) => crosses(wire, head)));
    return {
      wires: hasWires && isClear ? [wires] : [],
      layers: [toRowsPlot(pen, panel, laid), ink],
      bottom: laid.bottom,
    };
  }
  const { href, tone } = part.mark;
  const line = LINE * pen.frame.scale;
  const lines = saidLines(pen, under.row);
  const text = toTextInk(pen, lines, { x: 0, y: top + line * ASCENT, tone });
  const ink: readonly Ink[] = [{ kind: 'group', link: { href, underlined: true }, ink: [text] }];
  return { wires: [], layers: [{ kind: 'ink', ink } as const], bottom: top + (lines.length + 0.5) * line };
}

/** A share as one bar of its whole, the part that was there before under a bracket; below, its readings or who says so. */
export function layShare(drawing: ShareDrawing, pen: Pen): Scene {
  const { width, scale, name } = pen.frame;
  const line = LINE * scale;
  const bar = placeBar(pen, drawing);
  const { room, hasWires } = roomBefore(pen, drawing, bar);
  const words = wordsOf(drawing.before?.label.slice(0, 1) ?? []);
  const before = words === '' ? [] : breakText(pen, words, 'note', room);
  const gap = (name === 'slide' ? 8 : 24) * scale;
  const under = layUnder(pen, drawing, bar, bar.y + bar.height + 18 + before.length * line + gap, hasWires);
  const cut = drawing.before === undefined ? [] : toBefore(pen, drawing.before, before, bar);
  return {
    width,
    height: under.bottom,
    scale,
    layers: [
      { kind: 'ink', ink: [...under.wires, ...bar.head] },
      toBar(drawing, bar),
      ...(cut.length === 0 ? [] : [{ kind: 'ink', ink: cut } as const]),
      ...under.layers,
    ],
  };
}
