import { type BoundName, bounds, limits } from '../words/bounds';
import { keepsDigits } from './keeps-digits';

/** A cell's number, or what is wrong with it and what to write instead. */
export type ReadAmount = { readonly value: number } | { readonly message: string };

/** How spreadsheets and statistical offices write that there is no number. */
const NOTHING = /^(?:n\.?\s?[ad]\.?|n\/a|#n\/a|na|nan|null|none|nil|missing|unknown|no data|[.…:·*x?]+|[-–—]+)$/i;

/** Signs that say a bound: they have a column of their own. */
const SIGNS: Readonly<Record<string, BoundName>> = {
  '<': 'lessThan',
  '>': 'moreThan',
  '≤': 'upTo',
  '<=': 'upTo',
  '≥': 'atLeast',
  '>=': 'atLeast',
  '~': 'about',
  '≈': 'about',
};

/** The sign or words of a bound before a number. */
function findBound(text: string): { readonly bound: BoundName; readonly rest: string } | undefined {
  const sign = /^(?:[<>]=?|[≤≥~≈])/.exec(text)?.[0];
  const bound = SIGNS[sign ?? ''];
  if (sign !== undefined && bound !== undefined) return { bound, rest: text.slice(sign.length).trim() };
  const said = limits.flatMap((name) => bounds[name].before.map((words) => ({ name, words })));
  const found = said.find(({ words }) => text.toLowerCase().startsWith(`${words} `));
  return found === undefined ? undefined : { bound: found.name, rest: text.slice(found.words.length).trim() };
}

/** A number that somebody wrote for readers, as a program writes it: `-4` for “−4”, `1520.5` for “1,520.5”. */
function rewrite(text: string): string | undefined {
  const plain = text
    .replace(/^[\u2212\u2013\u2010\u2011]\s?(?=[\d.])/, '-')
    .replace(/^\((.+)\)$/, '-$1')
    .replace(/^\+/, '')
    .replace(/(?<=\d)[,'’ \u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '')
    .replace(/^(-?\d+),(\d{1,2})$/, '$1.$2');
  return isPlain(plain) && plain !== text ? plain : undefined;
}

const isPlain = (text: string) => /^-?\d+(\.\d+)?$/.test(text);

/** What stands for zeros behind a number, and marks that a table's footnotes explain. */
const SCALE = /^(?:[km]|bn|tn|mio|mrd|thousand|million|billion|trillion|lakh|crore)\b/i;
const MARK = /^(?:[*†‡^]+|\(?[a-z]\)?|\[\w+\])$/i;

/** `4%`, `$30`, `5 mm`, `5*`: what stands around a number, and the number. */
function findUnit(text: string): { readonly unit: string; readonly number: string } | undefined {
  const [, before = '', number = '', behind = ''] =
    /^([^\d\s.,-]{0,3})\s?([-\u2212]?\d[\d.,\u00a0 ]*?)\s?([^\d\s.,][^\d]*)?$/u.exec(text) ?? [];
  const written = isPlain(number) ? number : rewrite(number);
  const unit = (before === '' ? behind : before).trim();
  return written === undefined || unit === ''
    ? undefined
    : { unit: SCALE.test(behind) ? behind : unit, number: written };
}

function explainUnit(text: string): string | undefined {
  const found = findUnit(text);
  if (found === undefined) return undefined;
  const { unit, number } = found;
  if (SCALE.test(unit)) return `has ${unit} in it; write all its digits, such as 3400000`;
  if (MARK.test(unit)) return `has a mark in it; write ${number}, and say under caveats: what the mark means`;
  return `has ${unit} in it; write ${number}: what one unit is, the measure says`;
}

/** `1e6` and `1.3E+06`, as spreadsheets write large numbers. */
const inDigits = (text: string) => BigInt(Math.round(Number(text))).toString();
const isExponent = (text: string) => /^-?\d+(\.\d+)?e\+?\d{1,2}$/i.test(text) && Number.isInteger(Number(text));

/** What to write instead of a text that is no number. */
function explain(text: string): string {
  const shown = text.slice(0, 40);
  if (NOTHING.test(text)) return `${shown} is not a number; leave the cell empty where none was published`;
  const plain = rewrite(text);
  if (plain !== undefined) return `${shown} is not written as a program reads it; write ${plain}`;
  if (isExponent(text)) return `${shown} is not written out; write ${inDigits(text)}`;
  const bounded = findBound(text);
  if (bounded !== undefined) {
    const number = isPlain(bounded.rest) ? bounded.rest : (rewrite(bounded.rest) ?? 'the number');
    return `${shown} has its bound in it; write ${number} here, and ${bounded.bound} in the column bound`;
  }
  const around = explainUnit(text);
  return around === undefined ? `${shown} is not a number; write digits alone, such as 648000` : `${shown} ${around}`;
}

/** Reads a cell that holds a number as programs write it: digits, a point before decimals, a hyphen below zero. */
export function readAmount(text: string): ReadAmount {
  if (!isPlain(text)) return { message: explain(text) };
  const value = Number(text);
  // The largest that a quantity may be, asked of a number alone: a file may hold fifteen thousand.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER || !keepsDigits(text, value))
    return { message: 'more digits than can be kept exactly; check the number' };
  // A zero has no sign.
  return { value: value === 0 ? 0 : value };
}
