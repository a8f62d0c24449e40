/** The sections that several surfaces share: the small word above, the headline, and what is said under it. */
export const sectionWords = {
  sources: {
    kicker: 'Sources',
    headline: 'Where the figures come from',
    text: '“As carried by” means that we saw the carrier, not the document.',
  },
  agents: { kicker: 'Agents', headline: 'Who speaks here' },
  method: { kicker: 'Method', headline: 'How this was made' },
  corrections: { kicker: 'Corrections', none: 'No corrections so far.' },
  cite: { kicker: 'Cite', headline: 'How to cite this page' },
  differs: { none: 'Nothing that is known here differs from what it took over.' },
  events: 'Events, in the order of the article',
} as const;
