/** How the marks are drawn, as the key says it. */
export const keyWords = {
  title: 'How the marks are drawn',
  marks: {
    moreThan: 'more than, at least',
    upTo: 'up to',
    about: 'about',
    share: 'share of a whole',
    model: 'model, with intervals',
    authorised: 'authorised, in force',
    target: 'target, not in force',
    order: 'order, announced',
  },
  colours: {
    reported: ' what the article reports',
    context: ' context, not in the article',
    differs: ' where it differs from what it took over',
  },
  arrows:
    'For example, an arrow means that the number goes on past its mark by an amount that nobody gave; its length says nothing. A bar goes on in the same way.',
} as const;
