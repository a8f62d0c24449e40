import type { ProseView } from '../facts/prose-view';
import type { Report } from '../schema/report';
import type { ChartView } from './chart-view';
import { toDashboard } from './dashboard';
import { chartsOf, otherTiles, type PaperView, toPaper } from './paper';
import type { SourceView } from './source-view';
import type { TileView } from './tile';

/** One page: every reported figure, who says so, what differs; the first chart; the sources that it cites. */
export type FactSheetView = PaperView & {
  readonly leads: readonly TileView[];
  readonly others: readonly TileView[];
  readonly chart?: ChartView;
  readonly reason?: ProseView;
  readonly sources: readonly SourceView[];
  /** How much text the page has to hold, from which the style sheet chooses its size. */
  readonly density: 'roomy' | 'close' | 'dense';
};

const lengthOf = (text: ProseView | string | undefined) =>
  text === undefined
    ? 0
    : typeof text === 'string'
      ? text.length
      : text.reduce((sum, piece) => sum + piece.text.length, 0);

/** In characters, tried with real reports: up to the first the page has room to spare, up to the second it is full. */
const ROOMY = 3200;
const FULL = 4600;

function densityOf(texts: readonly (ProseView | string | undefined)[]): FactSheetView['density'] {
  const total = texts.reduce((sum, text) => sum + lengthOf(text), 0);
  return total <= ROOMY ? 'roomy' : total <= FULL ? 'close' : 'dense';
}

/**
 * The cited sources as one page has room for: without notes; a document that wasn't seen has the address where it was
 * read, that of its first carrier. The report lists the carriers themselves.
 */
function toSheetSources(all: readonly SourceView[], cited: ReadonlySet<number>): readonly SourceView[] {
  const addressOf = ({ address, carried }: SourceView): SourceView['address'] =>
    address ?? all.find((source) => carried?.marks.some(({ number }) => number === source.number))?.address;
  return all
    .filter(({ number }) => cited.has(number))
    .map((source) => {
      const address = addressOf(source);
      return {
        ...source,
        ...(address === undefined ? {} : { address }),
        ...(source.carried === undefined ? {} : { carried: { ...source.carried, marks: [] } }),
        notes: [],
      };
    });
}

/** A report as one page. */
export function toFactSheet(report: Report): FactSheetView {
  const dashboard = toDashboard(report);
  const charts = chartsOf(dashboard);
  // What needs a reason has room for it here, and not for its drawing, where another chart can be drawn.
  const chart = charts.find(({ reason }) => reason === undefined) ?? charts[0];
  const reason = chart?.reason === undefined ? charts.find((other) => other.reason !== undefined)?.reason : undefined;
  const others = otherTiles(report);
  const tiles = [...dashboard.leads, ...others];
  const cited = new Set([...tiles, ...(chart?.says ?? [])].flatMap(({ marks }) => marks).map(({ number }) => number));
  const sources = toSheetSources(dashboard.sources, cited);
  const texts = [
    dashboard.title,
    ...dashboard.finding,
    ...tiles.flatMap(({ nature, number, label, who, differs, note }) => [
      nature,
      number.text,
      label,
      who,
      differs ?? note,
    ]),
    ...(chart === undefined ? [] : [chart.headline, chart.subtitle]),
    reason,
    ...sources.flatMap(({ text, address, carried }) => [text, address?.href, carried?.text]),
  ];
  return {
    ...toPaper(report, dashboard, 'fact-sheet'),
    leads: dashboard.leads,
    others,
    ...(chart === undefined ? {} : { chart }),
    ...(reason === undefined ? {} : { reason }),
    sources,
    density: densityOf(texts),
  };
}
