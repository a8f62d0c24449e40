/** The house's own name, and the pages that belong to no report. */
export const siteWords = {
  name: 'On Record',
  /** What a browser calls a page. */
  pageTitle: (page: string) => `${page} · On Record`,
  nameAt: (address: string) => `On Record · ${address}`,
  reported: (count: number, written: string) => `${written} reported ${count === 1 ? 'figure' : 'figures'}`,
  indexTitle: 'Reported figures, and who says so',
  notFound: {
    name: 'Not found',
    title: 'There is no page here',
    beforeLink: 'The address may have a typing error. All figures are on ',
    link: 'the first page',
    afterLink: '.',
  },
} as const;
