/** What an interval around a number is called: of an estimate, of a new reading, of a belief, or as somebody stated its ends. */
export const intervalWords = {
  confidence: 'interval',
  credible: 'interval',
  prediction: 'prediction interval',
  margin: 'margin',
  range: 'range',
} as const;

/** A margin of error: `± 3 points`, `95% margin ± 1,200`. In per cent it counts points. */
export const marginWords = {
  around: (name: string, size: string) => `${name} ±\u00a0${size}`,
  points: ' points',
} as const;
