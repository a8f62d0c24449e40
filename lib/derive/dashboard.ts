import { pick, pickFigures } from '../facts/lookup';
import { type ProseView, toHeadline, toPlainText, toProseView } from '../facts/prose-view';
import {
  anchorAddress,
  deckAddress,
  powerPointAddress,
  printAddress,
  reportAddress,
  runningAddress,
} from '../format/address';
import { formatDate } from '../format/date';
import type { Chart, Report } from '../schema/report';
import { citeWords, imprintWords } from '../words/imprint';
import { sectionWords } from '../words/sections';
import { type AgentsView, toAgentsView } from './agent-view';
import type { ChartView } from './chart-view';
import { toChartView } from './chart-view';
import { citeReport } from './cite-report';
import { type CorrectionView, toCorrectionViews } from './correction-view';
import { type DifferRow, toDiffers } from './differs';
import { type KeyView, toKeyView } from './key-view';
import { toPictureView } from './picture-view';
import { type SourceView, sourceText, toSourceViews } from './source-view';
import { type AssertionView, toEventViews, toStatementViews } from './statement-view';
import { type TakeAwayView, toCitationLinks, toTakeAway } from './take-away';
import { toTextCheckView } from './text-check-view';
import { type TileView, toTile } from './tile';

type Titled = {
  readonly id: string;
  readonly kicker: string;
  readonly headline: ProseView;
  readonly text: readonly ProseView[];
};

/** A section of the page, in the report's order. */
export type SectionView =
  | { readonly kind: 'chart'; readonly chart: ChartView; readonly takeAway: TakeAwayView }
  | ({ readonly kind: 'figures'; readonly tiles: readonly TileView[] } & Titled)
  | ({ readonly kind: 'differs'; readonly rows: readonly DifferRow[] } & Titled)
  | ({
      readonly kind: 'statements';
      readonly statements: readonly AssertionView[];
      readonly events: readonly AssertionView[];
    } & Titled);

/** What stands at the head and the foot of every page of a report. */
export type Imprint = {
  readonly report: string;
  readonly title: string;
  readonly home: string;
  readonly language: string;
  readonly edition: string;
  /** The style sheet with what runs at the head and foot of printed pages. */
  readonly running: string;
  /** The article, and the same report for other uses: slides, PowerPoint, paper. */
  readonly uses: readonly PageLink[];
  /** What the report rests on. */
  readonly links: readonly PageLink[];
};

/** A place of the report with its name. */
export type PageLink = { readonly label: string; readonly href: string };

/** The whole dashboard: headline figures, sections in the report's order, sources, method, corrections, how to cite. */
export type DashboardView = {
  readonly imprint: Imprint;
  readonly title: ProseView;
  readonly about: ProseView;
  /** How the marks are drawn. */
  readonly key: KeyView;
  readonly leads: readonly TileView[];
  /** The sections by the few words above their headlines, and the sources. */
  readonly contents: readonly PageLink[];
  readonly sections: readonly SectionView[];
  readonly sources: readonly SourceView[];
  readonly agents: AgentsView;
  readonly method: readonly ProseView[];
  readonly corrections: readonly CorrectionView[];
  readonly cite: string;
  /** The report's citation and its data, as files. */
  readonly files: readonly PageLink[];
};

/** The head and foot of a report's pages. */
export function toImprint(report: Report): Imprint {
  const article = report.head.article.URL;
  return {
    report: report.id,
    title: toPlainText(report, report.head.title),
    home: reportAddress(report.id),
    language: report.head.language,
    edition: imprintWords.editionOf(report.head.edition, formatDate(report.head.updated)),
    running: runningAddress(report.id),
    uses: [
      ...(article === undefined ? [] : [{ label: imprintWords.article, href: article }]),
      { label: imprintWords.slides, href: deckAddress(report.id) },
      { label: imprintWords.powerPoint, href: powerPointAddress(report.id) },
      { label: imprintWords.print, href: printAddress(report.id) },
    ],
    links: (['sources', 'method', 'corrections', 'cite'] as const).map((anchor) => ({
      label: sectionWords[anchor].kicker,
      href: anchorAddress(report.id, anchor),
    })),
  };
}

function toChartSection(report: Report, chart: Chart): SectionView {
  const view = toChartView(report, chart);
  return { kind: 'chart', chart: view, takeAway: toTakeAway(report, chart, toPictureView(report, chart, view)) };
}

function toSection(report: Report, section: Report['head']['sections'][number]): SectionView {
  if (section.kind === 'chart') return toChartSection(report, pick(report.charts, section.chart));
  const titled: Titled = {
    id: section.id,
    kicker: section.kicker,
    headline: toHeadline(report, section.headline),
    text: section.text.map((text) => toProseView(report, text)),
  };
  switch (section.kind) {
    case 'figures':
      return {
        kind: 'figures',
        ...titled,
        tiles: pickFigures(report, section.figures).map((figure) => toTile(report, figure)),
      };
    case 'differs':
      return { kind: 'differs', ...titled, rows: toDiffers(report) };
    case 'statements':
      return { kind: 'statements', ...titled, statements: toStatementViews(report), events: toEventViews(report) };
  }
}

/** How to cite the report, and the article that it renders. */
function citation(report: Report): string {
  return citeWords.renders(citeReport(report, reportAddress(report.id)), sourceText(report.head.article));
}

/** A page with few sections needs no list of them. */
const FEW = 3;

function toContents(sections: readonly SectionView[]): readonly PageLink[] {
  if (sections.length <= FEW) return [];
  const named = sections.map((section) => (section.kind === 'chart' ? section.chart : section));
  return [...named, { id: 'sources', kicker: sectionWords.sources.kicker }].map(({ id, kicker }) => ({
    label: kicker,
    href: `#${id}`,
  }));
}

/** A report as its dashboard. */
export function toDashboard(report: Report): DashboardView {
  const sections = report.head.sections.map((section) => toSection(report, section));
  return {
    imprint: toImprint(report),
    title: toProseView(report, report.head.title),
    about: toProseView(report, report.head.about),
    key: toKeyView(report),
    leads: pickFigures(report, report.head.lead).map((figure) => toTile(report, figure)),
    contents: toContents(sections),
    sections,
    sources: toSourceViews(report),
    agents: toAgentsView(report),
    method: [...report.head.method.map((text) => toProseView(report, text)), toTextCheckView(report)],
    corrections: toCorrectionViews(report),
    cite: citation(report),
    files: toCitationLinks(report),
  };
}
