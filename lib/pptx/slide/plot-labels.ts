import type { NoteMark } from '../../kinds/drawing';
import { grow, toStrokes } from '../../layout/geometry';
import { type Ask, type Field, type Place, placeLabels } from '../../layout/place-labels';
import type { ThemeColour } from '../../ooxml/colour';
import type { Rect } from '../../ooxml/length';
import type { Shape, TextShape } from '../../ooxml/shape';
import { breakLines, type Face, guessWidth } from '../../ooxml/text-size';
import { shapeWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { textColour } from './mark-style';
import { type LabelledPoint, noteArea, type Plane, type PlotInput, pointArea } from './plot-plane';
import { plainRuns } from './runs';

/** The size of labels in a plot, and the height of their lines, in px. */
export const LABEL_SIZE = 18;
const LINE = 22;
const NOTE_WIDTHS = [240, 180];

const sizeOf = (lines: readonly string[], face: Face) => ({
  width: Math.max(...lines.map((line) => guessWidth(line, LABEL_SIZE, face))) + 4,
  height: lines.length * LINE,
});

function askForPoint(point: LabelledPoint, plane: Plane): Ask {
  const forms = [sizeOf([point.name, point.number], 'sans')];
  return { key: point.key, subjects: [pointArea(point, plane)], forms };
}

function noteForms({ lead, text }: NoteMark): readonly (readonly string[])[] {
  return NOTE_WIDTHS.map((width) => breakLines(lead + text, LABEL_SIZE, width, 'serif'));
}

function askForNote(note: NoteMark, plane: Plane): Ask {
  const forms = noteForms(note).map((lines) => sizeOf(lines, 'serif'));
  return { key: note.key, subjects: [noteArea(note, plane)], forms };
}

/** What labels keep clear of: lines, marks, and other text. */
function toField(input: PlotInput, plane: Plane, size: Rect): Field {
  const strokes = input.lines.flatMap(({ points }) =>
    toStrokes(points.map(({ x, y }) => ({ x: plane.toX(x), y: plane.toY(y) }))),
  );
  const boxes = [
    ...(input.taken ?? []),
    ...input.points.flatMap((point) => (point.mark === undefined ? [] : [grow(pointArea(point, plane), -2)])),
    ...input.notes.map((note) => grow(noteArea(note, plane), -2)),
  ];
  const { inner } = plane;
  const bounds = { x: inner.x + 2, y: 0, width: size.width - inner.x - 4, height: inner.height + inner.y - 4 };
  return { bounds, boxes, strokes };
}

/** Places for the labels of points, then for notes where there is room left: over no line, no mark and no other label. */
export function placeInPlot(
  input: PlotInput,
  plane: Plane,
  size: Rect,
): { readonly places: readonly Place[]; readonly left: readonly string[] } {
  const field = toField(input, plane, size);
  const numbers = placeLabels(
    input.points.map((point) => askForPoint(point, plane)),
    field,
  );
  const connectors = numbers.places.flatMap(({ connector }) => (connector === undefined ? [] : [connector]));
  const notes = placeLabels(
    input.notes.map((note) => askForNote(note, plane)),
    {
      ...field,
      boxes: [...field.boxes, ...numbers.places.map(({ box }) => box)],
      strokes: [...field.strokes, ...connectors],
    },
  );
  return { places: [...numbers.places, ...notes.places], left: notes.left };
}

const ALIGN = { start: 'left', end: 'right', middle: 'center' } as const;

/** A note at its place, on the ground that the plot stands on, so that no grid line runs through it. */
export function toNoteText(note: NoteMark, place: Place, box: Rect, ground: ThemeColour): TextShape {
  const lines = noteForms(note)[place.form] ?? [];
  return {
    kind: 'text',
    name: shapeWords.annotation(note.text),
    box: { x: box.x + place.box.x, y: box.y + place.box.y, width: place.box.width, height: place.box.height },
    fill: ground,
    wrap: false,
    paragraphs: [{ runs: plainRuns(lines.join('\n'), 'bound'), colour: textColour(note), align: ALIGN[place.anchor] }],
  };
}

/** The connector of a label that stands away from its subject. */
export function toLead({ key, connector }: Place, box: Rect): readonly Shape[] {
  if (connector === undefined) return [];
  return [
    {
      kind: 'line',
      name: shapeWords.lead(key),
      from: [box.x + connector.x1, box.y + connector.y1],
      to: [box.x + connector.x2, box.y + connector.y2],
      style: { colour: COLOURS.quiet, width: 0.75 },
    },
  ];
}

/** The height in px of the notes that find no place in the plot. */
export function leftHeight(notes: readonly NoteMark[]): number {
  return notes.length * LINE;
}

/** A note away from its subject: what it points at comes first, unless a date leads it already. */
function toLeftText({ subject, lead, text }: NoteMark, points: readonly LabelledPoint[]): string {
  const point = points.find(({ key }) => key === subject);
  return point === undefined || lead !== '' ? lead + text : `${point.number}: ${text}`;
}

/** The notes that find no place in the plot: under it, in their order, each naming the point that it is about. */
export function toLeftNotes(
  notes: readonly NoteMark[],
  points: readonly LabelledPoint[],
  box: Rect,
): readonly TextShape[] {
  if (notes.length === 0) return [];
  const height = leftHeight(notes);
  return [
    {
      kind: 'text',
      name: shapeWords.annotations,
      box: { x: box.x, y: box.y + box.height - height, width: box.width, height },
      paragraphs: notes.map((note) => ({
        runs: plainRuns(toLeftText(note, points), 'bound'),
        colour: textColour(note),
      })),
    },
  ];
}
