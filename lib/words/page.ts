/** What stands around the figures on a report's pages. */
export const pageWords = {
  /** What the page is, in one line. */
  of: (article: string, date: string | undefined) =>
    `${article}${date === undefined ? '' : `, ${date}`}, figure by figure.`,
  about: 'About this page',
  skip: 'Skip to what was found',
  top: 'Back to top',
  /** Beside a figure: those before and after it in the report. */
  figures: 'Other figures',
  previous: (name: string) => `← Previous: ${name}`,
  next: (name: string) => `Next: ${name} →`,
  contents: 'On this page',
  uses: 'This report',
  imprint: (edition: string) => `On Record. ${edition}.`,
  whoSaysSo: 'Who says so',
  /** The same folded, with who speaks and how many notes there are. */
  whoSaysSoIn: (who: string, notes: string | undefined) => `: ${who}${notes === undefined ? '' : `; ${notes}`}`,
  notes: (count: number, written: string) => `${written} ${count === 1 ? 'note' : 'notes'}`,
  /** What a narrow screen folds. */
  more: (count: number) => (count === 1 ? 'More on this: one paragraph' : `More on this: ${count} paragraphs`),
  drawing: (rows: number) => `The drawing: ${rows} rows`,
  note: 'Note',
  /** What kind of number it is, and what limits it. */
  kindOf: (nature: string, limit: string) => `${nature}: ${limit}`,
  /** Marks that open or lead to sources, as a screen reader says them. */
  sources: (numbers: readonly number[]) => `${numbers.length === 1 ? 'Source' : 'Sources'} ${numbers.join(', ')}`,
  source: (number: number, title: string) => `Source ${number}: ${title}`,
  /** Behind the nature of a figure that isn't the article's. */
  isContext: ' · context: not in the article',
} as const;

/** What a statement or event says of itself besides its speaker. */
export const assertionWords = {
  words: 'Words:',
} as const;
