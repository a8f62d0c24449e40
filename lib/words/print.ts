/** What stands on the layouts for paper, and on the bar above them on a screen. */
export const printWords = {
  bar: 'For paper',
  page: 'Web page',
  howTo: 'Prints on A4 or Letter with Ctrl+P.',
  words: { kicker: 'In the article', headline: 'The words, and what they count' },
} as const;
