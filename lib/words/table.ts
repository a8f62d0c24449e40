/** The heads of the tables, and how a table that opens is called. */
export const tableWords = {
  open: 'Table',
  openOf: (caption: string) => `: ${caption}`,
  region: (caption: string) => `Table: ${caption}`,
  agents: { who: 'Who', side: 'Side', figures: 'Figures in whose chain they stand' },
  differs: {
    about: 'What it is about',
    before: 'What the origin or a relay said',
    article: 'What the article or a relay printed',
    differs: 'What differs',
  },
  comparisons: ['With', 'Verdict', 'Why'],
  figures: {
    figure: 'Figure',
    number: 'Number',
    range: 'Range',
    kind: 'Kind',
    hedges: 'Hedges',
    who: 'Who says so',
    covers: 'Covers',
    date: 'Date',
    differs: 'Differs',
    sources: 'Sources',
  },
  events: {
    event: 'Event',
    date: 'Date as reported',
    precise: 'Precise date',
    hedges: 'Hedges',
    who: 'Who says so',
    sources: 'Sources',
  },
  notKnown: 'not known',
  notStated: 'not stated',
  noHedge: 'none',
  noReading: 'none published',
  /** What a page’s table leaves out of long series, and where that is. */
  rest: (shown: string, all: string, isEach: boolean) =>
    `The last ${shown} of ${all} readings${isEach ? ', of each series its last' : ''}; all are in the CSV file.`,
  laterDate: (date: string) => `${date}, later than the article`,
} as const;
