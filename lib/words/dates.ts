/** What stands around a date or between two. */
export const dateWords = {
  /** A date that is near the true one. */
  about: (date: string) => `about ${date}`,
  /** A date that isn't certain. */
  perhaps: (date: string) => `perhaps ${date}`,
  /** A period that has a name, with its dates. */
  called: (name: string, dates: string) => `${name} (${dates})`,
  since: (from: string) => `since ${from}`,
  until: (to: string) => `until ${to}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  notKnown: 'date not known',
} as const;
