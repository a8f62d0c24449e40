import type { Axis, Tick } from '../kinds/drawing';
import { drawingWords } from '../words/drawing';
import { type Extent, fitTicks } from './fit-ticks';
import { type Box, overlaps } from './geometry';
import type { Pen } from './pen';
import { toPixels } from './scale';
import type { SceneTick } from './scene';
import { oneRun, type TextLine, textWidth } from './text';

/** The size of a tick's text in px, before the frame's scale. */
const SIZE = 13;

/** How much of a tick's size stands over its baseline. */
const ASCENT = 0.75;

/** How far over a panel its ticks' baseline stands, in px. */
export const TICK_RISE = 12;

/** Where labels stand at their ticks: beginning there, or in the middle of it, moved in between two ends in px. */
type Stand = { readonly anchor: 'start' } | { readonly anchor: 'middle'; readonly from: number; readonly to: number };

/** Where the text of a tick begins and ends on an axis of this width in px. */
function tickExtent(axis: Axis, pen: Pen, width: number, stand: Stand, tick: Tick): Extent {
  const own = textWidth(pen.measure, pen.frame.scale, unitText(axis, tick), 'quiet');
  const at = toPixels({ from: axis.from, to: axis.to, start: 0, end: width })(tick.value);
  if (stand.anchor === 'start') return at + 4 + own > width ? [at - own, at] : [at + 4, at + 4 + own];
  const middle = clampMiddle(at + unitShift(axis, pen, tick), own / 2, stand);
  return [middle - own / 2, middle + own / 2];
}

/**
 * An axis of this width in px with the ticks that a frame has room for: labels never touch. Of numbers every second one is
 * left out, or more, so that steps stay equal, zero stays, and the unit stands at the last that is left.
 */
export function fittingTicks(axis: Axis, pen: Pen, width: number, stand: Stand): Axis {
  const { ticks } = axis;
  const fitting = (fewer: Axis) => fitTicks(fewer.ticks, (tick) => tickExtent(fewer, pen, width, stand, tick));
  if (stand.anchor === 'start' || ticks.some(({ fixed }) => fixed === true)) return { ...axis, ticks: fitting(axis) };
  const zero = Math.max(
    0,
    ticks.findIndex(({ value }) => value === 0),
  );
  const thinned = ticks.map((_, index): Axis => {
    return { ...axis, ticks: ticks.filter((_, other) => (other - zero) % (index + 1) === 0) };
  });
  return thinned.find((fewer) => fitting(fewer).length === fewer.ticks.length) ?? axis;
}

/** How far the middle of a tick's text lies beside its number, which stands at the tick: half of what its unit takes, in px. */
function unitShift(axis: Axis, pen: Pen, tick: Tick): number {
  const widthOf = (text: string) => textWidth(pen.measure, pen.frame.scale, text, 'quiet');
  const shift = (widthOf(unitText(axis, tick)) - widthOf(tick.label)) / 2;
  return axis.unitLeads === true ? -shift : shift;
}

/** The middle of a text, moved so that the text stays between two ends in px. */
function clampMiddle(
  middle: number,
  half: number,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  return Math.min(Math.max(middle, from + half), to - half);
}

/** The text of a tick of a scale of numbers: the last one carries the unit. */
function unitText(axis: Axis, tick: Tick): string {
  const text = tick.label;
  const { unit, unitLeads, ticks } = axis;
  if (unit === undefined || ticks.at(-1) !== tick) return text;
  return unitLeads === true ? `${unit} ${text}` : `${text} ${unit}`;
}

/** What an axis without zero says of itself, on one line; undefined of others. */
export function zeroNote(axis: Axis): TextLine | undefined {
  return axis.zoomed === true ? oneRun(drawingWords.notFromZero(axis.to < 0), 'quiet') : undefined;
}

const levelWidth = (axis: Axis, pen: Pen, tick: Tick) =>
  textWidth(pen.measure, pen.frame.scale, unitText(axis, tick), 'quiet');

/** The room in px that the ticks of a vertical axis need left of the plot. */
export function gutterOf(axis: Axis, pen: Pen): number {
  return Math.ceil(Math.max(...axis.ticks.map((tick) => levelWidth(axis, pen, tick)))) + 8;
}

/** The ticks over a panel, in the middle of their place; one that would leave the drawing is moved back in. */
export function layTopTicks(axis: Axis, pen: Pen, inner: Box): readonly SceneTick[] {
  const { frame, measure } = pen;
  const toX = toPixels({ from: axis.from, to: axis.to, start: inner.x, end: inner.x + inner.width });
  const stand = { anchor: 'middle', from: -inner.x, to: frame.width - inner.x } as const;
  const shown = fittingTicks(axis, pen, inner.width, stand);
  return shown.ticks.map((tick) => {
    const text = unitText(shown, tick);
    const half = textWidth(measure, frame.scale, text, 'quiet') / 2;
    const x = clampMiddle(toX(tick.value) + unitShift(shown, pen, tick), half, { from: 0, to: frame.width });
    return { value: tick.value, text, at: { x, y: inner.y - TICK_RISE }, anchor: 'middle' };
  });
}

/** The ticks of a time axis under a plot: each begins at its instant; one that would run out ends there, and one that would stand on a mark's arrow is left out. */
export function layTimeTicks(axis: Axis, pen: Pen, inner: Box, marks: readonly Box[]): readonly SceneTick[] {
  const { measure, frame } = pen;
  const toX = toPixels({ from: axis.from, to: axis.to, start: inner.x, end: inner.x + inner.width });
  const size = SIZE * frame.scale;
  // Under the axis stand a stroke of 6 px and 2 px of air.
  const y = inner.y + inner.height + 8 + 8 * frame.scale;
  return fittingTicks(axis, pen, inner.width, { anchor: 'start' }).ticks.flatMap((tick): readonly SceneTick[] => {
    const text = tick.label;
    const width = textWidth(measure, frame.scale, text, 'quiet');
    const x = toX(tick.value);
    const spills = x + 4 + width > inner.x + inner.width;
    const box = { x: spills ? x - width : x + 4, y: y - 0.72 * size, width, height: size };
    if (marks.some((mark) => overlaps(mark, box))) return [];
    return [{ value: tick.value, text, at: { x: spills ? x : x + 4, y }, anchor: spills ? 'end' : 'start' }];
  });
}

/** The ticks of a vertical axis: in a gutter left of the plot, level with their lines; without one, in the plot over them. */
export function layLevelTicks(axis: Axis, inner: Box, gutter: number): readonly SceneTick[] {
  const toY = toPixels({ from: axis.from, to: axis.to, start: inner.y + inner.height, end: inner.y });
  return axis.ticks.map((tick): SceneTick => {
    const text = unitText(axis, tick);
    const y = toY(tick.value);
    return gutter === 0
      ? { value: tick.value, text, at: { x: inner.x, y: y - 5 }, anchor: 'start' }
      : { value: tick.value, text, at: { x: inner.x - 7, y: y + 4 }, anchor: 'end' };
  });
}

/** What the ticks of a vertical axis cover where they stand in the plot: labels keep off them. */
export function levelTickBoxes(axis: Axis, pen: Pen, inner: Box): readonly Box[] {
  const size = SIZE * pen.frame.scale;
  const toY = toPixels({ from: axis.from, to: axis.to, start: inner.y + inner.height, end: inner.y });
  return axis.ticks.map((tick) => ({
    x: inner.x,
    y: toY(tick.value) - 5 - ASCENT * size,
    width: levelWidth(axis, pen, tick),
    height: size,
  }));
}
