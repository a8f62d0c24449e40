/** What stands around a date or between two. */
export const dateWords = {
  /** A date that isn't certain. */
  about: (date: string) => `about ${date}`,
  since: (from: string) => `since ${from}`,
  until: (to: string) => `until ${to}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  notKnown: 'date not known',
} as const;
