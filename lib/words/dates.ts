/** What stands around a date or between two. */
export const dateWords = {
  /** A date that is near the true one. */
  about: (date: string) => `about ${date}`,
  /** A date that isn't certain. */
  perhaps: (date: string) => `perhaps ${date}`,
  /** A period that has a name, with its dates. */
  called: (name: string, dates: string) => `${name} (${dates})`,
  since: (from: string) => `since ${from}`,
  /** The same of what lay ahead when it was said. */
  ahead: (from: string) => `from ${from}`,
  until: (to: string) => `until ${to}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  notKnown: 'date not known',
  /** When a document printed what somebody said, and when he said it, where that is known. */
  printed: (date: string) => `printed ${date}`,
  undatedThenPrinted: (printed: string) => `said on a day that isn’t known, printed ${printed}`,
  saidThenPrinted: (said: string, printed: string) =>
    said === printed ? `said and printed ${printed}` : `said ${said}, printed ${printed}`,
} as const;

/** Words by which a subtitle says that numbers stand at the day on which they were said. */
const SAYING =
  /\b(?:dates?|days?|time) (?:of|on which|when) |\b(?:as|when|on which) (?:\p{L}+ ){0,3}?(?:said|published|announced|reported|declared|issued|signed|made|set)\b|\bas (?:said|published|announced|reported|declared|issued|signed)\b/iu;

/** Whether a subtitle says that numbers stand at the day on which they were said: `by date of signing`. */
export function saysWhenSaid(subtitle: string): boolean {
  return SAYING.test(subtitle);
}
