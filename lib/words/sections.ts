/** The sections that several surfaces share: the small word above, the headline, and what is said under it. */
export const sectionWords = {
  sources: {
    kicker: 'Sources',
    headline: 'Where the figures come from',
    text: '“As reported by” means that we saw that report, not the document itself.',
    /** Why several documents have no title, said once. */
    untitled: (reasons: readonly string[]) => ` Documents without a title here: ${reasons.join('; ')}.`,
  },
  agents: { kicker: 'Who speaks', headline: 'Who speaks here' },
  method: { kicker: 'Method', headline: 'How this was made' },
  corrections: { kicker: 'Corrections', none: 'No corrections so far.' },
  cite: { kicker: 'Cite', headline: 'How to cite this page, and corrections' },
  differs: { none: 'Nothing that is known here differs from what it took over.' },
  events: 'Events, in the order of the article',
  /** What a folded section has inside, and how much. */
  inside: {
    statements: (count: number, speakers: number) =>
      `${count} ${count === 1 ? 'statement' : 'statements'} by ${speakers} ${speakers === 1 ? 'speaker' : 'speakers'}`,
    events: (count: number) => `${count} ${count === 1 ? 'event' : 'events'}`,
    sources: (count: number) => `${count} ${count === 1 ? 'document' : 'documents'}, numbered as cited`,
    agents: (count: number) =>
      count === 1 ? 'one speaker, with their figures' : `${count} speakers, with the figures of each`,
    method: (count: number) => `${count} ${count === 1 ? 'paragraph' : 'paragraphs'} on what was done, and what wasn’t`,
    cite: (corrections: number) =>
      corrections === 0
        ? 'a line to copy; no corrections so far'
        : `a line to copy, and ${corrections} ${corrections === 1 ? 'correction' : 'corrections'}`,
  },
} as const;
