import { unitOf } from './spelled';
import { isHyphen, lowerAt, type Tokens } from './token';

/** Before these, "one" is a person or one of several: `no one`, `each one`. */
const PRONOUNS = new Set(['no', 'every', 'any', 'some', 'each', 'which', 'another', 'square']);
/** Before these, it stands for something named earlier, unless a noun follows: `this one`, but `this one house`. */
const POINTING = new Set('the this that good great bad new big small last next old right wrong other'.split(' '));
/** Words that are no noun, so that "one" before them stands alone. */
const NO_NOUN = new Set(
  'of in on at for with from to by and or but as than you he she they we i it a an the not there here left ever yet so too again'.split(
    ' ',
  ),
);
/** Behind these words it does too, or speaks of people in general: `one is`, `one that`, `one another`. */
const AFTER = new Set(
  (
    'another who that which is are was were can cannot could should would must may might will has had have does did doesn ' +
    "whose where when ’ ' ? ! yes"
  ).split(' '),
);
/** Hyphened words in which it counts nothing. */
const JOINED = new Set('off way time sided liner stop man woman size up upmanship to'.split(' '));
const SUPERLATIVE = new Set(
  'most best worst few only main major key first last leading top greatest least less'.split(' '),
);

const ENDS = new Set(['.', ',', ';', ':', ')']);
const ARTICLES = new Set(['a', 'an', 'the', 'this', 'that']);

/** `one of the largest`, `one of the few`: a way of speaking, not a count. */
function praises(tokens: Tokens, at: number): boolean {
  if (lowerAt(tokens, at + 1) !== 'of') return false;
  if (['those', 'these', 'many'].includes(lowerAt(tokens, at + 2))) return true;
  for (let place = at + 3; place < at + 6; place += 1) {
    const word = lowerAt(tokens, place);
    if (SUPERLATIVE.has(word) || (word.endsWith('est') && word.length > 4)) return true;
  }
  return false;
}

/** `one after another`, `one by one`, `one after the other`: a manner, at either of its words. */
function tellsManner(tokens: Tokens, at: number): boolean {
  const after = lowerAt(tokens, at + 1);
  const pairs = lowerAt(tokens, at + 2) === 'one' || lowerAt(tokens, at + 2) === 'another';
  const others = lowerAt(tokens, at + 2) === 'the' && lowerAt(tokens, at + 3) === 'other';
  if (['after', 'by', 'from'].includes(after) && (pairs || others)) return true;
  return lowerAt(tokens, at - 1) === 'by' && lowerAt(tokens, at - 2) === 'one';
}

/** `a final one in May`, `the last one to go`: a noun's place is taken, unless a noun follows. */
function standsForNoun(tokens: Tokens, at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const described = DESCRIBED.has(lowerAt(tokens, at - 2)) && tokens[at - 1]?.type === 'word' && !LIMITING.has(before);
  if (!described && !POINTING.has(before)) return false;
  const after = tokens[at + 1];
  // "He said that one of them left" counts; "not that one" doesn't.
  return after?.type !== 'word' || (before !== 'that' && NO_NOUN.has(after.lower));
}
const DESCRIBED = new Set(['a', 'an', 'the', 'this']);
/** Adjectives that leave "one" a number: `a mere one in five`. */
const LIMITING = new Set('mere further additional estimated number level'.split(' '));

/** Whether the word "one" counts something here, rather than standing for a noun. */
export function isCountingOne(tokens: Tokens, at: number): boolean {
  if (isHyphen(tokens, at + 1) && tokens[at + 1]?.text !== '–') return !JOINED.has(lowerAt(tokens, at + 2));
  const before = lowerAt(tokens, isHyphen(tokens, at - 1) ? at - 2 : at - 1);
  const after = tokens[at + 1];
  if (after === undefined || AFTER.has(after.lower) || tellsManner(tokens, at)) return false;
  if (before === 'for' && after.lower === ',') return false;
  if (before === 'which' && lowerAt(tokens, at - 2) === 'of') return true;
  if (ENDS.has(after.lower))
    return !PRONOUNS.has(before) && !POINTING.has(before) && !ARTICLES.has(lowerAt(tokens, at - 2));
  if (after.lower === 'to') return tokens[at + 2]?.type === 'digits' || unitOf(lowerAt(tokens, at + 2)) !== undefined;
  if (PRONOUNS.has(before)) return false;
  if (standsForNoun(tokens, at)) return false;
  if (
    after.lower === 'day' &&
    ['will', 'would', 'he', 'she', 'they', 'might', 'may', 'could'].includes(lowerAt(tokens, at + 2))
  )
    return false;
  if (after.lower === 'hand' && (before === 'on' || (before === 'the' && lowerAt(tokens, at - 2) === 'on')))
    return false;
  if (after.lower === 'thing' && lowerAt(tokens, at + 2) === 'to') return false;
  return !praises(tokens, at);
}
