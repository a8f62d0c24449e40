import { findAgain } from '../numbers/find-numbers';
import type { Mention } from '../numbers/mention';
import { isOfMoney, saysPer } from '../numbers/per';
import { amountWords } from '../words/amounts';
import { spelledUnits } from '../words/units';
import { namesUnit } from './same-unit';
import { behindNumber, joinNumber, parseUnit, saysRate, signNumber, type Unit } from './unit';

/** A number's digits and what belongs to them behind, `tail` with the space before it: `$4.2` and `bn`, `18` and `%`. */
export type Digits = { readonly number: string; readonly tail: string };

const SCALE = [...amountWords.scales].sort((a, b) => b.length - a.length).join('|');
const DIGITS = /[-\u2212]?[^\p{L}\d\s.,-]?(?:\p{Lu}{1,3}[$\u00a0 ]?)?[-\u2212]?\d(?:[\d.,\u00a0 ]*\d)?/u;
const FORM = new RegExp(`^(${DIGITS.source})(?:(\\s?)(${SCALE})(?![\\p{L}\\p{N}]))?(.*)$`, 'u');

/** The word of scale that a number is written with: `million` of `1.5 million`; undefined where it has none. */
export function writtenScale(written: string): string | undefined {
  return FORM.exec(written)?.[3];
}

/** The first way in which each unit may be written out. */
const SPELLED = new Map([...spelledUnits].toReversed().map(([words, sign]): [string, string] => [sign, words]));

/** The kinds of numbers that say what they are of: two thirds, one in four, five a minute, ten dollars. */
const WHOLE = new Set(['share', 'ratio', 'rate', 'money', 'duration', 'range']);

/** What a number in words lacks: `ten` of a measure in per cent is `ten per cent`; `a quarter` stands for itself. */
function behindWords(mention: Mention | undefined, unit: Unit): string {
  if (mention?.kind === 'money' && unit.money?.per !== undefined) return ` ${unit.money.per}`;
  if (mention === undefined || WHOLE.has(mention.kind) || ('unit' in mention && mention.unit !== undefined)) return '';
  if (unit.sign !== undefined) return `\u00a0${behindNumber({ ...unit, phrase: unit.key })}`.replace(/^\s+/, '\u00a0');
  const mark = unit.mark === undefined ? '' : ` ${SPELLED.get(unit.mark) ?? unit.mark}`;
  return unit.phrase === undefined ? mark : `${mark} ${unit.phrase}`;
}

/** A unit behind the digits of a document: its own words for it where it has some. */
function behindDigits(rest: string, mention: Mention | undefined, unit: Unit): string {
  const own = rest.trim();
  const isMoney = mention !== undefined && isOfMoney(mention);
  if (own === '' && !isMoney) return behindNumber(unit);
  const { mark, money } = unit;
  const phrase = isMoney && money !== undefined ? money.per : unit.phrase;
  const isMark = mark !== undefined && parseUnit(own).key === parseUnit(mark).key;
  if (
    phrase === undefined ||
    own.includes(phrase) ||
    ((!isMoney || money === undefined) && namesUnit(`2 ${own}`, unit.key)) ||
    (!isMark && saysRate(own, phrase)) ||
    saysPer(mention, phrase)
  )
    return rest;
  return rest === '' ? `\u00a0${phrase}` : `${rest} ${phrase}`;
}

/** Whether a number as written is said to be below nought: by a minus sign, or by words as “0.7% lower”. */
const isBelow = (written: string, mentions: readonly Mention[]) =>
  /^(?:minus|[^\p{L}\d]*\u2212)/iu.test(written) || mentions.some(({ falls }) => falls === true);

/**
 * A number as a document has it, with what it lacks of its unit: `1.5 million`, `€12 million`, `a quarter`, `34` of a
 * measure in dollars as `$34`.
 * @param value the number; below nought it has a minus, where the document says that in other words: `lost €12 million`.
 */
export function formatWritten(given: string, unit: Unit, value = 0): Digits {
  const written = given.replace(/(?<![\p{L}\p{N}])-(?=[^\p{L}\s]?\d)/gu, '\u2212');
  const mentions = findAgain(written);
  const [mention] = mentions;
  const lacksMinus = value < 0 && !isBelow(written, mentions);
  const [, digits, space = '', scale = '', rest = ''] = FORM.exec(written) ?? [];
  if (digits === undefined || /^[\d.,]/.test(rest)) {
    const number = lacksMinus && mention !== undefined ? amountWords.minus(written) : written;
    return { number: joinNumber(number), tail: behindWords(mention, unit) };
  }
  const isPlain = /^\u2212?\d/.test(digits);
  const named = isPlain && rest !== '' && mention !== undefined && isOfMoney(mention);
  const own = isPlain && !named ? signNumber(digits, unit) : digits;
  const behind = behindDigits(rest, mention, unit);
  return {
    number: joinNumber(lacksMinus ? `\u2212${own}` : own),
    tail: scale === '' ? behind : `${space === '' ? '' : '\u00a0'}${scale}${behind.replace(/^\u00a0/, ' ')}`,
  };
}
