import { COUNTING } from './naming-words';
import { timeUnitOf } from './time-unit';
import { isHyphen, lowerAt, type Tokens, touches } from './token';
import { parseUnit } from './unit';

/** Whether what follows is counted or measured by the digits before it. */
export const isMeasured = (tokens: Tokens, next: number) =>
  COUNTING.has(lowerAt(tokens, next)) ||
  timeUnitOf(lowerAt(tokens, next)) !== undefined ||
  (tokens[next]?.spaced === true && parseUnit(tokens, next) !== undefined);

/** `2021-67014-34521`, `555-123-4567`: three groups of digits that are no day of the calendar. */
function skipSerial(tokens: Tokens, at: number): number | undefined {
  const groups = [0, 2, 4].map((step) => (tokens[at + step]?.type === 'digits' ? (tokens[at + step]?.text ?? '') : ''));
  const joined = isHyphen(tokens, at + 1) && isHyphen(tokens, at + 3) && groups.every((group) => /^\d+$/.test(group));
  if (!joined || !groups.some((group) => group.length > 2) || isHyphen(tokens, at - 1)) return undefined;
  const [year = '', month = '', day = ''] = groups;
  return year.length === 4 && month.length <= 2 && day.length <= 2 ? undefined : at + 5;
}

/** `1:24-cr-00187`, `2024-cv-118`: the number of a case at court, or another that goes on in letters and digits. */
function skipCase(tokens: Tokens, at: number): number | undefined {
  if (tokens[at]?.type !== 'digits') return undefined;
  const serial = skipSerial(tokens, at);
  if (serial !== undefined) return serial;
  const start = lowerAt(tokens, at + 1) === ':' && touches(tokens, at + 2) ? at + 2 : at;
  const letters = tokens[start + 2];
  if (!isHyphen(tokens, start + 1) || letters?.type !== 'word' || !/^\p{L}{2}$/u.test(letters.text)) return undefined;
  return isHyphen(tokens, start + 3) && /^\d/.test(tokens[start + 4]?.text ?? '') ? start + 5 : undefined;
}

/** `0800 1111`, `01632 960 983`: the number of a telephone begins with a nought. */
function skipTelephone(tokens: Tokens, at: number): number | undefined {
  if (!/^0\d{3,}$/.test(tokens[at]?.text ?? '') || tokens[at]?.type !== 'digits') return undefined;
  const group = (place: number) => tokens[place]?.type === 'digits' && /^\d{3,}$/.test(tokens[place]?.text ?? '');
  if (!group(at + 1)) return undefined;
  return group(at + 2) ? at + 3 : at + 2;
}

/** `the numbers drawn were 4, 11 and 19`: each a name of a ball. */
function skipDrawn(tokens: Tokens, at: number): number | undefined {
  if (!/^\d{1,2}$/.test(tokens[at]?.text ?? '') || isMeasured(tokens, at + 1)) return undefined;
  const listed = [',', 'and', 'were', 'are', ':'].includes(lowerAt(tokens, at - 1));
  if (!listed) return undefined;
  for (let place = at - 1; place > at - DRAWN && lowerAt(tokens, place) !== '.'; place -= 1) {
    const word = lowerAt(tokens, place);
    if (word === 'numbers')
      return ['drawn', 'winning', 'lucky'].some(
        (one) => one === lowerAt(tokens, place + 1) || one === lowerAt(tokens, place - 1),
      )
        ? at + 1
        : undefined;
    if (
      tokens[place]?.type === 'word' &&
      !['and', 'were', 'are', 'drawn', 'on', 'with'].includes(word) &&
      tokens[place]?.text === word
    )
      return undefined;
  }
  return undefined;
}
/** The most tokens from the word to the last of the numbers that were drawn. */
const DRAWN = 26;

/** The position behind digits that are a number of a case, a telephone, a grant or a draw; undefined for all others. */
export function skipSeries(tokens: Tokens, at: number): number | undefined {
  return skipCase(tokens, at) ?? skipTelephone(tokens, at) ?? skipDrawn(tokens, at);
}
