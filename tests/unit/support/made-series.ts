import { parse } from 'csv-parse/sync';
import { type ChartView, chartContent, toChartView } from '../../../lib/derive/chart-view';
import { toChartCsv } from '../../../lib/derive/csv';
import type { SeriesDrawing } from '../../../lib/kinds/plot';
import { FRAMES, type Frame } from '../../../lib/layout/frame';
import { toPixels } from '../../../lib/layout/scale';
import type { PlotScene } from '../../../lib/layout/scene';
import { toScene } from '../../../lib/layout/to-scene';
import { type Loaded, loadReport } from '../../../lib/load/load-report';
import type { SheetCell } from '../../../lib/ooxml/chart/sheet';
import { toDrawingShapes } from '../../../lib/pptx/slide/drawing-shapes';
import type { Report } from '../../../lib/schema/report';
import { makeFolder } from './make-folder';
import { halfMeasure } from './make-pen';

type Json = { readonly [key: string]: unknown };

/** Series of one measure, and a chart of them. */
export type Made = {
  readonly measure?: Json;
  /** Rows of CSV by the series’ name, and further keys of it. */
  readonly series: Readonly<Record<string, { readonly csv: string } & Json>>;
  readonly figures?: Readonly<Record<string, Json>>;
  readonly measures?: Readonly<Record<string, Json>>;
  readonly chart: Json;
};

const office = { agent: 'office', source: 'book', date: '2024-05-01', hedges: [] };

/** A figure of the office, by its quantity and what else is said of it. */
export function said(quantity: Json, nature: string, given: Json = {}): Json {
  return {
    ...{ role: 'context', name: `A number, ${JSON.stringify(quantity).replaceAll(/[{}"]/g, '')}`, label: 'as said' },
    ...{ measure: 'counted', chain: [{ ...office, quantity, nature }] },
    ...given,
  };
}

function toFiles({ measure = {}, measures = {}, series, figures = {}, chart }: Made): Record<string, string> {
  const entries = Object.entries(series).map(([id, { csv: _, ...keys }]) => [
    id,
    {
      name: `Series ${id}`,
      measure: 'counted',
      agent: 'office',
      source: 'book',
      file: `${id}.csv`,
      label: id,
      ...keys,
    },
  ]);
  const article = {
    agent: 'paper',
    source: 'article',
    date: '2024-07-22',
    paragraph: 1,
    words: '7 things',
    hedges: [],
  };
  const report = {
    report: {
      ...{ title: 'Made', about: 'A made-up report.', article: 'article', edition: 1, updated: '2024-09-01' },
      ...{ language: 'en-GB', lead: ['lead'], sections: [{ kind: 'chart', chart: 'made' }] },
      text: { sha256: '01'.repeat(32), paragraphs: 9 },
    },
    agents: {
      paper: { name: 'The Paper', kind: 'organisation', party: 'none' },
      office: { name: 'Office', kind: 'organisation', party: 'none' },
    },
    sources: {
      article: { type: 'article-newspaper', title: 'Article', issued: '2024-07-22', URL: 'https://paper.example/' },
      book: { type: 'report', title: 'Book', issued: '2024-05-01', URL: 'https://office.example/' },
    },
    measures: {
      counted: { name: 'Counted', definition: 'What is counted.', unit: 'people', accumulates: 'flow', ...measure },
      printed: { name: 'Printed', definition: 'What the article prints.', unit: 'things', accumulates: 'stock' },
      ...measures,
    },
    figures: {
      lead: {
        ...{ role: 'reported', name: 'In the article', label: 'things', measure: 'printed' },
        chain: [{ ...article, quantity: { stated: 7 }, nature: 'count' }],
      },
      ...figures,
    },
    series: Object.fromEntries(entries),
    charts: {
      made: {
        kind: 'series',
        kicker: 'Made',
        headline: 'The message',
        subtitle: 'What and where',
        alt: 'A line',
        ...chart,
      },
    },
  };
  return {
    'made-up/report.yaml': JSON.stringify(report, null, 1),
    ...Object.fromEntries(Object.entries(series).map(([id, { csv }]) => [`made-up/${id}.csv`, csv])),
  };
}

/** Loads it. */
export function loadMade(made: Made): Loaded {
  return loadReport(`${makeFolder(toFiles(made))}/made-up`);
}

/** What the check says of it, each as `path: message`, or of a CSV file `file:line path: message`. */
export function problemsOf(made: Made): readonly string[] {
  const loaded = loadMade(made);
  if (loaded.ok) return [];
  return loaded.problems.map(({ file, line, path, message }) =>
    file.endsWith('.csv')
      ? `${file.slice(file.lastIndexOf('/') + 1)}:${line} ${path}: ${message}`
      : `${path}: ${message}`,
  );
}

/** The rows of a workbook: its first cells by what they are. */
type SheetRow = readonly (string | number | undefined)[];

/** A made-up chart of series on every surface. */
export type MadeSeries = {
  readonly report: Report;
  readonly view: ChartView;
  readonly drawing: SeriesDrawing;
  /** Its main plot at a frame. */
  readonly plotAt: (name: Frame['name']) => PlotScene;
  readonly csv: readonly Readonly<Record<string, string>>[];
  /** The rows of its table, by their columns. */
  readonly table: readonly Readonly<Record<string, string>>[];
  /** The rows of the workbooks behind its native charts, and the charts as XML. */
  readonly sheet: readonly SheetRow[];
  readonly xml: string;
};

const cellValue = (cell: SheetCell) => (cell === undefined ? undefined : 'number' in cell ? cell.number : cell.text);

/** Draws a made-up chart on every surface. Throws with its problems where the check refuses it. */
export function drawMade(made: Made): MadeSeries {
  const loaded = loadMade(made);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const { report } = loaded;
  const chart = report.charts.get('made');
  if (chart === undefined) throw new Error('no chart');
  const view = toChartView(report, chart);
  const { drawing, table } = view;
  if (drawing.kind !== 'series') throw new Error('no series');
  const shapes = toDrawingShapes(drawing, { name: 'made', alt: 'made' }, { x: 56, y: 120, width: 1168, height: 500 });
  const charts = shapes.flatMap((shape) => (shape.kind === 'chart' ? [shape.chart] : []));
  return {
    ...{ report, view, drawing },
    plotAt: (name) => {
      const frame = FRAMES.find((one) => one.name === name);
      if (frame === undefined) throw new Error(`no frame ${name}`);
      const { layers } = toScene(drawing, { frame, measure: halfMeasure });
      const plot = layers.findLast((layer): layer is PlotScene => layer.kind === 'plot');
      if (plot === undefined) throw new Error('no plot');
      return plot;
    },
    csv: parse(toChartCsv(report, chartContent(report, chart)), { columns: true, bom: true }),
    table: table.rows.map((row) =>
      Object.fromEntries(table.columns.map((column, index) => [column, row[index]?.text ?? ''])),
    ),
    sheet: charts.flatMap(({ sheet }) => sheet.map((row) => row.map(cellValue))),
    xml: charts.map(({ plotArea }) => plotArea.xml).join(''),
  };
}

/** The middle of a year, in UTC. */
export const midOf = (year: number) => (Date.UTC(year, 0) + Date.UTC(year + 1, 0) - 1) / 2;

/** Where a value stands in px from the top of the drawing. */
export const heightOf = (plot: PlotScene, value: number) => toPixels(plot.y)(value);
