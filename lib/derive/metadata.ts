import { differsClause } from '../facts/drift-text';
import { plain, toHeadline, toPlainText } from '../facts/prose-view';
import { figureText } from '../facts/said';
import { whoSays } from '../facts/wording';
import {
  anchorAddress,
  cardAddress,
  chartFileAddress,
  deckAddress,
  embedAddress,
  figureAddress,
  oembedAddress,
  reportAddress,
} from '../format/address';
import { capitalise } from '../format/capital';
import { cutText } from '../format/cut-text';
import { known } from '../format/known';
import { toSiteAddress } from '../format/site-address';
import type { Chart, Figure, Report } from '../schema/report';
import { metadataWords } from '../words/imprint';
import { siteWords } from '../words/site';
import { toFinding } from './finding';

/** What a page says of itself to browsers, search engines, link previews and reference managers. */
export type PageMetadata = {
  readonly title: string;
  readonly description: string;
  /** Its lasting address; only where the site's own is known, because a relative one says nothing to who takes it away. */
  readonly alternates?: { readonly canonical: string; readonly types?: Readonly<Record<string, string>> };
  readonly openGraph: {
    readonly type: 'article';
    readonly siteName: string;
    readonly title: string;
    readonly description: string;
    readonly url?: string;
    readonly images?: { readonly url: string; readonly width: number; readonly height: number; readonly alt: string };
  };
  readonly twitter: { readonly card: 'summary' | 'summary_large_image' };
  /** Tags by which reference managers cite a page (Google Scholar's names, which Zotero reads). */
  readonly other: Readonly<Record<string, string>>;
};

/** What link previews show, in px. */
export const CARD = { width: 1200, height: 630 } as const;

/** In characters: link previews and lists of results cut what is longer. */
const LONGEST = 160;

type About = {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly author: string;
  readonly card?: string;
  /** Where the page itself is, when its lasting address is that of another, and what says how to hold it in a frame. */
  readonly alone?: { readonly address: string; readonly oembed: string };
};

/** What a page says of itself; its description is cut to what is shown. */
export function toMetadata(
  { head }: Report,
  { title, description: whole, address, author, card, alone }: About,
): PageMetadata {
  const description = cutText(whole, LONGEST);
  const url = toSiteAddress(address);
  const own = toSiteAddress(alone?.address ?? address);
  const oembed = alone === undefined ? undefined : toSiteAddress(alone.oembed);
  const types = oembed === undefined ? undefined : { 'application/json+oembed': oembed };
  const picture = card === undefined ? undefined : toSiteAddress(card);
  const image = picture === undefined ? undefined : { url: picture, ...CARD, alt: description };
  return {
    title: siteWords.pageTitle(title),
    description,
    ...(url === undefined ? {} : { alternates: { canonical: url, ...known({ types }) } }),
    openGraph: {
      type: 'article',
      siteName: siteWords.name,
      title,
      description,
      ...known({ url: own }),
      ...(image === undefined ? {} : { images: image }),
    },
    twitter: { card: image === undefined ? 'summary' : 'summary_large_image' },
    other: {
      citation_title: title,
      citation_author: author,
      citation_publisher: siteWords.name,
      citation_publication_date: head.updated.text.replaceAll('-', '/'),
      citation_language: head.language,
      ...(url === undefined ? {} : { citation_public_url: url }),
    },
  };
}

/** What a dashboard says of itself. */
export function reportMetadata(report: Report): PageMetadata {
  const [found] = toFinding(report);
  return toMetadata(report, {
    title: toPlainText(report, report.head.title),
    description: found === undefined ? toPlainText(report, report.head.about) : plain(found),
    address: reportAddress(report.id),
    author: siteWords.name,
    card: cardAddress(report.id),
  });
}

/** What a chart alone says of itself: its message. */
export function chartMetadata(report: Report, chart: Chart): PageMetadata {
  const headline = plain(toHeadline(report, chart.headline));
  return toMetadata(report, {
    title: headline,
    description: `${headline}. ${toPlainText(report, chart.subtitle)}`,
    address: anchorAddress(report.id, chart.id),
    author: siteWords.name,
    card: chartFileAddress(report.id, chart.id, '-card.png'),
    alone: { address: embedAddress(report.id, chart.id), oembed: oembedAddress(report.id, chart.id) },
  });
}

/** What a figure's page says of itself: the number, who says so, what was lost. */
export function figureMetadata(report: Report, figure: Figure): PageMetadata {
  const { text: number, label = figure.label } = figureText(figure);
  const differs = differsClause(figure);
  const said = metadataWords.figure(number, label, whoSays(figure));
  return toMetadata(report, {
    title: `${figure.name}: ${number}`,
    description: differs === undefined ? said : `${said} ${capitalise(differs)}.`,
    address: figureAddress(report.id, figure.id),
    author: figure.derived === undefined ? figure.said.speaker.name : siteWords.name,
    card: cardAddress(report.id, figure.id),
  });
}

/** What a deck says of itself; its speaker's page is found through it. */
export function deckMetadata(report: Report): PageMetadata {
  const title = toPlainText(report, report.head.title);
  return toMetadata(report, {
    title: metadataWords.slides(title),
    description: metadataWords.aboutSlides(title),
    address: deckAddress(report.id),
    author: siteWords.name,
    card: cardAddress(report.id),
  });
}
