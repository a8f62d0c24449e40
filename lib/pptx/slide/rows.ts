import type { Row, RowsDrawing, RowsPanel, Tick } from '../../kinds/drawing';
import { fitTicks } from '../../layout/fit-ticks';
import { toNumberFormat } from '../../ooxml/chart/number-format';
import { drawScatter, type ScatterSeries } from '../../ooxml/chart/scatter';
import { DAYS } from '../../ooxml/chart/sheet';
import type { Rect } from '../../ooxml/length';
import type { LineShape, Shape, Told } from '../../ooxml/shape';
import { centred, joinRuns } from '../../ooxml/text-size';
import { shapeWords, slideTableWords, workbookWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { GRID, markColour, textColour, toMarkLooks } from './mark-style';
import { HEAD, isTimed, layRows } from './rows-layout';
import { toNote } from './rows-note';
import { FULL, type RowsPlot, SIDE, toPx, toRowsPlot } from './rows-plot';
import { plainRuns } from './runs';

const DAY = 86_400_000;

/** An event's date is so short that a dot shows it. */
function isDay({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return high - low < 2 * DAY;
}

/** Intervals as lines between their ends: the narrowest thick, wider ones thin. An event's span is as wide as its date. */
function toIntervalSeries({ mark }: Row, y: number, plot: RowsPlot): readonly ScatterSeries[] {
  const isEvent = mark.nature === 'event';
  const soft = mark.tone === 'reported' ? COLOURS.accentSoft : COLOURS.contextSoft;
  return [...mark.intervals].reverse().flatMap((interval, index, all): ScatterSeries[] => {
    if (isEvent && isDay(interval)) return [];
    const width = isEvent ? 10 : index === all.length - 1 ? 6 : 1.5;
    return [
      {
        name: `${mark.title}; ${interval.label}`,
        points: [interval.low, interval.high].map((value) => ({ x: plot.toX(value), y })),
        line: { colour: isEvent ? soft : markColour(mark), width },
        ...(isEvent ? { formatX: DAYS } : {}),
      },
    ];
  });
}

/** Whether a row has a dot: a number that isn't a bare range, a day that was given or is all that a date covers. */
function hasDot({ mark }: Row): boolean {
  const [first] = mark.intervals;
  return mark.point || (mark.nature === 'event' && (first === undefined || isDay(first)));
}

function toDotSeries(row: Row, y: number, plot: RowsPlot): ScatterSeries {
  const { mark } = row;
  const value = joinRuns(row.value);
  const dot = {
    name: `${row.name}; ${row.sub}`,
    points: [{ x: plot.toX(mark.value), y }],
    ...(hasDot(row) ? toMarkLooks(mark, false) : {}),
  };
  if (isTimed(row)) return { ...dot, formatX: DAYS };
  const label = {
    at: 't',
    cells: [value],
    size: 19,
    bold: true,
    colour: textColour(mark),
    ground: COLOURS.paper,
  } as const;
  return { ...dot, formatX: toNumberFormat(value, mark.value), label };
}

/** The ticks whose labels have room over the plot. */
function fitToPlot({ axis }: RowsPanel, plot: RowsPlot): readonly Tick[] {
  return fitTicks(axis.ticks, ({ value, label }) => centred(toPx(value, plot), label, 18));
}

/** The ticks of a time scale, which begin with the first of a year or month: PowerPoint's own come at equal steps. */
function toTickSeries(ticks: readonly Tick[], plot: RowsPlot): readonly ScatterSeries[] {
  if (!plot.timed) return [];
  return [
    {
      name: shapeWords.ticks,
      points: ticks.map(({ value }) => ({ x: plot.toX(value), y: FULL })),
      label: {
        at: 't',
        texts: ticks.map(({ label }) => plainRuns(label, 'quiet')),
        size: 18,
        colour: COLOURS.quiet,
      },
      formatX: DAYS,
    },
  ];
}

/** The lines of a time scale's ticks, behind the chart: some programs draw lines of a chart over its dots. */
function toTickLines(ticks: readonly Tick[], plot: RowsPlot): readonly LineShape[] {
  if (!plot.timed) return [];
  const top = plot.box.y + HEAD;
  return ticks.map(({ value, label }) => ({
    kind: 'line',
    name: shapeWords.tick(label),
    from: [toPx(value, plot), top],
    to: [toPx(value, plot), top + plot.laid.height],
    style: { colour: COLOURS.hair, width: 1 },
  }));
}

function toReference({ reference }: RowsPanel, plot: RowsPlot): readonly ScatterSeries[] {
  if (reference === undefined) return [];
  return [...new Set([reference.low, reference.high])].map((end) => ({
    name: reference.label,
    points: [0, FULL].map((y) => ({ x: plot.toX(end), y })),
    line: { colour: COLOURS.accent, width: 1.25 },
    ...(plot.timed ? { formatX: DAYS } : {}),
  }));
}

function drawRows(panel: RowsPanel, plot: RowsPlot) {
  const { box, laid } = plot;
  return drawScatter({
    size: box,
    inner: { x: SIDE, y: HEAD, width: box.width - 2 * SIDE, height: laid.height },
    x: { ...plot.scale, ...(plot.timed ? {} : { grid: GRID }), opposite: true },
    y: { from: 0, to: FULL },
    series: [
      ...toTickSeries(fitToPlot(panel, plot), plot),
      ...toReference(panel, plot),
      ...laid.placed.flatMap((placed) => {
        const y = plot.levelOf(placed);
        return [...toIntervalSeries(placed.row, y, plot), toDotSeries(placed.row, y, plot)];
      }),
    ],
    columns: { ...workbookWords, x: plot.timed ? workbookWords.day : workbookWords.value, y: workbookWords.height },
  });
}

/** Rows as a table that can be edited, with a native plot of their values over its last column. */
export function toRowsShapes(panel: RowsPanel, size: RowsDrawing['size'], told: Told, box: Rect): readonly Shape[] {
  const laid = layRows(panel, size, box);
  const plot = toRowsPlot(panel, laid, box);
  return [
    {
      kind: 'table',
      name: slideTableWords.rows.name,
      alt: slideTableWords.rows.alt(laid.placed.map(({ row }) => row.name).join('; ')),
      box: { x: box.x, y: box.y + HEAD, width: box.width, height: laid.height },
      columns: laid.columns,
      rows: laid.table,
      headed: false,
    },
    ...toTickLines(fitToPlot(panel, plot), plot),
    { kind: 'chart', ...told, box: plot.box, chart: drawRows(panel, plot) },
    ...laid.placed.flatMap((placed) => toNote(placed, plot)),
  ];
}
