import type { BarPart, ShareDrawing } from '../kinds/length-drawing';
import { formOf } from '../words/natures';
import { toBarsPlot } from './bars';
import { capReach } from './cap';
import type { Ink } from './ink';
import type { Pen } from './pen';
import { startWithRoom, toPixels } from './scale';
import type { PlotScene, SceneRule } from './scene';
import { capOf } from './scene-mark';
import { LINE, lineWidth, oneRun, type TextLine } from './text';
import { ASCENT, breakLine, breakText, printedOf, toTextInk } from './text-ink';

/** The bar in px: its top and height, its ends, and from per cent to px. */
export type BarPlace = {
  readonly y: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly toX: (share: number) => number;
};

/** What stands over the bar, line by line from the top of the drawing, and in it. */
type Head = {
  readonly label: readonly TextLine[];
  /** Over the bar, from the line `overFrom` of the drawing on. */
  readonly over: readonly TextLine[];
  readonly overFrom: number;
  readonly inside: readonly TextLine[];
};

/** Half the width of the whole's outline, and the air in px between what ends on the bar and a text in it, and at its edge. */
const HALF = 0.5;
const AIR = 10;

/** How far the part's end reaches past itself: the cap of its bound, before the frame's scale. */
const capOfPart = ({ mark }: BarPart) => capReach(capOf(mark.bound, false));

/** The ends of the bar: the whole width, but for what its part's cap needs beyond it. */
function placeEnds({ frame }: Pen, { part }: ShareDrawing): Pick<BarPlace, 'left' | 'right' | 'toX'> {
  const reach = capOfPart(part);
  const share = part.to / 100;
  const [start, end] = [HALF, frame.width - HALF];
  const left = startWithRoom([{ share, reach: reach.left * frame.scale }], EDGE, start, end);
  const right = -startWithRoom(
    [{ share: 1 - share, reach: reach.right * frame.scale }],
    EDGE - frame.width,
    -end,
    -left,
  );
  return { left, right, toX: toPixels({ from: 0, to: 100, start: left, end: right }) };
}

/** The least air in px between a cap and the drawing's edge. */
const EDGE = 1;

/**
 * What the hundred per cent are, written in the part of the bar that is left; where that is too small, over the bar, beside
 * the part's label or under it.
 */
function layHead(
  pen: Pen,
  { whole, part }: ShareDrawing,
  { right, toX }: Pick<BarPlace, 'right' | 'toX'>,
  height: number,
): Head {
  const { frame, measure } = pen;
  const text = `100%: ${whole}`;
  const label = breakLine(pen, part.label[0] ?? [], frame.width);
  const ends = [
    toX(part.to) + capOfPart(part).right * frame.scale,
    ...part.mark.intervals.map(({ high }) => toX(high)),
  ];
  const room = right - Math.max(...ends) - 2 * AIR;
  const inside = room < 0 ? [] : breakText(pen, text, 'quiet', room);
  const widest = Math.max(0, ...inside.map((one) => lineWidth(measure, frame.scale, one)));
  if (inside.length > 0 && widest <= room && inside.length * LINE * frame.scale < height)
    return { label, over: [], overFrom: 0, inside };
  const over = oneRun(text, 'quiet');
  const taken = [over, ...label].map((one) => lineWidth(measure, frame.scale, one));
  if (label.length === 1 && taken.reduce((sum, width) => sum + width, LINE) < frame.width)
    return { label, over: [over], overFrom: 0, inside: [] };
  return { label, over: breakText(pen, text, 'quiet', frame.width), overFrom: label.length, inside: [] };
}

/** The bar with what stands over it and in it. */
export function placeBar(pen: Pen, drawing: ShareDrawing): BarPlace & { readonly head: readonly Ink[] } {
  const { frame } = pen;
  const line = LINE * frame.scale;
  const height = (frame.name === 'slide' ? 34 : 44) * frame.scale;
  const ends = placeEnds(pen, drawing);
  const { label, over, overFrom, inside } = layHead(pen, drawing, ends, height);
  const overY = overFrom * line;
  const y = Math.max(label.length * line, overY + over.length * line) + 12;
  const insideY = y + height / 2 + line * 0.3 - ((inside.length - 1) * line) / 2;
  const end = 'end' as const;
  const texts = [
    toTextInk(pen, label, { x: 0, y: line * ASCENT, tone: drawing.part.mark.tone }),
    ...(over.length === 0 ? [] : [toTextInk(pen, over, { x: frame.width, y: overY + line * ASCENT, anchor: end })]),
    ...(inside.length === 0 ? [] : [toTextInk(pen, inside, { x: ends.right - AIR, y: insideY, anchor: end })]),
  ];
  return { y, height, ...ends, head: texts };
}

/** A cut is of the paper where the part is solid, else of the part's own colour: paper in paper nobody sees. */
function cutOn({ mark: { nature, tone } }: BarPart): Pick<SceneRule, 'look' | 'tone'> {
  return formOf(nature).fill === 'solid' ? { look: 'cut' } : { look: 'cut', tone };
}

/** The part on its whole, cut where what was there before ends. */
export function toBar({ part, before, whole }: ShareDrawing, { y, height, left, right }: BarPlace): PlotScene {
  const bar = { key: part.mark.key, name: whole, top: y, height, parts: [part], whole: part };
  return {
    ...toBarsPlot([bar], { to: 100, start: left, width: right - left }),
    areas: [{ look: 'whole', name: `100%: ${whole}`, low: 0, high: 100 }],
    rules: before === undefined ? [] : [{ ...cutOn(part), x: before.to, printed: printedOf(before.label) }],
  };
}
