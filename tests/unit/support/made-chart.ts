import { parse } from 'csv-parse/sync';
import { type ChartView, chartContent, toChartView } from '../../../lib/derive/chart-view';
import { toChartCsv } from '../../../lib/derive/csv';
import { FRAMES } from '../../../lib/layout/frame';
import type { Ink, TextInk } from '../../../lib/layout/ink';
import { toPixels } from '../../../lib/layout/scale';
import type { PlotScene, Scene } from '../../../lib/layout/scene';
import { toScene } from '../../../lib/layout/to-scene';
import { type Loaded, loadReport } from '../../../lib/load/load-report';
import type { Shape } from '../../../lib/ooxml/shape';
import { toDrawingShapes } from '../../../lib/pptx/slide/drawing-shapes';
import type { Report } from '../../../lib/schema/report';
import { halfMeasure } from './make-pen';
import { withFolder } from './with-folder';

/** A figure in short: its quantity as data have it, and what differs from a model’s number of 2023. */
export type ShortFigure = {
  readonly quantity: string;
  /** What its speaker gave, where the article printed another. */
  readonly origin?: string;
  readonly name?: string;
  readonly measure?: string;
  readonly nature?: string;
  readonly period?: string;
  readonly partOf?: string;
  readonly role?: 'reported' | 'context';
};

/** What a made-up chart is of. */
type Made = {
  /** Lines of YAML by the measure’s name. */
  readonly measures: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, ShortFigure>>;
  /** The keys of the chart that its kind has, as YAML on one line. */
  readonly chart: string;
  readonly comparisons?: readonly string[];
};

function toFigure([id, given]: readonly [string, ShortFigure], index: number, measure: string): string {
  const { quantity, name = id, nature = 'model', period = '2023', partOf, role = 'context' } = given;
  const digits = /[\d.]+/.exec(quantity)?.[0] ?? '';
  const saying = (own: string) => `date: 2024-07-22, quantity: ${own}, nature: ${nature}`;
  const said = saying(quantity);
  return [
    `  ${id}:`,
    `    { role: ${role}, name: "${name}", label: "${name}", measure: ${given.measure ?? measure}, period: "${period}",`,
    ...(partOf === undefined ? [] : [`      partOf: ${partOf},`]),
    `      chain: [{ agent: unaids, source: fact-sheet, ${saying(given.origin ?? quantity)} }${role === 'context' ? '' : ','}`,
    ...(role === 'context'
      ? []
      : [
          `        { agent: herald, by: paraphrases, credits: unaids, source: article, paragraph: ${index + 1}, words: ${digits} of them, hedges: [], ${said} }`,
        ]),
    '      ] }',
  ].join('\n');
}

function toText({ measures, figures, chart, comparisons = [] }: Made): string {
  const [measure = ''] = Object.keys(measures);
  return `report:
  { title: One article, about: One chart of it., article: article, edition: 1, updated: 2024-09-01, language: en-GB,
    text: { sha256: ${'0123456789abcdef'.repeat(4)}, paragraphs: 40 }, lead: [in-the-article],
    sections: [{ kind: chart, chart: made }] }
agents:
  herald: { name: The Herald, kind: organisation, party: none }
  unaids: { name: UNAIDS, kind: organisation, party: none }
sources:
  article: { type: article-newspaper, title: One article, publisher: The Herald, issued: 2024-07-22, URL: https://paper.example/one }
  fact-sheet: { type: report, title: Fact sheet, issued: 2024-07, URL: https://sheet.example/ }
measures:
${Object.entries(measures)
  .map(([id, keys]) => `  ${id}: { name: ${id}, definition: What is counted., ${keys} }`)
  .join('\n')}
  printed: { name: Printed, definition: What the article prints., unit: things, accumulates: stock }
figures:
  in-the-article:
    { role: reported, name: In the article, label: things, measure: printed,
      chain: [{ agent: herald, source: article, date: 2024-07-22, paragraph: 40, words: 7 things, quantity: { stated: 7 }, nature: count }] }
${Object.entries(figures)
  .map((entry, index) => toFigure(entry, index, measure))
  .join('\n')}
comparisons: [${comparisons.join(', ')}]
charts:
  made: { kicker: Made, headline: The message, subtitle: "What, where and when", alt: A chart of what matters, ${chart} }
`;
}

