import type { Sentence } from '../../numbers/sentence';
import { lowerAt, type Tokens } from '../../numbers/token';
import { readBehind } from './behind';
import { type Cue, isPassive, mark } from './cue';
import { toOwner } from './document-cue';
import { isCapital, isTime, type Named, type Stretch } from './noun-phrase';
import { readFirst, readSubject } from './subject';
import { BE, BODIES, DOCUMENTS, INVERTED, PERSONS, PRONOUNS, REACTS, SAY, SAYING, SAYS, SHOWS, SPEAKS } from './words';

const ENDS = new Set([',', '.', ';', '!', '?', '”', ')', '–', '—', ':']);
const QUOTES = new Set(['“', '”', '"', '‘']);
/** The most words between a verb and the end of its clause: `told reporters in the capital on Thursday`. */
const ADDRESSEE = 10;

/** Digits of a day: those of `on 1 July`. */
const isDay = (tokens: Tokens, at: number) => isTime(tokens, at + 1) || isTime(tokens, at - 1);

/** The token at which what a verb says would begin or, behind whom it is said to and when, the clause ends. */
function endOfSaying(tokens: Tokens, verb: number, most: number): number | undefined {
  for (let at = verb + 1; at <= Math.min(most, verb + ADDRESSEE); at += 1) {
    const word = lowerAt(tokens, at);
    if (at >= most || ENDS.has(word) || QUOTES.has(word)) return at;
    const speaks = word === 'that' || (tokens[at]?.type === 'digits' && !isDay(tokens, at)) || SHOWS.has(word);
    if (speaks || (BE.has(word) && word !== 'to' && word !== 'may')) return undefined;
  }
  return undefined;
}

/** How far a saying before whose subject a clause ended reaches: back to it, where nothing that is said follows at once. */
export function reachOf(tokens: Tokens, from: number, verb: number, { from: first, to: most }: Sentence): Cue['reach'] {
  const before = lowerAt(tokens, from - 1);
  const closed = from > first && ([',', '–', '—'].includes(before) || QUOTES.has(before));
  const end = closed ? endOfSaying(tokens, verb, most) : undefined;
  if (end === undefined) return 'opens';
  const closing = lowerAt(tokens, end);
  const speaks =
    closing === ':' ||
    ((closing === ',' || end < most) && ['“', '"'].includes(lowerAt(tokens, closing === ',' ? end + 1 : end)));
  return speaks && !QUOTES.has(before) && !QUOTES.has(lowerAt(tokens, from - 2)) ? 'opens' : 'joins';
}

/** `according to the office`, `citing Orla Wick`. */
export function readAccording(tokens: Tokens, at: number, { from, to }: Sentence): Cue | undefined {
  const citing = lowerAt(tokens, at) === 'citing';
  if (!citing && (lowerAt(tokens, at) !== 'according' || lowerAt(tokens, at + 1) !== 'to')) return undefined;
  const read = readBehind(tokens, citing ? at + 1 : at + 2, to);
  if (read === undefined) return undefined;
  const who = toOwner(tokens, read);
  const opens = at <= from + 1 || (citing && lowerAt(tokens, read.to) === 'that');
  return { from: at, to: read.beside?.to ?? read.to, who, reach: opens ? 'opens' : 'joins', ...mark(who !== read) };
}

/** Behind these an amount follows that somebody gained, and nothing that they said: `added 0.7 per cent`. */
const GAINS = new Set([
  'added',
  'adds',
  'claimed',
  'claims',
  'posted',
  'named',
  'welcomed',
  'welcomes',
  'refused',
  'called',
]);
const isAmount = (tokens: Tokens, at: number) => tokens[at]?.type === 'digits' || /^[£$€¥+]$/.test(lowerAt(tokens, at));

/** A subject that speaks by a verb; that of a second verb stands at the beginning of its sentence. */
function subjectOf(tokens: Tokens, at: number, { from, to }: Sentence): Named | undefined {
  const word = lowerAt(tokens, at);
  const before = lowerAt(tokens, at - 1);
  if (before === 'and' || before === 'but' || SAYING.has(word))
    return readFirst(tokens, { from, to: Math.min(to, at) });
  const who = readSubject(tokens, from, at, SPEAKS.has(word));
  const isSeveral = who !== undefined && (/s$/.test(lowerAt(tokens, who.to - 1)) || isKnown(tokens, who));
  return SAY.has(word) && !isSeveral ? undefined : who;
}

