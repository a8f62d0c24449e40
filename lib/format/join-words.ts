import { joints } from '../words/joints';

/** `a`, `a or b`, `a, b or c`. */
export function joinOr(words: readonly string[]): string {
  return join(words, joints.or);
}

/** `a`, `a and b`, `a, b and c`. */
export function joinAnd(words: readonly string[]): string {
  return join(words, joints.and);
}

/** The same of names that may have a comma in them: `the ministry, a party to the war, and the Courier`. */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1);
  const isPlain = last === undefined || !names.slice(0, -1).some((name) => name.includes(','));
  return isPlain ? joinAnd(names) : `${names.slice(0, -1).join('; ')}, ${joints.and} ${last}`;
}

function join(words: readonly string[], last: string): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Words of a document as they are printed: “likely”, “claimed”. */
export function quoteAll(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
