import { seasons } from '../numbers/calendar-names';
import { months } from '../numbers/months';

const pad = (digits: string) => digits.padStart(2, '0');

/** A month's number from its name or the first three letters of it, as two digits. */
function readMonth(name: string): string | undefined {
  const word = name.toLowerCase().replace(/\.$/, '');
  const index = months.findIndex(({ long }) => word.length >= 3 && long.toLowerCase().startsWith(word));
  return index < 0 ? undefined : pad(String(index + 1));
}

type Part = 'year' | 'month' | 'name' | 'day' | 'first' | 'second' | 'part' | 'digit' | 'letter';
type Parts = Readonly<Partial<Record<Part, string>>>;

/** How people write a day or a month, other than ISO 8601 does. */
const FORMS: readonly RegExp[] = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<name>\p{L}{3,}\.?),? (?<year>\d{4})$/u,
  /^(?<name>\p{L}{3,}\.?) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
  /^(?<name>\p{L}{3,}\.?),? (?<year>\d{4})$/u,
  /^(?<year>\d{4}) (?<name>\p{L}{3,}\.?)$/u,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
  /^(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?<year>\d{4})$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T ].*$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
];

/** How people write a quarter or a half of a year. */
const PARTS: readonly RegExp[] = [
  /^(?<year>\d{4})[ ./-]*(?<part>[QH][1-4])$/i,
  /^(?<part>[QH][1-4])[ ./-]*(?<year>\d{4})$/i,
  /^(?<digit>[1-4])(?<letter>[QH])[ ./-]*(?<year>\d{4})$/i,
];

/** `2023-Q1` for “Q1 2023”, `2023-22` for “summer 2023”. */
function guessPart(text: string): string | undefined {
  const parts: Parts | undefined = PARTS.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  const part = parts?.part ?? `${parts?.letter ?? ''}${parts?.digit ?? ''}`;
  if (parts?.year !== undefined) return `${parts.year}-${part.toUpperCase()}`;
  const [, name = '', year] = /^(\p{L}+)(?: of)? (\d{4})$/u.exec(text) ?? [];
  const season = seasons.find((one) => [one.name, ...one.others].includes(name.toLowerCase()));
  return year === undefined || season === undefined ? undefined : `${year}-${season.number}`;
}

/** Day and month of `22/7/2025`, where only one of the two can be the month; `4/5/2025` is left alone. */
function readOrder({ first, second }: Parts): { day: string; month: string } | undefined {
  if (first === undefined || second === undefined) return undefined;
  if (Number(first) > 12 || first === second) return { day: first, month: second };
  return Number(second) > 12 ? { day: second, month: first } : undefined;
}

/**
 * A date in EDTF as it was probably meant: `2024-10` for “October 2024”, `2025-07-22` for “22.07.2025”.
 * @returns undefined where that isn’t plain. Whether the calendar has such a day isn’t asked.
 */
export function guessDate(text: string): string | undefined {
  const part = guessPart(text.trim());
  if (part !== undefined) return part;
  const groups = FORMS.map((form) => form.exec(text.trim())?.groups).find((found) => found !== undefined);
  if (groups === undefined) return undefined;
  const parts: Parts = groups;
  const order = readOrder(parts);
  const month = parts.name === undefined ? (parts.month ?? order?.month) : readMonth(parts.name);
  if (parts.year === undefined || month === undefined) return undefined;
  const day = parts.day ?? order?.day;
  return [parts.year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-');
}

/** The same for a period of two dates: `2024-07/2024-10` for “July 2024 to October 2024”. */
export function guessPeriod(text: string): string | undefined {
  const whole = guessDate(text);
  if (whole !== undefined) return whole;
  const ends = text
    .replace(/^(?:from|between)\s+/i, '')
    .split(/\s*[–—]\s*|\s+(?:to|until|till|and|-|\/)\s+|\//)
    .map((end) => (/^\d{4}(?:-\d{2}){0,2}$/.test(end) ? end : guessDate(end)));
  return ends.length === 2 && ends.every((end) => end !== undefined) ? ends.join('/') : undefined;
}

/** `2023/24`, `2023-2024`, `FY2023`, `fiscal year 2023/24`: a year that begins in one year and ends in the next, as far as it is written. */
const FISCAL =
  /^(?:(?<name>FY|(?:fiscal|financial|tax|school|academic|marketing)(?: year)?)\s*)?(?<year>\d{4}|(?<=\p{L}\s*)\d{2})(?:[/–—-](?<end>\d{4}|\d{2}))?$/iu;

/** How a financial year is written; its months only its author knows. Undefined where the text is none. */
function adviseFiscal(text: string): string | undefined {
  const { name, year, end } = FISCAL.exec(text)?.groups ?? {};
  if (year === undefined) return undefined;
  const from = year.length === 2 ? Number(`20${year}`) : Number(year);
  const isPair = end !== undefined && Number(end) % 100 === (from + 1) % 100;
  if (name === undefined ? !isPair : end !== undefined && !isPair) return undefined;
  const dates = `{ dates: ${from}-04/${from + 1}-03, called: "${text}" }`;
  return `a year that isn’t the calendar’s is written with its first and last month, as in ${dates}`;
}

/**
 * What to write for a text that is no date, where that is more than another spelling of it: a financial year, a fifth
 * quarter, a time of day, a year before the first.
 * @param meant the date that it probably holds besides, if any.
 */
export function adviseDate(text: string, meant: string | undefined): string | undefined {
  const fiscal = adviseFiscal(text);
  if (fiscal !== undefined) return fiscal;
  if (/\b\d{4}\W*Q[05-9]\d*$|^(?:Q[05-9]\d*|[05-9]Q)\W*\d{4}$/i.test(text))
    return `a year has four quarters; write ${/\d{4}/.exec(text)?.[0] ?? '2023'}-Q1 to Q4`;
  if (/\bB\.?\s?C\.?(?:\s?E\.?)?$|^-\d|^0000/i.test(text))
    return 'years before 0001 can’t be drawn; leave this out, and say the year in a label or a text';
  if (/\d[T ,]+\d{1,2}(?::\d{2}|\s?[ap]\.?m\b)|^\d{1,2}:\d{2}/i.test(text))
    return `a day is the smallest time here; write ${meant ?? 'the day alone, as in 2024-10-07'}, and the hour in a label or a note`;
  return undefined;
}
