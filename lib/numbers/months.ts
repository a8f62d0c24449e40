type Month = {
  /** `September`. */
  readonly long: string;
  /** As we shorten it in drawings: `Sept`. */
  readonly short: string;
  /** Every shorter form that a text may use, in lower case. */
  readonly spellings: readonly string[];
};

/** The months in their order: January first. */
export const months: readonly Month[] = [
  { long: 'January', short: 'Jan', spellings: ['jan'] },
  { long: 'February', short: 'Feb', spellings: ['feb'] },
  { long: 'March', short: 'Mar', spellings: ['mar'] },
  { long: 'April', short: 'Apr', spellings: ['apr'] },
  { long: 'May', short: 'May', spellings: [] },
  { long: 'June', short: 'June', spellings: ['jun'] },
  { long: 'July', short: 'July', spellings: ['jul'] },
  { long: 'August', short: 'Aug', spellings: ['aug'] },
  { long: 'September', short: 'Sept', spellings: ['sep', 'sept'] },
  { long: 'October', short: 'Oct', spellings: ['oct'] },
  { long: 'November', short: 'Nov', spellings: ['nov'] },
  { long: 'December', short: 'Dec', spellings: ['dec'] },
];

const numbers: ReadonlyMap<string, number> = new Map(
  months.flatMap(({ long, spellings }, index) =>
    [long.toLowerCase(), ...spellings].map((name): [string, number] => [name, index + 1]),
  ),
);

/** The number of a month, from 1, by its name or a shorter form of it in any letters; undefined for other words. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase());
}
