import { AGE_WORDS } from './age-group';
import { CALENDAR_WORDS } from './calendar';
import { MONEY_OPENERS } from './currency';
import { FISCAL_WORDS } from './fiscal';
import { FRACTION_OPENERS } from './fraction';
import { MARGIN_WORDS } from './margin';
import { YEAR_TO_WORDS } from './month-period';
import { ORDINAL_WORDS } from './ordinal';
import { PART_LENGTH_WORDS } from './part-length';
import { QUALIFIERS } from './qualified-date';
import { RATIO_WORDS } from './ratio';
import { RELATIVE_WORDS } from './relative-date';
import { NUMBER_WORDS } from './spelled';
import type { Token } from './token';
import { VAGUE_WORDS } from './vague';
import { YEAR_WORDS } from './year';

const OPENERS: ReadonlySet<string> = new Set([
  ...CALENDAR_WORDS,
  ...MONEY_OPENERS,
  ...FRACTION_OPENERS,
  ...ORDINAL_WORDS,
  ...RATIO_WORDS,
  ...RELATIVE_WORDS,
  ...NUMBER_WORDS,
  ...VAGUE_WORDS,
  ...YEAR_WORDS,
  ...YEAR_TO_WORDS,
  'hundred',
  'thousand',
  'million',
  ...QUALIFIERS,
  ...FISCAL_WORDS,
  ...AGE_WORDS,
  ...MARGIN_WORDS,
  ...PART_LENGTH_WORDS,
  'between',
  'minus',
  '-',
  '\u2212',
  '\u2013',
  '’',
  '‘',
  "'",
]);

/** Whether a mention may begin with this token. Most words of a text don't, and are passed by without a try. */
export function opensMention(token: Token): boolean {
  switch (token.type) {
    case 'digits':
      return true;
    case 'code':
      return /^(?:[qh][1-4]|fy\d{2}|fy\d{4})$/i.test(token.text);
    default:
      return OPENERS.has(token.lower) || token.lower.endsWith('fold') || /somethings?$/.test(token.lower);
  }
}
