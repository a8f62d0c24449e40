/** How the marks are drawn, as the key says it. */
export const keyWords = {
  title: 'How the marks are drawn',
  bounds: {
    more: 'more than, at least',
    upTo: 'up to, less than',
    about: 'about',
    range: 'a range',
    share: 'share of a whole',
  },
  /** A kind of number that was given with its intervals. */
  withIntervals: (nature: string) => `${nature}, with intervals`,
  colours: {
    reported: 'what the article reports',
    context: 'context, not in the article',
    differs: 'where it differs from what it took over',
  },
  times: 'In charts over time a thin bar through a dot is the time that its number covers.',
  unsure: 'In timelines an event whose date is about, or perhaps, so has a dashed edge.',
  arrows:
    'For example, an arrow means that the number goes on past its mark by an amount that nobody gave; its length says nothing. A bar goes on in the same way.',
} as const;
