import type { BarPart, NoteMark, PartsDrawing } from '../../kinds/drawing';
import { type BarSeries, drawBars } from '../../ooxml/chart/bars';
import { toNumberFormat } from '../../ooxml/chart/number-format';
import type { Rect } from '../../ooxml/length';
import type { Shape, TextShape, Told } from '../../ooxml/shape';
import { joinRuns } from '../../ooxml/text-size';
import { shapeWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { markColour, textColour } from './mark-style';
import { plainRuns, toRuns } from './runs';

const NAMES = 330;
const BAR = 64;
const LINE = 24;

/** A part's number, which its format shows in the bar, and the words that stand under it. */
function splitLabel({ label }: BarPart): { readonly number: string; readonly words: string } {
  const number = label.find((runs) => runs.some((run) => run.as === 'strong')) ?? [];
  return {
    number: joinRuns(number),
    words: label
      .filter((runs) => runs !== number)
      .map(joinRuns)
      .join('; '),
  };
}

function toSeries(part: BarPart, row: number): BarSeries {
  const { number, words } = splitLabel(part);
  const value = part.to - part.from;
  const colour = markColour(part.mark);
  const isOrder = part.mark.nature === 'order';
  const isPlanned = part.mark.nature === 'target' || part.mark.nature === 'authorised';
  const format = toNumberFormat(number, value);
  return {
    name: words,
    values: [row === 0 ? value : undefined, row === 1 ? value : undefined],
    ...(isPlanned ? {} : { fill: { colour, hatched: isOrder } }),
    outline: isPlanned
      ? { colour, width: 1.75, dash: 'dash' }
      : { colour: isOrder ? colour : COLOURS.paper, width: 1.5 },
    format,
    label: {
      at: 'ctr',
      show: { value: true },
      format,
      size: 20,
      bold: true,
      colour: isOrder || isPlanned ? COLOURS.ink : COLOURS.paper,
      ...(isOrder ? { ground: COLOURS.paper } : {}),
    },
  };
}

type Row = PartsDrawing['announced'] | PartsDrawing['declared'];

function toRowName(row: Row, centre: number, { box, plot }: { readonly box: Rect; readonly plot: Rect }): TextShape {
  const height = plot.height / 2 - 8;
  return {
    kind: 'text',
    name: row.name,
    box: { x: box.x, y: centre - height / 2, width: NAMES - 20, height },
    anchor: 'middle',
    paragraphs: [
      { runs: plainRuns(row.name, 'strong'), size: 20, colour: textColour(row.mark) },
      { runs: plainRuns(row.sub, 'quiet') },
      ...row.aside.map((runs) => ({ runs: toRuns(runs) })),
    ],
  };
}

function toNote(note: NoteMark, right: number, y: number, width: number): TextShape {
  return {
    kind: 'text',
    name: shapeWords.annotation(note.text),
    box: { x: right - width, y, width, height: LINE },
    paragraphs: [
      {
        runs: plainRuns(note.lead + note.text, 'bound'),
        size: 20,
        align: 'right',
        colour: note.tone === 'reported' ? COLOURS.accent : COLOURS.ink,
      },
    ],
  };
}

/** Where the two bars stand, in px. */
type Ground = {
  readonly plot: Rect;
  /** The middle of each bar. */
  readonly centres: readonly [number, number];
  readonly toX: (value: number) => number;
};

function toGround({ axis }: PartsDrawing, box: Rect): Ground {
  const plot: Rect = { x: box.x + NAMES, y: box.y, width: box.width - NAMES, height: Math.min(box.height, 380) };
  return {
    plot,
    centres: [plot.y + plot.height / 4, plot.y + (plot.height * 3) / 4],
    toX: (value) => plot.x + ((value - axis.from) / (axis.to - axis.from)) * plot.width,
  };
}

/** The number of a bar that is in parts, over its beginning. */
function toTotal({ declared }: PartsDrawing, { plot, centres }: Ground): TextShape {
  return {
    kind: 'text',
    name: shapeWords.whole,
    box: { x: plot.x, y: centres[1] - BAR / 2 - LINE - 6, width: plot.width / 2, height: LINE + 4 },
    paragraphs: [{ runs: toRuns(declared.value), size: 20, colour: textColour(declared.mark) }],
  };
}

function toPartWords(part: BarPart, { centres, toX }: Ground): TextShape {
  return {
    kind: 'text',
    name: shapeWords.part,
    box: {
      x: toX(part.from),
      y: centres[1] + BAR / 2 + 6,
      width: Math.max(120, toX(part.to) - toX(part.from) - 12),
      height: 2 * LINE,
    },
    paragraphs: [{ runs: plainRuns(splitLabel(part).words, 'quiet') }],
  };
}

/** The annotations of a bar, under its end. */
function toNotes({ announced, declared, notes, axis }: PartsDrawing, row: 0 | 1, ground: Ground) {
  const { plot, centres, toX } = ground;
  const bar = row === 0 ? announced : declared;
  const end = row === 0 ? announced.bar.to : (declared.parts.at(-1)?.to ?? axis.to);
  const top = centres[row] + BAR / 2 + 8 + row * 2 * LINE;
  return notes
    .filter(({ subject }) => subject === bar.mark.key)
    .map((note, index) => toNote(note, toX(end), top + index * LINE, toX(end) - plot.x));
}

/** An order as announced, hatched, over what was declared of it in its parts: one native chart of two bars. */
export function toPartsShapes(drawing: PartsDrawing, told: Told, box: Rect): readonly Shape[] {
  const { announced, declared, axis } = drawing;
  const ground = toGround(drawing, box);
  const { plot, centres } = ground;
  const parts = [{ part: announced.bar, row: 0 }, ...declared.parts.map((part) => ({ part, row: 1 }))];
  const chart = drawBars({
    size: plot,
    inner: { x: 0, y: 0, width: plot.width, height: plot.height },
    scale: { from: axis.from, to: axis.to },
    names: [announced.name, declared.name],
    series: parts.map(({ part, row }) => toSeries(part, row)),
    joined: 'stacked',
    gap: Math.round((plot.height / 2 / BAR - 1) * 100),
  });
  return [
    toRowName(announced, centres[0], { box, plot }),
    toRowName(declared, centres[1], { box, plot }),
    toTotal(drawing, ground),
    { kind: 'chart', ...told, box: plot, chart },
    ...declared.parts.map((part) => toPartWords(part, ground)),
    ...toNotes(drawing, 0, ground),
    ...toNotes(drawing, 1, ground),
  ];
}
