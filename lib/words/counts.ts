/** Small counts in words, from nought: what is above them stands in digits. */
export const counts = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** The last joint of a list in running text: `a, b and c`. */
export const and = ' and ';
