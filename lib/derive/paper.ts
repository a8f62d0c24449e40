import { toPlainText } from '../facts/prose-view';
import { cardAddress, printAddress, reportAddress } from '../format/address';
import { formatDate } from '../format/date';
import { shortenAddress, toSiteAddress } from '../format/site-address';
import type { Report } from '../schema/report';
import { imprintWords, metadataWords } from '../words/imprint';
import { printWords } from '../words/print';
import { siteWords } from '../words/site';
import type { ChartView } from './chart-view';
import type { DashboardView } from './dashboard';
import { type PageMetadata, toMetadata } from './metadata';
import { type QrCode, toQrCode } from './qr-code';
import { sourceText } from './source-view';
import { type TileView, toTile } from './tile';

/** What a report can be printed as: the whole of it, a chart a page to write on, or one page. */
export const PRINT_LAYOUTS = [
  { id: 'report', path: '', name: printWords.layouts.report },
  { id: 'handout', path: 'handout', name: printWords.layouts.handout },
  { id: 'fact-sheet', path: 'fact-sheet', name: printWords.layouts['fact-sheet'] },
] as const;
export type PrintLayout = (typeof PRINT_LAYOUTS)[number]['id'];

/** What all layouts share: the head of the first page, and the way to the other layouts on a screen. */
export type PaperView = Pick<DashboardView, 'imprint' | 'title' | 'finding' | 'about'> & {
  readonly layout: { readonly id: PrintLayout; readonly name: string };
  readonly layouts: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
  /** What it is and of when: the article, the edition, the date of the data, the address. */
  readonly facts: readonly { readonly name: string; readonly text: string; readonly href?: string }[];
  /** Leads to the web page; missing when the site's address isn't configured. */
  readonly qr?: QrCode;
};

function layoutOf(id: PrintLayout): (typeof PRINT_LAYOUTS)[number] {
  return PRINT_LAYOUTS.find((layout) => layout.id === id) ?? PRINT_LAYOUTS[0];
}

/** What a layout for paper shares with the others. */
export function toPaper(report: Report, dashboard: DashboardView, id: PrintLayout): PaperView {
  const { edition, updated, article } = report.head;
  const href = toSiteAddress(reportAddress(report.id));
  return {
    imprint: dashboard.imprint,
    title: dashboard.title,
    finding: dashboard.finding,
    about: dashboard.about,
    layout: { id, name: layoutOf(id).name },
    layouts: PRINT_LAYOUTS.map((layout) => ({
      label: layout.name,
      href: printAddress(report.id, layout.path),
      current: layout.id === id,
    })),
    facts: [
      { name: imprintWords.article, text: sourceText(article) },
      { name: imprintWords.thisEdition, text: imprintWords.editionOnCover(edition, formatDate(updated)) },
      ...(href === undefined ? [] : [{ name: imprintWords.onTheWeb, text: shortenAddress(href), href }]),
    ],
    ...(href === undefined ? {} : { qr: toQrCode(href) }),
  };
}

/** The charts of a dashboard, in its order. */
export function chartsOf({ sections }: DashboardView): readonly ChartView[] {
  return sections.flatMap((section) => (section.kind === 'chart' ? [section.chart] : []));
}

/** The figures that the article reports and the report doesn't lead with. */
export function otherTiles(report: Report): readonly TileView[] {
  const leads = new Set(report.head.lead);
  return [...report.figures.values()]
    .filter((figure) => figure.role === 'reported' && !leads.has(figure.id))
    .map((figure) => toTile(report, figure));
}

/** What a layout's page says of itself; its title is that of the PDF too. */
export function printMetadata(report: Report, id: PrintLayout): PageMetadata {
  const { name, path } = layoutOf(id);
  const title = toPlainText(report, report.head.title);
  return toMetadata(report, {
    title: id === 'report' ? metadataWords.forPaper(title) : `${name}: ${title}`,
    description: toPlainText(report, report.head.about),
    address: printAddress(report.id, path),
    author: siteWords.name,
    card: cardAddress(report.id),
  });
}
