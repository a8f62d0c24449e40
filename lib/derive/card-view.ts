import { differsClause } from '../facts/drift-text';
import { pickFigures } from '../facts/lookup';
import { plain, toPlainText } from '../facts/prose-view';
import { figureText, ownLink, sourceName } from '../facts/said';
import { whoSays } from '../facts/wording';
import { anchorAddress, figureAddress, reportAddress } from '../format/address';
import { capitalise } from '../format/capital';
import { formatDate } from '../format/date';
import { quoteAll } from '../format/join-words';
import { shortenAddress, toSiteAddress } from '../format/site-address';
import type { Drawing } from '../kinds/drawing';
import type { Chart, Figure, Report, Source } from '../schema/report';
import { imprintWords } from '../words/imprint';
import { pictureWords } from '../words/picture';
import { siteWords } from '../words/site';
import { chartContent } from './chart-view';
import { toFinding } from './finding';
import { type PictureView, toPictureView } from './picture-view';
import { whoText } from './tile';

/** A card as link previews show it: lines one under the other, perhaps a drawing beside them, and what it is from. */
export type CardView = {
  readonly id: string;
  readonly lines: readonly {
    readonly as: 'cardKicker' | 'cardLead' | 'cardTitle' | 'cardNumber' | 'cardText' | 'cardFound' | 'cardLost';
    readonly text: string;
  }[];
  readonly drawing?: Drawing;
  /** More lines, for when the drawing would be too small to be read. */
  readonly instead?: CardView['lines'];
  readonly foot: string;
};

function footOf({ head }: Report, address: string): string {
  const site = toSiteAddress(address);
  const edition = imprintWords.editionOf(head.edition, formatDate(head.updated));
  return `${site === undefined ? siteWords.name : siteWords.nameAt(shortenAddress(site))} · ${edition}`;
}

/** Who says something, and the hedges with it. */
const surely = (who: string, { said: { hedges } }: Figure) =>
  hedges.length === 0 ? who : pictureWords.surely(who, quoteAll(hedges));

const namesOf = (source: Source) => (source.restsOn ?? [source]).map(sourceName).join('; ');

/** What was lost on the way, if anything. */
function lostLines(figure: Figure): CardView['lines'] {
  const differs = differsClause(figure);
  return differs === undefined ? [] : [{ as: 'cardLost', text: capitalise(differs) }];
}

const figureLines = (figure: Figure): CardView['lines'] => [
  { as: 'cardLead', text: figureText(figure).full },
  { as: 'cardText', text: surely(whoSays(figure), figure) },
  ...lostLines(figure),
];

/** How many figures stand on a card that is too small for its drawing. */
const FEW = 2;

/** The card of a report: its title and what was found; where nothing was, its leading figures with who says them. */
export function toReportCard(report: Report): CardView {
  const found = toFinding(report).map(plain);
  const leads = pickFigures(report, report.head.lead).slice(0, 3);
  return {
    id: report.id,
    lines: [
      { as: 'cardTitle', text: toPlainText(report, report.head.title) },
      ...(found.length === 0 ? leads.flatMap(figureLines) : found.map((text) => ({ as: 'cardFound' as const, text }))),
    ],
    foot: footOf(report, reportAddress(report.id)),
  };
}

/** The card of a chart: its message beside its drawing, or over its first figures, those of the article before others. */
export function toChartCard(report: Report, chart: Chart, view: PictureView = toPictureView(report, chart)): CardView {
  const { headline, subtitle, drawing, kicker } = view;
  const figures = chartContent(report, chart).figures.toSorted((a, b) => b.role.localeCompare(a.role));
  return {
    id: `${chart.id}-card`,
    lines: [
      { as: 'cardKicker', text: kicker },
      { as: 'cardTitle', text: headline },
      { as: 'cardText', text: subtitle },
    ],
    drawing,
    instead: figures.slice(0, FEW).flatMap(figureLines),
    foot: footOf(report, anchorAddress(report.id, chart.id)),
  };
}

/** The card of a figure: its number with its bound, who says so, and what was lost on the way. */
export function toFigureCard(report: Report, figure: Figure): CardView {
  return {
    id: figure.id,
    lines: [
      { as: 'cardKicker', text: toPlainText(report, report.head.title) },
      { as: 'cardNumber', text: figureText(figure).full },
      { as: 'cardText', text: figure.label },
      { as: 'cardText', text: surely(whoText(report, figure), figure) },
      { as: 'cardText', text: pictureWords.source(namesOf(ownLink(figure).source)) },
      ...lostLines(figure),
    ],
    foot: footOf(report, figureAddress(report.id, figure.id)),
  };
}
