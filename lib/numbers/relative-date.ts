import { parseMonthName, parseSeason, parseWeekday, twoDigits } from './calendar';
import type { Found } from './mention';
import { parseOrdinal } from './ordinal';
import { parseQuantity } from './quantity';
import { formatPeriod, type TimeUnit, timeUnitOf } from './time-unit';
import { isHyphen, lowerAt, skipHyphen, type Tokens } from './token';
import { dateOf, parseYearDigits } from './year';

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

/** `summer 2023`, `spring of 2024`, `the summer`. */
function parseSeasonDate(tokens: Tokens, at: number): Found | undefined {
  const season = parseSeason(tokens, at);
  if (season === undefined) return undefined;
  const year = parseYearDigits(tokens, lowerAt(tokens, season.next) === 'of' ? season.next + 1 : season.next);
  if (year !== undefined)
    return dateOf(
      at,
      lowerAt(tokens, season.next) === 'of' ? season.next + 2 : season.next + 1,
      `${year}-${season.value}`,
    );
  const before = [lowerAt(tokens, at - 2), lowerAt(tokens, at - 1)].join(' ');
  const placed =
    /^(?:in|by|over|during|since|until|through|throughout) the$/.test(before) &&
    tokens[at]?.text !== 'fall' &&
    !['of', 'in', 'to'].includes(lowerAt(tokens, at + 1));
  return placed && tokens[at + 1]?.type !== 'word' ? dateOf(at, at + 1, `XXXX-${season.value}`) : undefined;
}

/** A half of the year, as months. */
const HALVES = ['01/06', '07/12'];

function formatPart(year: string | undefined, part: 'quarter' | 'half', number: number): string | undefined {
  if (part === 'quarter') return number <= 4 ? `${year ?? 'XXXX'}-${32 + number}` : undefined;
  const [from, to] = HALVES[number - 1]?.split('/') ?? [];
  return from === undefined || to === undefined ? undefined : `${year ?? 'XXXX'}-${from}/${year ?? 'XXXX'}-${to}`;
}

type YearPart = { readonly part: 'quarter' | 'half'; readonly number: number; readonly next: number };

function parsePartName(tokens: Tokens, at: number): YearPart | undefined {
  const code = /^([qh])([1-4])$/.exec(lowerAt(tokens, at));
  if (code !== null) return { part: code[1] === 'q' ? 'quarter' : 'half', number: Number(code[2]), next: at + 1 };
  const ordinal = parseOrdinal(tokens, at);
  if (ordinal === undefined) return undefined;
  const name = skipHyphen(tokens, ordinal.next);
  const part = lowerAt(tokens, name);
  if ((part !== 'quarter' && part !== 'half') || isHyphen(tokens, name + 1)) return undefined;
  return { part, number: ordinal.value, next: name + 1 };
}

/** `third quarter`, `Q3 2024`, `the first half of 2024`, `second half of the year`. Halves need their year: a match has two. */
function parseYearPart(tokens: Tokens, at: number): Found | undefined {
  const name = parsePartName(tokens, at);
  if (name === undefined) return undefined;
  const of = lowerAt(tokens, name.next) === 'of' ? name.next + 1 : name.next;
  const year = parseYearDigits(tokens, of);
  const ofYear =
    of > name.next &&
    ['the', 'this', 'last', 'next'].includes(lowerAt(tokens, of)) &&
    lowerAt(tokens, of + 1) === 'year';
  if (name.part === 'half' && year === undefined && !ofYear) return undefined;
  const value = formatPart(year, name.part, name.number);
  const bare = lowerAt(tokens, of) === 'the' ? of + 2 : name.next;
  return value === undefined ? undefined : dateOf(at, year !== undefined ? of + 1 : ofYear ? bare : name.next, value);
}

/** Reads a date told from the text's own: `yesterday`, `last week`, `Tuesday`, `a decade ago`, `next spring`. */
export function parseRelativeDate(tokens: Tokens, at: number): Found | undefined {
  const day = DAYS.get(lowerAt(tokens, at));
  if (day !== undefined) return dateOf(at, at + 1, day);
  if (lowerAt(tokens, at) === 'weekend' && lowerAt(tokens, at - 1) === 'the') return dateOf(at, at + 1, 'weekend');
  const found =
    parseStep(tokens, at) ?? parseAgo(tokens, at) ?? parseSeasonDate(tokens, at) ?? parseYearPart(tokens, at);
  if (found !== undefined) return found;
  const weekday = parseWeekday(tokens, at);
  return weekday === undefined ? undefined : dateOf(at, weekday.next, `weekday-${weekday.value}`);
}
