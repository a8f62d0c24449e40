import { monthNumber, months } from '../numbers/months';
import { perWords } from '../words/units';
import { capitalise } from './capital';

/*
 * The little language of prose: running text in which figures stand by reference. Offsets count UTF-16 units
 * from the start of the text, so that a problem can be pointed at.
 */

/** A piece of prose. `field` asks for one aspect of what is referred to; without it, the thing itself is printed. */
export type ProsePart =
  | { readonly kind: 'text'; readonly text: string; readonly offset: number }
  | {
      readonly kind: 'reference';
      readonly id: string;
      readonly field: 'number' | 'paragraph' | undefined;
      readonly text: string;
      readonly offset: number;
    }
  | {
      readonly kind: 'reading';
      readonly series: string;
      readonly date: string;
      readonly text: string;
      readonly offset: number;
    };

const REFERENCE =
  /\{([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\.(number|paragraph)|@(\d{4}(?:-[\dQH]+)*(?:\/\d{4}(?:-[\dQH]+)*)?))?\}/g;

function toPart(match: RegExpMatchArray): ProsePart {
  const [text, id = '', field, date] = match;
  const offset = match.index ?? 0;
  if (date !== undefined) return { kind: 'reading', series: id, date, text, offset };
  return {
    kind: 'reference',
    id,
    field: field === 'number' || field === 'paragraph' ? field : undefined,
    text,
    offset,
  };
}

/**
 * Splits prose into plain text and references: `{casualties}`, `{casualties.number}`, `{casualties.paragraph}`,
 * `{general-staff@2024-10-07}`, `{growth@2024-Q3}`. Parts joined by their `text` give the prose again. Braces that are no reference stay
 * text; findProseFaults names them.
 */
export function parseProse(prose: string): readonly ProsePart[] {
  const parts: ProsePart[] = [];
  let end = 0;
  const addText = (to: number) => {
    if (to > end) parts.push({ kind: 'text', text: prose.slice(end, to), offset: end });
  };
  for (const match of prose.matchAll(REFERENCE)) {
    const part = toPart(match);
    addText(part.offset);
    parts.push(part);
    end = part.offset + part.text.length;
  }
  addText(prose.length);
  return parts;
}

/** Something in prose that may not stand there: the piece itself, where it begins, and what to write instead. */
export type ProseFault = { readonly piece: string; readonly offset: number; readonly message: string };

/** Every way to write a month, the longest first: `September|Sept|Sep`. */
const MONTHS = months
  .flatMap(({ long, spellings }) => [long, ...spellings.map(capitalise).sort((a, b) => b.length - a.length)])
  .join('|');
const YEAR = '(?:1[5-9]|20)\\d\\d';

/** `8 October 2024`, `8 Oct`, `2 to 4 October`, `7, 8 and 9 October 2024`; the groups are days, month and year. */
const DAYS = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:\\d{1,2}(?:, |\\s(?:and|or|to)\\s|\\s?[–-]\\s?))*\\d{1,2})\\s(${MONTHS})\\b\\.?(?:\\s(${YEAR})(?!\\p{N}))?`,
  'gu',
);

/** `Q1 2023`, `H2 of 2024`, `FY2023`, `FY 2023/24`: a part of a year, or one that isn’t the calendar’s. */
const PARTS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[QH][1-4]\\s(?:of\\s)?|FY\\s?)${YEAR}(?:[–/]\\d\\d)?(?![\\p{L}\\p{N}]|[.,]\\p{N})`,
  'gu',
);

/** `2022`, `2020s`, `2022–24`; not the beginning of another number, nor an amount in millions or per cent. */
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}$€£]|\\p{N}[.,])${YEAR}(?:[–/]\\d\\d(?!\\p{N})|s)?(?![\\p{L}\\p{N}%]|[.,]\\p{N}|\\s(?:million|billion|trillion|thousand|per\\scent|percent)\\b)`,
  'gu',
);

/** `per 100,000 people`, `out of 10`: what a number is counted by, which is no number of its own. */
const COUNTED_BY = new RegExp(`(?<!\\p{L})(?:${perWords.join('|')})\\s10+(?:,000)*(?![\\p{N}.,]*\\p{N})`, 'giu');

const DIGITS = /\p{Nd}(?:[\p{Nd}.,]*\p{Nd})?|[¼-¾⅐-⅞]/gu;

const BRACES = /\{[^{}]*\}?|\}/g;

/** Whether the calendar has these days; without a year, whether any year has them. */
function exists(days: string, month: string, year: string | undefined): boolean {
  const last = new Date(Date.UTC(Number(year ?? 2024), monthNumber(month) ?? 12, 0)).getUTCDate();
  return (days.match(/\d+/g) ?? []).every((day) => Number(day) >= 1 && Number(day) <= last);
}

const blank = (text: string) => ' '.repeat(text.length);

/** Digits in plain text that belong to no date. */
function findDigits(text: string): ProseFault[] {
  const faults: ProseFault[] = [];
  const withoutDays = text.replaceAll(
    DAYS,
    (piece: string, days: string, month: string, year: string | undefined, offset: number) => {
      if (!exists(days, month, year))
        faults.push({ piece, offset, message: `${piece} is not a date that exists; check the day` });
      return blank(piece);
    },
  );
  for (const { 0: piece, index } of withoutDays
    .replaceAll(PARTS, blank)
    .replaceAll(YEARS, blank)
    .replaceAll(COUNTED_BY, blank)
    .matchAll(DIGITS)) {
    const message = `${piece} is typed in; refer to a figure, as in {casualties}, or write a date as 8 October 2024`;
    faults.push({ piece, offset: index, message });
  }
  return faults;
}

/** Braces in plain text: references that are none. */
function findBraces(text: string): ProseFault[] {
  const hint = 'write {name}, {name.number}, {name.paragraph} or, for a series, {name@2024-10-07}';
  return [...text.matchAll(BRACES)].map(({ 0: match, index }) => {
    const closed = match.endsWith('}') && match.startsWith('{');
    const piece = closed ? match : match.slice(0, 1);
    const message = closed ? `${match} is no reference; ${hint}` : `${piece} without its partner; ${hint}`;
    return { piece, offset: index, message };
  });
}

/**
 * Everything in prose that may not stand there: braces that are no reference, digits that are neither in a reference nor
 * in a date. Dates are those of running text: 8 October 2024, October 2024, 2022, 2022 to 2024.
 * @param digits `any` where digits are no figures: a definition's “people aged 15 to 49”.
 */
export function findProseFaults(prose: string, digits: 'figures' | 'any' = 'figures'): readonly ProseFault[] {
  return parseProse(prose)
    .filter((part) => part.kind === 'text')
    .flatMap(({ text, offset }) => {
      const braces = findBraces(text);
      const plain = text.replaceAll(BRACES, (match) => (match.endsWith('}') ? blank(match) : ` ${match.slice(1)}`));
      return [...braces, ...(digits === 'any' ? [] : findDigits(plain))].map((fault) => ({
        ...fault,
        offset: offset + fault.offset,
      }));
    })
    .sort((a, b) => a.offset - b.offset);
}
