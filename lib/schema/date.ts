import edtf from 'edtf';
import { z } from 'zod';
import { guessDate, guessPeriod } from './date-advice';

/** A stretch of time in milliseconds since 1970, UTC, both ends included; an open end is undefined. */
export type Span = { readonly from: number | undefined; readonly to: number | undefined };

const finite = (time: number | null) => (time !== null && Number.isFinite(time) ? time : undefined);

/** The forms of EDTF that can be printed: year, month or season, day, each perhaps uncertain or about; or an open end. */
const END = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?|\.\.|)$/;

const DAY_LENGTH = 86_400_000;

/** A day of the calendar. Most dates are days, and the library takes long over each, and lets 29 February stand in any year. */
function readDay(text: string): Span | undefined {
  const from = Date.parse(`${text}T00:00:00.000Z`);
  if (!Number.isFinite(from) || !new Date(from).toISOString().startsWith(text)) return undefined;
  return { from, to: from + DAY_LENGTH - 1 };
}

function readEdtf(text: string): Span | undefined {
  try {
    const { min, max, type } = edtf(text, { level: 1 });
    if (type === 'Set' || type === 'List') return undefined;
    return { from: finite(min), to: finite(max) };
  } catch {
    return undefined;
  }
}

/**
 * The time that an EDTF text covers: `2024-06` is the whole of June, `2022-02-24/` has no end.
 * @returns undefined when the text isn't a date or period of EDTF (ISO 8601-2, levels 0 and 1, without times, unspecified
 * digits and years beyond 9999), or names no date in the calendar.
 */
export function readSpan(text: string): Span | undefined {
  const ends = text.split('/');
  if (!ends.every((end) => END.test(end)) || !/\d/.test(text)) return undefined;
  const days = ends.map((end) => end.replace(/[~?%]$/, '')).filter((end) => end.length === 10);
  if (days.some((day) => readDay(day) === undefined)) return undefined;
  return ends.length === 1 && days.includes(text) ? readDay(text) : readEdtf(text);
}

type Guess = (text: string) => string | undefined;

/** What is said of a text that is no date: the text itself, and the date that was probably meant, or how one is written. */
function refuse(what: string, forms: string, guess: Guess, isGood: (text: string) => boolean) {
  return {
    error: ({ input }: { readonly input?: unknown }): string => {
      const text = typeof input === 'string' ? input.replace(/\s+/g, ' ').trim().slice(0, 40) : '';
      const meant = guess(text);
      const advice = meant !== undefined && meant !== text && isGood(meant) ? meant : `it as ${forms}`;
      return `${text === '' ? 'nothing' : text} is not ${what}; write ${advice}`;
    },
  };
}

const isDate = (text: string) => !text.includes('/') && readSpan(text) !== undefined;
const isPeriod = (text: string) => readSpan(text) !== undefined;
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && readSpan(text) !== undefined;

/**
 * A date at the precision that is known, in EDTF: `2024-06`, `2022-09-21`, `2023`, `2024-10-13~` for about.
 * Definition: ISO 8601-2:2019, levels 0 and 1.
 */
export const EdtfDate = z
  .string()
  .refine(isDate, refuse('a date that exists', '2024-10-07, 2024-10 or, in quotes, "2024"', guessDate, isDate));

/** A period in EDTF: a date, or two of them with a slash; an empty end is open. */
export const EdtfPeriod = z
  .string()
  .refine(
    isPeriod,
    refuse(
      'a date or a period that exists',
      '2022-02-24/2024-10-07, or 2022-02-24/ for an open end',
      guessPeriod,
      isPeriod,
    ),
  );

/** A full day, as ISO 8601 writes it: `2024-10-07`. */
export const Day = z.string().refine(isDay, refuse('a day that exists', '2024-10-07', guessDate, isDay));
