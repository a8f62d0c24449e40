import { inSentence } from './articles';

/** What stands in the drawings of charts. */
export const drawingWords = {
  /** Behind a nature, for those who can't see the drawing. */
  isContext: (nature: string) => `${nature}, context`,
  hedgesOfArticle: (hedges: string) => `the article: ${hedges}`,
  speakerIn: (speaker: string, document: string) => `${speaker}, in ${document}`,
  articleOwn: 'The article, naming no source',
  /** “From Paolo Renn”, “from US officials”, “from the UK ministry”. */
  articleFrom: (speaker: string, isBody: boolean) => `The article, from ${inSentence(speaker, isBody)}`,
  /** Who says a number, and which of theirs it is, where several would be called alike. */
  named: (who: string, figure: string) => `${who}: ${figure}`,
  /** Who gave the number that the article prints without naming anybody, and when. */
  numberOf: (giver: string, when: string) => `the number: ${giver}, ${when}`,
  /** The same of whom it is from, where nobody saw that it gave that number. */
  fromUnseen: (giver: string, when: string) => `behind it: ${giver}, ${when}`,
  /** What the report worked a number out from. */
  workedOutFrom: (parts: string) => `from ${parts}`,
  enlarged: (period: string) => `${period}, enlarged`,
  sameEnlarged: 'The same, enlarged',
  /** Readings that fill the whole scale, so that nothing is enlarged. */
  readings: 'Readings',
  /** At an axis without its zero, which lies under its values or over them. */
  notFromZero: (isOver: boolean) => (isOver ? 'Scale doesn’t reach zero' : 'Scale doesn’t start at zero'),
  articleDate: (date: string) => `${date}, the article’s date`,
  articleOn: (date: string) => `the article, ${date}`,
  contextOf: (source: string) => `context; ${source}`,
  target: 'target',
  /** Before the number of a series that has but one reading, and before one that never changes. */
  inTime: (date: string) => `${date}: `,
  always: 'always ',
  /** Where nobody gave the time that a number covers. */
  asSaid: (date: string, isDay: boolean) => `as said ${isDay ? 'on' : 'in'} ${date}`,
  /** How steps are drawn, every one alike. */
  inForce: (known?: string) =>
    `A solid line of steps is in force${known === undefined ? '' : `, as known on ${known}`}; a dashed one isn’t, isn’t yet, or is what was decided for later.`,
  /** Since when a level holds. */
  from: (date: string) => `from ${date}`,
  /** The time that a number covers, and the day that a sum goes to; “up to” is said of numbers alone. */
  covers: (date: string) => `covers ${date}`,
  sumTo: (date: string) => `until ${date}`,
  /** A plan and when it is due: `target for 2025`. */
  dueIn: (nature: string, date: string) => `${nature} for ${date}`,
  dueFrom: (nature: string, date: string) => `${nature} from ${date}`,
  /** Over rows of unlike units or sizes. */
  ownScales: 'Each row has a scale of its own',
  severalScales: 'Scales differ: only rows under one scale can be compared',
  /** What holds of all rows but those that say something else. */
  unlessSaid: (text: string) => `Where nothing else is said: ${text}`,
  /** Which of several numbers the article has. */
  inArticle: (dates: string) => `${dates} in the article`,
  /** The same where all of them are. */
  allInArticle: 'in the article',
  /** What is said of a number of one date, among those of others. */
  ofDate: (date: string, text: string) => `${date}: ${text}`,
  /** A line over time, and who says so unless its name does. */
  lineOf: (name: string, speaker: string) => (name.includes(speaker) ? name : `${name}; ${speaker}`),
  /** Which dot of a row is of which date. */
  dotsOf: (first: string, last: string) => `Small dots: ${first}; large: ${last}`,
  laterIsLarger: 'The larger dot is the later one',
  alsoInNotes: 'Annotations also',
  /** A chart of all figures of one measure, for those who can't see it. */
  altOfMeasure: (count: number, measure: string) =>
    `Dot plot of ${count} figures of one measure, ${measure}, each with its bound or interval`,
} as const;
