/**
 * What differs between two documents, in plain words: what the earlier one had, and what the later one did with it. A
 * later one that took over the earlier has left a word out; one beside it just doesn’t have it.
 */
export const driftWords = {
  carriedBy: (had: string, carrier: string) => `${had}, as reported by ${carrier}`,
  article: 'the article',
  step: (had: string, did: string) => `${had}; ${did}`,
  does: (who: string, what: string) => `${who} ${what}`,
  and: ', and ',
  gave: (number: string) => `gave ${number}`,
  said: (hedges: string) => `said ${hedges}`,
  spoke: 'spoke for itself',
  credited: (name: string) => `credited ${name}`,
  planned: 'told of a plan',
  done: 'told of something done',
  printed: (number: string) => `printed ${number}`,
  /** Over what each of two documents wrote, where they stand under each other. */
  wrote: (who: string) => `${who} wrote`,
  printedBy: (who: string) => `${who} printed`,
  printedWithout: (number: string, lost: string) => `printed ${number}, without ${lost}`,
  leftOut: (lost: string) => `left out ${lost}`,
  doesNotHave: (lost: string) => `doesn’t have ${lost}`,
  theRange: 'the range',
  theIntervals: (names: string) => `the ${names}`,
  theBest: (value: string) => `the best value ${value}`,
} as const;

/** The same in a drawing, where the article’s own number stands beside it. */
export const driftLineWords = {
  of: (who: string, had: string) => `${who}: ${had}`,
  step: (had: string, later: string, has: string) => `${had}; ${later}: ${has}`,
  without: 'without it',
  best: (value: string) => `best value ${value}`,
} as const;

/** The sentence that a person would paste. */
export const sentenceWords = {
  withHedges: (words: string, isOne: boolean, hedges: string) =>
    `${words}, with the ${isOne ? 'word' : 'words'} ${hedges}`,
  /** What the article limits it by, besides what differs. */
  wrote: (who: string, hedges: string) => `${who} wrote ${hedges} with it.`,
  inferred: (who: string, said: string) => ` We infer that the number is from ${who}: ${said}.`,
  context: (said: string) => `${said}. Context: not in the article.`,
  ownVoice: (said: string) => `${said}. No source is named.`,
} as const;
