import { COUNTING, NAMING, NUMBER_NAMES } from './naming-words';
import { unitOf } from './spelled';
import { timeUnitOf } from './time-unit';
import { isHyphen, lowerAt, type Tokens, touches } from './token';
import { parseUnit } from './unit';

/** Nouns that make digits behind them a name even in small letters: `junction 9`, `page 112`, `type 2 diabetes`. */
const PLACES = new Set(
  (
    'junction page pages chapter section article clause paragraph gate terminal runway platform ward flight route highway channel type ' +
    'category grade phase stage level tier annex appendix verse reactor pier berth size resolution episode exit pit bus tram form schedule regulation'
  ).split(' '),
);
/** Behind these, such a noun is one that was spoken of, and the digits count: `in the ward 20 patients`. */
const POINTS = new Set('the a an this that each every per their his her its our my by in-'.split(' '));

/** Whether what follows is counted or measured by the digits before it. */
const isMeasured = (tokens: Tokens, next: number) =>
  COUNTING.has(lowerAt(tokens, next)) ||
  timeUnitOf(lowerAt(tokens, next)) !== undefined ||
  (tokens[next]?.spaced === true && parseUnit(tokens, next) !== undefined);

/** `junction 9`, `runway 27L`, `grade 8 pupils`. */
function skipPlace(tokens: Tokens, at: number): number | undefined {
  const own = tokens[at];
  const placed = PLACES.has(lowerAt(tokens, at - 1)) && tokens[at - 1]?.type === 'word';
  if (!placed || own?.type !== 'digits' || !/^\d{1,4}$/.test(own.text)) return undefined;
  const kind = /^(?:type|grade|category|size|phase|stage|level|tier)$/.test(lowerAt(tokens, at - 1));
  if ((POINTS.has(lowerAt(tokens, at - 2)) && !kind) || isMeasured(tokens, at + 1)) return undefined;
  const letter = touches(tokens, at + 1) && /^[A-Z]$/.test(tokens[at + 1]?.text ?? '');
  return letter ? at + 2 : at + 1;
}

/** `Phase two`, `Season Three`, `World War One`: a number in words behind a naming word or as the end of a name. */
function skipWord(tokens: Tokens, at: number): number | undefined {
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (own?.type !== 'word' || before?.type !== 'word' || !NUMBER_NAMES.has(own.lower)) return undefined;
  const named = before.text !== before.lower;
  if (named && NAMING.has(before.lower) && !/[^s]s$/.test(after?.lower ?? '') && !isMeasured(tokens, at + 1))
    return at + 1;
  // In a title every word has a capital, and counts as ever.
  const owned = before.text === 's' && ['’', "'"].includes(lowerAt(tokens, at - 2));
  const closes = after === undefined || after.type === 'mark' || after.text === after.lower;
  return own.text !== own.lower && (named || owned) && closes && !isHyphen(tokens, at + 1) ? at + 1 : undefined;
}

/** `the number 7 shirt`, `number 14 bus`. */
function skipWorn(tokens: Tokens, at: number): number | undefined {
  const worn = /^(?:shirts?|jerseys?|bus|buses|tram|trains?|seed)$/.test(lowerAt(tokens, at + 1));
  return worn && lowerAt(tokens, at - 1) === 'number' && tokens[at]?.type === 'digits' ? at + 1 : undefined;
}

/** `7-Eleven`, `3-Iron`: digits joined to a name that is a number itself. */
function skipJoined(tokens: Tokens, at: number): number | undefined {
  const after = tokens[at + 2];
  if (!isHyphen(tokens, at + 1) || after?.type !== 'word' || after.text === after.lower) return undefined;
  return tokens[at]?.type === 'digits' && unitOf(after.lower) !== undefined ? at + 3 : undefined;
}

/** `0800 1111`, `01632 960 983`: the number of a telephone begins with a nought. */
function skipTelephone(tokens: Tokens, at: number): number | undefined {
  if (!/^0\d{3,}$/.test(tokens[at]?.text ?? '') || tokens[at]?.type !== 'digits') return undefined;
  const group = (place: number) => tokens[place]?.type === 'digits' && /^\d{3,}$/.test(tokens[place]?.text ?? '');
  if (!group(at + 1)) return undefined;
  return group(at + 2) ? at + 3 : at + 2;
}

/** `the Pixel 8 costs`, `a Mazda 3 and`, `Tesla Model 3`: small digits behind a name, where nothing is counted. */
function skipModel(tokens: Tokens, at: number): number | undefined {
  const [lead, name, own, after] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (own?.type !== 'digits' || name?.type !== 'word' || !/^\d{1,2}$/.test(own.text)) return undefined;
  if (!/^\p{Lu}\p{Ll}+$/u.test(name.text) || /[^s]s$/.test(name.lower)) return undefined;
  if (own.text.startsWith('0')) return at + 1;
  const closes =
    after === undefined ||
    /^(?:[,.;)]|and|or|was|were|is|has|had|costs?|will|in|with|from|at|to|crashed)$/.test(after.lower);
  return ['a', 'an', 'the'].includes(lead?.lower ?? '') && closes && !CALENDAR.test(name.lower) ? at + 1 : undefined;
}
const CALENDAR =
  /^(?:\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december|magnitude)$/u;

/** `SDG 6`: one of the seventeen goals, and no money. */
function skipGoal(tokens: Tokens, at: number): number | undefined {
  return tokens[at]?.text === 'SDG' && /^(?:[1-9]|1[0-7])$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : undefined;
}

/** `1:24-cr-00187`, `2024-cv-118`: the number of a case at court, or another that goes on in letters and digits. */
function skipCase(tokens: Tokens, at: number): number | undefined {
  if (tokens[at]?.type !== 'digits') return undefined;
  const start = lowerAt(tokens, at + 1) === ':' && touches(tokens, at + 2) ? at + 2 : at;
  const letters = tokens[start + 2];
  if (!isHyphen(tokens, start + 1) || letters?.type !== 'word' || !/^\p{L}{2}$/u.test(letters.text)) return undefined;
  return isHyphen(tokens, start + 3) && /^\d/.test(tokens[start + 4]?.text ?? '') ? start + 5 : undefined;
}

/** The position behind a number that belongs to a name by the words around; undefined for all others. */
export function skipNumber(tokens: Tokens, at: number): number | undefined {
  return (
    skipGoal(tokens, at) ??
    skipCase(tokens, at) ??
    skipPlace(tokens, at) ??
    skipWord(tokens, at) ??
    skipWorn(tokens, at) ??
    skipJoined(tokens, at) ??
    skipTelephone(tokens, at) ??
    skipModel(tokens, at)
  );
}
