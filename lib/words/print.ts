/** What stands on the layouts for paper, and on the bar above them on a screen. */
export const printWords = {
  bar: 'For paper',
  home: 'Web page',
  howTo: 'Prints on A4 or Letter with Ctrl+P.',
  layouts: { report: 'Report', handout: 'Handout', 'fact-sheet': 'Fact sheet' },
  papers: { a4: 'A4', letter: 'Letter' },
  /** The finished PDFs, if there are any. */
  pdfs: 'Finished PDFs: ',
  pdf: (layout: string, paper: string) => `${layout}, ${paper}`,
  pdfOf: (pdf: string, kilobytes: number) => `${pdf} (PDF, ${kilobytes} kB)`,
  /** The foot of a printed page, as CSS puts the numbers in. */
  page: { before: 'Page ', between: ' of ' },
  words: { kicker: 'In the article', headline: 'The words, and what they count' },
} as const;
