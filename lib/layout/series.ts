import type { LineView, Plot, ReadingView, SeriesDrawing } from '../kinds/plot';
import { natures } from '../words/natures';
import { gutterOf } from './axis';
import { type Frame, isNarrow } from './frame';
import type { Box } from './geometry';
import type { Ink } from './ink';
import { outlineOf } from './line';
import { layList } from './numbered';
import type { Pen } from './pen';
import type { Scene, SceneLayer } from './scene';
import type { LineLabel } from './settle-plot';
import { oneRun } from './text';
import type { Scales } from './time-mark';
import { type LaidPlot, layTimePlot, type TimePlot } from './time-plot';

/** The air in px between the enlarged panel's edge and what is on it. */
const PAD = 12;

/** Whether the enlarged panel stands below the main one: side by side, half a mid frame has no room for labels. */
const isStacked = ({ name }: Frame) => name === 'narrow' || name === 'mid';

/** The main panel takes three fifths, the enlarged one the rest; where they are stacked, both the whole width. */
function placePanels({ frame }: Pen, closeUp: boolean): { readonly main: Box; readonly close: Box } {
  const { width, scale, name } = frame;
  const stacked = isStacked(frame) && closeUp;
  const height = frame.height ?? (isNarrow(frame) ? 330 : name === 'slide' ? 404 : stacked ? 360 : 440);
  const mainWidth = stacked || !closeUp ? width : Math.round(width * 0.54);
  const gap = 34 * scale;
  return {
    main: { x: 0, y: 0, width: mainWidth, height },
    close: stacked
      ? { x: 0, y: height + 22, width, height: isNarrow(frame) ? 430 : 400 }
      : { x: mainWidth + gap, y: 0, width: width - mainWidth - gap, height },
  };
}

/** The labels of a line: its own, where it goes on by what is expected or set the name of that. */
function toLineLabels(line: LineView, at: LineLabel['at']): readonly LineLabel[] {
  const readings = line.runs.flat();
  const placeOf = ({ x, y, range }: ReadingView) => ({ x, y: y ?? range?.[1] ?? 0 });
  const own = readings.filter((reading) => outlineOf(reading) === undefined);
  const others = [...new Set(readings.map(({ nature }) => nature))].map((nature) => ({
    nature,
    of: readings.filter((reading) => reading.nature === nature && outlineOf(reading) !== undefined),
  }));
  // At its end it is named by its last reading, whatever kind that is.
  const named = own.length === 0 || at === 'end' ? readings : own;
  return [
    { key: line.key, label: line.label, at, rank: line.rank, points: named.map(placeOf) },
    ...others.flatMap(({ nature, of }): LineLabel[] => {
      if (of.length === 0) return [];
      const label = [[{ text: natures[nature].name, as: 'quiet' as const }]];
      return [{ key: `${line.key}-${nature}`, label, at: 'late', rank: line.rank, points: of.map(placeOf) }];
    }),
  ];
}

/** A plot's lines and points, as they stand over time. */
function toTimePlot(
  { title, x, y, lines, points, levels, notes }: Plot,
  at: 'along' | 'end',
): Omit<TimePlot, 'box' | 'gutter' | 'ground'> {
  return {
    ...{ title, x, y, points, levels, notes, lines: [], rules: [] },
    series: lines,
    lineLabels: lines.flatMap((line) => toLineLabels(line, at === 'along' && lines.length > 1 ? 'late' : at)),
  };
}

/** The part of the main plot that the other panel enlarges, tied to it by two lines where they stand side by side. */
function drawLoupe({ main, closeUp }: { main: Plot; closeUp: Plot }, close: Box, stacked: boolean) {
  return ({ x, y, inner }: Scales): readonly Ink[] => {
    const left = x(closeUp.x.from);
    const right = Math.min(x(closeUp.x.to), inner.x + inner.width);
    const top = y(Math.min(closeUp.y.to, main.y.to));
    const bottom = y(Math.max(closeUp.y.from, main.y.from));
    const corners = [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ];
    const ties = [
      [corners[1], { x: close.x, y: close.y }],
      [corners[2], { x: close.x, y: close.y + close.height }],
    ].map((path) => path.filter((point) => point !== undefined));
    const loupe: Ink = { kind: 'stroke', look: 'loupe', paths: [corners], closed: true };
    return stacked ? [loupe] : [loupe, { kind: 'stroke', look: 'loupe', paths: ties }];
  };
}

