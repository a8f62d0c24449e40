import type { Found, Reading } from './mention';
import { parseNumeral } from './numeral';
import { coinOf, parseQuantity, type Quantity } from './quantity';
import { parseRange } from './range';
import { formatPeriod, timeUnitOf } from './time-unit';
import { isHyphen, lowerAt, skipHyphen, type Tokens } from './token';
import { parseUnit } from './unit';

/** What a rate is measured by, in the singular, and the token behind it. */
type Per = { readonly per: string; readonly next: number };

const EACH = new Set(['per', 'every', 'each', '/']);
const ARTICLE = new Set(['a', 'an']);
/** Things that "a" may divide by besides units of time and measurement: `£5 a head`. */
const HEADS = new Set(
  'head person piece share ticket night barrel unit pint bottle pop game match season household pupil shift'.split(' '),
);
/** Behind these, `a day` is a date or a stretch of time: `20 people a day after the attack`. */
const NOT_RATE = new Set('after before later earlier ago into long'.split(' '));
/** Words that end a noun phrase, so that "a day" behind them divides nothing. */
const STOPS = new Set(
  (
    'a an the and or but in on at of for to from by with as was were is are has have had be been said that which who than after ' +
    'before during over under per each every this last next it he she they we i not when while if so'
  ).split(' '),
);

function parseTime(tokens: Tokens, at: number): Per | undefined {
  const word = lowerAt(tokens, at);
  const unit = word.endsWith('s') ? undefined : timeUnitOf(word);
  const lone =
    ['s', 'h'].includes(word) && lowerAt(tokens, at - 1) === '/'
      ? { s: 'second', h: 'hour' }[word === 's' ? 's' : 'h']
      : undefined;
  const per = unit?.name ?? lone;
  return per === undefined ? undefined : { per, next: at + 1 };
}

/** `100,000 people`: a rate by so many. */
function parseBase(tokens: Tokens, at: number): Per | undefined {
  const scaled = parseQuantity(tokens, at);
  if (scaled?.kind === 'number' && scaled.count.power > 0) return { per: String(scaled.value), next: scaled.next };
  const numeral = parseNumeral(tokens, at);
  // “Per 100ml”, “per 100 km” and “per 5 minutes” have a unit of their own.
  const measured =
    scaled?.kind === 'number' && scaled.unit !== undefined && scaled.per === undefined ? scaled : undefined;
  if (measured !== undefined) return { per: `${measured.value} ${measured.unit}`, next: measured.next };
  if (numeral !== undefined) return { per: numeral.decimal, next: numeral.next };
  const words = parseQuantity(tokens, at);
  return words?.kind === 'number' && words.value >= 100 ? { per: String(words.value), next: words.next } : undefined;
}

/** Reads what divides, from its first word: `a day`, `per person`, `/week`, `-a-barrel`, `per 100,000`. */
function parsePer(tokens: Tokens, at: number): Per | undefined {
  const hyphened = isHyphen(tokens, at);
  const every = lowerAt(tokens, at) === 'for' && ['every', 'each'].includes(lowerAt(tokens, at + 1));
  const first = hyphened || every ? at + 1 : at;
  const word = lowerAt(tokens, first);
  if (!EACH.has(word) && !ARTICLE.has(word)) return undefined;
  const name = skipHyphen(tokens, first + 1);
  if (ARTICLE.has(word) && NOT_RATE.has(lowerAt(tokens, name + 1))) return undefined;
  const time = parseTime(
    tokens,
    /^(?:further|additional|extra|whole|full)$/.test(lowerAt(tokens, name)) ? name + 1 : name,
  );
  if (time !== undefined) return time;
  const token = tokens[name];
  if (ARTICLE.has(word)) {
    const unit = parseUnit(tokens, name);
    if (unit !== undefined && !lowerAt(tokens, name).endsWith('s')) return { per: unit.symbol, next: unit.next };
    return HEADS.has(lowerAt(tokens, name)) ? { per: lowerAt(tokens, name), next: name + 1 } : undefined;
  }
  const base = word === '/' && tokens[name]?.type === 'digits' ? undefined : parseBase(tokens, name);
  if (base !== undefined) return base;
  const unitBehind = word === '/' ? parseUnit(tokens, name) : undefined;
  if (unitBehind !== undefined) return { per: unitBehind.symbol, next: unitBehind.next };
  if ((word !== 'per' && !every) || token?.type !== 'word' || token.lower === 'cent') return undefined;
  const unit = parseUnit(tokens, name);
  return unit === undefined ? { per: token.lower, next: name + 1 } : { per: unit.symbol, next: unit.next };
}

