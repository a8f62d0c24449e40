import edtf from 'edtf';
import { z } from 'zod';
import { guessDate, guessPeriod } from './date-advice';

/** A stretch of time in milliseconds since 1970, UTC, both ends included; an open end is infinite. */
export type Span = { readonly from: number; readonly to: number };

/** A date or period as it was written, in EDTF, and the time that it covers. */
export type Dated = Span & { readonly text: string };

/** Whether a date or period lacks an end. */
export const isOpen = ({ from, to }: Span) => !Number.isFinite(from) || !Number.isFinite(to);

/** Whether it begins, and ends after that. */
export const isRange = (span: Span) => !isOpen(span) && span.from <= span.to;

/** Whether all of a date lies before all of another; false where either isn’t known. */
export const isBefore = (date: Span | undefined, other: Span | undefined) =>
  date !== undefined && other !== undefined && date.to < other.from;

/** Whether a date lies wholly outside a range, so that nothing of it can be drawn. */
export const isOutside = (date: Span, range: Span) => date.to < range.from || date.from > range.to;

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
    return { from: min ?? Number.NEGATIVE_INFINITY, to: max ?? Number.POSITIVE_INFINITY };
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

/** The same with its text. Throws when it is no date: for dates that were read once, or that we write ourselves. */
export function toDated(text: string): Dated {
  const span = readSpan(text);
  if (span === undefined) throw new Error(`${text} is no date`);
  return { text, ...span };
}

type Form = {
  /** What the text should be, and how it is written, for the message. */
  readonly what: string;
  readonly forms: string;
  /** The date that was probably meant. */
  readonly guess: (text: string) => string | undefined;
  readonly isGood: (text: string) => boolean;
};

const date: Form = {
  what: 'a date that exists',
  forms: '2024-10-07, 2024-10 or, in quotes, "2024"',
  guess: guessDate,
  isGood: (text) => !text.includes('/') && readSpan(text) !== undefined,
};
const period: Form = {
  what: 'a date or a period that exists',
  forms: '2022-02-24/2024-10-07, or 2022-02-24/ for an open end',
  guess: guessPeriod,
  isGood: (text) => readSpan(text) !== undefined,
};
const day: Form = {
  what: 'a day that exists',
  forms: '2024-10-07',
  guess: guessDate,
  isGood: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && readSpan(text) !== undefined,
};

/** The date of a row of a series: it begins and ends. */
const reading: Form = {
  what: 'a date that exists',
  forms: '2024-10-07, 2024-10, 2024-Q4, 2024 or, for a period, 2023-04/2024-03',
  guess: guessPeriod,
  isGood: (text) => {
    const span = readSpan(text);
    return span !== undefined && !isOpen(span) && span.from <= span.to;
  },
};

/** What is said of a text that is no date: the text itself, and the date that was probably meant, or how one is written. */
function refuse(input: string, { what, forms, guess, isGood }: Form): string {
  const text = input.replace(/\s+/g, ' ').trim().slice(0, 40);
  const meant = guess(text);
  const advice = meant !== undefined && meant !== text && isGood(meant) ? meant : `it as ${forms}`;
  return `${text === '' ? 'nothing' : text} is not ${what}; write ${advice}`;
}

/** A text that has a form, with the time that it covers: it is read here, and nowhere again. */
const dated = (form: Form) =>
  z.string().transform((text, context): Dated => {
    if (form.isGood(text)) return toDated(text);
    context.issues.push({ code: 'custom', message: refuse(text, form), input: text });
    return z.NEVER;
  });

/**
 * A date at the precision that is known, in EDTF: `2024-06`, `2022-09-21`, `2023`, `2024-10-13~` for about.
 * Definition: ISO 8601-2:2019, levels 0 and 1.
 */
export const EdtfDate = dated(date);

/** A period in EDTF: a date, or two of them with a slash; an empty end is open. */
export const EdtfPeriod = dated(period);

/** A full day, as ISO 8601 writes it: `2024-10-07`. */
export const Day = dated(day);

/** The date of a reading of a series: a day, a month, a quarter, a year, or a period that begins and ends. */
export const ReadingDate = dated(reading);
