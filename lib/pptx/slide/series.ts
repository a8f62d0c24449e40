import type { Plot, SeriesDrawing } from '../../kinds/drawing';
import type { ScatterSeries } from '../../ooxml/chart/scatter';
import type { Rect } from '../../ooxml/length';
import type { Shape, TextShape, Told } from '../../ooxml/shape';
import { paragraphsHeight } from '../../ooxml/text-size';
import { shapeWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { toPlotShapes } from './plot';
import { type LabelledPoint, type PlotInput, splitLabel, toLabelledPoint } from './plot-plane';
import { plainRuns } from './runs';

const PANEL = 0.46;
const PAD = 14;

/** The reading that the enlarged part names: the last of its line, with its number. */
function toLastReading({ key, label, points }: Plot['lines'][number]): readonly LabelledPoint[] {
  const { name, number } = splitLabel(label);
  const last = points.at(-1);
  if (number === undefined || last === undefined) return [];
  return [{ key, ...last, name, number, tone: 'context' }];
}

function toLine({ label, points }: Plot['lines'][number]): ScatterSeries {
  return {
    name: splitLabel(label).name,
    points,
    line: { colour: COLOURS.context, width: 1.75 },
    marker: { size: 4, fill: { colour: COLOURS.context } },
    format: '#,##0',
  };
}

function toInput({ x, y, lines, points, notes }: Plot): PlotInput {
  return {
    x,
    y,
    lines: lines.map(toLine),
    points: [...points.map(toLabelledPoint), ...lines.flatMap(toLastReading)],
    notes,
  };
}

/** A line's name where it has room: at the lower right of a plot whose line rises. */
function toLineNames({ lines }: Plot, box: Rect): readonly TextShape[] {
  const names = lines.flatMap(({ label }) => {
    const { name, number } = splitLabel(label);
    return number === undefined ? [name] : [];
  });
  if (names.length === 0) return [];
  const paragraphs = names.map((name) => ({ runs: plainRuns(name, 'quiet'), align: 'right' as const }));
  const width = box.width * 0.58;
  const height = paragraphsHeight(paragraphs, width);
  const place = { x: box.x + box.width - width - 14, y: box.y + box.height - height - 42, width, height };
  return [{ kind: 'text', name: shapeWords.lineName, box: place, paragraphs }];
}

/** The end of a series enlarged, in a panel of its own. */
function toPanel(closeUp: Plot, told: Told, panel: Rect): readonly Shape[] {
  const words = closeUp.title ?? shapeWords.withoutTitle;
  const enlarged = { name: shapeWords.enlarged(told.name, words), alt: shapeWords.altOfEnlarged(told.alt, words) };
  const title: TextShape = {
    kind: 'text',
    name: shapeWords.enlargedPart,
    box: { x: panel.x + PAD, y: panel.y + 10, width: panel.width - 2 * PAD, height: 26 },
    paragraphs: [{ runs: plainRuns(words, 'strong'), size: 20 }],
  };
  const ground: TextShape = { kind: 'text', name: shapeWords.panel, box: panel, paragraphs: [], fill: COLOURS.panel };
  const inside = { x: panel.x + 6, y: panel.y + 40, width: panel.width - 16, height: panel.height - 50 };
  return [ground, title, ...toPlotShapes(toInput(closeUp), enlarged, inside, COLOURS.panel)];
}

/** A series as a native chart, and beside it its end enlarged, as another. */
export function toSeriesShapes({ main, closeUp }: SeriesDrawing, told: Told, box: Rect): readonly Shape[] {
  const width = closeUp === undefined ? 0 : box.width * PANEL;
  const left = closeUp === undefined ? box : { ...box, width: box.width - width - 24 };
  const names = toLineNames(main, left);
  const taken = names.map((name) => ({ ...name.box, x: name.box.x - left.x, y: name.box.y - left.y }));
  return [
    ...toPlotShapes({ ...toInput(main), taken }, told, left),
    ...names,
    ...(closeUp === undefined ? [] : toPanel(closeUp, told, { ...box, x: box.x + box.width - width, width })),
  ];
}
