import { toPlainText } from '../facts/prose-view';
import { anchorAddress } from '../format/address';
import { withoutIsolates } from '../format/isolate';
import { toSiteAddress } from '../format/site-address';
import type { Chart, Report, Source } from '../schema/report';
import { dataWords } from '../words/data';
import { chartContent } from './chart-view';
import { type CslItem, citeSource } from './citation';
import { COLUMNS, type DataRow, toDataRows } from './csv';
import { type PictureView, toPictureView } from './picture-view';

/** A chart for machines: what is said of it, what its columns mean, its rows, its sources. */
export type ChartMetadata = {
  readonly report: {
    readonly id: string;
    readonly edition: number;
    readonly updated: string;
    readonly language: string;
  };
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly notes: readonly string[];
  readonly citation: string;
  readonly address?: string;
  readonly measures: readonly {
    readonly id: string;
    readonly name: string;
    readonly definition: string;
    readonly unit: string;
  }[];
  readonly columns: readonly { readonly name: string; readonly description: string }[];
  readonly rows: readonly DataRow[];
  readonly sources: readonly (CslItem & { readonly licence?: string })[];
};

/** The sources that a chart's figures and series rest on, each once, in the report's order. */
function chartSources(report: Report, chart: Chart): readonly Source[] {
  const { figures, series, events } = chartContent(report, chart);
  const links = [...figures, ...events].flatMap(({ chain }) => chain.map(({ source }) => source));
  const sources = new Set([...links, ...series.map(({ source }) => source)]);
  return [...new Set([...sources].flatMap((source) => [...(source.restsOn ?? [source]), ...source.seenIn]))].sort(
    (one, other) => one.number - other.number,
  );
}

/** What a chart's `.json` file says. */
export function toChartMetadata(
  report: Report,
  chart: Chart,
  view: PictureView = toPictureView(report, chart),
): ChartMetadata {
  const content = chartContent(report, chart);
  const measures = new Set([...content.figures, ...content.series].map(({ measure }) => measure));
  const address = toSiteAddress(anchorAddress(report.id, chart.id));
  const { edition, updated, language } = report.head;
  return withoutMarks({
    report: { id: report.id, edition, updated: updated.text, language },
    id: chart.id,
    title: view.headline,
    subtitle: view.subtitle,
    description: view.alt,
    notes: view.small,
    citation: view.imprint,
    ...(address === undefined ? {} : { address }),
    measures: [...measures].map(({ id, name, definition, unit }) => ({
      id,
      name,
      definition: toPlainText(report, definition),
      unit,
    })),
    columns: COLUMNS.map((name) => ({ name, description: dataWords.columns[name] })),
    rows: toDataRows(report, content),
    sources: chartSources(report, chart).map((source) => ({
      ...citeSource(source),
      ...(source.licence === undefined ? {} : { licence: source.licence }),
    })),
  });
}

/** The marks that set apart what runs from right to left are for drawings, not for data. */
function withoutMarks<Value>(value: Value): Value {
  return JSON.parse(withoutIsolates(JSON.stringify(value)));
}