/** Loads it from a folder that is gone again when it is read. */
function loadMade(made: Made): Loaded {
  return withFolder({ 'report.yaml': toText(made) }, loadReport);
}

/** What the check says of it, each as `path: message`; empty where nothing is wrong. */
export function problemsOf(made: Made): readonly string[] {
  const loaded = loadMade(made);
  return loaded.ok ? [] : loaded.problems.map(({ path, message }) => `${path}: ${message}`);
}

const textsOf = (ink: readonly Ink[]): readonly TextInk[] =>
  ink.flatMap((one) => (one.kind === 'group' ? textsOf(one.ink) : one.kind === 'text' ? [one] : []));

/** A made-up chart on every surface. */
export type MadeChart = {
  readonly report: Report;
  readonly view: ChartView;
  readonly sceneAt: (name: 'narrow' | 'mid' | 'wide' | 'slide') => Scene;
  readonly csv: readonly Readonly<Record<string, string>>[];
  /** The rows of its table, each cell as text. */
  readonly table: readonly (readonly string[])[];
  readonly shapes: readonly Shape[];
};

/** Draws a made-up chart on every surface. Throws with its first problem where the check refuses it. */
export function drawMade(made: Made): MadeChart {
  const loaded = loadMade(made);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const { report } = loaded;
  const chart = report.charts.get('made');
  if (chart === undefined) throw new Error('no chart');
  const view = toChartView(report, chart);
  const sceneAt = (name: string) => {
    const frame = FRAMES.find((one) => one.name === name);
    if (frame === undefined) throw new Error(`no frame ${name}`);
    return toScene(view.drawing, { frame, measure: halfMeasure });
  };
  return {
    report,
    view,
    sceneAt,
    csv: parse(toChartCsv(report, chartContent(report, chart)), { columns: true, bom: true }),
    table: view.table.rows.map((row) => row.map(({ text }) => text)),
    shapes: toDrawingShapes(view.drawing, { name: 'made', alt: 'made' }, { x: 56, y: 120, width: 1168, height: 500 }),
  };
}

/** The plots of a scene. */
export function plotsOf({ layers }: Scene): readonly PlotScene[] {
  return layers.filter((layer): layer is PlotScene => layer.kind === 'plot');
}

/** Every text of a scene, its lines joined, and the ticks of its plots. */
export function wordsIn(scene: Scene): readonly string[] {
  const ink = textsOf(scene.layers.flatMap((layer) => (layer.kind === 'ink' ? layer.ink : layer.under)));
  const ticks = plotsOf(scene).flatMap(({ x, y }) => [...x.ticks, ...y.ticks].map(({ text }) => text));
  return [...ink.map(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')).join(' ')), ...ticks];
}

/** Where the bars of a scene begin and end, in px of the scene, by their figures. */
export function barsIn(scene: Scene): Readonly<Record<string, readonly [from: number, to: number]>> {
  return Object.fromEntries(
    plotsOf(scene).flatMap((plot) => {
      const toX = toPixels(plot.x);
      return plot.bars.flatMap(({ parts }) => parts.map(({ key, from, to }) => [key, [toX(from), toX(to)]] as const));
    }),
  );
}

/** The numbers in the workbooks behind native charts, by the words before them in their row or over them in their column. */
export function numbersIn(shapes: readonly Shape[]): readonly number[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'chart'
      ? shape.chart.sheet.flat().flatMap((cell) => (cell !== undefined && 'number' in cell ? [cell.number] : []))
      : [],
  );
}

/** All words on the shapes of a slide, one text a string. */
export function shapeTexts(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.paragraphs.length > 0
      ? [shape.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ')]
      : [],
  );
}
