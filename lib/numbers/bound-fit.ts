import type { Found } from './mention';
import type { Phrase } from './phrase';
import { lowerAt, type Tokens } from './token';

/** Before a stretch of time "over" bounds it only behind one of these; else it means during (`£5bn over 10 years`). */
const TAKES_LENGTH = new Set(
  (
    'for in lasting lasted lasts last took taken takes take spent spend after served serving with been of is was aged worked waited ' +
    'jailed just well a little within since from than by now already married lived living stayed ran run running sentenced every all and or'
  ).split(' '),
);
/** Behind these, "about" names a subject: `concerns about two firms`. */
const SPEAKS = new Set(
  (
    'talk talks talking talked concern concerns concerned worry worried worries question questions story stories know knew told ' +
    'speak spoke speaking report reports details information complaints'
  ).split(' '),
);
/** Behind these, "up to" tells a movement: `growth picks up to 1.4 per cent`. */
const RISES = new Set(
  'pick picks picked picking go goes went going move moves moved moving add adds live lived own owns'.split(' '),
);
const LIMITS_DATES = new Set(
  (
    'about,around,circa,c,c .,approximately,roughly,~,at least,no earlier than,not earlier than,no sooner than,not before,no later than,' +
    'not later than,at the earliest,at the latest,as early as,as late as,or later,and later,or earlier,or so,or thereabouts'
  ).split(','),
);
/** Before a bare number these join clauses: `as long as two agree`, `as far as one can see`. */
const NEEDS_UNIT = new Set(['as long as', 'as far as']);
/** Behind these, “as much as” compares and bounds nothing: `twice as much as a year before`. */
const TIMES = new Set('twice thrice times half third quarter fifth tenth'.split(' '));
const COMPARES = /^as (?:many|much|high|long|far|old|few|little|low|young|short) as$/;

/** Whether “as much as” stands in a comparison: behind so many times, or before a time of the past. */
function compares(tokens: Tokens, found: Found, words: string, from: number): boolean {
  if (!COMPARES.test(words)) return false;
  const before = lowerAt(tokens, from - 1);
  const past = found.reading.kind === 'duration' && /^(?:before|earlier|previously)$/.test(lowerAt(tokens, found.next));
  return TIMES.has(before) || before.endsWith('fold') || past;
}

/** "Over 10 years" and "about 2010": whether a bound's words can limit this kind of mention at this place. */
export function suitsBound(tokens: Tokens, found: Found, phrase: Phrase, from: number): boolean {
  const words = phrase.join(' ');
  const { kind } = found.reading;
  if (kind === 'date') return lowerAt(tokens, found.next - 1) === 'ago' || LIMITS_DATES.has(words);
  if (kind === 'ordinal') return ['about', 'around', 'almost', 'nearly'].includes(words);
  if (compares(tokens, found, words, from)) return false;
  if (words === 'up to' && RISES.has(lowerAt(tokens, from - 1))) return false;
  if (words === 'about' && SPEAKS.has(lowerAt(tokens, from - 1))) return false;
  if (NEEDS_UNIT.has(words))
    return kind === 'duration' || ('unit' in found.reading && found.reading.unit !== undefined);
  if (words === 'near' || words === 'some') return kind !== 'ratio' && lowerAt(tokens, found.at) !== 'of';
  if (kind !== 'duration' || words !== 'over') return true;
  const aged = ['old', 'of'].includes(lowerAt(tokens, found.next));
  return aged || TAKES_LENGTH.has(lowerAt(tokens, from - 1));
}
