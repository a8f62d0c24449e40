import { type ProseView, toPlainText, toProseView } from '../facts/prose-view';
import { figureSentence } from '../facts/wording';
import { anchorAddress, figureAddress } from '../format/address';
import { formatDateFully } from '../format/date';
import { remember } from '../format/remember';
import type { Figure, Report } from '../schema/report';
import { drawingWords } from '../words/drawing';
import { accumulates, termWords, verdicts } from '../words/terms';
import { sourcePage } from './across-address';
import { type ChainView, toChainView } from './chain-view';
import { chartContent } from './chart-view';
import { type CitationView, toCitations } from './citations';
import { type CorrectionView, toCorrectionViews } from './correction-view';
import { type DerivedView, toDerivedView } from './derived-view';
import { citeReport, type Imprint, type PageLink, toImprint } from './imprint';
import { figuresOf, measureStill } from './measure-drawing';
import { type SourceView, saidSources, toSourceViews } from './source-view';
import { type TableView, toFigureTable } from './table-view';
import { toCitationLinks } from './take-away';
import { type TileView, toTile } from './tile';

/** One term of the definition of what is counted. */
export type Term = { readonly name: string; readonly text: ProseView };

/** What a figure may or may not be set against. */
export type ComparisonView = {
  readonly key: string;
  readonly others: readonly { readonly text: string; readonly href: string }[];
  readonly verdict: string;
  readonly allowed: boolean;
  readonly why: ProseView;
};

/** The page of one figure: the number, what is counted, its chain, its place in the article, other estimates, comparisons. */
export type FigurePageView = {
  readonly imprint: Imprint;
  readonly id: string;
  readonly tile: TileView;
  readonly name: string;
  readonly role: Figure['role'];
  readonly counted: readonly Term[];
  readonly chain: ChainView;
  /** How the report worked it out, where nobody said it; it stands in place of the chain. */
  readonly derived: DerivedView | undefined;
  readonly place:
    | {
        readonly paragraph: number;
        /** How many the article has; undefined where they are too many to be shown one by one. */
        readonly of: number | undefined;
        readonly words: string;
        readonly href: string | undefined;
      }
    | undefined;
  readonly others:
    | { readonly still: string; readonly headline: string; readonly alt: string; readonly table: TableView }
    | undefined;
  readonly comparisons: readonly ComparisonView[];
  readonly caveats: readonly ProseView[];
  readonly asked: readonly { readonly question: string; readonly answer: ProseView }[];
  readonly charts: readonly { readonly text: string; readonly href: string }[];
  readonly sources: readonly SourceView[];
  readonly citations: readonly CitationView[];
  /** The figures before and after it in the report. */
  readonly previous: PageLink | undefined;
  readonly next: PageLink | undefined;
  /** The corrections of this figure, if there were any. */
  readonly corrections: readonly CorrectionView[];
  readonly cite: string;
  /** Its citation as files. */
  readonly files: readonly PageLink[];
};

function toTerms(report: Report, figure: Figure): readonly Term[] {
  const { measure, period, partOf } = figure;
  const plain = (name: string, text: string | undefined): Term[] =>
    text === undefined || text === '' ? [] : [{ name, text: [{ text }] }];
  return [
    { name: termWords.what, text: toProseView(report, measure.definition) },
    ...plain(termWords.here, figure.counted),
    ...plain(termWords.included, measure.included.join('; ')),
    ...plain(termWords.notIncluded, measure.notIncluded.join('; ')),
    ...plain(termWords.notSaid, measure.notSaid.join('; ')),
    ...plain(termWords.kind, termWords.kindIn(accumulates[measure.accumulates], measure.unit)),
    ...plain(termWords.whole, measure.whole),
    ...plain(
      termWords.period,
      period === undefined ? termWords.notGiven : formatDateFully(period, report.head.article.issued?.to),
    ),
    ...(partOf === undefined
      ? []
      : [{ name: termWords.partOf, text: [{ text: partOf.name, href: figureAddress(report.id, partOf.id) }] }]),
  ];
}

/** More boxes than these show nobody where a paragraph stands. */
const MOST_BOXES = 500;

