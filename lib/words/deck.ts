/** The bar over the slides, and what its buttons are called. */
export const deckWords = {
  bar: 'Deck',
  page: 'Web page',
  notes: 'Speaker notes',
  overview: 'Overview',
  full: 'Full screen',
  keys: 'Keys',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  /** Where the browser keeps the speaker's page from opening by a key. */
  blocked: {
    title: 'The browser kept the window shut',
    text: 'Allow pop-up windows for this site, or open the speaker’s page yourself:',
  },
} as const;

/** The keys, as reveal.js and PowerPoint have them, and what each does. */
export const deckKeys = [
  ['→ Space N PgDn', 'next step or slide'],
  ['← P PgUp, Shift + Space', 'previous step or slide'],
  ['Home, End', 'first slide, last slide'],
  ['Number, then Enter', 'that slide'],
  ['O, Esc', 'overview of all slides'],
  ['S', 'speaker view: notes, next slide, timer'],
  ['A', 'all annotations at once, or step by step'],
  ['B or .', 'black screen'],
  ['F', 'full screen'],
  ['?', 'this list'],
] as const;

/** What stands on a slide besides what it shows. */
export const slideWords = {
  whoSaysSo: 'Who says so ',
  /** Which of the slides that show one chart: `1 of 2`. */
  part: (part: string) => `Part ${part} · `,
  /** The same behind what the drawing shows, for a screen reader. */
  altOfPart: (alt: string, part: string) => `${alt}; part ${part}`,
  /** Which of several slides it is. */
  place: (place: number, of: number) => `${place} of ${of}`,
  figures: { kicker: 'Headline figures', headline: 'The headline figures, and who says so' },
  key: { kicker: 'Key', headline: 'How the marks are drawn' },
  fewStatements:
    'Shown is what was said with a word such as “likely” or “claimed”, or where something differs; all of it stands on the web page.',
  sources:
    '“As reported by” means that we saw that report, not the document itself. Addresses and further sources stand on the web page.',
  imprint: (edition: string) => `On Record · ${edition}`,
} as const;
