import { anchorAddress } from '../format/address';
import { shortenAddress, toSiteAddress } from '../format/site-address';
import type { Report } from '../schema/report';
import type { ChartView } from './chart-view';
import { type DashboardView, toDashboard } from './dashboard';
import { type FigurePageView, toFigurePage } from './figure-page';
import { chartsOf, otherTiles, type PaperView, toPaper } from './paper';
import { type QrCode, toQrCode } from './qr-code';
import type { SourceView } from './source-view';
import type { TileView } from './tile';

/** The words of the article for one figure, what they count, and what to keep in mind. */
export type WordsView = Pick<FigurePageView, 'name' | 'counted' | 'caveats'> & {
  readonly id: string;
  readonly href: string;
  readonly number: TileView['number'];
  readonly place: { readonly paragraph: number; readonly words: string } | undefined;
};

/** The whole report for paper. */
export type PrintReportView = PaperView & {
  readonly dashboard: DashboardView;
  readonly words: readonly WordsView[];
};

/** The headline figures and one chart a page, with room to write. */
export type HandoutView = PaperView & {
  readonly key: DashboardView['key'];
  readonly leads: readonly TileView[];
  readonly others: readonly TileView[];
  /** Each with its address on the web and the code that leads there, where the site's own is known. */
  readonly charts: readonly {
    readonly chart: ChartView;
    readonly onTheWeb?: { readonly href: string; readonly text: string; readonly qr: QrCode };
  }[];
  readonly sources: readonly SourceView[];
  readonly sourcesText: string;
};

function toWords(report: Report): readonly WordsView[] {
  return [...report.figures.values()]
    .filter((figure) => figure.role === 'reported')
    .map((figure) => toFigurePage(report, figure))
    .map(({ id, name, tile, counted, caveats, place }) => ({
      id,
      name,
      href: tile.href,
      number: tile.number,
      counted,
      caveats,
      place,
    }));
}

/** A report as its printed whole. */
export function toPrintReport(report: Report): PrintReportView {
  const dashboard = toDashboard(report);
  return {
    ...toPaper(report, dashboard, 'report'),
    dashboard,
    words: toWords(report),
  };
}

/** A report as its handout. */
export function toHandout(report: Report): HandoutView {
  const dashboard = toDashboard(report);
  return {
    ...toPaper(report, dashboard, 'handout'),
    key: dashboard.key,
    leads: dashboard.leads,
    others: otherTiles(report),
    charts: chartsOf(dashboard).map((chart) => {
      const href = toSiteAddress(anchorAddress(report.id, chart.id));
      return href === undefined
        ? { chart }
        : { chart, onTheWeb: { href, text: shortenAddress(href), qr: toQrCode(href) } };
    }),
    sources: dashboard.sources,
    sourcesText: dashboard.sourcesText,
  };
}
