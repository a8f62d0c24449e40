/** The last joint of a list in running text: `a, b and c`. */
export const joints = { and: 'and', or: 'or' } as const;

/** Words that no line parts from the number behind them, and from the one before them, in any case of letters. */
export const heldTo = {
  following: 'paragraphs?|pp?\\.|pages?|edition|parts?|no\\.',
  preceding: 'thousand|million|billion|trillion|lakh|crore|bn|tn|per cent|percent|percentage|years?|days?|km|kg',
} as const;
