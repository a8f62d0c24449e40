import type { Quantity } from '../schema/quantity';
import { amountWords } from '../words/amounts';
import type { BoundName } from '../words/bounds';
import { type BoundText, findBoundText } from './bound';
import { rateBeside, toCounted, toLabel } from './counted';
import { formatNumber, inScale } from './number';
import { keptForm, type NumberForm, sharedScale } from './number-form';
import { axisNumber, behindNumber, centDecimals, ofOne, parseUnit, signNumber, type Unit } from './unit';
import { type Digits, formatWritten } from './written';

/** A number made ready for print: the bound in words, the number, and what follows it. */
export type QuantityText = {
  /** `over`, `or more`; missing when no bound was given. */
  readonly bound?: string;
  /** `648,000`, `1.5`, `18`, `−$4.2`. */
  readonly number: string;
  /** `million`, `%`, `% a year`, `per 100,000 people`; what belongs to the number but is set smaller. */
  readonly suffix?: string;
  /** No space parts the number from it: `18%`, `$4.2bn`. */
  readonly suffixJoined?: true;
  /** The best value of a range, where one was given: `312`, with its sign. */
  readonly best?: string;
  /** All of it in one line: `over 648,000`; of a range `between 240 and 390, best 312`. */
  readonly text: string;
  /** The same with what is counted, for where no label says it: `over 648,000 people`. */
  readonly full: string;
  /** The label with what is counted before it, where neither it nor the number says that: `children took part`. */
  readonly label?: string;
  /** The text in its pieces, in the order in which they are printed, each with the spaces that belong to it. */
  readonly pieces: readonly NumberPiece[];
};

/** A piece of a number's text: its bound before or behind it, its digits, its unit, the best value of a range. */
export type NumberPiece = { readonly text: string; readonly as: 'bound' | 'number' | 'tail' | 'best' };

/** A number with the words of its bound, in the order in which the document has them. */
function joinBound(bound: BoundText | undefined, number: string): string {
  if (bound === undefined) return number;
  const { words, behind, joined } = bound;
  const space = joined ? '' : ' ';
  return behind ? `${number}${space}${words}` : `${words}${space}${number}`;
}

/** The word for a bound: the document's own if its words have it (`over`), else ours (`more than`). */
export function formatBound(bound: BoundName, words: string | undefined): string | undefined {
  return findBoundText(bound, words)?.words;
}

/** Whether a number is written in millions: `1.5 million`. */
export const saysMillions = ({ pieces }: QuantityText) =>
  pieces.some(({ text, as }) => as === 'tail' && /^\s?(?:million|mn)(?!\p{L})/u.test(text));

type Options = {
  /** The words in which it was said, which have the bound's own words. */
  readonly words?: string | undefined;
  /** The number as it was written; replaces the digits. */
  readonly written?: string | undefined;
  /** The unit of its measure. */
  readonly unit: string;
  /** What stands beside the number: what it says the number needn't, as the “a day” of a rate. */
  readonly label?: string | undefined;
  /** The form that a chart writes its numbers in; without one, that of the document. */
  readonly form?: NumberForm | undefined;
};

/** Whether words have a number digit by digit: `$9.5` has 9.5, and `$9.50` hasn’t. */
function hasDigits(words: string, value: number): boolean {
  const digits = formatNumber(Math.abs(value));
  return words.split(/[^\d.,]+/).some((one) => one.replace(/[.,]$/, '') === digits);
}

/** Numbers as digits, in one size: `462,000 and 728,000`, `$30 bn and $34` and ` bn`, `$9.50`. */
function formatDigits(values: readonly number[], least: number, unit: Unit, form?: NumberForm, words = ''): Digits {
  const scale = sharedScale(values, unit, form);
  const isSo = values.every((value) => hasDigits(words, value));
  const decimals = isSo ? least : Math.max(least, centDecimals(values, unit));
  const [first = '', second] = values.map((value) =>
    signNumber(scale === undefined ? formatNumber(value, decimals) : formatNumber(inScale(value, scale)), unit),
  );
  const size = scale === undefined ? '' : `\u00a0${scale.word}`;
  const behind = behindNumber(unit);
  const tail = size === '' ? behind : `${size}${behind.replace(/^\u00a0/, ' ')}`;
  const number = second === undefined ? first : amountWords.range(`${first}${size}${unit.mark ?? ''}`, second);
  return { number, tail };
}

/**
 * Two ends in one size with their unit, as an interval has them: `500,000–820,000`, `$4–$4.4 bn`, `−2.9% to −1.5% a year`.
 * @param joint what stands between the two; a dash, but where it would meet a minus sign.
 */
export function formatSpan(
  low: number,
  high: number,
  name: string,
  decimals = 0,
  joint: 'interval' | 'span' = low < 0 ? 'span' : 'interval',
  form?: NumberForm,
): string {
  const unit = parseUnit(name);
  const scale = sharedScale([low, high], unit, form);
  const least = Math.max(decimals, centDecimals([low, high], unit));
  const write = (end: number, word: string) =>
    axisNumber(scale === undefined ? formatNumber(end, least) : formatNumber(inScale(end, scale)), unit, word);
  const ends = amountWords[joint](write(low, ''), write(high, scale?.word ?? ''));
  return `${ends}${behindNumber({ ...unit, mark: '' })}`;
}

