import { weekdays } from './calendar-names';
import { months } from './months';
import { type Tokens, touches } from './token';

/** A sentence as token positions; the end is exclusive. */
export type Sentence = { readonly from: number; readonly to: number };

const ENDS = new Set(['.', '!', '?', '…']);
const CLOSES = new Set(['”', '’', '"', "'", ')', ']', '»']);
/** Abbreviations behind which a full stop ends nothing. */
const ABBREVIATED = new Set([
  ...'mr mrs ms dr prof st gen lt col capt sgt maj rev hon sen rep gov pres no nos vs inc ltd co corp jr sr'.split(' '),
  ...'eg ie etc approx est fig vol rs'.split(' '),
  ...[...months, ...weekdays].flatMap(({ spellings }) => spellings),
]);

const DAYS = new Set(weekdays.map(({ name }) => name.toLowerCase()));

/** Whether a full stop at this place belongs to an abbreviation: `Mr.`, `U.S.`, `p.m.` before a small letter. */
function isAbbreviation(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (tokens[at]?.lower !== '.' || before === undefined || !touches(tokens, at)) return false;
  if (after !== undefined && !after.spaced && after.type !== 'mark') return true;
  // `3:30 p.m. Monday`: no sentence begins with the day.
  if (before.lower === 'm' && after !== undefined && DAYS.has(after.lower)) return true;
  return (
    before.type === 'word' &&
    (ABBREVIATED.has(before.lower) || (before.text.length === 1 && before.text !== before.lower))
  );
}

/** Where the sentence that a mark ends is over, closing quotes included; undefined where the mark ends none. */
function endOf(tokens: Tokens, at: number): number | undefined {
  if (!ENDS.has(tokens[at]?.lower ?? '') || isAbbreviation(tokens, at)) return undefined;
  let next = at + 1;
  while ((CLOSES.has(tokens[next]?.lower ?? '') || ENDS.has(tokens[next]?.lower ?? '')) && touches(tokens, next))
    next += 1;
  const after = tokens[next];
  if (after === undefined) return next;
  const starts = after.type !== 'word' || after.text !== after.lower;
  return after.spaced && starts ? next : undefined;
}

/** Cuts a paragraph's tokens into sentences. */
export function parseSentences(tokens: Tokens): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const to = endOf(tokens, at);
    if (to === undefined) continue;
    sentences.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}
