import type { Found } from './mention';
import { lowerAt, type Tokens } from './token';
import { parseUnit } from './unit';

/** Units that “a” counts once, where what is measured follows: `a foot of rain`, `a mile away`. */
const WORDS = new Set(
  'foot inch mile yard litre liter tonne ton kilo kilogram kilometre kilometer metre meter gallon acre hectare ounce degree pint barrel'.split(
    ' ',
  ),
);
const BEHIND = new Set('of away deep long wide high tall thick apart above below from or and'.split(' '));

const PRICED = new Set('cost costs costing fetched fetches sold sells trades traded'.split(' '));

/** Reads a unit with an article for its number: `a foot of rain` is one foot. */
export function parseLoneUnit(tokens: Tokens, at: number): Found | undefined {
  if (!['a', 'an'].includes(lowerAt(tokens, at)) || !WORDS.has(lowerAt(tokens, at + 1))) return undefined;
  const unit = parseUnit(tokens, at + 1);
  if (unit === undefined || !BEHIND.has(lowerAt(tokens, unit.next))) return undefined;
  const joins = ['or', 'and', 'from'].includes(lowerAt(tokens, unit.next));
  if (joins && !['more', 'less', 'so', 'above', 'the'].includes(lowerAt(tokens, unit.next + 1))) return undefined;
  // “A ton of coal cost £1” names what is paid for, and counts nothing.
  if ([2, 3, 4].some((ahead) => PRICED.has(lowerAt(tokens, unit.next + ahead)))) return undefined;
  return { at, next: unit.next, reading: { kind: 'number', value: 1, unit: unit.symbol } };
}
