import { isScalar, type Pair, type ParsedNode } from 'yaml';

/** A number with commas that YAML read as several things. */
export type SplitNumber = {
  /** As it was written: `1,234`. */
  readonly written: string;
  readonly value: number;
  /** Where it begins and ends in the file, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
};

/**
 * The number that a pair’s value is only the beginning of: in braces a comma ends a value, so that `{ about: 1,234 }`
 * has a number 1, and a key 234 without a value.
 */
export function findSplitNumber(text: string, { value }: Pair<ParsedNode, ParsedNode | null>): SplitNumber | undefined {
  if (!isScalar(value) || typeof value.value !== 'number') return undefined;
  const [start, end] = value.range;
  const written = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?=[\s,}])/.exec(text.slice(start, start + 40))?.[0];
  if (written === undefined || start + written.length <= end) return undefined;
  return { written, value: Number(written.replaceAll(',', '')), start, end: start + written.length };
}