/** `Jo Hill said`, `, said Jo Hill`. */
export function readSays(tokens: Tokens, at: number, sentence: Sentence): Cue | undefined {
  const word = lowerAt(tokens, at);
  const isSaying = SAYING.has(word) && lowerAt(tokens, at - 1) === ',';
  if (!(SAYS.has(word) || SAY.has(word) || REACTS.has(word) || isSaying) || isPassive(tokens, at)) return undefined;
  if (GAINS.has(word) && isAmount(tokens, at + 1)) return undefined;
  // Who wrote 40 cheques said nothing by it.
  const inverts = [',', '”', '"'].includes(lowerAt(tokens, at - 1));
  if (/^wr(?:ote|ites)$/.test(word) && !inverts && !/^(?:that|in|on|to|[,.:“"])$/.test(lowerAt(tokens, at + 1)))
    return undefined;
  const who = subjectOf(tokens, at, sentence);
  return who === undefined ? readInverted(tokens, at, sentence) : toCue(tokens, at, sentence, who);
}

/** What a subject says by its verb; undefined where the verb is a noun: `the estimates for July`. */
function toCue(tokens: Tokens, at: number, sentence: Sentence, who: Named): Cue | undefined {
  const word = lowerAt(tokens, at);
  const isNoun = DOCUMENTS.has(word) || SAY.has(word);
  // “The researchers report in The Lancet”.
  const isIn = word === 'report' && lowerAt(tokens, at + 1) === 'in' && isCapital(tokens, at + 2);
  if (isNoun && !isIn && /^(?:of|for|by|from|in|is|was|are|were)$/.test(lowerAt(tokens, at + 1))) return undefined;
  const before = lowerAt(tokens, at - 1);
  const follows = who.to < at - 1 && (/^(?:who|and|but)$/.test(before) || (before === ',' && SAYING.has(word)));
  const from = follows ? at - 1 : who.from;
  const owner = toOwner(tokens, who);
  const reach = follows ? 'opens' : reachOf(tokens, from, at, sentence);
  const reacts = REACTS.has(word) && lowerAt(tokens, at + 1) !== 'that' ? { reacts: true as const } : {};
  return { from, to: at + 1, who: owner, reach, ...mark(owner !== who), ...reacts };
}

/** `, said the mayor`: a verb before its subject. */
function readInverted(tokens: Tokens, at: number, { from, to }: Sentence): Cue | undefined {
  const before = lowerAt(tokens, at - 1);
  if (!INVERTED.has(lowerAt(tokens, at)) || at === from || !(QUOTES.has(before) || before === ',')) return undefined;
  const who = readBehind(tokens, at + 1, to, true);
  return who === undefined ? undefined : { from: at, to: who.beside?.to ?? who.to, who, reach: 'joins' };
}

const COUNTS =
  /^(?:counted|counts|recorded|records|put|puts|found|finds|registered|listed|showed|pegged|valued|foresees|envisages|sees|want|wants|wanted|demands|demanded|seeks|sought|asked)$/;

/** Whether a phrase has a word for a body, a person or a pronoun in it. */
function isKnown(tokens: Tokens, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) {
    const word = lowerAt(tokens, at);
    if (BODIES.has(word) || PERSONS.has(word) || PRONOUNS.has(word)) return true;
  }
  return false;
}

/** `the office counted 98`, `the insurers put the damage at 5`: only of a body or a person, known by what they are. */
export function readCounts(tokens: Tokens, at: number, sentence: Sentence): Cue | undefined {
  const word = lowerAt(tokens, at);
  if (!COUNTS.test(word) || isPassive(tokens, at)) return undefined;
  if (word === 'asked' && lowerAt(tokens, at + 1) !== 'for') return undefined;
  const who = readSubject(tokens, sentence.from, at);
  const known =
    who !== undefined && (isKnown(tokens, who) || (who.beside !== undefined && isKnown(tokens, who.beside)));
  return known ? { from: who.from, to: at + 1, who, reach: 'opens' } : undefined;
}

const RECKONS = /^(?:reckoning|calculations?|estimates?|count|figures|account)$/;

/** `by her calculations`, `by the count of Jo Hill`. */
export function readReckoning(tokens: Tokens, at: number, { from, to }: Sentence): Cue | undefined {
  if (!['by', 'on'].includes(lowerAt(tokens, at))) return undefined;
  const counted =
    lowerAt(tokens, at + 1) === 'the' && RECKONS.test(lowerAt(tokens, at + 2)) && lowerAt(tokens, at + 3) === 'of';
  const whose = counted ? readBehind(tokens, at + 4, to) : undefined;
  if (whose !== undefined)
    return { from: at, to: whose.beside?.to ?? whose.to, who: whose, reach: at <= from + 1 ? 'opens' : 'joins' };
  const isOwn = ['his', 'her', 'its', 'their'].includes(lowerAt(tokens, at + 1));
  const own = lowerAt(tokens, at + 2) === 'own' ? at + 3 : at + 2;
  const isCount = RECKONS.test(lowerAt(tokens, own));
  if (!isOwn || !isCount || own >= to) return undefined;
  return { from: at, to: own + 1, who: { from: at + 1, to: at + 2 }, reach: at <= from + 1 ? 'opens' : 'joins' };
}
