/** What an interval around a number is called: of an estimate, of a new reading, of a belief, or as somebody stated its ends. */
export const intervalWords = {
  confidence: 'interval',
  credible: 'interval',
  prediction: 'prediction interval',
  range: 'range',
} as const;