function toPlace(report: Report, figure: Figure): FigurePageView['place'] {
  const { paragraph, words } = figure.said.last;
  if (paragraph === undefined || words === undefined) return undefined;
  const url = report.head.article.URL;
  return {
    paragraph,
    of: report.head.text.paragraphs <= MOST_BOXES ? report.head.text.paragraphs : undefined,
    words,
    href: url === undefined ? undefined : `${url}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`,
  };
}

function toOthers(report: Report, figure: Figure): FigurePageView['others'] {
  const figures = figuresOf(report, figure.measure);
  if (figures.length < 2 || !figures.includes(figure)) return undefined;
  return {
    still: measureStill(figures, figure),
    headline: figure.measure.name,
    alt: drawingWords.altOfMeasure(figures.length, figure.measure.name),
    table: tablesIn(report)(figures),
  };
}

/** The table of a measure's figures stands on the page of each of them. */
const tablesIn = remember((report: Report) => remember((figures: readonly Figure[]) => toFigureTable(report, figures)));

function toComparisons(report: Report, figure: Figure): readonly ComparisonView[] {
  return report.comparisons
    .filter((comparison) => comparison.figures.includes(figure))
    .map((comparison) => {
      const others = comparison.figures.filter((other) => other !== figure);
      const { text, allowed } = verdicts[comparison.verdict];
      return {
        key: `${others.map((other) => other.id).join('-')}-${comparison.verdict}`,
        others: others.map((other) => ({ text: other.name, href: figureAddress(report.id, other.id) })),
        verdict: text,
        allowed,
        why: toProseView(report, comparison.why),
      };
    })
    .sort((a, b) => Number(b.allowed) - Number(a.allowed));
}

function toCharts(report: Report, figure: Figure): FigurePageView['charts'] {
  return [...report.charts.values()]
    .filter((chart) => chartContent(report, chart).figures.includes(figure))
    .map((chart) => ({ text: toPlainText(report, chart.headline), href: anchorAddress(report.id, chart.id) }));
}

/** The figure that stands so many places after one in the report, as a link to its page. */
function toNeighbour(report: Report, figure: Figure, by: number): PageLink | undefined {
  const figures = [...report.figures.values()];
  const at = figures.indexOf(figure) + by;
  const other = at < 0 ? undefined : figures[at];
  return other === undefined ? undefined : { label: other.name, href: figureAddress(report.id, other.id) };
}

/** A source with the way to all that stands in it. */
function withPage(report: Report, view: SourceView): SourceView {
  const source = [...report.sources.values()].find(({ number }) => number === view.number);
  return source === undefined ? view : { ...view, page: sourcePage(source) };
}

/** A figure as its page. */
export function toFigurePage(report: Report, figure: Figure): FigurePageView {
  const tile = toTile(report, figure);
  const chain = toChainView(report, figure);
  const others = toOthers(report, figure);
  const numbers = new Set(
    [...saidSources(figure), ...figure.relays.flatMap((relay) => [relay.source, ...relay.source.seenIn])].map(
      (source) => source.number,
    ),
  );
  const all = toSourceViews(report);
  return {
    imprint: toImprint(report),
    id: figure.id,
    tile,
    name: figure.name,
    role: figure.role,
    counted: toTerms(report, figure),
    chain,
    derived: toDerivedView(report, figure),
    place: figure.role === 'reported' ? toPlace(report, figure) : undefined,
    others,
    comparisons: toComparisons(report, figure),
    caveats: figure.caveats.map((caveat) => toProseView(report, caveat)),
    asked: figure.asked.map(({ question, answer }) => ({ question, answer: toProseView(report, answer) })),
    charts: toCharts(report, figure),
    corrections: toCorrectionViews(report, figure),
    sources: all.filter((source) => numbers.has(source.number)).map((view) => withPage(report, view)),
    citations: toCitations([tile, chain, others], all),
    previous: toNeighbour(report, figure, -1),
    next: toNeighbour(report, figure, 1),
    cite: `${figureSentence(report, figure)} ${citeReport(report, figureAddress(report.id, figure.id), figure.name)}.`,
    files: toCitationLinks(report, figure.id),
  };
}
