/** What stands on a chart's picture besides the chart's own words. */
export const pictureWords = {
  whoSaysSo: 'Who says so: ',
  /** A speaker, and the documents that it stands in. */
  speaker: (who: string, documents: readonly string[]) =>
    documents.length === 0 ? who : `${who} (${documents.join('; ')})`,
  note: 'Note: ',
  unit: 'Unit: ',
  source: (documents: string) => `Source: ${documents}`,
  /** A speaker with the words of caution. */
  surely: (who: string, hedges: string) => `${who}: ${hedges}`,
} as const;
