import { plain, toHeadline } from '../facts/prose-view';
import {
  chartFileAddress,
  citationAddress,
  embedAddress,
  packageAddress,
  scriptAddress,
  toAddress,
} from '../format/address';
import { escapeMarkup } from '../format/escape-markup';
import { toSiteAddress } from '../format/site-address';
import type { Chart, Report } from '../schema/report';
import { siteWords } from '../words/site';
import { takeAwayWords } from '../words/take-away';
import type { PageLink } from './imprint';
import { CARD } from './metadata';
import type { PictureView } from './picture-view';

/** What a chart can be taken away as: its data as one table and with all that is said of them, and groups of files. */
export type TakeAwayView = {
  readonly csv: readonly PageLink[];
  readonly data: readonly PageLink[];
  /** Pictures with the alternative text, the chart alone with what puts it into another page, citations. */
  readonly groups: readonly {
    readonly name: string;
    readonly links: readonly PageLink[];
    readonly text?: { readonly name: string; readonly text: string };
  }[];
  /** The address to give to others: the chart alone, whose card link previews show. */
  readonly share: string;
};

const { files } = takeAwayWords;

const PICTURES = [
  ['.png', files.png],
  ['-square.png', files.pngSquare],
  ['-dark.png', files.pngDark],
  ['.svg', files.svg],
  ['-square.svg', files.svgSquare],
  ['-dark.svg', files.svgDark],
] as const;
const CSV = [['.csv', files.csv]] as const;
const DATA = [
  ['.json', files.json],
  ['.zip', files.zip],
] as const;
const CITATIONS = [
  ['.bib', files.bib],
  ['.ris', files.ris],
  ['.csl.json', files.csl],
] as const;

/** The files of a citation: of a figure by its id, or of the whole report with its data. */
export function toCitationLinks(report: Report, figure?: string): readonly PageLink[] {
  const cited = figure === undefined ? 'report' : `figure-${figure}`;
  const links = CITATIONS.map(([ending, label]) => ({ label, href: citationAddress(report.id, cited, ending) }));
  const zip = { label: takeAwayWords.reportZip, href: packageAddress(report.id) };
  return figure === undefined ? [...links, zip] : links;
}

/** What a chart can be taken away as. */
export function toTakeAway(report: Report, chart: Chart, { headline, alt, imprint }: PictureView): TakeAwayView {
  const toLinks = (endings: readonly (readonly [ending: string, label: string])[]) =>
    endings.map(([ending, label]) => ({ label, href: chartFileAddress(report.id, chart.id, ending) }));
  const snippet = toSnippet(report, chart, headline);
  const alone = embedAddress(report.id, chart.id);
  return {
    csv: toLinks(CSV),
    data: toLinks(DATA),
    groups: [
      {
        name: takeAwayWords.pictures,
        links: toLinks(PICTURES),
        text: { name: takeAwayWords.altText, text: alt },
      },
      {
        name: takeAwayWords.embed,
        links: [{ label: files.alone, href: alone }],
        ...(snippet === undefined ? {} : { text: { name: takeAwayWords.snippet, text: snippet } }),
      },
      {
        name: takeAwayWords.citations,
        links: toLinks(CITATIONS),
        text: { name: takeAwayWords.citation, text: imprint },
      },
    ],
    share: alone,
  };
}

/** The size in px at which other sites hold a chart, until its script fits the height. */
const FRAME = { width: 800, height: 600 } as const;

/** What software of other sites is told to hold a chart by (oEmbed 1.0); undefined where the site's address isn't known. */
export function toOembed(report: Report, chart: Chart): object | undefined {
  const title = plain(toHeadline(report, chart.headline));
  const [html, home] = [toSnippet(report, chart, title), toSiteAddress(toAddress('/'))];
  if (html === undefined) return undefined;
  const card = toSiteAddress(chartFileAddress(report.id, chart.id, '-card.png'));
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: siteWords.name,
    provider_url: home,
    html,
    ...FRAME,
    thumbnail_url: card,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}

/** A frame that somebody else's page can hold, with a link for where frames aren't shown, and what fits its height. */
function toSnippet(report: Report, chart: Chart, headline: string): string | undefined {
  const [frame, script] = [
    toSiteAddress(embedAddress(report.id, chart.id)),
    toSiteAddress(scriptAddress('embed-host')),
  ];
  if (frame === undefined || script === undefined) return undefined;
  const [src, title] = [escapeMarkup(frame), escapeMarkup(takeAwayWords.frameTitle(headline))];
  return `<iframe src="${src}" title="${title}" width="100%" height="${FRAME.height}" loading="lazy" style="border:0" data-on-record><a href="${src}">${title}</a></iframe><script async src="${escapeMarkup(script)}"></script>`;
}
