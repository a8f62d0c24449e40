/** The heads of the tables, and how a table that opens is called. */
export const tableWords = {
  open: 'Table',
  openOf: (caption: string) => `: ${caption}`,
  region: (caption: string) => `Table: ${caption}`,
  agents: { who: 'Who', side: 'Side', figures: 'Figures they gave or passed on' },
  differs: {
    /** The order of the rows is said here. */
    about: 'In the article’s order',
    before: 'What was said before',
    article: 'What was printed later',
    differs: 'What differs',
    more: (count: number) => `${count} more ${count === 1 ? 'place' : 'places'}`,
  },
  comparisons: ['With', 'Verdict', 'Why'],
  figures: {
    figure: 'Figure',
    number: 'Number',
    range: 'Range',
    kind: 'Kind',
    hedges: 'Words of caution',
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
    hedges: 'Words of caution',
    who: 'Who says so',
    sources: 'Sources',
  },
  notKnown: 'not known',
  notStated: 'not said',
  noHedge: 'none',
  noReading: 'none published',
  /** What a page’s table leaves out of long series, and where that is. */
  rest: (shown: string, all: string, isEach: boolean) =>
    `The last ${shown} of ${all} readings${isEach ? ', of each series its last' : ''}; all are in the CSV file.`,
  laterDate: (date: string) => `${date}, later than the article`,
} as const;
