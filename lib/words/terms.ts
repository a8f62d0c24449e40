/** What is counted, term by term. */
export const termWords = {
  what: 'What',
  here: 'In this document',
  included: 'Included',
  notIncluded: 'Not included',
  notSaid: 'Not said',
  kind: 'Kind',
  kindIn: (kind: string, unit: string) => `${kind}; in ${unit}`,
  whole: 'Whole',
  period: 'Period',
  notGiven: 'not given',
  partOf: 'Part of',
} as const;

/** How a measure accumulates. */
export const accumulates = {
  stock: 'a level at one time',
  flow: 'an amount over a period',
  cumulative: 'summed up from the beginning of the period',
  span: 'a length of time',
} as const;

/** Why two measures can’t be set on one scale. */
export const unlikeWords = {
  is: (measure: string, what: string) => `${measure} is ${what}`,
  in: (unit: string) => `in ${unit}`,
  reading: (series: string) => `a reading of ${series}`,
  over: (rhythm: string) => `one ${rhythm}`,
} as const;

/** Whether figures may be compared: the verdicts, each with its words and whether it allows anything. */
export const verdicts = {
  comparable: { text: 'comparable', allowed: true },
  'same-chain': { text: 'yes, but one chain: not a second source', allowed: true },
  'with-care': { text: 'only with care', allowed: true },
  'not-as-levels': { text: 'not as levels', allowed: false },
  'not-as-a-ratio': { text: 'no ratio', allowed: false },
  'not-netted': { text: 'no netting', allowed: false },
  'not-added': { text: 'never added', allowed: false },
  'part-of': { text: 'one is part of the other', allowed: false },
} as const;

/** What a bound makes of a number, in the line that says its kind. */
export const boundKinds = {
  stated: undefined,
  about: 'about this',
  moreThan: 'more than this',
  atLeast: 'at least this',
  lessThan: 'less than this',
  upTo: 'at most this',
  between: 'a range',
} as const;