/** The enlarged end of the period, on ground of its own. */
function layCloseUp(
  plot: Plot,
  box: Box,
  pen: Pen,
  first: number,
): { readonly ground: readonly Ink[]; readonly laid: LaidPlot } {
  const { scale } = pen.frame;
  const head = 30 * scale;
  const inside = { x: box.x + PAD, y: box.y + head, width: box.width - 2 * PAD, height: box.height - head - 4 };
  const title: Ink = {
    kind: 'text',
    lines: [oneRun(plot.title ?? '', 'strong')],
    x: box.x + PAD,
    y: box.y + 20 * scale,
    anchor: 'start',
    box: { x: inside.x, y: box.y, width: inside.width, height: head },
  };
  return {
    ground: [{ kind: 'box', look: 'panel', box }, title],
    laid: layTimePlot(
      { ...toTimePlot(plot, 'end'), box: inside, gutter: gutterOf(plot.y, pen), ground: 'panel', first },
      pen,
    ),
  };
}

/** A point without its label, where it is named in the enlarged part under it. */
function nameOnce(point: Plot['points'][number], { points }: Plot): Plot['points'][number] {
  return points.some(({ mark }) => mark.key === point.mark.key) ? { ...point, named: false } : point;
}

const layersOf = ({ plot, labels }: LaidPlot): readonly SceneLayer[] => [plot, { kind: 'ink', ink: labels }];

/** A series as a line with published totals as points; where they would merge, the end is drawn again, enlarged. */
export function laySeries({ main, closeUp }: SeriesDrawing, pen: Pen): Scene {
  const { width, scale } = pen.frame;
  const places = placePanels(pen, closeUp !== undefined);
  const stacked = closeUp !== undefined && isStacked(pen.frame);
  const whole = stacked ? { ...main, points: main.points.map((point) => nameOnce(point, closeUp)) } : main;
  const one: TimePlot = { ...toTimePlot(whole, 'along'), box: places.main, gutter: 0, ground: 'paper' };
  const listTop = places.main.height + 10;
  if (closeUp === undefined) {
    const laid = layTimePlot(one, pen);
    const list = layList(pen, laid.left, listTop);
    return { width, height: list.bottom, scale, layers: [...layersOf(laid), { kind: 'ink', ink: list.ink }] };
  }
  // The loupe needs the enlarged panel's place, which where they are stacked the list under the main plot moves down.
  const laid = layTimePlot({ ...one, under: drawLoupe({ main, closeUp }, places.close, stacked) }, pen);
  const shift = stacked ? layList(pen, laid.left, 0).bottom : 0;
  const close = { ...places.close, y: places.close.y + shift };
  const numbers = laid.left.filter(({ number }) => number !== undefined).length;
  const { ground, laid: enlarged } = layCloseUp(closeUp, close, pen, numbers + 1);
  // Where panels are stacked each list stands under its own panel; else both stand under both.
  const underMain = layList(pen, stacked ? laid.left : [...laid.left, ...enlarged.left], listTop);
  const underClose = layList(
    pen,
    stacked ? enlarged.left : [],
    stacked ? close.y + close.height + 10 : underMain.bottom,
  );
  return {
    width,
    height: underClose.bottom,
    scale,
    layers: [
      { kind: 'ink', ink: ground },
      ...layersOf(enlarged),
      ...layersOf(laid),
      { kind: 'ink', ink: [...underMain.ink, ...underClose.ink] },
    ],
  };
}
