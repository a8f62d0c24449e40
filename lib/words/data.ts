/** What the files say that people take away. */
export const dataWords = {
  /** What stands in each column of a chart's data. */
  columns: {
    id: 'The figure’s, series’ or event’s name in the report’s data',
    name: 'What it is called',
    role: 'reported: it stands in the article; context: it does not',
    date: 'When the document that has it was published (EDTF)',
    said: 'When it was said, where that is another day (EDTF)',
    period: 'The time that the number covers (EDTF)',
    called: 'What that time is called',
    bound:
      'How the number is limited: stated (as written, no bound given), about, moreThan, atLeast, lessThan, upTo, between',
    value: 'The number, in the unit; of a range, the best value, where one was given',
    low: 'The low end of a range',
    high: 'The high end of a range',
    intervals: 'Intervals around the number, with their kinds and levels',
    written: 'The number as it is written, with its bound and unit',
    unit: 'What the number counts or measures',
    nature:
      'What kind of number it is: count, estimate, model, authorised, target, order, forecast, share, derived, unstated',
    hedges: 'Words that limit the saying; “none” means that none was used, empty means not known',
    who: 'Who says it, and in which document',
    differs: 'What differs from the document that the number was taken over from',
    derived: 'From which figures the report worked it out',
    carried_by: 'Documents that carried it, where the document itself was not seen',
    source: 'The document',
    address: 'Its address',
    precise_date: 'A more precise date of an event (EDTF)',
    precise_source: 'The document that gives it',
    edition: 'The edition of the report',
  },
  readMe: {
    chart: 'The chart as pictures (SVG, PNG) and its data (CSV), with what is known of them (metadata.json).',
    report: 'All charts’ data (CSV), described in datapackage.json.',
    columns: 'Columns',
    cite: 'Cite as',
    licence: 'Licence',
    says: 'Each number is somebody’s. Keep its bound (“over”, “up to”), its hedges (“likely”) and who says so where you print it.',
    licenceText:
      'Figures taken over from sources carry their source’s licence, where the source gives one; the others are facts that their sources are named for.',
  },
} as const;
