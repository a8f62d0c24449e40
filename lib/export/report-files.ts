import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type CardView, toChartCard, toFigureCard, toReportCard } from '../derive/card-view';
import { type ChartMetadata, toChartMetadata } from '../derive/chart-metadata';
import { type CslItem, citeChart, citeFigure, citeWhole } from '../derive/citation';
import { markCsv, writeCsv } from '../derive/csv';
import { toCitation } from '../derive/imprint';
import { type PictureView, toPictureView } from '../derive/picture-view';
import { toOembed } from '../derive/take-away';
import { withoutIsolates } from '../format/isolate';
import { known } from '../format/known';
import { settings } from '../format/settings';
import { zipFiles } from '../ooxml/zip';
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
  const cardJobs = (path: string, card: () => CardView): readonly KeptJob[] => {
    if (!hasCards()) return [];
    const said = card();
    return [{ path, key: keyOf(said), make: async () => ({ '.png': await painter.card(said) }) }];
  };
  const charts = [...report.charts.values()].map((chart) => sayChart(report, chart));
  const whole = citeWhole(report);
  const cited = withoutIsolates(toCitation(report));
  const updated = new Date(report.head.updated.from);
  return [
    ...charts.map((said): KeptJob => {
      const path = join(report.id, 'charts', said.view.id);
      return { path, key: keyOf(said), make: () => makeChart(said, updated, painter) };
    }),
    ...[...report.charts.values()].flatMap((chart): KeptJob[] => {
      const said = toOembed(report, chart);
      if (said === undefined) return [];
      const make = async () => ({ '.json': json(said) });
      return [{ path: join(report.id, 'embed', chart.id, 'oembed'), key: keyOf(said), make }];
    }),
    ...[...report.figures.values()].map((figure): KeptJob => {
      const cited = citeFigure(report, figure);
      const make = async () => writeCitations([cited]);
      return { path: join(report.id, 'cite', `figure-${figure.id}`), key: keyOf(cited), make };
    }),
    ...[...report.figures.values()].flatMap((figure) =>
      cardJobs(join(report.id, 'figures', figure.id, 'card'), () => toFigureCard(report, figure)),
    ),
    ...cardJobs(join(report.id, 'card'), () => toReportCard(report)),
    {
      path: join(report.id, 'cite', 'report'),
      key: keyOf(whole),
      make: async () => writeCitations([whole]),
    },
    {
      path: join(report.id, 'report'),
      key: keyOf([whole, cited, charts.map(({ metadata }) => metadata)]),
      make: async () => ({ '.zip': await packReport(whole, cited, charts, updated) }),
    },
  ];
}

/** Previews of links load their pictures from whole addresses alone: where the site’s own isn’t known, no page names a card. */
const hasCards = () => settings().siteUrl !== undefined;

/** All that is said of a chart in its files, each thing worked out once. */
type ChartSaid = {
  readonly view: PictureView;
  readonly metadata: ChartMetadata;
  readonly csv: string;
  readonly cited: CslItem;
  readonly card?: CardView;
};

function sayChart(report: Report, chart: Chart): ChartSaid {
  const view = toPictureView(report, chart);
  const metadata = toChartMetadata(report, chart, view);
  return {
    view,
    metadata,
    csv: writeCsv(metadata.rows),
    cited: citeChart(report, chart),
    ...(hasCards() ? { card: toChartCard(report, chart, view) } : {}),
  };
}

async function makeChart({ view, metadata, csv, cited, card }: ChartSaid, updated: Date, painter: Painter) {
  const pictures = await painter.pictures(view);
  const citations = writeCitations([cited]);
  const packed = {
    ...known({ '.svg': pictures['.svg'], '.png': pictures['.png'] }),
    '.csv': markCsv(csv),
    '.metadata.json': json(metadata),
    ...citations,
  };
  const files = Object.entries(packed).map(([ending, content]) => ({ path: `${view.id}${ending}`, content }));
  const readMe = { path: 'readme.md', content: writeChartReadMe(metadata) };
  return {
    ...pictures,
    ...(card === undefined ? {} : { '-card.png': await painter.card(card) }),
    '.json': json(metadata),
    ...citations,
    '.zip': await zipFiles([...files, readMe], updated),
  };
}

/** A report's data for programs, described as the data package's standard has it. */
function packReport(whole: CslItem, cited: string, charts: readonly ChartSaid[], updated: Date): Promise<Uint8Array> {
  const metadata = charts.map((chart) => chart.metadata);
  return zipFiles(
    [
      { path: 'datapackage.json', content: json(toDataPackage(whole, metadata)) },
      { path: 'readme.md', content: writeReportReadMe(whole.title, cited) },
      ...charts.map(({ view, csv }) => ({ path: `charts/${view.id}.csv`, content: csv })),
      ...Object.entries(writeCitations([whole])).map(([ending, content]) => ({
        path: `${whole.id}${ending}`,
        content,
      })),
    ],
    updated,
  );
}
