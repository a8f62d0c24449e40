/** What stands beside a text that is there to be copied, and what the browser's script says when it was. */
export const copyWords = {
  asSentence: 'Copy as a sentence',
  /** What the sentence is about, for a screen reader. */
  about: (name: string) => `Copy as a sentence: ${name}`,
  copy: 'Copy',
  copied: ' Copied',
  addressCopied: ' Address copied',
  selected: ' Selected; press Ctrl+C or Cmd+C',
} as const;
