/** What is said of reports that are still being written; nobody but their author reads it. */
export const draftWords = {
  draft: (todos: number) => `A draft: ${todos} ${todos === 1 ? 'TODO' : 'TODOs'} left, and a build leaves it out.`,
  problems: (count: number) =>
    `Not shown: ${count} ${count === 1 ? 'problem' : 'problems'} in its data. Its page says which.`,
  title: (report: string) => `${report} can’t be shown yet`,
  lede: 'Its data don’t hold together. Mend what stands here; the page follows as soon as you save.',
  drawing: 'Being drawn …',
  fault: 'This can’t be shown',
  ended: 'What makes pages has ended; the next page starts it again.',
  columns: { place: 'Where', key: 'Key', message: 'What is wrong, and what to write' },
} as const;
