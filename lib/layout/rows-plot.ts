import type { RowsPanel, Tick } from '../kinds/drawing';
import { TICKS, tickText } from './axis';
import { fitTicks } from './fit-ticks';
import { isNarrow } from './frame';
import type { Pen } from './pen';
import { toRowMark } from './row-mark';
import { toScale } from './row-note';
import type { LaidPanel } from './rows-panel';
import type { PlotScene, SceneLine, SceneTick } from './scene';
import { textWidth } from './text';

/** How far over a panel its ticks' baseline stands, in px. */
const TICK_RISE = 12;
/** How far a strip's ticks and its reference reach up and down from it, in px. */
const STRIP_TICK = 3;
const STRIP_REFERENCE = 8;

/** The ticks over a panel that have room, in the middle of their place; one that would leave the drawing is moved back in. */
function toTicks(pen: Pen, { axis }: RowsPanel, laid: LaidPanel): readonly SceneTick[] {
  const { frame, measure } = pen;
  const toX = toScale(axis, laid);
  const place = (tick: Tick) => {
    const half = textWidth(measure, frame.scale, tickText(pen, tick), 'quiet') / 2;
    return { x: Math.min(Math.max(toX(tick.value), half), frame.width - half), half };
  };
  const shown = fitTicks(axis.ticks, (tick) => {
    const { x, half } = place(tick);
    return [x - half, x + half];
  });
  return shown.map((tick) => ({
    value: tick.value,
    text: tickText(pen, tick),
    at: { x: place(tick).x, y: laid.top - TICK_RISE },
    anchor: 'middle',
  }));
}

type Stroke = readonly (readonly [x: number, y: number])[];

/** Strokes one after the other as one line, gaps between them. */
function toLine(key: string, look: SceneLine['look'], strokes: readonly Stroke[]): SceneLine {
  const points = strokes.flatMap((stroke) => [
    ...stroke.map(([x, y]) => ({ x, y })),
    { x: stroke[0]?.[0] ?? 0, y: undefined },
  ]);
  return { key, name: '', shape: 'linear', look, dots: false, points };
}

/** On a narrow frame each row has its own strip of scale, so that no grid line runs through a label. */
function toStrips(
  { axis, reference }: RowsPanel,
  ys: readonly number[],
  ticks: readonly SceneTick[],
): readonly SceneLine[] {
  const upright = (x: number, y: number, half: number): Stroke => [
    [x, y - half],
    [x, y + half],
  ];
  const strips = ys.flatMap((y): readonly Stroke[] => [
    [
      [axis.from, y],
      [axis.to, y],
    ],
    ...ticks.map(({ value }) => upright(value, y, STRIP_TICK)),
  ]);
  const strip = toLine('strips', 'strip', strips);
  if (reference === undefined) return [strip];
  const ends = [...new Set([reference.low, reference.high])];
  const marks = ys.flatMap((y) => ends.map((x) => upright(x, y, STRIP_REFERENCE)));
  return [strip, toLine('reference', 'reference', marks)];
}

/** What the article prints, across all rows: a line at its value, or a band with its two ends. */
function toReference(reference: RowsPanel['reference']): Pick<PlotScene, 'rules' | 'areas'> {
  if (reference === undefined) return { rules: [], areas: [] };
  const { low, high } = reference;
  const ends = [...new Set([low, high])];
  return {
    rules: ends.map((x) => ({ look: 'reference', x })),
    areas: low === high ? [] : [{ look: 'reference', low, high }],
  };
}

/** The dots of a panel of rows on their scale; a row's y is in px from the panel's top. */
export function toRowsPlot(pen: Pen, panel: RowsPanel, laid: LaidPanel): PlotScene {
  const narrow = isNarrow(pen.frame);
  const { axis } = panel;
  const { plotX: x, plotWidth: width, top, height } = laid;
  const { scale } = pen.frame;
  const head = TICKS * scale;
  const ticks = toTicks(pen, panel, laid);
  const marks = laid.rows.map(({ row: { mark }, markY }) => toRowMark(mark, markY - top, scale));
  return {
    kind: 'plot',
    form: 'rows',
    box: { x, y: top - head, width, height: height + head },
    inner: { x, y: top, width, height },
    x: { from: axis.from, to: axis.to, start: x, end: x + width, ticks },
    y: { from: 0, to: height, start: top, end: top + height, ticks: [] },
    gridX: narrow ? [] : ticks.map(({ value }) => value),
    gridY: [],
    axisLine: false,
    lines: narrow
      ? toStrips(
          panel,
          marks.map(({ y }) => y),
          ticks,
        )
      : [],
    ...toReference(narrow ? undefined : panel.reference),
    marks,
    bars: [],
    under: [],
  };
}
