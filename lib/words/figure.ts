/** What stands on the page of one figure. */
export const figureWords = {
  counted: 'What is counted',
  others: {
    kicker: 'Other figures of the same measure',
    text: 'None of them is the best one, and there is no average: they count different things, in different ways, up to different days, and some go back to one source.',
  },
  caveats: { kicker: 'Care', headline: 'What to keep in mind' },
  place: {
    kicker: 'In the article',
    headline: 'Where the words stand',
    text: 'The text itself isn’t reproduced here.',
    open: 'Open the article at these words',
    /** The row of paragraphs, as a screen reader says it. */
    map: (of: number, paragraph: number) => `The article’s ${of} paragraphs; this figure is in paragraph ${paragraph}`,
  },
  charts: { kicker: 'Charts', headline: 'Where it is drawn' },
  corrected: 'This figure was corrected',
  chain: {
    kicker: 'Who says so',
    reported: 'From who said it first to the article',
    context: 'Where it comes from',
    text: 'Each part of the saying has a column of its own, so a word that was left out leaves a gap.',
  },
  comparing: { kicker: 'Comparing', headline: 'What it can and can’t be set against' },
  sources: { kicker: 'Sources', headline: 'On this page' },
  cite: 'How to cite this figure',
} as const;

/** What stands in a figure's chain, link by link. */
export const chainWords = {
  inferred: 'Inferred:',
  nothingDiffers: 'Nothing that both documents say differs.',
  beside: 'Other documents beside these',
  slots: { hedge: 'Words of caution', bound: 'Limit', value: 'Number', words: 'Words' },
  notQuoted: 'not quoted',
  notKnown: 'not known',
  none: 'none',
  noBound: 'none given',
  notCarriedOver: (words: string) => `left out: ${words}`,
  best: (value: string) => `best ${value}`,
  by: { quotes: 'quotes', paraphrases: 'paraphrases', 'rests-on': 'rests on' },
  carriedBy: (carrier: string) => `As reported by ${carrier}; the document itself wasn’t seen`,
  article: 'The article itself',
  seen: 'Seen',
  credits: (name: string) => `credits ${name}`,
  dataTo: (date: string) => `data to ${date}`,
} as const;
