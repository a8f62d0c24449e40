/** The heads of the tables, and how a table that opens is called. */
export const tableWords = {
  open: 'Table',
  openOf: (caption: string) => ` of ${caption}`,
  region: (caption: string) => `Table: ${caption}`,
  agents: { who: 'Who', side: 'Side', figures: 'Figures in whose chain they stand' },
  differs: {
    about: 'What it is about',
    before: 'What the origin or a relay said',
    article: 'What the article printed',
    differs: 'What differs',
  },
  comparisons: ['With', 'Verdict', 'Why'],
} as const;
