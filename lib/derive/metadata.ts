import { toPlainText } from '../facts/prose-view';
import { figureText } from '../facts/said';
import { deckAddress, figureAddress, reportAddress } from '../format/address';
import type { Figure, Report } from '../schema/report';
import { metadataWords } from '../words/imprint';
import { siteWords } from '../words/site';

/** What a page says of itself to browsers and search engines. */
export type PageMetadata = { title: string; description: string; alternates: { canonical: string } };

/** A dashboard's title, description and lasting address. */
export function reportMetadata(report: Report): PageMetadata {
  return {
    title: siteWords.pageTitle(toPlainText(report, report.head.title)),
    description: toPlainText(report, report.head.about),
    alternates: { canonical: reportAddress(report.id) },
  };
}

/** A figure page's title, description and address. */
export function figureMetadata(report: Report, figure: Figure): PageMetadata {
  const number = figureText(figure).text;
  return {
    title: siteWords.pageTitle(`${figure.name}: ${number}`),
    description: metadataWords.figure(number, figure.label),
    alternates: { canonical: figureAddress(report.id, figure.id) },
  };
}

/** A deck's title and address; its speaker's page is found through it. */
export function deckMetadata(report: Report): PageMetadata {
  const title = toPlainText(report, report.head.title);
  return {
    title: siteWords.pageTitle(metadataWords.slides(title)),
    description: metadataWords.aboutSlides(title),
    alternates: { canonical: deckAddress(report.id) },
  };
}
