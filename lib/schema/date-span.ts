import { yearPart } from '../words/calendar';

/** A stretch of time in milliseconds since 1970, UTC, both ends included; an open end is infinite. */
export type Span = { readonly from: number; readonly to: number };

/** The forms of EDTF that can be printed: year, month, part of a year or day, each perhaps uncertain or about; or an open end. */
const END = /^(?:(?!0000)\d{4}(?:-(?:\d{2}(?:-\d{2})?|[QH]\d))?[~?%]?|\.\.|)$/;

const DAY_LENGTH = 86_400_000;

/** The first instant of a month. */
function monthStart(year: number, month: number): number {
  const [years, months] = [String(year).padStart(4, '0'), String(month).padStart(2, '0')];
  return Date.parse(`${years}-${months}-01T00:00:00.000Z`);
}

/** Whole months from one of a year on. */
function monthsFrom(year: number, first: number, count: number): Span {
  const end = new Date(monthStart(year, first));
  end.setUTCMonth(end.getUTCMonth() + count);
  return { from: monthStart(year, first), to: end.getTime() - 1 };
}

/** A day of the calendar: 29 February doesn’t stand in any year. */
function readDay(text: string): Span | undefined {
  const from = Date.parse(`${text}T00:00:00.000Z`);
  if (!Number.isFinite(from) || !new Date(from).toISOString().startsWith(text)) return undefined;
  return { from, to: from + DAY_LENGTH - 1 };
}

/** The time that one date covers, without the sign behind it that says how sure it is. */
function readOne(text: string): Span | undefined {
  if (text.length === 10) return readDay(text);
  const year = Number(text.slice(0, 4));
  if (text.length === 4) return monthsFrom(year, 1, 12);
  const part = text.slice(5);
  const named = yearPart(part);
  if (named !== undefined) return monthsFrom(year, named.first, named.months);
  const month = Number(part);
  return month >= 1 && month <= 12 ? monthsFrom(year, month, 1) : undefined;
}

/**
 * The time that a text of EDTF covers: `2024-06` is the whole of June, `2023-Q1` January to March, `2023-24` the winter
 * from December 2023, `2022-02-24/` has no end.
 * @returns undefined when the text isn't a date or period of EDTF (ISO 8601-2, levels 0 and 1, its parts of a year
 * included, without times, unspecified digits and years beyond 9999), or names no date in the calendar.
 */
export function readSpan(text: string): Span | undefined {
  const ends = text.split('/');
  if (ends.length > 2 || !/\d/.test(text) || !ends.every((end) => END.test(end))) return undefined;
  const isOpenEnd = (end: string) => end === '' || end === '..';
  const spans = ends.map((end) => (isOpenEnd(end) ? undefined : readOne(end.replace(/[~?%]$/, ''))));
  if (ends.some((end, index) => !isOpenEnd(end) && spans[index] === undefined)) return undefined;
  const [first, last] = [spans.at(0), spans.at(-1)];
  if (first !== undefined && last !== undefined && last.from < first.from) return undefined;
  return { from: first?.from ?? Number.NEGATIVE_INFINITY, to: last?.to ?? Number.POSITIVE_INFINITY };
}
