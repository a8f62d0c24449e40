import { NAMING, NUMBER_NAMES } from './naming-words';
import { isMeasured, skipSeries } from './series-number';
import { unitOf } from './spelled';
import { isHyphen, lowerAt, type Tokens, touches } from './token';

/** Nouns that make digits behind them a name even in small letters: `junction 9`, `page 112`, `type 2 diabetes`. */
const PLACES = new Set(
  (
    'junction page pages chapter section article clause paragraph gate terminal runway platform ward flight route highway channel type ' +
    'category grade phase stage level tier annex appendix verse reactor pier berth size resolution episode exit pit bus tram form schedule regulation junctions gates terminals rooms platforms exits grades types levels'
  ).split(' '),
);
/** Behind these, such a noun is one that was spoken of, and the digits count: `in the ward 20 patients`. */
const POINTS = new Set('the a an this that each every per their his her its our my by in-'.split(' '));

/** `junction 9`, `runway 27L`, `grade 8 pupils`. */
function skipPlace(tokens: Tokens, at: number): number | undefined {
  const own = tokens[at];
  const placed = PLACES.has(lowerAt(tokens, at - 1)) && tokens[at - 1]?.type === 'word';
  if (!placed || own?.type !== 'digits' || !/^\d{1,4}$/.test(own.text)) return undefined;
  const kind = /^(?:type|grade|category|size|phase|stage|level|tier)$/.test(lowerAt(tokens, at - 1));
  if ((POINTS.has(lowerAt(tokens, at - 2)) && !kind) || isMeasured(tokens, at + 1)) return undefined;
  const more =
    ['and', 'to', 'or', '-', '–'].includes(lowerAt(tokens, at + 1)) && /[^s]s$/.test(lowerAt(tokens, at - 1));
  if (more && /^\d{1,4}$/.test(tokens[at + 2]?.text ?? '') && !isMeasured(tokens, at + 3)) return at + 3;
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

/** `R512`, `N95`: a road or a kind of mask, and no rand or naira without a scale or a separator. */
function skipRoad(tokens: Tokens, at: number): number | undefined {
  const digits = tokens[at + 1];
  if (!/^[RN]$/i.test(tokens[at]?.text ?? '') || digits?.type !== 'digits' || !touches(tokens, at + 1))
    return undefined;
  const scaled =
    /[.,]/.test(digits.text) || /^(?:thousand|million|billion|trillion|m|bn|k|tn)$/.test(lowerAt(tokens, at + 2));
  return scaled ? undefined : at + 2;
}

/** `“Seven Roads to Kutaisi”`: the first word of a title in quotation marks. */
function skipTitle(tokens: Tokens, at: number): number | undefined {
  const [mark, own, after] = [lowerAt(tokens, at - 1), tokens[at], tokens[at + 1]];
  const opens = ['“', '"', '‘'].includes(mark) && touches(tokens, at);
  const named = own?.type === 'word' && own.text !== own.lower && after?.type === 'word' && after.text !== after.lower;
  return opens && named && NUMBER_NAMES.has(own.lower) ? at + 1 : undefined;
}

/** `the number 7 shirt`, `number 14 bus`. */
function skipWorn(tokens: Tokens, at: number): number | undefined {
  const worn = /^(?:shirts?|jerseys?|bus|buses|tram|trains?|seed)$/.test(lowerAt(tokens, at + 1));
  return worn && lowerAt(tokens, at - 1) === 'number' && tokens[at]?.type === 'digits' ? at + 1 : undefined;
}

/** `14 737-8s`, `the 787-9`: a kind of aircraft. */
function skipJet(tokens: Tokens, at: number): number | undefined {
  const model = isHyphen(tokens, at + 1) && /^\d{1,2}$/.test(lowerAt(tokens, at + 2));
  const before = tokens[at - 1];
  const led = before?.type === 'digits' || /^(?:the|a|boeing|airbus|new|more)$/.test(before?.lower ?? '');
  if (!/^7[0-8]7$/.test(lowerAt(tokens, at)) || !model || !led) return undefined;
  return lowerAt(tokens, at + 3) === 's' && touches(tokens, at + 3) ? at + 4 : at + 3;
}

/** `7-Eleven`, `3-Iron`: digits joined to a name that is a number itself. */
function skipJoined(tokens: Tokens, at: number): number | undefined {
  const after = tokens[at + 2];
  if (!isHyphen(tokens, at + 1) || after?.type !== 'word' || after.text === after.lower) return undefined;
  return tokens[at]?.type === 'digits' && unitOf(after.lower) !== undefined ? at + 3 : undefined;
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
  const led = ['a', 'an', 'the'].includes(lead?.lower ?? '');
  // `MV Santa Lucia 7 was licensed`
  const long =
    lead?.type === 'word' && lead.text !== lead.lower && !IN.has(lowerAt(tokens, at - 3)) && !IN.has(lead.lower);
  return (led || (long && after?.type === 'word')) && closes && !CALENDAR.test(name.lower) ? at + 1 : undefined;
}
const IN = new Set('in on at by from near for of to with and since until after before'.split(' '));
const CALENDAR =
  /^(?:\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december|magnitude)$/u;

/** `SDG 6`: one of the seventeen goals, and no money. */
function skipGoal(tokens: Tokens, at: number): number | undefined {
  return tokens[at]?.text === 'SDG' && /^(?:[1-9]|1[0-7])$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : undefined;
}

/** `the Care 2027 plan`: the year is a part of what the plan is called. */
function skipPlan(tokens: Tokens, at: number): number | undefined {
  const [name, after] = [tokens[at - 1], lowerAt(tokens, at + 1)];
  const named =
    name?.type === 'word' && /^\p{Lu}\p{Ll}+$/u.test(name.text) && !CALENDAR.test(name.lower) && !IN.has(name.lower);
  return named &&
    /^20\d\d$/.test(tokens[at]?.text ?? '') &&
    /^(?:plan|strategy|programme|agenda|vision|campaign|initiative)$/.test(after)
    ? at + 1
    : undefined;
}

/** `after move 15`, `at mile 20`: a place in a game or a race. */
function skipMove(tokens: Tokens, at: number): number | undefined {
  const placed =
    /^(?:move|mile|lap|hole|week|day|stage)$/.test(lowerAt(tokens, at - 1)) &&
    /^(?:after|at|by|on|until|before|from)$/.test(lowerAt(tokens, at - 2));
  return placed && /^\d{1,3}$/.test(tokens[at]?.text ?? '') && !isMeasured(tokens, at + 1) ? at + 1 : undefined;
}

/** `Op. 43`, `Art. 6`, `p. 12`: digits behind a short word for a part of a work or a law. */
function skipShort(tokens: Tokens, at: number): number | undefined {
  const short = lowerAt(tokens, at - 1) === '.' && touches(tokens, at - 1) && SHORTS.has(lowerAt(tokens, at - 2));
  return short && /^\d{1,4}$/.test(tokens[at]?.text ?? '') && !isMeasured(tokens, at + 1) ? at + 1 : undefined;
}
const SHORTS = new Set('op art arts sec ch fig figs p pp vol para cl reg bk pt'.split(' '));

/** The position behind a number that belongs to a name by the words around; undefined for all others. */
export function skipNumber(tokens: Tokens, at: number): number | undefined {
  return (
    skipSeries(tokens, at) ??
    skipGoal(tokens, at) ??
    skipJet(tokens, at) ??
    skipPlace(tokens, at) ??
    skipShort(tokens, at) ??
    skipPlan(tokens, at) ??
    skipMove(tokens, at) ??
    skipRoad(tokens, at) ??
    skipTitle(tokens, at) ??
    skipWord(tokens, at) ??
    skipWorn(tokens, at) ??
    skipJoined(tokens, at) ??
    skipModel(tokens, at)
  );
}
