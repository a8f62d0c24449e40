import type { BarPart, Row, RowsPanel, ShareDrawing } from '../../kinds/drawing';
import { type BarSeries, drawBars } from '../../ooxml/chart/bars';
import { toNumberFormat } from '../../ooxml/chart/number-format';
import type { ThemeColour } from '../../ooxml/colour';
import type { Rect } from '../../ooxml/length';
import type { Paragraph } from '../../ooxml/paragraph';
import type { Shape, TextShape, Told } from '../../ooxml/shape';
import { joinRuns } from '../../ooxml/text-size';
import { shapeWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { markColour, textColour } from './mark-style';
import { toRowsShapes } from './rows';
import { plainRuns, toRuns } from './runs';

const BAR = 60;
const LINE = 26;

function numberOf({ label }: BarPart): string {
  return joinRuns(label.flatMap((runs) => runs.filter((run) => run.as === 'bound' || run.as === 'strong')));
}

function toSeries(part: BarPart, over: boolean): BarSeries {
  const format = toNumberFormat(numberOf(part), part.to);
  return {
    name: part.label.map(joinRuns).join('; '),
    values: [part.to],
    fill: { colour: over ? COLOURS.accent : markColour(part.mark) },
    outline: over ? { colour: COLOURS.paper, width: 1.75, dash: 'dash' } : { colour: markColour(part.mark), width: 1 },
    format,
    label: { at: over ? 'ctr' : 'inEnd', show: { value: true }, format, size: 18, bold: !over, colour: COLOURS.paper },
  };
}

function toWords(name: string, part: BarPart, box: Rect, colour: ThemeColour): TextShape {
  return {
    kind: 'text',
    name,
    box,
    paragraphs: part.label.map((runs) => ({ runs: toRuns(runs), size: 20, colour })),
  };
}

/** The readings that are too close for the bar, as a native chart of their own. */
function toReadings(readings: RowsPanel, told: Told, box: Rect): readonly Shape[] {
  const title = readings.title ?? shapeWords.withoutTitle;
  const enlarged = {
    name: shapeWords.enlarged(told.name, shapeWords.withoutTitle),
    alt: shapeWords.altOfEnlarged(told.alt, title),
  };
  return [
    {
      kind: 'text',
      name: shapeWords.enlargedPart,
      box: { x: box.x, y: box.y, width: box.width / 2, height: LINE },
      paragraphs: [{ runs: plainRuns(title, 'bound'), size: 20 }],
    },
    ...toRowsShapes(readings, 'plain', enlarged, box),
  ];
}

/** Who says the share, how surely, and its annotation. */
function toSaid({ name, sub, aside, note, mark }: Row, box: Rect): TextShape {
  const paragraphs: readonly Paragraph[] = [
    { runs: plainRuns(name, 'strong'), size: 20, colour: textColour(mark) },
    { runs: plainRuns(sub, 'quiet') },
    ...aside.map((runs) => ({ runs: toRuns(runs) })),
    ...(note === undefined ? [] : [{ runs: plainRuns(note, 'bound'), size: 20, colour: textColour(mark) }]),
  ];
  return { kind: 'text', name: shapeWords.whoSaysSo, box, paragraphs };
}

/** A share as a bar of its whole in a native chart, and under it the readings that are too close for it, or who says so. */
export function toShareShapes({ part, before, whole, under }: ShareDrawing, told: Told, box: Rect): readonly Shape[] {
  const plot: Rect = { x: box.x, y: box.y + LINE + 4, width: box.width, height: BAR };
  const outline: BarSeries = {
    name: `100%: ${whole}`,
    values: [100],
    fill: { colour: COLOURS.paper },
    outline: { colour: COLOURS.quiet, width: 1 },
    format: '0"%"',
    label: { at: 'inEnd', show: { name: true }, size: 18, colour: COLOURS.quiet },
  };
  const chart = drawBars({
    size: plot,
    inner: { x: 0, y: 0.02 * BAR, width: plot.width, height: BAR * 0.96 },
    scale: { from: 0, to: 100 },
    names: [whole],
    series: [outline, toSeries(part, false), ...(before === undefined ? [] : [toSeries(before, true)])],
    joined: 'laid',
    gap: 0,
  });
  const below = plot.y + plot.height + 4;
  const rest = below + (before === undefined ? 0 : LINE) + 14;
  const free = { ...box, y: rest, height: box.y + box.height - rest };
  return [
    toWords(shapeWords.share, part, { ...box, height: LINE }, COLOURS.accent),
    { kind: 'chart', ...told, box: plot, chart },
    ...(before === undefined
      ? []
      : [toWords(shapeWords.shareBefore, before, { ...box, y: below, height: LINE }, COLOURS.ink)]),
    ...(under.kind === 'readings' ? toReadings(under.panel, told, free) : [toSaid(under.row, free)]),
  ];
}
