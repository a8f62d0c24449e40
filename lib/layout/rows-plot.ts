import type { RowsPanel } from '../kinds/drawing';
import { layTopTicks } from './axis';
import { isNarrow } from './frame';
import { TICKS } from './mark-size';
import type { Pen } from './pen';
import type { LaidPanel } from './rows-panel';
import type { PlotScene, SceneLine, SceneTick } from './scene';
import { toSceneMark } from './scene-mark';

/** How far a strip's ticks and its reference reach up and down from it, and how wide the shortest time is drawn, in px. */
const STRIP_TICK = 3;
const STRIP_REFERENCE = 8;
const SHORTEST = 4;

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
  const { low, high, label } = reference;
  const printed = { name: label, number: '' };
  const ends = [...new Set([low, high])];
  return {
    rules: ends.map((x) => ({ look: 'reference', x, printed })),
    areas: low === high ? [] : [{ look: 'reference', name: label, low, high }],
  };
}

/** The dots of a panel of rows on their scale; a row's y is in px from the panel's top. */
export function toRowsPlot(pen: Pen, panel: RowsPanel, laid: LaidPanel): PlotScene {
  const narrow = isNarrow(pen.frame);
  const { axis } = panel;
  const { plotX: x, plotWidth: width, top, height } = laid;
  const { scale } = pen.frame;
  const head = TICKS * scale;
  const inner = { x, y: top, width, height };
  const ticks = layTopTicks(axis, pen, inner);
  const shortest = (SHORTEST / width) * (axis.to - axis.from);
  const marks = laid.rows.map(({ row, markY }) =>
    toSceneMark(row, { x: row.mark.value, y: markY - top, shortest }, scale),
  );
  return {
    kind: 'plot',
    form: 'rows',
    title: panel.title,
    timed: laid.rows.some(({ row }) => row.mark.nature === 'event'),
    box: { x, y: top - head, width, height: height + head },
    inner,
    x: { from: axis.from, to: axis.to, start: x, end: x + width, ticks },
    y: { from: 0, to: height, start: top, end: top + height, ticks: [] },
    gridX: narrow ? [] : ticks.map(({ value }) => value),
    gridY: [],
    axisLine: false,
    ...{ bands: [], readings: [] },
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
