import { type ReactNode, useLayoutEffect } from 'react';
import { ZIndexLayer } from 'recharts';
import type { LabelLine, NoteMark, Plot, PointView } from '../../lib/kinds/drawing';
import { type Box, round, type Stroke, toStrokes } from '../../lib/layout/geometry';
import { MarkLink, PointMark } from './mark';
import { NumberedPins, placePins } from './numbered';
import { type Pen, usePen } from './pen';
import { PlacedLabels, settle, type Wanted, wantNote, wantPoint } from './plot-labels';
import { bandOf, linePaths, markBox, noteBox, type Scales, tickBoxes, useScales } from './plot-scales';

/** Subjects of annotations: a pin at a point in time, a band over a span; none where a mark stands already. */
function Subjects({
  notes,
  points,
  scales,
}: {
  notes: readonly NoteMark[];
  points: readonly PointView[];
  scales: Scales;
}): ReactNode {
  return notes
    .filter((note) => !points.some((point) => point.x === note.x && point.mark.value === note.y))
    .map((note) => {
      const box = noteBox(note, scales);
      return note.xEnd === undefined ? (
        <circle
          key={note.key}
          className={note.tone === 'reported' ? 'chart-pin chart-reported-text' : 'chart-pin'}
          cx={round(box.x + 3)}
          cy={round(box.y + 3)}
          r={2.8}
        />
      ) : (
        <rect
          key={note.key}
          className="chart-span"
          x={round(box.x)}
          y={round(box.y)}
          width={round(box.width)}
          height={box.height}
        />
      );
    });
}

/** A point with its bound; where no value was given, its range as an upright band with its ends marked. */
function PlotMark({ point: { mark, x }, scales }: { point: PointView; scales: Scales }): ReactNode {
  const band = bandOf(mark);
  const at = { mark, x: scales.x(x), y: scales.y(mark.value) };
  if (band === undefined) return <PointMark {...at} upright radius={4.5} />;
  const ends = [band.low, band.high].map((end) => round(scales.y(end)));
  return (
    <MarkLink {...at}>
      <path className="chart-band" d={`M${round(at.x)} ${ends.join('V')}`} />
      <path className="chart-whisker" d={ends.map((y) => `M${round(at.x - 7)} ${y}h14`).join('')} />
    </MarkLink>
  );
}

/** A line's label in one line or two. */
function labelForms(label: readonly LabelLine[]): readonly (readonly LabelLine[])[] {
  const [only, ...others] = label;
  if (only === undefined || others.length > 0) return [label];
  const words = only
    .map((run) => run.text)
    .join('')
    .split(' ');
  const half = Math.ceil(words.length / 2);
  return [
    label,
    [[{ text: words.slice(0, half).join(' '), as: 'quiet' }], [{ text: words.slice(half).join(' '), as: 'quiet' }]],
  ];
}

/** A line's own label: somewhere along it, or at its end. */
function wantLines(plot: Plot, paths: ReturnType<typeof linePaths>, along: boolean): readonly Wanted[] {
  return plot.lines.flatMap((line, index): Wanted[] => {
    const points = paths[index] ?? [];
    const at = along ? [0.45, 0.55, 0.35, 0.65, 0.75, 0.25] : [1];
    const subjects = at.flatMap((share): Box[] => {
      const point = points[Math.round((points.length - 1) * share)];
      return point === undefined ? [] : [{ x: point.x - 1, y: point.y - 1, width: 2, height: 2 }];
    });
    return line.label.length === 0
      ? []
      : [{ key: `line-${line.key}`, subjects, forms: labelForms(line.label), tone: 'context' }];
  });
}

/** Everything that looks for a place in a plot. */
function wantAll(
  pen: Pen,
  plot: Plot,
  scales: Scales,
  paths: ReturnType<typeof linePaths>,
  along: boolean,
  alternatives: Alternatives,
): readonly Wanted[] {
  return [
    ...plot.points.map((point) => wantPoint(point, markBox(point, scales, pen.frame.scale))),
    ...wantLines(plot, paths, along),
    ...plot.notes.map((note) => wantNote(pen, note, [noteBox(note, scales), ...alternatives(note, scales)])),
  ];
}

/** Other places where an annotation's subject may be taken, such as along the line that marks its date. */
export type Alternatives = (note: NoteMark, scales: Scales) => readonly Box[];

type Props = {
  readonly plot: Plot;
  /** Draws in the plot's px space, under the marks. */
  readonly extra: (scales: Scales) => ReactNode;
  /** Strokes of `extra` that labels keep off. */
  readonly obstacles: (scales: Scales) => readonly Stroke[];
  /** Whether a line's label may stand along it; else it stands at its end. */
  readonly along: boolean;
  /** Room for ticks left of the plot, in px; at 0 they stand in it, and labels keep off them. */
  readonly gutter: number;
  readonly alternatives: Alternatives;
  /** Told which labels found no place, so that they are listed under the plot. */
  readonly onLeft: (left: readonly Wanted[]) => void;
};

/** Finds places for all labels of a plot, and for the numbers of those that fit nowhere. */
function settlePlot(pen: Pen, scales: Scales, { plot, obstacles, along, gutter, alternatives }: Props) {
  const { scale } = pen.frame;
  const { area } = scales;
  const paths = linePaths(plot, scales);
  const boxes = [
    ...plot.points.map((point) => markBox(point, scales, scale)),
    ...plot.notes.map((note) => noteBox(note, scales)),
    ...(gutter === 0 ? tickBoxes(pen, plot.y, scales) : []),
  ];
  const bounds = { x: area.x, y: area.y - 18 * scale, width: area.width, height: area.height + 14 * scale };
  const strokes = [...paths.flatMap(toStrokes), ...obstacles(scales)];
  const { placed, left } = settle(pen, wantAll(pen, plot, scales, paths, along, alternatives), bounds, boxes, strokes);
  const taken = [...boxes, ...placed.map((label) => label.place.box)];
  return { placed, left, pins: placePins(pen, left, taken, bounds) };
}

/** Marks, annotations and labels, placed where nothing stands; what fits nowhere gets a number. */
export function PlotOverlay(props: Props): ReactNode {
  const { plot, extra, onLeft } = props;
  const pen = usePen();
  const scales = useScales();
  const settled = scales === undefined ? undefined : settlePlot(pen, scales, props);
  const keys = settled?.left.map((label) => label.key).join(' ') ?? '';
  // The parent needs them once they are known, not on each of Recharts' passes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for the labels
  useLayoutEffect(() => onLeft(settled?.left ?? []), [keys]);
  if (scales === undefined || settled === undefined) return null;
  return (
    <ZIndexLayer zIndex={1500}>
      {extra(scales)}
      <Subjects notes={plot.notes} points={plot.points} scales={scales} />
      {plot.points.map((point) => (
        <PlotMark key={point.mark.key} point={point} scales={scales} />
      ))}
      <PlacedLabels placed={settled.placed} />
      <NumberedPins pins={settled.pins} />
    </ZIndexLayer>
  );
}
