/** The locale of numbers: what parts thousands, and what stands before decimals. */
export const locale = 'en-GB';

/** How a number is said: what is between the ends of a range, its best value, and thousands, millions and more in short. */
export const amountWords = {
  range: (low: string, high: string) => `${low} and ${high}`,
  /** An interval as a file of data has it, and where a dash would meet a minus sign. */
  span: (low: number | string, high: number | string) => `${low} to ${high}`,
  /** Behind the dash stands what keeps a line from breaking there. */
  interval: (low: string, high: string) => `${low}–\u2060${high}`,
  /** A number with what stands beside it: `630 (500–820)`. */
  noted: (number: string, note: string) => `${number} (${note})`,
  withBest: (range: string, best: string) => `${range}, best ${best}`,
  best: (number: string) => `, best ${number}`,
  billions: 'bn',
  trillions: 'tn',
  /** The scales that a number may be written with. */
  scales: ['thousand', 'million', 'billion', 'trillion', 'crore', 'lakh', 'k', 'm', 'mn', 'bn', 'tn'],
  /** A number in words below nought. */
  minus: (number: string) => `minus ${number}`,
  /** The size of amounts of money below a billion. */
  million: 'million',
} as const;
