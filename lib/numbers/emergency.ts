import { timeUnitOf } from './time-unit';
import { isHyphen, lowerAt, type Tokens, touches } from './token';
import { parseUnit } from './unit';

/** Numbers at which help is called. */
const NUMBERS = /^(?:999|911|112|111|101|000)$/;
const CALLS = /^(?:(?:dial|call|ring)(?:l?ed|l?ing|s)?|rang)$/;
/** What such a number is a name of, in the singular: `the 911 operator`. */
const SERVICES = new Set(
  (
    'call caller operator dispatcher dispatch dispatching number service line hotline helpline system handler centre center emergency ' +
    'response phone telephone recording tape audio transcript log network team staff app'
  ).split(' '),
);
/** Words with an s at their end that count nothing. */
const NO_PLURAL = new Set(
  'as is was has this its his yes us always perhaps sometimes besides towards afterwards across does thus unless'.split(
    ' ',
  ),
);
const PLURALS = new Set('people men women children police fish sheep dead injured missing wounded'.split(' '));

const isPlural = (word: string) =>
  PLURALS.has(word) || (/[^s]s$/.test(word) && word.length > 2 && !NO_PLURAL.has(word));

/** Whether a number has a unit, or is joined to what it counts: `101 MW`, `112%`, `a 112-page report`. */
const isMeasured = (tokens: Tokens, at: number) =>
  parseUnit(tokens, at + 1) !== undefined ||
  isHyphen(tokens, at + 1) ||
  (touches(tokens, at + 1) && lowerAt(tokens, at + 1) === '%') ||
  /^(?:per|percent|%|thousand|million|billion|trillion)$/.test(lowerAt(tokens, at + 1));

/** Behind an article only the name of a service makes it a telephone’s: `the 911 operator`, but `the 112 homes`. */
function isNamed(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at + 1);
  if (SERVICES.has(word)) return !isPlural(lowerAt(tokens, at + 2));
  const after = tokens[at + 1];
  // “Drove a 911” and “a 911 Turbo”; nobody counts “a 112”, but for a time or a distance.
  return (
    lowerAt(tokens, at - 1) === 'a' && timeUnitOf(word) === undefined && (after?.type !== 'word' || after.text !== word)
  );
}

/** `dialled 999`, `a call to 112`, `the 911 operator`: the number of a telephone, which counts nothing. */
export function isCalled(tokens: Tokens, at: number): boolean {
  if (!NUMBERS.test(lowerAt(tokens, at)) || isMeasured(tokens, at)) return false;
  const before = lowerAt(tokens, at - 1);
  const after = lowerAt(tokens, at + 1);
  if (['a', 'the', 'first', 'second', 'another'].includes(before)) return isNamed(tokens, at);
  const called =
    CALLS.test(before) || (before === 'to' && /^(?:calls?|texts?|messages?)$/.test(lowerAt(tokens, at - 2)));
  // “Called 911 minutes later” names a time behind the call.
  return called && (!isPlural(after) || timeUnitOf(after.replace(/s$/, '')) !== undefined);
}
