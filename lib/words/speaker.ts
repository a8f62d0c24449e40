/** The speaker's page. What stands before and after a link or a number keeps its space. */
export const speakerWords = {
  notesTo: 'Notes to ',
  previous: '← Previous',
  next: 'Next →',
  slide: 'Slide ',
  of: (slides: number) => ` of ${slides}`,
  since: 'Since the start ',
  reset: 'Reset',
  now: 'Now ',
  noDeck: { beforeLink: 'No deck is open in this browser. ', link: 'Open it', afterLink: ', then press S there.' },
  chain: 'Who said it',
  caveats: 'To mind',
  sources: 'Sources',
  notQuoted: 'words not quoted',
  differs: (what: string) => ` Differs: ${what}.`,
  inferred: (why: string) => ` Inferred: ${why}`,
} as const;
