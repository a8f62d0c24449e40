import {
  chartFileAddress,
  citationAddress,
  csvAddress,
  embedAddress,
  packageAddress,
  scriptAddress,
} from '../format/address';
import { toSiteAddress } from '../format/site-address';
import type { Chart, Report } from '../schema/report';
import { takeAwayWords } from '../words/take-away';
import type { PageLink } from './imprint';
import type { PictureView } from './picture-view';

/** What a chart can be taken away as: files in their groups, and texts to copy. */
export type TakeAwayView = {
  readonly groups: readonly { readonly name: string; readonly links: readonly PageLink[] }[];
  /** What can be copied: its citation, its alternative text, and what puts it into another page. */
  readonly texts: readonly { readonly name: string; readonly text: string }[];
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
  return {
    groups: [
      { name: takeAwayWords.pictures, links: toLinks(PICTURES) },
      {
        name: takeAwayWords.data,
        links: [{ label: files.csv, href: csvAddress(report.id, chart.id) }, ...toLinks(DATA)],
      },
      { name: takeAwayWords.citations, links: toLinks(CITATIONS) },
      { name: takeAwayWords.embed, links: [{ label: files.alone, href: embedAddress(report.id, chart.id) }] },
    ],
    texts: [
      { name: takeAwayWords.citation, text: imprint },
      { name: takeAwayWords.altText, text: alt },
      ...(snippet === undefined ? [] : [{ name: takeAwayWords.snippet, text: snippet }]),
    ],
  };
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const toAttribute = (text: string) => text.replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);

/** A frame that somebody else's page can hold, with a link for where frames aren't shown, and what fits its height. */
function toSnippet(report: Report, chart: Chart, headline: string): string | undefined {
  const [frame, script] = [
    toSiteAddress(embedAddress(report.id, chart.id)),
    toSiteAddress(scriptAddress('embed-host')),
  ];
  if (frame === undefined || script === undefined) return undefined;
  const [src, title] = [toAttribute(frame), toAttribute(takeAwayWords.frameTitle(headline))];
  return `<iframe src="${src}" title="${title}" width="100%" height="600" loading="lazy" style="border:0" data-on-record><a href="${src}">${title}</a></iframe><script async src="${toAttribute(script)}"></script>`;
}
