/** What was found, in one to three lines under the title. A share is how many of the article's figures a line is about. */
export const findingWords = {
  /** Counts are written as words as far as they are small. */
  share: (count: number, written: string, total: number, all: string) => {
    if (total === 1) return 'The article’s only figure';
    if (count === total) return `${total === 2 ? 'Both' : `All ${all}`} of the article’s figures`;
    return `${written} of ${all} figures`;
  },
  /** The same in a line after the first. */
  shareAgain: (count: number, written: string, total: number, all: string) => {
    if (total === 1) return 'It';
    if (count === total) return total === 2 ? 'Both' : `All ${all}`;
    return `${written} of the ${all}`;
  },
  /** What a figure came without, and the figure as it was printed. Where people are killed, no figure “lost” a word. */
  lostBy: (lost: string, figure: string) => `${lost} (${figure})`,
  lost: (share: string, isOne: boolean, list: string) => `${share} ${isOne ? 'lacks' : 'lack'} ${list}.`,
  /** A figure that is named behind a comma has one behind its name too. */
  changedTo: (figure: string, was: string) => `${figure}${figure.includes(', ') ? ',' : ''} in place of ${was}`,
  changed: (share: string, isOne: boolean, list: string) =>
    `${share} ${isOne ? 'is' : 'are'} printed with another number: ${list}.`,
  /** Where no document from before the article is known for any of its figures. */
  nothingKnown: (total: number, all: string) =>
    `No document from before the article is known here for ${total === 1 ? 'its only figure' : `any of its ${all} figures`}.`,
  nothingDiffers: (share: string, isOne: boolean) =>
    `${share} ${isOne ? 'has' : 'have'} an earlier document to compare with; nothing differs.`,
  noSource: (share: string, isOne: boolean, list: string) => `${share} ${isOne ? 'names' : 'name'} no source: ${list}.`,
  moreFigures: (written: string, isMore: boolean) => `${written} ${isMore ? 'more ' : ''}of the article’s figures`,
  otherPassages: (isOne: boolean, written: string, isAlone: boolean) =>
    `${written} other ${isOne ? 'passage' : 'passages'}${isAlone ? ' of the article' : ''}`,
  elsewhere: (isOne: boolean, what: string) =>
    `${what} ${isOne ? 'differs' : 'differ'} from what another document says.`,
  /** The last of a list that is cut. */
  more: (written: string) => `${written} more`,
} as const;
