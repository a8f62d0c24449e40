import { parseSeason } from './calendar';
import type { Found } from './mention';
import { lowerAt, type Tokens } from './token';
import { dateOf, parseYear, parseYearDigits, skipOwnYear } from './year';

/** `2023-24` of a winter that lies in two years: the year in which it began, and the token behind both. */
function parseSeasonYear(tokens: Tokens, at: number): { readonly year: string; readonly next: number } | undefined {
  const pair = parseYear(tokens, at);
  const value = pair?.reading.kind === 'date' ? pair.reading.value : '';
  if (pair !== undefined && /^\d{4}\/\d{4}$/.test(value)) return { year: value.slice(0, 4), next: pair.next };
  const year = parseYearDigits(tokens, at);
  return year === undefined ? undefined : { year, next: at + 1 };
}

/** Reads `summer 2023`, `spring of 2024`, `winter of 2023-24`, `summer of last year`, `in the summer`. */
export function parseSeasonDate(tokens: Tokens, at: number): Found | undefined {
  const season = parseSeason(tokens, at);
  if (season === undefined) return undefined;
  const year = parseSeasonYear(tokens, lowerAt(tokens, season.next) === 'of' ? season.next + 1 : season.next);
  if (year !== undefined) return dateOf(at, year.next, `${year.year}-${season.value}`);
  const own = skipOwnYear(tokens, season.next);
  if (own > season.next) return dateOf(at, own, `XXXX-${season.value}`);
  const before = [lowerAt(tokens, at - 2), lowerAt(tokens, at - 1)].join(' ');
  const placed =
    /^(?:in|by|over|during|since|until|through|throughout) the$/.test(before) &&
    tokens[at]?.text !== 'fall' &&
    !['of', 'in', 'to'].includes(lowerAt(tokens, at + 1));
  return placed && tokens[at + 1]?.type !== 'word' ? dateOf(at, at + 1, `XXXX-${season.value}`) : undefined;
}
