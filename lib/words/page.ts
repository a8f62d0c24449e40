/** What stands around the figures on a report's pages. */
export const pageWords = {
  contents: 'On this page',
  uses: 'This report',
  imprint: (edition: string) => `On Record. ${edition}.`,
  whoSaysSo: 'Who says so',
  note: 'Note',
  /** A mark that leads to a source, as a screen reader says it. */
  source: (number: number, title: string) => `Source ${number}: ${title}`,
  /** Behind the nature of a figure that isn't the article's. */
  isContext: ' · context: not in the article',
} as const;

/** What a statement or event says of itself besides its speaker. */
export const assertionWords = {
  words: 'Words:',
  context: 'context',
} as const;

/** The ways to take a chart away: a word, what a screen reader hears behind it, and how large the file is. */
export const fileWords = {
  csv: 'CSV',
  csvOf: (headline: string) => ` of ${headline}`,
  size: (size: string) => ` (${size})`,
  link: 'Link',
  linkTo: (headline: string) => ` to ${headline}`,
} as const;
