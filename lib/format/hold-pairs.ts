import { months } from '../numbers/months';
import { heldTo } from '../words/joints';

const monthNames = [...new Set(months.flatMap(({ long, short }) => [long, short]))].join('|');
const BEFORE_NUMBER = new RegExp(`(?<![\\p{L}\\d])(${heldTo.following}) (?=\\d)`, 'giu');
const BEHIND_NUMBER = new RegExp(`(?<=\\d) (?=(?:${heldTo.preceding})(?![\\p{L}\\d]))`, 'giu');
const BEFORE_MONTH = new RegExp(`(?<=(?<![\\d.,])\\d{1,2}) (?=(?:${monthNames})(?![\\p{L}\\d]))`, 'gu');

/** A text whose lines don't part what belongs together: `paragraph 15`, `p. 3`, `7 October`, `1.5 million`. */
export function holdPairs(text: string): string {
  return text
    .replaceAll(BEFORE_NUMBER, '$1\u00a0')
    .replaceAll(BEHIND_NUMBER, '\u00a0')
    .replaceAll(BEFORE_MONTH, '\u00a0');
}