/** A unit that is written out, without its words where the label goes on with them: 31 / tonnes of wheat. */
function besideLabel(unit: Unit, label: string | undefined): Unit {
  const { phrase, plural, ...rest } = unit;
  const goesOn = phrase !== undefined && plural !== undefined && label?.toLowerCase().startsWith(phrase.toLowerCase());
  return goesOn === true ? rest : unit;
}

const splitTail = (tail: string): Pick<QuantityText, 'suffix' | 'suffixJoined'> =>
  tail === '' ? {} : /^\s/.test(tail) ? { suffix: tail.slice(1) } : { suffix: tail, suffixJoined: true };

/** What was made of a quantity, by what it was asked with: the same number is said on many pages, and compared on each. */
const made = new WeakMap<Quantity, { readonly asked: Options; readonly text: QuantityText }[]>();

const isAsked = (one: Options, other: Options) =>
  one.words === other.words &&
  one.written === other.written &&
  one.unit === other.unit &&
  one.label === other.label &&
  one.form === other.form;

/**
 * A quantity as text, with its unit. `written` replaces the digits (`1.5 million`), and `words` decide how the bound is
 * said. The quantity mustn’t change.
 */
export function formatQuantity(quantity: Quantity, options: Options): QuantityText {
  const known = made.get(quantity) ?? [];
  const before = known.find(({ asked }) => isAsked(asked, options));
  if (before !== undefined) return before.text;
  const text = makeText(quantity, options);
  known.push({ asked: options, text });
  made.set(quantity, known);
  return text;
}

function makeText(quantity: Quantity, { words, written: given, unit: name, label, form }: Options): QuantityText {
  const isRange = quantity.bound === 'between';
  const values = isRange ? [quantity.low, quantity.high] : [quantity.value];
  const isOne = !isRange && Math.abs(quantity.value) === 1;
  const written = keptForm(given, values, parseUnit(name), form);
  const unit = besideLabel(isOne && written === undefined ? ofOne(parseUnit(name)) : parseUnit(name), label);
  const counted = label === undefined ? undefined : toLabel(unit, label, written, isOne);
  const plain = formatDigits(values, quantity.decimals ?? 0, unit, form, words);
  const { number, tail } = written === undefined ? plain : formatWritten(written, unit, isRange ? 0 : quantity.value);
  const bound = findBoundText(quantity.bound, words, given ?? plain.number);
  const best = formatBest(quantity, name, form);
  const withBest = (text: string) => (best === undefined ? text : amountWords.withBest(text, best));
  const behind = `${tail}${rateBeside(unit, `${counted ?? label ?? ''} ${written ?? ''}`)}`;
  return {
    ...(bound === undefined ? {} : { bound: bound.words }),
    number,
    ...splitTail(behind),
    ...(best === undefined ? {} : { best }),
    text: withBest(joinBound(bound, number + behind)),
    full: withBest(joinBound(bound, toCounted(unit, number + tail, written, isOne))),
    ...(counted === undefined ? {} : { label: counted }),
    pieces: toPieces(bound, { number, tail: behind }, best),
  };
}

/** The best value of a range, in digits with its sign; undefined where nobody gave one. */
export function formatBest(quantity: Quantity, unit: string, form?: NumberForm): string | undefined {
  if (quantity.bound !== 'between' || quantity.best === undefined) return undefined;
  const { number, tail } = formatDigits([quantity.best], quantity.decimals ?? 0, parseUnit(unit), form);
  return number + tail;
}

/** What follows a number, with the space before it, if it has one: ` million`, `%`; empty where nothing does. */
export function tailOf({ suffix, suffixJoined }: Pick<QuantityText, 'suffix' | 'suffixJoined'>): string {
  if (suffix === undefined) return '';
  return suffixJoined === true ? suffix : `\u00a0${suffix}`;
}

/** A quantity without its bound and its best value, in one line: `1.5 million`, `18%`, `240 and 390`. */
export function numberText(text: QuantityText): string {
  return `${text.number}${tailOf(text)}`;
}

/** The pieces of a number that there are. */
function toPieces(
  bound: BoundText | undefined,
  { number, tail }: Digits,
  best: string | undefined,
): readonly NumberPiece[] {
  const [before, behind] = bound === undefined ? ['', ''] : joinBound(bound, '\n').split('\n');
  const pieces: readonly NumberPiece[] = [
    { text: before ?? '', as: 'bound' },
    { text: number, as: 'number' },
    { text: tail, as: 'tail' },
    { text: behind ?? '', as: 'bound' },
    { text: best === undefined ? '' : amountWords.best(best), as: 'best' },
  ];
  return pieces.filter((piece) => piece.text !== '');
}
