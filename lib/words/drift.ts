/** What differs between two documents. A later one that took over the earlier has carried a word over, or hasn't. */
export const driftWords = {
  hedge: (hedges: string, joined: boolean) => `${joined ? 'hedge not carried over' : 'hedge only there'}: ${hedges}`,
  boundLost: (bound: string, joined: boolean) =>
    `${joined ? 'bound not carried over' : 'bound only there'}: “${bound}”`,
  bound: (was: string, is: string) => `bound differs: “${was}”, “${is}”`,
  value: (was: string, is: string) => `value differs: ${was}, ${is}`,
  bestLost: (best: string, joined: boolean) => `best value ${joined ? 'not carried over' : 'only there'}: ${best}`,
  best: (was: string, is: string) => `best value differs: ${was}, ${is}`,
  rangeLost: (range: string, joined: boolean) => `${joined ? 'not carried over' : 'only there'}: ${range}`,
  range: (was: string, is: string) => `interval differs: ${was}; ${is}`,
  speaker: (was: string, is: string) => `credited speaker differs: ${was}, ${is}`,
  planned: 'a plan there, a fact here',
  done: 'a fact there, a plan here',
} as const;

/** The same beside the figure that it belongs to: who said what, and what the article has. */
export const clauseWords = {
  carriedBy: (name: string, carrier: string) => `${name}, as carried by ${carrier}`,
  differs: (who: string, was: string, article: string) => `${who}: ${was}; the article: ${article}`,
  best: (value: string) => `best value ${value}`,
  without: 'without it',
} as const;

/** The sentence that a person would paste. */
export const sentenceWords = {
  withHedges: (words: string, count: number, hedges: string) =>
    `${words}, with the ${count === 1 ? 'hedge' : 'hedges'} ${hedges}`,
  printed: (publisher: string, how: string) => `${publisher} printed it ${how}.`,
  without: (words: string) => `without ${words}`,
  withoutRange: (range: string) => `without the ${range}`,
  withoutBest: (value: string) => `without the best value ${value}`,
  as: (value: string) => `as ${value}`,
  crediting: (speaker: string) => `crediting ${speaker}`,
  inferred: (who: string, said: string) => ` The number, as we infer: ${who}: ${said}.`,
  context: (said: string) => `${said}. Context: not in the article.`,
  ownVoice: (said: string) => `${said}, in its own voice; no source named.`,
} as const;
