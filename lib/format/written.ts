import { findNumbers } from '../numbers/find-numbers';
import { amountWords } from '../words/amounts';
import { spelledUnits } from '../words/units';
import { namesUnit } from './same-unit';
import { behindNumber, parseUnit, saysRate, type Unit } from './unit';

/** A number's digits and what belongs to them behind, `tail` with the space before it: `$4.2` and `bn`, `18` and `%`. */
export type Digits = { readonly number: string; readonly tail: string };

const SCALE = [...amountWords.scales].sort((a, b) => b.length - a.length).join('|');
const DIGITS = /[-\u2212]?[^\p{L}\d\s.,-]?(?:\p{Lu}{1,3}[$\u00a0 ]?)?[-\u2212]?\d(?:[\d.,\u00a0 ]*\d)?/u;
const FORM = new RegExp(`^(${DIGITS.source})(?:(\\s?)(${SCALE})(?![\\p{L}\\p{N}]))?(.*)$`, 'u');

/** The first way in which each unit may be written out. */
const SPELLED = new Map([...spelledUnits].toReversed().map(([words, sign]): [string, string] => [sign, words]));

/** The kinds of numbers that say what they are of: two thirds, one in four, five a minute, ten dollars. */
const WHOLE = new Set(['share', 'ratio', 'rate', 'money', 'duration', 'range']);

/** What a number in words lacks: `ten` of a measure in per cent is `ten per cent`; `a quarter` stands for itself. */
function behindWords(written: string, unit: Unit): string {
  const [mention] = findNumbers(written);
  if (mention === undefined || WHOLE.has(mention.kind) || ('unit' in mention && mention.unit !== undefined)) return '';
  if (unit.sign !== undefined) return `\u00a0${behindNumber({ ...unit, phrase: unit.key })}`.replace(/^\s+/, '\u00a0');
  const mark = unit.mark === undefined ? '' : ` ${SPELLED.get(unit.mark) ?? unit.mark}`;
  return unit.phrase === undefined ? mark : `${mark} ${unit.phrase}`;
}

/** A unit behind the digits of a document: its own words for it where it has some. */
function behindDigits(rest: string, unit: Unit): string {
  const own = rest.trim();
  if (own === '') return behindNumber(unit);
  const { mark, phrase } = unit;
  const isMark = mark !== undefined && parseUnit(own).key === parseUnit(mark).key;
  if (
    phrase === undefined ||
    own.includes(phrase) ||
    namesUnit(`2 ${own}`, unit.key) ||
    (!isMark && saysRate(own, phrase))
  )
    return rest;
  return `${rest} ${phrase}`;
}

/**
 * A number as a document has it, with what it lacks of its unit: `1.5 million`, `€12 million`, `a quarter`, `34` of a
 * measure in dollars as `$34`.
 */
export function formatWritten(given: string, unit: Unit): Digits {
  const written = given.replace(/(?<![\p{L}\p{N}])-(?=[^\p{L}\s]?\d)/gu, '\u2212');
  const [, digits, space = '', scale = '', rest = ''] = FORM.exec(written) ?? [];
  if (digits === undefined || /^[\d.,]/.test(rest)) return { number: written, tail: behindWords(written, unit) };
  const isPlain = /^\u2212?\d/.test(digits);
  const named = isPlain && rest !== '' && findNumbers(written)[0]?.kind === 'money';
  const number = isPlain && !named ? digits.replace(/^\u2212?/, (minus) => `${minus}${unit.sign ?? ''}`) : digits;
  const behind = behindDigits(rest, unit);
  return {
    number,
    tail: scale === '' ? behind : `${space === '' ? '' : '\u00a0'}${scale}${behind.replace(/^\u00a0/, ' ')}`,
  };
}