/** `1,271 casualties a day`: the divider may stand behind at most two words of a noun. */
export function findPer(tokens: Tokens, at: number, nouns: number): Per | undefined {
  for (let place = at; place <= at + nouns; place += 1) {
    const per = parsePer(tokens, place);
    if (per !== undefined) return per;
    const token = tokens[place];
    if (token?.type !== 'word' || STOPS.has(token.lower)) return undefined;
  }
  return undefined;
}

/** A quantity as a rate, by what it is counted; undefined where it is a part of a whole. */
export function toRate(quantity: Quantity, per: string): Reading | undefined {
  switch (quantity.kind) {
    case 'number':
      return {
        kind: 'rate',
        of: 'number',
        value: quantity.value,
        per,
        ...(quantity.unit === undefined ? {} : { unit: quantity.unit }),
      };
    case 'share':
      return { kind: 'rate', of: 'share', value: quantity.value, per };
    case 'part':
      return undefined;
    case 'money':
      return { kind: 'rate', of: 'money', value: quantity.value, unit: quantity.unit, ...coinOf(quantity), per };
    case 'duration':
      return { kind: 'rate', of: 'duration', value: formatPeriod(quantity.parts), per };
  }
}

/** `twice a week`, `once every three years`. */
function parseOften(tokens: Tokens, at: number): Found | undefined {
  const times = { once: 1, twice: 2, thrice: 3 };
  const word = lowerAt(tokens, at);
  if (word !== 'once' && word !== 'twice' && word !== 'thrice') return undefined;
  const per = parsePer(tokens, at + 1) ?? parseEvery(tokens, at + 1);
  return per === undefined
    ? undefined
    : { at, next: per.next, reading: { kind: 'rate', of: 'number', value: times[word], per: per.per } };
}

/** `every three years`. */
function parseEvery(tokens: Tokens, at: number): Per | undefined {
  if (lowerAt(tokens, at) !== 'every') return undefined;
  const every = parseQuantity(tokens, at + 1);
  return every?.kind === 'duration' ? { per: formatPeriod(every.parts), next: every.next } : undefined;
}

/** Reads a rate, or a range of rates: `1,271 a day`, `$1,300 per month`, `60 mph`, `between $400 and $600 per week`. */
export function parseRate(tokens: Tokens, at: number): Found | undefined {
  const often = parseOften(tokens, at);
  if (often !== undefined) return often;
  const range = parseRange(tokens, at);
  if (range !== undefined) {
    if (range.reading.kind !== 'range') return undefined;
    const per = findPer(tokens, range.next, range.reading.of === 'number' ? 2 : 0);
    return per === undefined ? undefined : { at, next: per.next, reading: { ...range.reading, per: per.per } };
  }
  const quantity = parseQuantity(tokens, at);
  if (quantity === undefined) return undefined;
  const own = quantity.kind === 'number' ? quantity.per : undefined;
  const per =
    own === undefined
      ? findPer(tokens, quantity.next, quantity.kind === 'number' ? 2 : 0)
      : { per: own, next: quantity.next };
  const reading = per === undefined ? undefined : toRate(quantity, per.per);
  return per === undefined || reading === undefined ? undefined : { at, next: per.next, reading };
}
