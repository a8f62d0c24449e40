import type { MarkView } from '../kinds/drawing';
import type { LineView, ReadingView } from '../kinds/plot';
import { formOf } from '../words/natures';
import type { SceneLine } from './scene';
import type { SceneBand, ScenePoint } from './scene-reading';
import { isDense, thinBand, thinPoints } from './thin';
import type { Scales } from './time-mark';

type Outline = NonNullable<SceneLine['outline']>;

/** How a line runs at a reading: dotted where it is expected, dashed where it is set; solid where it was found. */
export function outlineOf({ nature }: Pick<ReadingView | MarkView, 'nature'>): Outline | undefined {
  const { outline } = formOf(nature);
  return outline === 'dashed' || outline === 'dotted' ? outline : undefined;
}

/** Whether a reading is joined to its neighbour in a run by a line. */
export const isTied = (one: ReadingView | undefined, other: ReadingView | undefined) =>
  one?.y !== undefined && other?.y !== undefined;

/** Whether the ranges of two neighbours in a run are one band. */
export const isBanded = (one: ReadingView | undefined, other: ReadingView | undefined) =>
  one?.range !== undefined && other?.range !== undefined;

/** The links between neighbours of a run, in one outline, as points with gaps between those that don’t follow on. */
function linksIn(runs: LineView['runs'], outline: Outline | undefined): readonly ScenePoint[] {
  const points: ScenePoint[] = [];
  for (const run of runs) {
    for (const [index, after] of run.entries()) {
      const before = run[index - 1];
      if (before?.y === undefined || after.y === undefined) continue;
      if ((outlineOf(after) ?? outlineOf(before)) !== outline) continue;
      if (points.at(-1)?.x !== before.x) {
        if (points.length > 0) points.push({ x: before.x, y: undefined });
        points.push({ x: before.x, y: before.y });
      }
      points.push({ x: after.x, y: after.y });
    }
  }
  return points;
}

/** The bridges over the gaps of a line: from the last reading before each to the first after it. A bare range is no gap, and no line crosses it. */
function bridgesOf(runs: LineView['runs']): readonly ScenePoint[] {
  return runs.flatMap((run, index) => {
    const [before, after] = [runs[index - 1]?.at(-1), run[0]];
    if (before?.y === undefined || after?.y === undefined) return [];
    return [
      { x: before.x, y: before.y },
      { x: after.x, y: after.y },
      { x: after.x, y: undefined },
    ];
  });
}

/** The ranges of neighbours as a band, with gaps between runs. */
function bandIn(runs: LineView['runs']): SceneBand['points'] {
  return runs.flatMap((run) => {
    const banded = run.flatMap((reading, index) => {
      const isIn = isBanded(run[index - 1], reading) || isBanded(reading, run[index + 1]);
      return [{ x: reading.x, range: isIn ? reading.range : undefined }];
    });
    const last = banded.at(-1);
    return last === undefined ? [] : [...banded, { x: last.x, range: undefined }];
  });
}

/** Readings on a line are dots as well where they are this far apart, in px. */
const DOTTED = 4;

type Ranked = Pick<SceneLine, 'name' | 'rank'>;

/** The part of a line that runs in one outline; none where no two of its readings follow on. */
function toPart(
  { key, runs }: LineView,
  ranked: Ranked,
  { x: toX, inner }: Scales,
  outline: Outline | undefined,
): readonly SceneLine[] {
  const points = linksIn(runs, outline);
  if (points.length === 0) return [];
  const dense = isDense(points.length, inner.width);
  return [
    {
      ...{ key: outline === undefined ? key : `${key}-${outline}`, ...ranked, shape: 'linear', look: 'series' },
      ...(outline === undefined ? {} : { outline }),
      dots: points.length * DOTTED <= inner.width,
      points: dense ? thinPoints(points, toX) : points,
      ...(dense ? { all: points } : {}),
    },
  ];
}

/** A line of readings as it is drawn: its bridges, and its solid, dashed and dotted parts. */
export function toSceneLines(line: LineView, scales: Scales): readonly SceneLine[] {
  const { key, name, rank, joined, runs } = line;
  const ranked: Ranked = { name, ...(rank === undefined ? {} : { rank }) };
  const bridges = joined ? bridgesOf(runs) : [];
  const bridge = { key: `${key}-bridge`, ...ranked, shape: 'linear', look: 'bridge', dots: false } as const;
  return [
    ...(bridges.length === 0 ? [] : [{ ...bridge, points: bridges }]),
    ...([undefined, 'dashed', 'dotted'] as const).flatMap((outline) => toPart(line, ranked, scales, outline)),
  ];
}

/** The ranges of a line’s readings as a band; none where no two follow on. */
export function toSceneBands({ key, name, rank, runs }: LineView, { x: toX, inner }: Scales): readonly SceneBand[] {
  const points = bandIn(runs);
  if (points.every(({ range }) => range === undefined)) return [];
  const shown = isDense(points.length, inner.width) ? thinBand(points, toX) : points;
  return [{ key, name, look: 'series', ...(rank === undefined ? {} : { rank }), points: shown }];
}
