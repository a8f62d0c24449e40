/** What the script says that reads a chart's values out under a pointer, a finger or the arrow keys. */
export const readoutWords = {
  /** The plot that the arrow keys read, as a screen reader names it. */
  plot: (part: number, parts: number) =>
    `Values of the chart${parts === 1 ? '' : `, part ${part} of ${parts}`}, by arrow keys`,
} as const;
