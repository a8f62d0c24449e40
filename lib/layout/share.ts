import type { BarPart, Row, ShareDrawing } from '../kinds/drawing';
import { formOf } from '../words/natures';
import { toBarsPlot } from './bars';
import { hasTies, isNarrow } from './frame';
import type { Ink, StrokeInk } from './ink';
import type { Pen } from './pen';
import { toRowsInk } from './rows-ink';
import { type LaidPanel, layPanel } from './rows-panel';
import { toRowsPlot } from './rows-plot';
import { toPixels } from './scale';
import type { PlotScene, Scene, SceneRule } from './scene';
import { LINE, lineWidth, oneRun, type TextLine } from './text';
import { ASCENT, breakText, printedOf, toTextInk, wordsOf } from './text-ink';

/** The bar in px: its top and height, and from per cent to px. */
type BarPlace = { readonly y: number; readonly height: number; readonly toX: (share: number) => number };

/** Half the width of the whole's outline, in px. */
const HALF = 0.5;

function placeBar({ frame }: Pen): BarPlace {
  const height = (frame.name === 'slide' ? 34 : 44) * frame.scale;
  return {
    y: LINE * frame.scale + 12,
    height,
    toX: toPixels({ from: 0, to: 100, start: HALF, end: frame.width - HALF }),
  };
}

/** What the hundred per cent are, written in the part of the bar that is left, or where that is too small, over the bar. */
function toWhole(pen: Pen, { whole, part }: ShareDrawing, bar: BarPlace): Ink {
  const { frame } = pen;
  const line = LINE * frame.scale;
  const room = (bar.toX(100) - bar.toX(part.to)) * (isNarrow(frame) ? 0.92 : 0.8);
  const lines = breakText(pen, `100%: ${whole}`, 'quiet', room);
  const over = oneRun(`100%: ${whole}`, 'quiet');
  const taken = [over, part.label[0] ?? []].map((one) => lineWidth(pen.measure, frame.scale, one));
  const fitsOver = taken.reduce((sum, width) => sum + width, LINE) < frame.width;
  if (lines.length * line >= bar.height && fitsOver)
    return toTextInk(pen, [over], { x: frame.width, y: line * ASCENT, anchor: 'end' });
  const shown = lines.length * line < bar.height ? lines : lines.slice(0, 2);
  const y = bar.y + bar.height / 2 + line * 0.3 - ((shown.length - 1) * line) / 2;
  return toTextInk(pen, shown, { x: frame.width - 10, y, anchor: 'end' });
}

/** A cut is of the paper where the part is solid, else of the part's own colour: paper in paper nobody sees. */
function cutOn({ mark: { nature, tone } }: BarPart): Pick<SceneRule, 'look' | 'tone'> {
  return formOf(nature).fill === 'solid' ? { look: 'cut' } : { look: 'cut', tone };
}

/** The part on its whole, cut where what was there before ends. */
function toBar({ frame }: Pen, { part, before, whole }: ShareDrawing, { y, height }: BarPlace): PlotScene {
  const bar = { key: part.mark.key, name: whole, top: y, height, parts: [part] };
  return {
    ...toBarsPlot([bar], { to: 100, start: HALF, width: frame.width - 2 * HALF }),
    areas: [{ look: 'whole', name: `100%: ${whole}`, low: 0, high: 100 }],
    rules: before === undefined ? [] : [{ ...cutOn(part), x: before.to, printed: printedOf(before.label) }],
  };
}

/** The lines of what was there before, no wider than leaves the wires to the enlarged scale free. */
function beforeLines(pen: Pen, { before, under }: ShareDrawing, bar: BarPlace): readonly TextLine[] {
  const { frame } = pen;
  const isFree = !hasTies(frame) || under.kind === 'said';
  const width = isFree ? frame.width : bar.toX(under.panel.axis.from) - 16 * frame.scale;
  const text = wordsOf(before?.label.slice(0, 1) ?? []);
  return text === '' ? [] : breakText(pen, text, 'note', width);
}

/** The part that was there before, under a bracket. */
function toBefore(pen: Pen, { mark, to }: BarPart, lines: readonly TextLine[], bar: BarPlace): readonly Ink[] {
  const { key, href, title } = mark;
  const end = bar.toX(to);
  const under = bar.y + bar.height + 6;
  const bracket = [
    { x: HALF, y: under },
    { x: HALF, y: under + 6 },
    { x: end, y: under + 6 },
    { x: end, y: under },
  ];
  const text = toTextInk(pen, lines, { x: 0, y: under + 10 + LINE * pen.frame.scale * 0.9 });
  return [
    { kind: 'stroke', look: 'bracket', paths: [bracket] },
    { kind: 'group', link: { href, mark: { key, title: `${wordsOf(lines)}; ${title}` } }, ink: [text] },
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

/** What stands under the bar from `top` down: its readings enlarged, or who says so. `wires` go behind the bar. */
function layUnder(pen: Pen, { under, part }: ShareDrawing, bar: BarPlace, top: number) {
  if (under.kind === 'readings') {
    const { panel } = under;
    const laid = layPanel(pen, panel, top, 'plain');
    const ink = { kind: 'ink', ink: toRowsInk(pen, laid, false) } as const;
    const wires = !hasTies(pen.frame) ? [] : [toWires(pen, panel.axis, laid, bar)];
    return { wires, layers: [toRowsPlot(pen, panel, laid), ink], bottom: laid.bottom };
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
  const bar = placeBar(pen);
  const before = beforeLines(pen, drawing, bar);
  const gap = (name === 'slide' ? 8 : 24) * scale;
  const under = layUnder(pen, drawing, bar, bar.y + bar.height + 18 + before.length * line + gap);
  const { part } = drawing;
  const label = toTextInk(pen, [part.label[0] ?? []], { x: 0, y: line * ASCENT, tone: part.mark.tone });
  const cut = drawing.before === undefined ? [] : toBefore(pen, drawing.before, before, bar);
  return {
    width,
    height: under.bottom,
    scale,
    layers: [
      { kind: 'ink', ink: [...under.wires, label, toWhole(pen, drawing, bar)] },
      toBar(pen, drawing, bar),
      ...(cut.length === 0 ? [] : [{ kind: 'ink', ink: cut } as const]),
      ...under.layers,
    ],
  };
}
