import type { Found } from './mention';
import { parseMonthDate } from './month-date';
import { parseRelativeDate } from './relative-date';
import { lowerAt, skipHyphen, type Tokens } from './token';
import { parseYear } from './year';

/** Words for a part of a month, a year or a decade that no calendar draws the line of. */
export const QUALIFIERS: readonly string[] = ['early', 'mid', 'late'];

/** Reads `mid-April`, `early May 2024`, `late 2023`, `the mid-1990s`: the value is the date that is qualified. */
export function parseQualifiedDate(tokens: Tokens, at: number): Found | undefined {
  if (!QUALIFIERS.includes(lowerAt(tokens, at))) return undefined;
  const start = skipHyphen(tokens, at + 1);
  const found = parseMonthDate(tokens, start) ?? parseRelativeDate(tokens, start) ?? parseYear(tokens, start);
  return found?.reading.kind === 'date' ? { ...found, at } : undefined;
}
