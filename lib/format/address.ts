import { settings } from './settings';

/** An address inside the site, with the host's folder before it. The path begins with a slash. */
export function toAddress(path: string): string {
  return `${settings().basePath}${path}`;
}

/** The kinds of pages that span reports, each in a folder of its own with a list of all. */
export const acrossKinds = ['years', 'subjects', 'speakers', 'sources'] as const;
export type Across = (typeof acrossKinds)[number];

/** What stands at the site's root beside the reports, or does on some host; a report can't be called so. */
export const takenAddresses: readonly string[] = [
  ...acrossKinds,
  ...['index', 'search', 'fonts', 'scripts', 'icon', 'feed', 'sitemap', 'robots'],
];

/** A report's dashboard. */
export const reportAddress = (report: string) => toAddress(`/${report}/`);

/** A place on a report's dashboard: a chart, a section, an event, a statement or a source. */
export const anchorAddress = (report: string, anchor: string) => `${reportAddress(report)}#${anchor}`;

/** The page of a figure; of what parts leave of a whole, `budget~rest`, the whole's. */
export const figureAddress = (report: string, figure: string) =>
  toAddress(`/${report}/figures/${figure.replace(/~.*/, '')}/`);

/** A chart as a file: `-square.png`, `.svg`, `.zip` behind its name. */
export const chartFileAddress = (report: string, chart: string, ending: string) =>
  toAddress(`/${report}/charts/${chart}${ending}`);

/** What stands behind a chart's name in files beside its own picture: no other chart may be called so. */
export const chartVariants = ['-dark', '-square', '-card'] as const;

/** A chart alone, for frames in other pages. */
export const embedAddress = (report: string, chart: string) => toAddress(`/${report}/embed/${chart}/`);

/** The edition of a report that is there now, as a small file that a page of an older one may ask for. */
export const editionAddress = (report: string) => toAddress(`/${report}/edition.json`);

/** What says to other sites' software how to hold a chart alone (oembed.com). */
export const oembedAddress = (report: string, chart: string) => `${embedAddress(report, chart)}oembed.json`;

/** One of the scripts that `lib/browser` holds. */
export const scriptAddress = (name: string) => toAddress(`/scripts/${name}.js`);

/** A chart's data as CSV. */
export const csvAddress = (report: string, chart: string) => chartFileAddress(report, chart, '.csv');

/** All data of a report as one package. */
export const packageAddress = (report: string) => toAddress(`/${report}/report.zip`);

/** A citation as a file: of `report`, of a `figure-…`, with its ending. */
export const citationAddress = (report: string, cited: string, ending: string) =>
  toAddress(`/${report}/cite/${cited}${ending}`);

/** The picture that link previews show of a report, or of a figure. */
export const cardAddress = (report: string, figure?: string) =>
  figure === undefined ? toAddress(`/${report}/card.png`) : `${figureAddress(report, figure)}card.png`;

/** The anchor of a source in the list of sources. */
export const sourceAnchor = (number: number) => `source-${number}`;

/** A layout of a report for paper: the report itself, or `handout`, `fact-sheet`. */
export const printAddress = (report: string, layout = '') =>
  toAddress(layout === '' ? `/${report}/print/` : `/${report}/print/${layout}/`);

/** The style sheet with the words that run at the head and foot of a report's printed pages. */
export const runningAddress = (report: string) => toAddress(`/${report}/print/running.css`);

/** A report as slides. */
export const deckAddress = (report: string) => toAddress(`/${report}/present/`);

/** A report as a PowerPoint file. */
export const powerPointAddress = (report: string) => toAddress(`/${report}/deck.pptx`);

/** The speaker's page of a deck. */
export const speakerAddress = (report: string) => `${deckAddress(report)}speaker/`;

/** The page of one speaker, source, subject or year, with what is in all reports of it; without a name, the list of all. */
export const acrossAddress = (kind: Across, name = '') => toAddress(name === '' ? `/${kind}/` : `/${kind}/${name}/`);

/** What the search reads when its field is used. */
export const searchDataAddress = () => toAddress('/search.json');
