import type { Found } from './mention';
import { unitOf } from './spelled';
import { isHyphen, lowerAt, skipHyphen, type Tokens } from './token';

/** Words for many without a number, and the size in which each counts. */
const MANY: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1000],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);
const SINGLE: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Every word that may begin a number without a value. */
export const VAGUE_WORDS: readonly string[] = [...MANY.keys(), 'tens', 'scores', 'several', 'few', 'many', 'multi'];

/** What follows scores of people, and what may stand before them; a match's scores have a word of their own before. */
const AFTER_SCORES = new Set(
  'more others were are have had died hurt injured killed wounded dead missing remain remained fled gathered arrested turned'.split(
    ' ',
  ),
);
const BEFORE_SCORES = new Set(
  'and but with while as that said killed killing injured injuring wounded wounding hurt hurting left leaving , ; — – “ "'.split(
    ' ',
  ),
);

/** `Scores were hurt`, `and scores more`: the number twenty in the plural, without "of". */
function countsScores(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  const begins = before === undefined || BEFORE_SCORES.has(before.lower) || ['.', '!', '?'].includes(before.lower);
  return begins && AFTER_SCORES.has(lowerAt(tokens, at + 1));
}

/** `thirty-something`, `20-something`, `fortysomethings`: an age within ten years. */
function parseSomething(tokens: Tokens, at: number): Found | undefined {
  const [, stem] = /^(\p{L}+ty)somethings?$/u.exec(lowerAt(tokens, at)) ?? [];
  const joined = isHyphen(tokens, at + 1) && /^somethings?$/.test(lowerAt(tokens, at + 2));
  if (stem === undefined && !joined) return undefined;
  const word = stem ?? lowerAt(tokens, at);
  const value = /^[2-9]0$/.test(word) ? Number(word) : unitOf(word);
  if (value === undefined || value < 20) return undefined;
  return { at, next: stem === undefined ? at + 3 : at + 1, reading: { kind: 'vague', value } };
}

/** `thousands`, `tens of thousands`, `hundreds of millions`. */
function parseMany(tokens: Tokens, at: number): Found | undefined {
  const word = lowerAt(tokens, at);
  const of = lowerAt(tokens, at + 1) === 'of';
  const more = of ? MANY.get(lowerAt(tokens, at + 2)) : undefined;
  const size = word === 'tens' && of ? 10 : word === 'scores' && (of || countsScores(tokens, at)) ? 20 : MANY.get(word);
  if (size === undefined || (word === 'tens' && more === undefined)) return undefined;
  return { at, next: more === undefined ? at + 1 : at + 3, reading: { kind: 'vague', value: size * (more ?? 1) } };
}

/** `several`, `a few hundred`, `a couple of dozen`, `a handful`. */
function parseSeveral(tokens: Tokens, at: number): Found | undefined {
  const article = lowerAt(tokens, at) === 'a';
  const name = article ? at + 1 : at;
  const word = lowerAt(tokens, name);
  const several = word === 'several' || (article && ['few', 'couple', 'handful'].includes(word));
  const one = word === 'couple' ? 2 : 1;
  if (!several && !['few', 'many', 'multi'].includes(word)) return undefined;
  const of = lowerAt(tokens, name + 1) === 'of' ? name + 2 : skipHyphen(tokens, name + 1);
  const size = SINGLE.get(lowerAt(tokens, of)) ?? MANY.get(lowerAt(tokens, of));
  const more = size === undefined ? undefined : SINGLE.get(lowerAt(tokens, of + 1));
  if (size !== undefined && !(of === name + 2 && word === 'many'))
    return { at, next: more === undefined ? of + 1 : of + 2, reading: { kind: 'vague', value: size * (more ?? 1) } };
  return several ? { at, next: name + 1, reading: { kind: 'vague', value: one } } : undefined;
}

/** Reads a number without a value: dozens, tens of thousands, several, a few hundred. */
export function parseVague(tokens: Tokens, at: number): Found | undefined {
  return parseSomething(tokens, at) ?? parseMany(tokens, at) ?? parseSeveral(tokens, at);
}
