/** The locale of numbers: what parts thousands, and what stands before decimals. */
export const locale = 'en-GB';

/** How a number is said: what is between the ends of a range, its best value, and thousands, millions and more in short. */
export const amountWords = {
  range: (low: string, high: string) => `${low} and ${high}`,
  /** An interval as a file of data has it. */
  span: (low: number, high: number) => `${low} to ${high}`,
  /** The ends of a range in a table or a label: `500–820`; where the first is below zero, `−2 to 3`. */
  ends: (low: string, high: string) => (/^[-−]/.test(low) ? `${low} to ${high}` : `${low}–${high}`),
  /** A number with what stands beside it: `630 (500–820)`. */
  noted: (number: string, note: string) => `${number} (${note})`,
  /** The same for readers, where a dash would stand beside a minus. */
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  withBest: (range: string, best: string) => `${range}, best ${best}`,
  best: (number: string) => `, best ${number}`,
  millions: (number: string) => `${number}m`,
  billions: 'bn',
  trillions: 'tn',
  /** The scales that a number may be written with. */
  scales: ['thousand', 'million', 'billion', 'trillion', 'crore', 'lakh', 'k', 'm', 'mn', 'bn', 'tn'],
  thousands: (number: string) => `${number}k`,
} as const;
