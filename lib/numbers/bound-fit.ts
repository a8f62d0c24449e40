import { isVerbOfChange } from './change';
import type { Found } from './mention';
import type { Phrase } from './phrase';
import { isHyphen, lowerAt, type Tokens } from './token';

/** Before a stretch of time "over" bounds it only behind one of these; else it means during (`£5bn over 10 years`). */
const TAKES_LENGTH = new Set(
  (
    'for in lasting lasted lasts last took taken takes take spent spend after served serving with been of is was aged worked waited ' +
    'jailed waiting wait waits queueing queued sleeping staying old aged just well a little within since from than by now already married lived living stayed ran run running sentenced every all and or'
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

const SHORTLY = new Set(['shortly before', 'just before', 'shortly after', 'soon after', 'just after']);
/** `shortly before 4 a.m.`: on which side of a time of day. */
const limitsClock = ({ reading }: Found, words: string) =>
  SHORTLY.has(words) && reading.kind === 'date' && reading.value.startsWith('T');

const STARTS = /^start/;
const PASSES = new Set(['past', 'passed', 'passing', 'top']);
/** What a number may be passed by: `the toll passed 1,000`. */
const TALLIES = new Set(
  'toll number total count tally population sales attendance figure temperature temperatures value price prices deaths cases has have'.split(
    ' ',
  ),
);
/** `climbed past 200`, `the toll passed 1,000`, `could top 40C`. */
function passes(tokens: Tokens, words: string, from: number): boolean {
  const before = lowerAt(tokens, from - 1);
  const pushes = [2, 3].some((back) =>
    /^(?:lift|push|take|bring|send|propel|carry)(?:s|ed|ing)?$|^(?:took|brought|sent)$/.test(
      lowerAt(tokens, from - back),
    ),
  );
  if (words === 'past')
    return (
      pushes ||
      isVerbOfChange(before) ||
      /^(?:push|go|get|sail|soar|surge|run)(?:ed|es|s|ing|ning)?$|^(?:went|ran|got|gone)$/.test(before)
    );
  if (words === 'top') return /^(?:to|could|may|might|will|would|can|cannot|not|should)$/.test(before);
  return TALLIES.has(before);
}

/** `3% higher than a year ago`, `5% more than a year ago`: compared with another time, and no bound of it. */
function comparesTimes(tokens: Tokens, found: Found, words: string, from: number): boolean {
  const last = lowerAt(tokens, found.next - 1);
  const past = last === 'ago' || /^(?:ago|earlier|before|previously)$/.test(lowerAt(tokens, found.next));
  if (!past || !words.endsWith('than')) return false;
  const amount = /^(?:%|percent|cent|points?)$/.test(lowerAt(tokens, from - 1));
  return amount || !/(?:more|less) than$/.test(words);
}

/** `£2,850 plus VAT`: what is added, and no bound. */
const addsTax = (tokens: Tokens, { next, reading }: Found) =>
  reading.kind === 'money' && tokens[next + 1]?.type === 'word' && !isHyphen(tokens, next);

/** `under 530 feet of water`: where something lies, and no less than that. */
const liesUnder = (tokens: Tokens, { next }: Found, words: string) =>
  words === 'under' &&
  lowerAt(tokens, next) === 'of' &&
  /^(?:water|snow|ice|mud|rock|rubble|earth|debris|sand|ash|sea|soil)$/.test(lowerAt(tokens, next + 1));

const DISPUTES =
  /^(?:row|dispute|court|clash|clashed|fight|lawsuit|case|anger|outcry|protests?|protested|strikes?|sued|investigated|arrested|questioned|criticised|criticized|fined|apologised|apologized|resigned|quit|charged|battle|talks|argument|argued|quarrel|feud|backlash|scandal|inquiry)$/;

/** `a row over 40 jobs`, `stopped in court over 11 ballots`: what a dispute is about. */
const isAbout = (tokens: Tokens, words: string, from: number) =>
  words === 'over' && DISPUTES.test(lowerAt(tokens, from - 1));

/** "Over 10 years" and "about 2010": whether a bound's words can limit this kind of mention at this place. */
export function suitsBound(tokens: Tokens, found: Found, phrase: Phrase, from: number): boolean {
  const words = phrase.join(' ');
  const { kind } = found.reading;
  if ((kind === 'date' || kind === 'duration') && comparesTimes(tokens, found, words, from)) return false;
  if (kind === 'date')
    return lowerAt(tokens, found.next - 1) === 'ago' || LIMITS_DATES.has(words) || limitsClock(found, words);
  if (SHORTLY.has(words)) return false;
  if (words === 'inside') return kind === 'duration';
  if (words === 'plus') return !addsTax(tokens, found);
  if (liesUnder(tokens, found, words) || isAbout(tokens, words, from)) return false;
  if (words === 'within') return kind === 'duration' || ('unit' in found.reading && found.reading.unit !== undefined);
  if (PASSES.has(words)) return passes(tokens, words, from);
  if (STARTS.test(words)) return kind === 'money' || ('of' in found.reading && found.reading.of === 'money');
  if (words === 'a good') return kind !== 'ratio' && kind !== 'vague';
  if (kind === 'ordinal') return ['about', 'around', 'almost', 'nearly'].includes(words);
  if (compares(tokens, found, words, from)) return false;
  if (words === 'over' && /^(?:roll|hand|tip|keel|carr|boil)(?:s|ed|ing|ied)?$/.test(lowerAt(tokens, from - 1)))
    return false;
  if (words === 'up to' && RISES.has(lowerAt(tokens, from - 1))) return false;
  const clear = kind === 'money' || kind === 'share' || (tokens[found.at]?.text.length ?? 0) > 2;
  if (
    words === 'about' &&
    !(clear && kind !== 'duration' && tokens[found.at]?.type !== 'word') &&
    SPEAKS.has(lowerAt(tokens, from - 1))
  )
    return false;
  if (NEEDS_UNIT.has(words))
    return kind === 'duration' || ('unit' in found.reading && found.reading.unit !== undefined);
  if (words === 'near' || words === 'some') return kind !== 'ratio' && lowerAt(tokens, found.at) !== 'of';
  if (kind !== 'duration' || words !== 'over') return true;
  // “A row over a two-year offer”
  if (lowerAt(tokens, found.at - 1) === 'a' && isHyphen(tokens, found.at + 1)) return false;
  const aged = ['old', 'of'].includes(lowerAt(tokens, found.next));
  return aged || TAKES_LENGTH.has(lowerAt(tokens, from - 1));
}
