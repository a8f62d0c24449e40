import { differsClause } from '../facts/drift-text';
import { pickFigures } from '../facts/lookup';
import { plain, toPlainText } from '../facts/prose-view';
import { figureText } from '../facts/said';
import { whoSays } from '../facts/wording';
import { anchorAddress, figureAddress, reportAddress } from '../format/address';
import { capitalise } from '../format/capital';
import { formatDate } from '../format/date';
import { shortenAddress, toSiteAddress } from '../format/site-address';
import type { Drawing } from '../kinds/drawing';
import type { Chart, Figure, Report } from '../schema/report';
import { imprintWords } from '../words/imprint';
import { siteWords } from '../words/site';
import { toFinding } from './finding';
import { toPictureView } from './picture-view';
import { whoText } from './tile';

/** A card as link previews show it: lines one under the other, perhaps a drawing beside them, and what it is from. */
export type CardView = {
  readonly id: string;
  readonly lines: readonly {
    readonly as: 'cardKicker' | 'cardLead' | 'cardTitle' | 'cardNumber' | 'cardText' | 'cardFound' | 'cardLost';
    readonly text: string;
  }[];
  readonly drawing?: Drawing;
  readonly foot: string;
};

function footOf({ head }: Report, address: string): string {
  const site = toSiteAddress(address);
  const edition = imprintWords.editionOf(head.edition, formatDate(head.updated));
  return `${site === undefined ? siteWords.name : siteWords.nameAt(shortenAddress(site))} · ${edition}`;
}

/** The card of a report: its title and what was found; where nothing was, its leading figures with who says them. */
export function toReportCard(report: Report): CardView {
  const found = toFinding(report).map(plain);
  const leads = pickFigures(report, report.head.lead).slice(0, 3);
  const figures = leads.flatMap((figure) => [
    { as: 'cardLead' as const, text: figureText(figure).full },
    { as: 'cardText' as const, text: whoSays(figure) },
  ]);
  return {
    id: report.id,
    lines: [
      { as: 'cardTitle', text: toPlainText(report, report.head.title) },
      ...(found.length === 0 ? figures : found.map((text) => ({ as: 'cardFound' as const, text }))),
    ],
    foot: footOf(report, reportAddress(report.id)),
  };
}

/** The card of a chart: its message beside its drawing. */
export function toChartCard(report: Report, chart: Chart): CardView {
  const { headline, subtitle, drawing, kicker } = toPictureView(report, chart);
  return {
    id: `${chart.id}-card`,
    lines: [
      { as: 'cardKicker', text: kicker },
      { as: 'cardTitle', text: headline },
      { as: 'cardText', text: subtitle },
    ],
    drawing,
    foot: footOf(report, anchorAddress(report.id, chart.id)),
  };
}

/** The card of a figure: its number with its bound, who says so, and what was lost on the way. */
export function toFigureCard(report: Report, figure: Figure): CardView {
  const differs = differsClause(figure);
  return {
    id: figure.id,
    lines: [
      { as: 'cardKicker', text: toPlainText(report, report.head.title) },
      { as: 'cardNumber', text: figureText(figure).text },
      { as: 'cardText', text: figure.label },
      { as: 'cardText', text: whoText(report, figure) },
      ...(differs === undefined ? [] : [{ as: 'cardLost' as const, text: capitalise(differs) }]),
    ],
    foot: footOf(report, figureAddress(report.id, figure.id)),
  };
}
