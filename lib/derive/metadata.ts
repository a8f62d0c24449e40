import { toPlainText } from '../facts/prose-view';
import { figureText } from '../facts/said';
import { deckAddress, figureAddress, reportAddress } from '../format/address';
import type { Figure, Report } from '../schema/report';

/** What a page says of itself to browsers and search engines. */
export type PageMetadata = { title: string; description: string; alternates: { canonical: string } };

/** A dashboard's title, description and lasting address. */
export function reportMetadata(report: Report): PageMetadata {
  return {
    title: `${toPlainText(report, report.head.title)} · On Record`,
    description: toPlainText(report, report.head.about),
    alternates: { canonical: reportAddress(report.id) },
  };
}

/** A figure page's title, description and address. */
export function figureMetadata(report: Report, figure: Figure): PageMetadata {
  const number = figureText(figure).text;
  return {
    title: `${figure.name}: ${number} · On Record`,
    description: `${number}: ${figure.label}. Who says so, in which words, and what differs along the way.`,
    alternates: { canonical: figureAddress(report.id, figure.id) },
  };
}

/** A deck's title and address; its speaker's page is found through it. */
export function deckMetadata(report: Report): PageMetadata {
  const title = toPlainText(report, report.head.title);
  return {
    title: `${title}: slides · On Record`,
    description: `${title}, as slides: each figure with its bound, its hedge and who says so.`,
    alternates: { canonical: deckAddress(report.id) },
  };
}
