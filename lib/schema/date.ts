import { z } from 'zod';
import { adviseDate, guessDate, guessPeriod } from './date-advice';
import { readSpan, type Span } from './date-span';
import { NameLine, writtenAs } from './text';

export type { Span } from './date-span';
export { readSpan } from './date-span';

/** A date or period as it was written, in EDTF, the time that it covers, and what it is called, where it has a name of its own: `2023/24`. */
export type Dated = Span & { readonly text: string; readonly called?: string };

/** Whether a date or period lacks an end. */
export const isOpen = ({ from, to }: Span) => !Number.isFinite(from) || !Number.isFinite(to);

/** Whether a date, or an end of a period, is about or perhaps so. */
export const isUnsure = ({ text }: { readonly text: string }) => /[~?%]/.test(text);

/** Whether it begins, and ends after that. */
export const isRange = (span: Span) => !isOpen(span) && span.from <= span.to;

/** Whether all of a date lies before all of another; false where either isn’t known. */
export const isBefore = (date: Span | undefined, other: Span | undefined) =>
  date !== undefined && other !== undefined && date.to < other.from;

/** Whether all of a date lies in a range. */
export const isWithin = (date: Span, range: Span) => date.from >= range.from && date.to <= range.to;

/** Whether a date lies wholly outside a range, so that nothing of it can be drawn. */
export const isOutside = (date: Span, range: Span) => date.to < range.from || date.from > range.to;

/** A text of EDTF with the time that it covers. Throws when it is no date: for dates that were read once, or that we write ourselves. */
export function toDated(text: string, called?: string): Dated {
  const span = readSpan(text);
  if (span === undefined) throw new Error(`${text} is no date`);
  return { text, ...span, ...(called === undefined ? {} : { called }) };
}

/** The beginning and the end of a period as dates of their own, each at its precision; of a date, twice itself. An open end is missing. */
export function endsOf(date: Dated): { readonly first: Dated | undefined; readonly last: Dated | undefined } {
  const toEnd = (text: string) => (readSpan(text) === undefined ? undefined : toDated(text));
  const [first = '', last = first] = date.text.split('/');
  return { first: toEnd(first), last: toEnd(last) };
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
  forms: '2024-10-07, 2024-10, 2024-Q4 or 2024',
  guess: guessDate,
  isGood: (text) => !text.includes('/') && readSpan(text) !== undefined,
};
const period: Form = {
  what: 'a date or a period that exists',
  forms: '2022-02-24/2024-10-07, 2022-02-24/ for an open end, 2024-10, 2024-Q4 or 2024',
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
  isGood: (text) => readReadingDate(text) !== undefined,
};

/** What is said of a text that is no date: the text itself, and the date that was probably meant, or how one is written. */
function refuse(input: string, { what, forms, guess, isGood }: Form): string {
  const text = input.replace(/\s+/g, ' ').trim().slice(0, 40);
  const meant = guess(text);
  const known = meant !== undefined && meant !== text && isGood(meant) ? meant : undefined;
  const advice = adviseDate(text, known) ?? `write ${known ?? `it as ${forms}`}`;
  return `${text === '' ? 'nothing' : text} is not ${what}; ${advice}`;
}

type Context = z.core.$RefinementCtx;

/** Reads a text that should have a form. It is read here, and nowhere again. */
function read(form: Form, input: string | number, context: Context, ...path: string[]): Dated {
  const text = String(input);
  if (form.isGood(text)) return toDated(text);
  context.issues.push({ code: 'custom', message: refuse(text, form), input, path });
  return z.NEVER;
}

/** What YAML may make of a date: a text, or a year as a number. */
const Written = z.union([z.string(), z.number()]);

/** What is said where neither stands. A missing date is asked for as other keys are. */
const notWritten = (forms: string) => ({
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? '…' : `not a date; write it as ${forms}`),
});

const dated = (form: Form) =>
  z.union([z.string(), z.number()], notWritten(form.forms)).transform((input, context) => read(form, input, context));

const NamedPeriod = z
  .strictObject({
    dates: Written.meta({ description: 'Its first and last month or day.', examples: ['2023-04/2024-03'] }),
    called: NameLine.max(40).meta({
      description: 'What it is called wherever it is printed.',
      examples: ['2023/24', 'FY2023'],
    }),
  })
  .meta({
    title: 'Period with a name',
    description: 'A period that has a name of its own, such as a financial year; it may stand wherever a period may.',
    examples: [{ dates: '2023-04/2024-03', called: '2023/24' }],
  });

/**
 * A date at the precision that is known, in EDTF: `2024-06`, `2022-09-21`, `2023-Q1`, `2023`; `2024-10-13~` for about,
 * `2023-06?` for perhaps. Definition: ISO 8601-2:2019, levels 0 and 1, and its parts of a year.
 */
export const EdtfDate = dated(date).register(writtenAs, { what: 'date' });

/**
 * A period in EDTF: a date, or two of them with a slash; an empty end is open: `2023`, `2022-02-24/2024-10-07`, `2023-04/`.
 * One with a name of its own, such as a financial year, is written `{ dates: 2023-04/2024-03, called: "2023/24" }`.
 */
export const EdtfPeriod = z
  .union([z.string(), z.number(), NamedPeriod], notWritten('2024-10, or { dates: 2023-04/2024-03, called: "2023/24" }'))
  .transform((input, context): Dated => {
    if (typeof input !== 'object') return read(period, input, context);
    return { ...read(period, input.dates, context, 'dates'), called: input.called };
  })
  .register(writtenAs, { what: 'date or period' });

/** A full day, as ISO 8601 writes it: `2024-10-07`. */
export const Day = dated(day).register(writtenAs, { what: 'day' });

/**
 * The date of a reading of a series: a day, a month, a quarter, a year, or a period that begins and ends. A file may hold
 * thousands, so that no schema stands around it. Undefined where a text is none.
 */
export function readReadingDate(text: string): Dated | undefined {
  const span = readSpan(text);
  return span === undefined || isOpen(span) || span.from > span.to ? undefined : { text, ...span };
}

/** What is wrong with a text that is no such date, and what to write instead. */
export function refuseReadingDate(text: string): string {
  return refuse(text, reading);
}
