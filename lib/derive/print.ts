import type { Report } from '../schema/report';
import type { ChartView } from './chart-view';
import { type DashboardView, toDashboard } from './dashboard';
import { type FigurePageView, toFigurePage } from './figure-page';
import { chartsOf, otherTiles, type PaperView, toPaper } from './paper';
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
  readonly charts: readonly ChartView[];
  readonly sources: readonly SourceView[];
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
    charts: chartsOf(dashboard),
    sources: dashboard.sources,
  };
}
