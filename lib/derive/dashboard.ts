import { pick, pickFigures } from '../facts/lookup';
import { type ProseView, toHeadline, toProseView } from '../facts/prose-view';
import { sourceName } from '../facts/said';
import { formatDate } from '../format/date';
import { joinAnd } from '../format/join-words';
import { remember } from '../format/remember';
import type { Chart, Report } from '../schema/report';
import { pageWords } from '../words/page';
import { sectionWords } from '../words/sections';
import { type AgentsView, toAgentsView } from './agent-view';
import type { ChartView } from './chart-view';
import { toChartView } from './chart-view';
import { type CitationView, toCitations } from './citations';
import { type CorrectionView, toCorrectionViews } from './correction-view';
import { type DifferRow, toDiffers } from './differs';
import { isLongFinding, toFinding } from './finding';
import { type Imprint, type PageLink, toCitation, toImprint } from './imprint';
import { type KeyView, toKeyView } from './key-view';
import { toPictureView } from './picture-view';
import { type SourceView, sourcesText, toSourceViews } from './source-view';
import {
  type AssertionGroup,
  type AssertionView,
  groupBySpeaker,
  toEventViews,
  toStatementViews,
} from './statement-view';
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
      /** What is inside, and how much. */
      readonly inside: string;
      readonly statements: readonly AssertionView[];
      /** The same by who says them. */
      readonly groups: readonly AssertionGroup[];
      readonly events: readonly AssertionView[];
    } & Titled);

/** The whole dashboard: headline figures, sections in the report's order, sources, method, corrections, how to cite. */
export type DashboardView = {
  readonly imprint: Imprint;
  readonly title: ProseView;
  /** What was found, in three lines at most. */
  readonly finding: readonly ProseView[];
  /** Whether the first of them is set smaller on a phone. */
  readonly longFinding: boolean;
  /** What the page is, in one line: the article and its date. */
  readonly of: string;
  /** The same in a paragraph. */
  readonly about: ProseView;
  /** How the marks are drawn. */
  readonly key: KeyView;
  readonly leads: readonly TileView[];
  /** The sections by the few words above their headlines, and the sources. */
  readonly contents: readonly PageLink[];
  readonly sections: readonly SectionView[];
  readonly sources: readonly SourceView[];
  /** What holds of all of them. */
  readonly sourcesText: string;
  /** What its numbers of sources open. */
  readonly citations: readonly CitationView[];
  readonly agents: AgentsView;
  readonly method: readonly ProseView[];
  readonly corrections: readonly CorrectionView[];
  readonly cite: string;
  /** The report's citation and its data, as files. */
  readonly files: readonly PageLink[];
};

function toStatements(report: Report) {
  const statements = toStatementViews(report);
  const groups = groupBySpeaker(statements);
  const events = toEventViews(report);
  const { statements: ofStatements, events: ofEvents } = sectionWords.inside;
  const inside = [
    ...(statements.length === 0 ? [] : [ofStatements(statements.length, groups.length)]),
    ...(events.length === 0 ? [] : [ofEvents(events.length)]),
  ];
  return { statements, groups, events, inside: joinAnd(inside) };
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
      return { kind: 'statements', ...titled, ...toStatements(report) };
  }
}

/** A page with few sections needs no list of them. */
const FEW = 3;

function toContents(sections: readonly SectionView[]): readonly PageLink[] {
  if (sections.length <= FEW) return [];
  const named = sections.map((section) => (section.kind === 'chart' ? section.chart : section));
  const ends = (['sources', 'agents', 'method', 'cite', 'corrections'] as const).map((id) => ({
    id,
    ...sectionWords[id],
  }));
  return [...named, ...ends].map(({ id, kicker }) => ({ label: kicker, href: `#${id}` }));
}

/** What differs stands before the charts, and of those the one that sets unlike things side by side before the others. */
function placeOf(section: SectionView): number {
  if (section.kind === 'differs') return 0;
  return section.kind === 'chart' && section.chart.kind === 'side-by-side' ? 1 : 2;
}

/** The article and its date: whose figures these are. */
function toOf({ article }: Report['head']): string {
  const { issued } = article;
  return pageWords.of(sourceName(article), issued === undefined ? undefined : formatDate(issued));
}

/** A report as its dashboard. */
export const toDashboard = remember((report: Report): DashboardView => {
  const sections = report.head.sections
    .map((section) => toSection(report, section))
    .sort((a, b) => placeOf(a) - placeOf(b));
  const leads = pickFigures(report, report.head.lead).map((figure) => toTile(report, figure));
  const sources = toSourceViews(report);
  const finding = toFinding(report);
  return {
    imprint: toImprint(report),
    title: toProseView(report, report.head.title),
    finding,
    longFinding: isLongFinding(finding),
    of: toOf(report.head),
    about: toProseView(report, report.head.about),
    key: toKeyView(report),
    leads,
    contents: toContents(sections),
    sections,
    sources,
    sourcesText: sourcesText(report),
    citations: toCitations([leads, sections, sources], sources),
    agents: toAgentsView(report),
    method: [...report.head.method.map((text) => toProseView(report, text)), toTextCheckView(report)],
    corrections: toCorrectionViews(report),
    cite: toCitation(report),
    files: toCitationLinks(report),
  };
});
