import { seasons } from '../numbers/calendar-names';

/** The word for a season by its number in EDTF, as written: 21 is `spring`. */
export function seasonName(number: string): string | undefined {
  return seasons.find((season) => String(season.number) === number)?.name;
}

/** A part of a year: the month in which it begins, from 1, how many it has, and what it is called in a year. */
export type YearPart = {
  readonly first: number;
  readonly months: number;
  readonly long: (year: number) => string;
  readonly short: (year: number) => string;
};

/** `2023–24`, for what begins in one year and ends in the next. */
const inTwoYears = (year: number) => `${year}–\u2060${String((year + 1) % 100).padStart(2, '0')}`;

/** Seasons as meteorology counts them, in whole months. */
function season(name: string, first: number): YearPart {
  const named = (year: number) => `${name} ${first > 10 ? inTwoYears(year) : year}`;
  return { first, months: 3, long: named, short: named };
}

const ordinals = ['first', 'second', 'third', 'fourth'] as const;

function stretch(of: 'quarter' | 'half', index: number, months: number): YearPart {
  const letter = of === 'quarter' ? 'Q' : 'H';
  return {
    first: 1 + index * months,
    months,
    long: (year) => `${ordinals[index]} ${of} of ${year}`,
    short: (year) => `${letter}${index + 1} ${year}`,
  };
}

/** Numbers of parts of a year that people write with a letter: `2023-Q1`, `2023-H2`. */
const letters: ReadonlyMap<string, string> = new Map([
  ...ordinals.map((_, index): [string, string] => [`Q${index + 1}`, String(33 + index)]),
  ...[0, 1].map((index): [string, string] => [`H${index + 1}`, String(40 + index)]),
]);

/** Parts of a year by their numbers in EDTF (ISO 8601-2, 4.8): seasons of both halves of the globe, quarters, halves. */
const yearParts: ReadonlyMap<string, YearPart> = new Map([
  ...[21, 25].flatMap((start) =>
    seasons.map(({ name }, index): [string, YearPart] => [String(start + index), season(name, 3 + 3 * index)]),
  ),
  ...seasons.map(({ name }, index): [string, YearPart] => [
    String(29 + index),
    season(`southern ${name}`, ((8 + 3 * index) % 12) + 1),
  ]),
  ...[0, 1, 2, 3].map((index): [string, YearPart] => [String(33 + index), stretch('quarter', index, 3)]),
  ...[0, 1].map((index): [string, YearPart] => [String(40 + index), stretch('half', index, 6)]),
]);

/** The part of a year that stands after the year in a date: 21 or 25 is spring, `Q1` or 33 the first quarter; undefined for months and others. */
export function yearPart(written: string): YearPart | undefined {
  return yearParts.get(letters.get(written) ?? written);
}
