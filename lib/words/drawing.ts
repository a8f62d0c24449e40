/** What stands in the drawings of charts. */
export const drawingWords = {
  interval: 'interval',
  range: 'range',
  namedInterval: (kind: string) => `${kind} interval`,
  /** Behind a nature, for those who can't see the drawing. */
  isContext: (nature: string) => `${nature}, context`,
  hedgesOfArticle: (hedges: string) => `the article: ${hedges}`,
  speakerIn: (speaker: string, document: string) => `${speaker}, in ${document}`,
  articleOwn: 'The article, in its own voice',
  /** A person and unnamed speakers have no article: “from Paolo Renn”, “from US officials”, “from the UK ministry”. */
  articleFrom: (speaker: string, isBody: boolean) =>
    isBody ? `The article, from the ${speaker.replace(/^the /i, '')}` : `The article, from ${speaker}`,
  enlarged: (period: string) => `${period}, enlarged`,
  sameEnlarged: 'The same, enlarged',
  articleDate: (date: string) => `${date}, the article’s date`,
  articleOn: (date: string) => `the article, ${date}`,
  contextOf: (source: string) => `context; ${source}`,
  target: 'target',
  /** Before the number of a series that has but one reading, and before one that never changes. */
  inTime: (date: string) => `${date}: `,
  always: 'always ',
  /** Where nobody gave the time that a number covers. */
  asSaid: (date: string, isDay: boolean) => `as said ${isDay ? 'on' : 'in'} ${date}`,
  /** Since when a level holds. */
  from: (date: string) => `from ${date}`,
  /** A plan and when it is due: `target for 2025`. */
  dueIn: (nature: string, date: string) => `${nature} for ${date}`,
  alsoInNotes: 'Annotations also',
  /** A chart of all figures of one measure, for those who can't see it. */
  altOfMeasure: (count: number, measure: string) =>
    `Dot plot of ${count} figures of one measure, ${measure}, each with its bound or interval`,
} as const;
