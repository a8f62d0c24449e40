/** A number that the report worked out itself, from others. */
export const derivedWords = {
  /** Who says so, and the document that it stands in. */
  agent: 'Our own arithmetic',
  role: 'worked out by the makers of this report',
  publisher: 'On Record',
  /** With what it was made from. */
  from: (who: string, parts: string) => `${who}, from ${parts}`,
  part: (name: string, number: string) => `${name} (${number})`,
  /** With how it was made, for a sentence and for a speaker. */
  how: (from: string, how: string) => `Worked out from ${from}: ${how.replace(/[.]$/, '')}`,
  context: (said: string, how: string) => `${said}. ${how}. Not in the article.`,
  /** What the parts of a whole leave of it: its name, what it is called beside the parts, how it was made. */
  restOf: (whole: string) => `The rest of: ${whole}`,
  rest: 'the rest, not said',
  restUnknown: 'the rest, nobody says how much',
  without: 'the whole without its parts',
  /** On the figure's own page. */
  headline: 'How it was worked out',
  text: 'Nobody said this number: it was made here from others, each with its own page.',
} as const;
