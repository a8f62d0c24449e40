import { months } from '../words/months';

const pad = (digits: string) => digits.padStart(2, '0');

/** A month's number from its name or the first three letters of it, as two digits. */
function readMonth(name: string): string | undefined {
  const word = name.toLowerCase().replace(/\.$/, '');
  const index = months.findIndex(({ long }) => word.length >= 3 && long.toLowerCase().startsWith(word));
  return index < 0 ? undefined : pad(String(index + 1));
}

type Parts = Readonly<Partial<Record<'year' | 'month' | 'name' | 'day' | 'first' | 'second', string>>>;

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
];

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
