/** The days of the week, Monday first, with every shorter form that a text may use, in lower case. */
export const weekdays: readonly { readonly name: string; readonly spellings: readonly string[] }[] = [
  { name: 'Monday', spellings: ['mon'] },
  { name: 'Tuesday', spellings: ['tue', 'tues'] },
  { name: 'Wednesday', spellings: ['wed'] },
  { name: 'Thursday', spellings: ['thu', 'thur', 'thurs'] },
  { name: 'Friday', spellings: ['fri'] },
  { name: 'Saturday', spellings: ['sat'] },
  { name: 'Sunday', spellings: ['sun'] },
];

/** The seasons by their number in EDTF: our own word, and others that a text may use. */
export const seasons: readonly {
  readonly number: number;
  readonly name: string;
  readonly others: readonly string[];
}[] = [
  { number: 21, name: 'spring', others: [] },
  { number: 22, name: 'summer', others: [] },
  { number: 23, name: 'autumn', others: ['fall'] },
  { number: 24, name: 'winter', others: [] },
];
