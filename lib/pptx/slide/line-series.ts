import { group } from 'd3-array';
import type { Printed, SceneLine } from '../../layout/scene';
import type { SceneBand, SceneReading } from '../../layout/scene-reading';
import type { ScatterSeries } from '../../ooxml/chart/scatter';
import type { LineStyle } from '../../ooxml/line-style';
import { workbookWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { markColour, OUTLINES, toEnd, toMarkLooks } from './mark-style';

type Place = { readonly x: number; readonly y: number };

/** From a scene's values to those of the workbook: days as spreadsheets count them, rows by their height in the plot. */
export type Cells = {
  readonly toPoint: (place: Place) => Place;
  readonly formatX: { readonly formatX?: string };
  readonly base: number;
  readonly top: number;
  /** How long a stretch of the x scale is in px. */
  readonly toWidth: (length: number) => number;
};

/** The line at zero. */
export const ZERO: LineStyle = { colour: COLOURS.ink, width: 1 };

const LINES: Readonly<Record<SceneLine['look'], { readonly name: string; readonly line: LineStyle }>> = {
  series: { name: workbookWords.readings, line: { colour: COLOURS.context, width: 1.75 } },
  bridge: { name: workbookWords.gap, line: { colour: COLOURS.context, width: 0.75, dash: 'dash' } },
  change: { name: workbookWords.change, line: { colour: COLOURS.context, width: 2 } },
  set: { name: workbookWords.level, line: { colour: COLOURS.context, width: 1.75 } },
  level: { name: workbookWords.level, line: { colour: COLOURS.ink, width: 2 } },
  strip: { name: workbookWords.scale, line: { colour: COLOURS.hair, width: 1 } },
  zero: { name: workbookWords.zero, line: ZERO },
  reference: { name: workbookWords.printed, line: { colour: COLOURS.accent, width: 1.25 } },
};

/** Several lines of readings by their places, told apart by weight and dashes. */
const RANKS: readonly LineStyle[] = [
  { colour: COLOURS.quiet, width: 2.5 },
  { colour: COLOURS.context, width: 1.75, dash: 'long' },
  { colour: COLOURS.quiet, width: 1 },
  { colour: COLOURS.context, width: 1.75, dash: 'mixed' },
  { colour: COLOURS.contextSoft, width: 4 },
];

/** How a line is drawn: as what it is, by its place among others, and as it runs. */
export function toLineStyle({ look, rank, tone, outline }: SceneLine): LineStyle {
  const own = LINES[look].line;
  const plain = tone === undefined ? own : { ...own, colour: markColour({ tone }) };
  const ranked = look === 'series' && rank !== undefined ? (RANKS[rank] ?? plain) : plain;
  return outline === undefined ? ranked : { ...ranked, ...OUTLINES[outline] };
}

/** The runs of a line between its gaps, the corners of steps among their points. */
export function toRuns({ points, all, shape }: SceneLine): readonly (readonly Place[])[] {
  const runs: Place[][] = [[]];
  for (const { x, y } of all ?? points) {
    const run = runs.at(-1) ?? [];
    const before = run.at(-1);
    if (y === undefined) runs.push([]);
    else if (shape === 'step' && before !== undefined && before.y !== y) run.push({ x, y: before.y }, { x, y });
    else run.push({ x, y });
  }
  return runs;
}

/** A line as a series a run, between its gaps. */
export function toLineSeries(line: SceneLine, { toPoint, formatX }: Cells): readonly ScatterSeries[] {
  const style = toLineStyle(line);
  return toRuns(line)
    .filter((run) => run.length > 0)
    .map((run) => ({
      name: line.name === '' ? LINES[line.look].name : line.name,
      points: run.map(toPoint),
      line: style,
      ...(line.dots ? { marker: { size: 4, fill: { colour: style.colour } } } : {}),
      format: NUMBERS,
      ...formatX,
    }));
}

/** How a workbook shows readings: grouped, with the decimals that they have. */
const NUMBERS = '#,##0.##########';

/** A band as its two ends, each a thin line. */
export function toBandSeries(
  { name, look, tone = 'context', outline = 'solid', points }: SceneBand,
  { toPoint, formatX }: Cells,
) {
  const colour = look === 'set' ? markColour({ tone }) : COLOURS.contextSoft;
  return ([0, 1] as const).flatMap((end): readonly ScatterSeries[] =>
    toRuns({
      ...{ key: '', name, shape: 'linear', look: 'series', dots: false },
      points: points.map(({ x, range }) => ({ x, y: range?.[end] })),
    })
      .filter((run) => run.length > 0)
      .map((run) => ({
        name: end === 0 ? workbookWords.lowEnd(name) : workbookWords.highEnd(name),
        points: run.map(toPoint),
        line: { colour, width: 1, ...OUTLINES[outline] },
        format: NUMBERS,
        ...formatX,
      })),
  );
}

/** Readings that no line shows: the dots of each form and arrow together, and each range as a line between its ends. */
export function toReadingSeries(readings: readonly SceneReading[], cells: Cells): readonly ScatterSeries[] {
  const { toPoint, formatX } = cells;
  const dotted = readings.filter(({ dot }) => dot !== undefined);
  // A form that is drawn as a label, as an arrow is, stands at the one point of its series.
  const isAlone = ({ dot, cap }: SceneReading) =>
    cap !== undefined || dot?.form.outline === 'dashed' || dot?.form.outline === 'dotted';
  const looks = group(dotted, (one) => JSON.stringify(isAlone(one) ? one : [one.printed.name, one.dot]));
  const dots = [...looks.values()].flatMap((alike): readonly ScatterSeries[] => {
    const [first] = alike;
    if (first === undefined) return [];
    const { printed, dot, cap } = first;
    const looked = toMarkLooks({
      tone: 'context',
      ...(dot === undefined ? {} : { dot }),
      ...(cap === undefined ? {} : { cap }),
    });
    return [{ name: nameOf(printed), points: alike.map(toPoint), ...looked, format: NUMBERS, ...formatX }];
  });
  const ranges = readings.flatMap(({ x, range, printed }): readonly ScatterSeries[] => {
    if (range === undefined) return [];
    const line = { colour: COLOURS.context, width: 1.5 };
    const points = range.map((y) => toPoint({ x, y }));
    return [
      { name: workbookWords.rangeOf(printed.name), points, line, marker: toEnd(COLOURS.context, false), ...formatX },
    ];
  });
  return [...ranges, ...dots];
}

/** What a mark is called in a workbook. */
export function nameOf({ name, number }: Printed): string {
  return name === '' ? number : name;
}
