import type { Mention } from '../numbers/mention';

/** A mention in its words: at most eight, bound and noun with it, and the noun alone. */
export type Phrase = {
  readonly words: string;
  /** What is counted, as far as the words behind the number tell it; empty where they don’t. */
  readonly noun: string;
  /** What the number is a part of: `Ukraine` behind “18% of Ukraine”; empty where that isn’t said. */
  readonly whole: string;
};

type Word = { readonly start: number; readonly end: number; readonly text: string };

/** The most words that may be quoted. */
const MOST = 8;
/** The most words taken from behind a number. */
const BEHIND = 4;
/** Behind these, another part of the sentence begins. */
const STOPS = new Set(
  (
    'in on at since after before when while where who whom which that were was is are be been being have has had and or but as ' +
    'for to by with from into over under during through until till against than because if so though although amid near about ' +
    'per above below this last next yesterday today tomorrow said says will would could may might must can did does do died killed'
  ).split(' '),
);

/** Behind a noun these belong to the verb that follows: `1,260 people likely died`; at once behind a number they don’t. */
const ADVERBS = new Set(
  'also still now already then later perhaps maybe soon never ever often even both all each'.split(' '),
);
const NO_ADVERB =
  /^(?:family|supply|assembly|july|italy|ally|reply|anomaly|monopoly|early|elderly|daily|weekly|monthly|yearly|only|fly|butterfly|rally|jelly|lily|holy)$/;
const isAdverb = (word: string) => ADVERBS.has(word) || (/\p{L}ly$/u.test(word) && !NO_ADVERB.test(word));

const CLOSING = /[.,;:!?…”’"')\]]+$/;
const OPENING = /^[“‘"'([]+/;

function toWords(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
    text: found[0],
  }));
}

/** The words behind a mention that still belong to it, as places in the list. */
function takeBehind(words: readonly Word[], last: number): number {
  let to = last;
  while (to - last < BEHIND) {
    const next = words[to + 1];
    // Closing marks end the phrase, but for an apostrophe within one.
    if (next === undefined || /[.,;:!?…”")\]–—]$/.test(words[to]?.text ?? '')) break;
    const plain = next.text.toLowerCase().replace(CLOSING, '');
    if (STOPS.has(plain) || (to > last && isAdverb(plain)) || /^[–—(“"]/.test(next.text)) break;
    to += 1;
  }
  const ends = (words[to]?.text ?? '').toLowerCase();
  return to > last && ['of', 'the', 'a', 'an', 'its', 'their'].includes(ends) ? takeShorter(words, last, to) : to;
}

/** Leaves out what can’t end a phrase: “of the”. */
function takeShorter(words: readonly Word[], last: number, to: number): number {
  let end = to;
  while (end > last && ['of', 'the', 'a', 'an', 'its', 'their'].includes((words[end]?.text ?? '').toLowerCase()))
    end -= 1;
  return end;
}

/** Where the words of a bound begin, when they stand before the number, and end, when they stand behind it. */
function stretchToBound(text: string, { start, end, boundText }: Mention): { start: number; end: number } {
  if (boundText === undefined) return { start, end };
  const near = Math.max(0, start - boundText.length - 30);
  const before = text.slice(near, start).lastIndexOf(boundText);
  if (before >= 0) return { start: near + before, end };
  const behind = text.slice(end, end + boundText.length + 30).indexOf(boundText);
  return behind >= 0 ? { start, end: end + behind + boundText.length } : { start, end };
}

/** How far around a mention its words are looked for, in UTF-16 units, so that a long paragraph costs no more. */
const NEAR = 240;
/** More letters than any word has; what has more is cut, so that a text in one piece costs no more either. */
const LONGEST = 300;

type Stretch = { readonly start: number; readonly end: number };

/** The part of a paragraph around a mention, cut between words. */
function toNear(text: string, { start, end }: Stretch, paragraph: Stretch): Stretch {
  let from = Math.max(paragraph.start, start - NEAR);
  const least = Math.max(paragraph.start, from - LONGEST);
  while (from > least && /\S/.test(text[from - 1] ?? ' ')) from -= 1;
  let to = Math.min(paragraph.end, end + NEAR);
  const most = Math.min(paragraph.end, to + LONGEST);
  while (to < most && /\S/.test(text[to] ?? ' ')) to += 1;
  return { start: from, end: to };
}

/** Words that stand for a noun named elsewhere, and those that come before one. */
const PRONOUN = /^(?:more|others?|them|it|us|those|these|whom|which|people’s)$/i;
const ARTICLE = /^(?:the|an?|its|their|his|her|our) /i;
/** What begins with one of these counts nothing: `what we know`, `came first`. */
const NO_NOUN =
  /^(?:what|or|who|how|why|where|when|which|that|this|higher|lower|entitled|going|dies|die|per|above|below|under|over|old|away|across|wide|long|deep|high|tall|apart|earlier|later|ago|fewer|less|larger|smaller|bigger|worth|due|up|down|out|off|(?:years?|months?|weeks?|days?|decades?) (?:earlier|later|before|ago)|\p{L}+ly$|\p{L}+ly (?:since|in|and)|we|you|he|she|they|it|i|came|come|went|go|goes|got|made|make|took|take|fell|rose|hit|left|won|lost|began|ended|followed|remained?|happened|not|so|then|there|here)\b/iu;
const toNoun = (text: string) => {
  const noun = text.replace(ARTICLE, '');
  // A symbol is no noun either: a word has two letters.
  return PRONOUN.test(text) || NO_NOUN.test(noun) || !/\p{L}{2}/u.test(noun) ? '' : noun;
};

const trim = (text: string) => text.replace(OPENING, '').replace(CLOSING, '').replace(/\s+/g, ' ').trim();

/**
 * Picks the words to quote for a mention, and the noun in them.
 * @param paragraph where the mention’s paragraph begins and ends, in UTF-16 units.
 */
export function pickPhrase(
  text: string,
  mention: Mention,
  paragraph: { readonly start: number; readonly end: number },
): Phrase {
  const place = stretchToBound(text, mention);
  const near = toNear(text, place, paragraph);
  const words = toWords(text, near.start, near.end);
  const first = words.findIndex((word) => word.end > place.start);
  const last = words.findLastIndex((word) => word.start < place.end);
  const to = takeBehind(words, last);
  const isBare = to === last && mention.kind !== 'date' && mention.boundText === undefined;
  const from = isBare && !/[.,;:!?]$/.test(words[first - 1]?.text ?? '.') ? first - 1 : first;
  const start = from === first ? Math.max(place.start, words[first]?.start ?? 0) : (words[from]?.start ?? place.start);
  const taken = words.slice(from, Math.min(to + 1, from + MOST));
  const behind = trim(text.slice(mention.end, words[to]?.end ?? mention.end));
  const [noun = '', ...rest] = ` ${behind}`.split(/\s+of\s+(?:the\s+|its\s+|their\s+)?/);
  return {
    words: trim(text.slice(start, taken.at(-1)?.end ?? mention.end)),
    noun: toNoun(trim(noun.trim().replace(/^[-–](?:odd\s+)?/, ''))),
    whole: toNoun((rest[0] ?? '').replace(/^[\d.,]+\s+(?:(?:thousand|million|billion|trillion)\s+)?/u, '')),
  };
}
