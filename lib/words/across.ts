/** The pages that span reports: who speaks, which documents, subjects and years, and the search. */
export const acrossWords = {
  /** What leads to the lists, at the head of each of these pages. */
  nav: 'The lists of this site',
  lists: { years: 'Years', subjects: 'Subjects', speakers: 'Speakers', sources: 'Sources' },
  all: 'All reports',
  titles: {
    years: 'Reports by year',
    subjects: 'Reports by subject',
    speakers: 'Who speaks, in all reports',
    sources: 'Sources of all reports',
  },
  ofYear: (year: string) => `Reports on articles of ${year}`,
  /** Articles whose date isn't known. */
  undated: 'without a date',
  notKnown: 'Not known',
  about: {
    years: 'A report counts under the year in which its article was published.',
    subjects: 'A report names its subjects itself, and may have several.',
    speakers:
      'Everyone who gave a figure, or passed one on. Who has one id and one name is one speaker; nobody else is joined.',
    sources: 'Every document that a figure stands in or was passed on through, by its day and title.',
  },
  reports: (count: number) => `${count} ${count === 1 ? 'report' : 'reports'}`,
  figures: (count: number) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  figuresIn: (figures: string, reports: string) => `${figures} in ${reports}`,
  none: 'None so far.',
  older: 'Older reports',
  bySubject: 'By subject',
  readDocument: 'Read the document',
  columns: ['Figure', 'Number', 'Who, and when', 'What differs on the way'],
  passedOn: 'passed on',
  beside: 'beside what the report rests on',
  /** Where someone stands behind a number, and what they said themselves isn’t known. */
  noNumber: (name: string, number: string) => `no number known of theirs; ${name} has ${number}`,
  noDifference: 'none known',
  allOf: 'All figures of this document',
  /** The same as a screen reader says it. */
  allOfThis: (document: string) => `All figures of this document: ${document}`,
  aboutSpeaker: (name: string, figures: string) =>
    `${name}: ${figures}, each with its bound, its words of caution and what was lost on the way.`,
} as const;

/** Subjects in a row; a phrase may have an “and” of its own. */
export const joinSubjects = (subjects: readonly string[]): string => subjects.join(' · ');

/** The search, which is there where scripts run. */
export const searchWords = {
  label: 'Search titles, figures, speakers and measures',
  region: 'Search',
  reading: 'Reading the list of figures …',
  failed: 'The list of figures couldn’t be read. The lists below have them all.',
  nothing: 'Nothing has all of these words.',
  found: (count: number) => `${count} found`,
  first: (shown: number, count: number) => `The first ${shown} of ${count}`,
  report: 'Report',
  speaker: 'Speaker',
} as const;
