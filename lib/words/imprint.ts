/** The edition of a report, the ways to it, and how it is cited. */
export const imprintWords = {
  edition: (edition: number) => `Edition ${edition}`,
  editionOf: (edition: number, updated: string) => `Edition ${edition} · data of ${updated}`,
  editionOnCover: (edition: number, updated: string) => `Edition ${edition}, data of ${updated}`,
  article: 'The article',
  slides: 'Slides',
  powerPoint: 'PowerPoint',
  print: 'Print',
  thisEdition: 'This edition',
  onTheWeb: 'On the web',
  size: (kilobytes: number) => `${kilobytes} kB`,
  corrected: (was: string, is: string, why: string) => `was ${was}, is now ${is}. ${why}`,
} as const;

/** A citation, from the house to the edition. */
export const citeWords = {
  report: (title: string) => `On Record, ‘${title}’`,
  figure: (report: string, name: string) => `${report}, figure ‘${name}’`,
  edition: (cited: string, edition: number, updated: string) => `${cited}, edition ${edition}, data of ${updated}`,
  renders: (report: string, article: string) => `${report}. Renders: ${article}.`,
  source: (source: string) => `Source: ${source}.`,
  rendersArticle: (article: string) => `Renders: ${article}`,
} as const;

/** What the feed says. */
export const feedWords = {
  correction: (report: string) => `Correction: ${report}`,
} as const;

/** What a page says of itself to browsers and search engines. */
export const metadataWords = {
  figure: (number: string, label: string, who: string) => `${number}: ${label}. ${who}.`,
  slides: (title: string) => `${title}: slides`,
  aboutSlides: (title: string) => `${title}, as slides: each figure with its “over” or “likely”, and who says so.`,
  forPaper: (title: string) => `${title}, for paper`,
} as const;

/** Whether the data were held against the article’s text: one sentence of the method. */
export const textCheckWords = {
  passed: (when: string, found: number, reported: number, numbers: number, read: number) =>
    `Checked against the article’s text on ${when}: ${found} of ${reported} figures found, ${read === 0 ? '' : `${read} more read by a person, `}${numbers} numbers accounted for.`,
  outdated: (when: string) =>
    `The data have changed since they were checked against the article’s text on ${when}; they haven’t been checked against it again.`,
  never: 'These data haven’t been checked against the article’s text by a program.',
} as const;
