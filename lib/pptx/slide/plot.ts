import type { NoteMark } from '../../kinds/drawing';
import { fitTicks } from '../../layout/fit-ticks';
import type { Place } from '../../layout/place-labels';
import type { SeriesLabel } from '../../ooxml/chart/label';
import { toNumberFormat } from '../../ooxml/chart/number-format';
import { drawScatter, type ScatterSeries } from '../../ooxml/chart/scatter';
import { DAYS, toSerialDay } from '../../ooxml/chart/sheet';
import type { ThemeColour } from '../../ooxml/colour';
import type { Rect } from '../../ooxml/length';
import type { Shape, Told } from '../../ooxml/shape';
import { centred } from '../../ooxml/text-size';
import { shapeWords, workbookWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { GRID, markColour, textColour, toMarkLooks } from './mark-style';
import { LABEL_SIZE, leftHeight, placeInPlot, toLead, toLeftNotes, toNoteText } from './plot-labels';
import { type LabelledPoint, type Plane, type PlotInput, toPlane } from './plot-plane';
import { plainRuns } from './runs';
import { toValueAxis } from './value-axis';

/** The space in px between a point and a label at its side. */
const BESIDE = 12;

/**
 * How far a label's place is from where it would stand at its side, in shares of the chart. In the right half that is the
 * left side, because some programs first move a label into the chart.
 */
function toOffset({ box }: Place, x: number, y: number, size: Rect): Pick<SeriesLabel, 'at' | 'offset'> {
  const isLeft = x > size.width / 2;
  const usual = isLeft ? x - BESIDE - box.width : x + BESIDE;
  const offset = [(box.x - usual) / size.width, (box.y + box.height / 2 - y) / size.height] as const;
  return { at: isLeft ? 'l' : 'r', offset };
}

/** A point with its number, labelled at its place. */
function toPointSeries(point: LabelledPoint, place: Place | undefined, plane: Plane, size: Rect): ScatterSeries {
  const format = toNumberFormat(point.number, point.y);
  const side = place && toOffset(place, plane.toX(point.x), plane.toY(point.y), size);
  return {
    name: point.name,
    points: [{ x: toSerialDay(point.x), y: point.y }],
    ...(point.mark?.point === true ? toMarkLooks(point.mark, true) : {}),
    format,
    formatX: DAYS,
    label: {
      ...(side ?? { at: plane.toX(point.x) > size.width / 2 ? 'l' : 'r' }),
      show: { name: true, value: true },
      format,
      size: LABEL_SIZE,
      colour: textColour(point),
    },
  };
}

/** The range of a point whose value nobody gave, as a band between its ends. */
function toBandSeries({ mark, name, x }: LabelledPoint): readonly ScatterSeries[] {
  const band = mark?.point === false ? mark.intervals[0] : undefined;
  if (mark === undefined || band === undefined) return [];
  const ends = [band.low, band.high].map((y) => ({ x: toSerialDay(x), y }));
  return [
    { name: `${name}; ${band.label}`, points: ends, line: { colour: markColour(mark), width: 6 }, formatX: DAYS },
  ];
}

/** What a note points at: a day as a small dot, a span as a band. A figure's own mark is there already. */
function toNoteSeries(note: NoteMark, points: readonly LabelledPoint[]): readonly ScatterSeries[] {
  if (points.some(({ key }) => key === note.subject)) return [];
  const colour = markColour(note);
  const soft = note.tone === 'reported' ? COLOURS.accentSoft : COLOURS.contextSoft;
  const times = note.xEnd === undefined ? [note.x] : [note.x, note.xEnd];
  return [
    {
      name: note.lead + note.text,
      points: times.map((time) => ({ x: toSerialDay(time), y: note.y })),
      ...(note.xEnd === undefined
        ? { marker: { size: 9, fill: { colour } }, over: [{ marker: { size: 5, fill: { colour: COLOURS.paper } } }] }
        : { line: { colour: soft, width: 14 } }),
      formatX: DAYS,
    },
  ];
}

/** The ticks whose labels have room under the plot. */
function toTicks({ x, y }: PlotInput, plane: Plane): ScatterSeries {
  const ticks = fitTicks(x.ticks, ({ value, label }) => centred(plane.toX(value), label, LABEL_SIZE));
  const base = toValueAxis(y).from;
  return {
    name: shapeWords.ticks,
    points: ticks.map(({ value }) => ({ x: toSerialDay(value), y: base })),
    marker: { size: 7, symbol: 'plus', outline: { colour: COLOURS.quiet, width: 1 } },
    label: {
      at: 'b',
      texts: ticks.map(({ label }) => plainRuns(label, 'quiet')),
      size: LABEL_SIZE,
      colour: COLOURS.quiet,
    },
    formatX: DAYS,
  };
}

function drawPlot(input: PlotInput, plane: Plane, places: readonly Place[], size: Rect) {
  const inDays = (line: ScatterSeries): ScatterSeries => ({
    ...line,
    points: line.points.map(({ x, y }) => ({ x: toSerialDay(x), y })),
    formatX: DAYS,
  });
  return drawScatter({
    size,
    inner: plane.inner,
    x: { from: toSerialDay(input.x.from), to: toSerialDay(input.x.to), line: { colour: COLOURS.ink, width: 1 } },
    y: { ...toValueAxis(input.y), grid: GRID },
    series: [
      ...input.lines.map(inDays),
      toTicks(input, plane),
      ...input.notes.flatMap((note) => toNoteSeries(note, input.points)),
      ...input.points.flatMap(toBandSeries),
      ...input.points.map((point) =>
        toPointSeries(
          point,
          places.find((place) => place.key === point.key),
          plane,
          size,
        ),
      ),
    ],
    columns: { ...workbookWords, x: workbookWords.day, y: workbookWords.value },
  });
}

type Settled = {
  readonly box: Rect;
  readonly plane: Plane;
  readonly kept: PlotInput;
  readonly places: readonly Place[];
  readonly left: readonly NoteMark[];
};

/** Finds places for all labels; what finds none goes under the plot, which gives up the room and settles anew. */
function settle(input: PlotInput, whole: Rect, left: readonly NoteMark[] = []): Settled {
  const kept = { ...input, notes: input.notes.filter((note) => !left.includes(note)) };
  const box = { ...whole, height: whole.height - leftHeight(left) };
  const plane = toPlane(kept, box);
  const found = placeInPlot(kept, plane, box);
  const more = kept.notes.filter(({ key }) => found.left.includes(key));
  if (more.length > 0) return settle(input, whole, [...left, ...more]);
  const inOrder = input.notes.filter((note) => left.includes(note));
  return { box, plane, kept, places: found.places, left: inOrder };
}

/**
 * A plot over time as a native chart, with its annotations as text that can be edited.
 * @param ground what it stands on.
 */
export function toPlotShapes(
  input: PlotInput,
  told: Told,
  whole: Rect,
  ground: ThemeColour = COLOURS.paper,
): readonly Shape[] {
  const { box, plane, kept, places, left } = settle(input, whole);
  return [
    { kind: 'chart', ...told, box, chart: drawPlot(input, plane, places, box) },
    ...places.flatMap((place) => toLead(place, box)),
    ...kept.notes.flatMap((note) => {
      const place = places.find(({ key }) => key === note.key);
      return place === undefined ? [] : [toNoteText(note, place, box, ground)];
    }),
    ...toLeftNotes(left, kept.points, whole),
  ];
}
