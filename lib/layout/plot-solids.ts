import { type Box, type Stroke, toStrokes } from './geometry';
import { levelEnds } from './level';
import { readingBox } from './reading';
import type { SceneBand } from './scene-reading';
import { markBox, noteBox, type Scales, timeStrokes } from './time-mark';
import type { DrawnPlot, TimePlot } from './time-plot';
import { toInkStrokes, toRuleStrokes, toRuns } from './time-strokes';
import { zeroRules } from './zero';

/** What labels and ticks of a plot keep off, in px: marks and subjects as boxes, lines as strokes. */
export type Solids = { readonly boxes: readonly Box[]; readonly strokes: readonly Stroke[] };

const levelStroke = (from: number, to: number, y: number, scales: Scales): Stroke => ({
  ...{ x1: scales.x(from), y1: scales.y(y), x2: scales.x(to), y2: scales.y(y) },
});

/** The line at zero, from end to end. */
const zeroStrokes = (given: TimePlot, scales: Scales): readonly Stroke[] =>
  zeroRules(given).length === 0 ? [] : [levelStroke(given.x.from, given.x.to, 0, scales)];

/** What stands and runs in a plot. */
export function findSolids(given: TimePlot, drawn: DrawnPlot, scales: Scales, scale: number): Solids {
  const { points, levels, notes, rules, bands = [], x } = given;
  const { lines, readings } = drawn;
  const marks = [...points, ...levels.filter(({ open }) => !open)];
  return {
    boxes: [
      ...marks.map((point) => markBox(point, scales, scale)),
      ...readings.map((reading) => readingBox(reading, scales, scale)),
      ...notes.map((note) => noteBox(note, scales)),
    ],
    strokes: [
      // Between two steps labels keep off the slope too: in the corner of a step they would seem to be of both levels.
      ...lines.flatMap((line) => toRuns({ ...line, shape: 'linear' }, scales).flatMap(toStrokes)),
      ...lines.flatMap((line) => (line.shape === 'step' ? toRuns(line, scales).flatMap(toStrokes) : [])),
      ...rules.flatMap((rule) => toRuleStrokes(rule, scales)),
      ...zeroStrokes(given, scales),
      ...(given.under?.(scales) ?? []).flatMap(toInkStrokes),
      ...bands.flatMap((band) => [...bandStrokes(band, scales), ...sideStrokes(band, scales)]),
      ...points.flatMap((point) => timeStrokes(point, scales)),
      ...levels.flatMap((level) => levelEnds(level).map((y) => levelStroke(level.x, x.to, y, scales))),
    ],
  };
}

/** The edges of a band. */
export function bandStrokes({ points }: SceneBand, { x, y }: Scales): readonly Stroke[] {
  return ([0, 1] as const).flatMap((end) =>
    toStrokes(points.flatMap(({ x: at, range }) => (range === undefined ? [] : [{ x: x(at), y: y(range[end]) }]))),
  );
}

/** The sides of a band, where its edges are drawn. */
function sideStrokes({ points }: SceneBand, { x, y }: Scales): readonly Stroke[] {
  return points.flatMap(({ x: at, range }) =>
    range === undefined ? [] : [{ x1: x(at), y1: y(range[0]), x2: x(at), y2: y(range[1]) }],
  );
}
