import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type CardView, toChartCard, toFigureCard, toReportCard } from '../derive/card-view';
import { type ChartMetadata, toChartMetadata } from '../derive/chart-metadata';
import { chartContent } from '../derive/chart-view';
import { citeChart, citeFigure, citeWhole } from '../derive/citation';
import { toChartCsv } from '../derive/csv';
import { type PictureView, toPictureView } from '../derive/picture-view';
import { known } from '../format/known';
import { zipFiles } from '../ooxml/package';
import type { Chart, Report } from '../schema/report';
import type { KeptJob } from '../still/keep-files';
import { writeCitations } from './citation-files';
import { toDataPackage } from './data-package';
import type { Painter } from './painter';
import { writeChartReadMe, writeReportReadMe } from './read-me';

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * All files that a report's charts, figures and data can be taken away as, under its folder. Equal data and code have equal
 * keys, so that only what has changed is made again.
 * @param code a fingerprint of the code that makes them.
 */
export function toReportFiles(report: Report, code: string, painter: Painter): readonly KeptJob[] {
  const keyOf = (said: unknown) => createHash('sha256').update(code).update(JSON.stringify(said)).digest('hex');
  const cardJob = (path: string, card: CardView): KeptJob => {
    return { path, key: keyOf(card), make: async () => ({ '.png': await painter.card(card) }) };
  };
  const charts = [...report.charts.values()];
  const whole = citeWhole(report);
  const metadata = charts.map((chart) => toChartMetadata(report, chart));
  const csvs = charts.map((chart) => toChartCsv(report, chartContent(report, chart)));
  const updated = new Date(report.head.updated.from);
  return [
    ...charts.map((chart) => chartJob(report, chart, painter, keyOf)),
    ...[...report.figures.values()].map((figure): KeptJob => {
      const cited = citeFigure(report, figure);
      const make = async () => writeCitations([cited]);
      return { path: join(report.id, 'cite', `figure-${figure.id}`), key: keyOf(cited), make };
    }),
    ...[...report.figures.values()].map((figure) =>
      cardJob(join(report.id, 'figures', figure.id, 'card'), toFigureCard(report, figure)),
    ),
    cardJob(join(report.id, 'card'), toReportCard(report)),
    {
      path: join(report.id, 'cite', 'report'),
      key: keyOf(whole),
      make: async () => writeCitations([whole]),
    },
    {
      path: join(report.id, 'report'),
      key: keyOf([whole, metadata, csvs]),
      make: async () => ({ '.zip': await packReport(report.id, whole, metadata, csvs, updated) }),
    },
  ];
}

function chartJob(report: Report, chart: Chart, painter: Painter, keyOf: (said: unknown) => string): KeptJob {
  const view: PictureView = toPictureView(report, chart);
  const metadata = toChartMetadata(report, chart);
  const csv = toChartCsv(report, chartContent(report, chart));
  const cited = citeChart(report, chart);
  const card = toChartCard(report, chart);
  return {
    path: join(report.id, 'charts', chart.id),
    key: keyOf([view, metadata, csv, cited, card]),
    make: async () => {
      const pictures = await painter.pictures(view);
      const citations = writeCitations([cited]);
      const base = { '.json': json(metadata), ...citations };
      const packed = {
        ...known({ '.svg': pictures['.svg'], '.png': pictures['.png'] }),
        '.csv': csv,
        '.metadata.json': json(metadata),
        ...citations,
      };
      const files = Object.entries(packed).map(([ending, content]) => ({ path: `${chart.id}${ending}`, content }));
      const readMe = { path: 'readme.md', content: writeChartReadMe(metadata) };
      return {
        ...pictures,
        '-card.png': await painter.card(card),
        ...base,
        '.zip': await zipFiles([...files, readMe], new Date(report.head.updated.from)),
      };
    },
  };
}

function packReport(
  id: string,
  whole: ReturnType<typeof citeWhole>,
  metadata: readonly ChartMetadata[],
  csvs: readonly string[],
  updated: Date,
): Promise<Uint8Array> {
  const { citation = '' } = metadata[0] ?? {};
  return zipFiles(
    [
      { path: 'datapackage.json', content: json(toDataPackage(whole, metadata)) },
      { path: 'readme.md', content: writeReportReadMe(whole.title, citation) },
      ...metadata.map((chart, index) => ({ path: `charts/${chart.id}.csv`, content: csvs[index] ?? '' })),
      ...Object.entries(writeCitations([whole])).map(([ending, content]) => ({ path: `${id}${ending}`, content })),
    ],
    updated,
  );
}
