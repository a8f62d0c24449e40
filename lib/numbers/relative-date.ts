import { parseMonthName, parseSeason, parseWeekday, twoDigits } from './calendar';
import type { Found } from './mention';
import { parsePartLength } from './part-length';
import { parseQuantity } from './quantity';
import { parseSeasonDate } from './season';
import { formatPeriod, type TimeUnit, timeUnitOf } from './time-unit';
import { isHyphen, lowerAt, type Tokens } from './token';
import { dateOf } from './year';
import { parseYearPart } from './year-part';

const DAYS: ReadonlyMap<string, string> = new Map([
  ['yesterday', 'P-1D'],
  ['today', 'P0D'],
  ['tonight', 'P0D'],
  ['tomorrow', 'P1D'],
]);
const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['following', 1],
  ['coming', 1],
]);
/** Every word that may begin a date told from the text's own, besides names of the calendar. */
export const RELATIVE_WORDS: readonly string[] = [...DAYS.keys(), ...STEPS.keys(), 'weekend'];
const NAMES: ReadonlyMap<number, string> = new Map([
  [-1, 'last-'],
  [0, 'this-'],
  [1, 'next-'],
]);
/** "The last day" and "this day" name no date; neither does "last minute". */
const VAGUE_UNITS = new Set(['second', 'minute', 'hour']);
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening']);

function isDatable(unit: TimeUnit, word: string): boolean {
  if (VAGUE_UNITS.has(unit.name)) return false;
  return unit.name !== 'day' || !['last', 'this', 'past', 'current', 'coming'].includes(word);
}

/** A period so many units away; what is under way and longer than a year is named (`this-century`). */
function formatStep(unit: TimeUnit, step: number): string {
  if (step === 0 && unit.times > 1 && unit.designator === 'Y') return `this-${unit.name}`;
  return formatPeriod([{ amount: Math.abs(step), unit }], Math.sign(step));
}

/** `last year`, `this weekend`, `next Tuesday`, `next spring`, `last June`. */
function parseStep(tokens: Tokens, at: number): Found | undefined {
  const word = lowerAt(tokens, at);
  const step = STEPS.get(word);
  if (step === undefined) return undefined;
  const name = lowerAt(tokens, at + 1);
  const unit = name.endsWith('s') || name.endsWith('ia') || name.endsWith('ies') ? undefined : timeUnitOf(name);
  if (unit !== undefined)
    return isDatable(unit, word) && !isHyphen(tokens, at + 2) ? dateOf(at, at + 2, formatStep(unit, step)) : undefined;
  if (name === 'weekend') return dateOf(at, at + 2, step === 0 ? 'weekend' : `${NAMES.get(step)}weekend`);
  if (name === 'night' && word === 'last') return dateOf(at, at + 2, 'P-1D');
  if (PARTS_OF_DAY.has(name) && word === 'this') return dateOf(at, at + 2, 'P0D');
  const weekday = parseWeekday(tokens, at + 1);
  if (weekday !== undefined) return dateOf(at, weekday.next, `weekday-${weekday.value}`);
  const drops = name === 'fall' && ['in', 'of'].includes(lowerAt(tokens, at + 2));
  const season = drops ? undefined : parseSeason(tokens, at + 1);
  if (season !== undefined && word !== 'past') return dateOf(at, season.next, `${NAMES.get(step)}${season.value}`);
  const month = parseMonthName(tokens, at + 1);
  return month === undefined ? undefined : dateOf(at, month.next, `XXXX-${twoDigits(month.value)}`);
}

/** `two weeks ago`, `a decade ago`, `half a century ago`. */
function parseAgo(tokens: Tokens, at: number): Found | undefined {
  const article = ['a', 'an'].includes(lowerAt(tokens, at)) ? timeUnitOf(lowerAt(tokens, at + 1)) : undefined;
  const quantity = article === undefined ? parseQuantity(tokens, at) : undefined;
  const parts =
    article !== undefined ? [{ amount: 1, unit: article }] : quantity?.kind === 'duration' ? quantity.parts : undefined;
  const next = quantity?.next ?? at + 2;
  return parts !== undefined && lowerAt(tokens, next) === 'ago'
    ? dateOf(at, next + 1, formatPeriod(parts, -1))
    : undefined;
}

/** Reads a date told from the text's own: `yesterday`, `last week`, `Tuesday`, `a decade ago`, `next spring`. */
export function parseRelativeDate(tokens: Tokens, at: number): Found | undefined {
  const day = DAYS.get(lowerAt(tokens, at));
  if (day !== undefined) return dateOf(at, at + 1, day);
  if (lowerAt(tokens, at) === 'weekend' && lowerAt(tokens, at - 1) === 'the') return dateOf(at, at + 1, 'weekend');
  const found =
    parseStep(tokens, at) ??
    parseAgo(tokens, at) ??
    parseSeasonDate(tokens, at) ??
    parseYearPart(tokens, at) ??
    parsePartLength(tokens, at);
  if (found !== undefined) return found;
  const weekday = parseWeekday(tokens, at);
  return weekday === undefined ? undefined : dateOf(at, weekday.next, `weekday-${weekday.value}`);
}
