import type { Sentence } from '../../numbers/sentence';
import { lowerAt, type Tokens } from '../../numbers/token';
import { readBehind } from './behind';
import { type Cue, isPassive, mark } from './cue';
import { isCapital, type Named, namesSomebody, type Stretch } from './noun-phrase';
import { BREAKS, DETERMINERS, DOCUMENTS, PERSONS, SHOWS } from './words';

/** `figures published by the office`, `estimated by Orla Wick at`: the document or number is theirs. */
const MADE =
  /^(?:published|released|compiled|led|announced|reported|estimated|conducted|issued|collected|gathered|commissioned|calculated|produced|recorded|cited|carried|provided|quoted|named|identified|confirmed|supplied|analysed|analyzed|put|verified|reviewed|obtained|seen)$/;

export function readMade(tokens: Tokens, at: number, { to }: Sentence): Cue | undefined {
  if (!MADE.test(lowerAt(tokens, at))) return undefined;
  const by = ['out', 'together', 'forward'].includes(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (lowerAt(tokens, by) !== 'by') return undefined;
  const who = readBehind(tokens, by + 1, to);
  return who === undefined ? undefined : { from: at, to: who.beside?.to ?? who.to, who, reach: 'joins' };
}

/** Whose a document is that somebody is named by, as `figures from the office`; else who is named. */
export function toOwner(tokens: Tokens, named: Named): Named {
  for (let at = named.from; at < named.to; at += 1)
    if (DOCUMENTS.has(lowerAt(tokens, at)) && !isCapital(tokens, at)) return ownerOf(tokens, named, at) ?? named;
  return named;
}

/** The name that a document is of: before it, `the agency’s figures`, or behind it, `a study by Orla Wick`; else itself. */
function ownerOf(tokens: Tokens, { from, to }: Stretch, document: number): Named | undefined {
  const at = MADE.test(lowerAt(tokens, document + 1)) ? document + 2 : document + 1;
  const next = lowerAt(tokens, at);
  if (['by', 'from', 'of'].includes(next)) {
    const who = readBehind(tokens, at + 1, to, next === 'by');
    if (who !== undefined && (next !== 'of' || !PERSONS.has(lowerAt(tokens, who.to - 1)))) return who;
  }
  // “A survey of 1,200 homes by the office”.
  for (let by = at; next === 'of' && by < to; by += 1) {
    const who = lowerAt(tokens, by) === 'by' ? readBehind(tokens, by + 1, to) : undefined;
    if (who !== undefined) return who;
  }
  for (let at = document - 1; at > from; at -= 1) {
    const isApostrophe = ['’', "'"].includes(lowerAt(tokens, at));
    if (isApostrophe && (lowerAt(tokens, at + 1) === 's' || /s$/.test(lowerAt(tokens, at - 1))))
      return { from, to: at };
  }
  if (['its', 'their', 'his', 'her'].includes(lowerAt(tokens, from))) return { from, to: from + 1 };
  for (let at = from; at < document; at += 1) {
    const word = tokens[at];
    const isName =
      word !== undefined &&
      word.type !== 'mark' &&
      word.text !== word.lower &&
      (at > from || !DETERMINERS.has(word.lower));
    if (isName && /\p{Lu}/u.test(word.text.slice(0, 1))) return { from, to: document };
  }
  return { from, to: document + 1 };
}

/** The most words between a document and its verb: `the survey of 1,200 drivers by Orla Wick found`. */
const FAR = 18;

/** `figures from the office show`, `a poll by Orla Wick put`, `its estimate for July is`: a document gives what follows. */
export function readDocument(tokens: Tokens, at: number, sentence: Sentence): Cue | undefined {
  if (!DOCUMENTS.has(lowerAt(tokens, at)) || (isCapital(tokens, at) && at > sentence.from)) return undefined;
  let from = at;
  while (from > sentence.from && at - from < 8 && isInside(tokens, from - 1)) from -= 1;
  // “By its own reckoning, put”: whoever put it is somebody else.
  if (lowerAt(tokens, from - 1) === 'by') return undefined;
  const owned = ['its', 'their', 'his', 'her'].includes(lowerAt(tokens, from));
  for (let verb = at + 1; verb < Math.min(sentence.to, at + FAR); verb += 1) {
    const word = lowerAt(tokens, verb);
    if ([';', ':', '“'].includes(word)) return undefined;
    if (!SHOWS.has(word)) continue;
    const copula = /^(?:is|was|are|were|has|had|have|gave|gives|give|names|named)$/.test(word);
    const who = ownerOf(tokens, { from, to: verb }, at);
    const isOwn = who !== undefined && (who.to <= at || who.from > at);
    if (who === undefined || (copula && !isOwn && !owned)) return undefined;
    const named = owned || who.from > at || namesSomebody(tokens, who);
    const closes =
      /^[.,;]?$/.test(lowerAt(tokens, verb + 1)) && lowerAt(tokens, from - 1) === ',' && from > sentence.from;
    return named ? { from, to: verb + 1, who, reach: closes ? 'joins' : 'opens', ...mark(isOwn) } : undefined;
  }
  return undefined;
}

const isInside = (tokens: Tokens, at: number) => {
  const token = tokens[at];
  if (token === undefined || token.type === 'digits') return token !== undefined;
  if (['’', "'", '-', '.'].includes(token.lower)) return token.lower !== '.';
  return token.type !== 'mark' && !BREAKS.has(token.lower);
};

/** `a report UNAIDS published`. */
export function readPublished(tokens: Tokens, at: number, { from }: Sentence): Cue | undefined {
  if (!['published', 'released', 'issued', 'compiled'].includes(lowerAt(tokens, at)) || isPassive(tokens, at))
    return undefined;
  let first = at;
  while (first > from && isCapital(tokens, first - 1)) first -= 1;
  const begin = DETERMINERS.has(lowerAt(tokens, first - 1)) ? first - 1 : first;
  const isOf = first < at && DOCUMENTS.has(lowerAt(tokens, begin - 1));
  return isOf
    ? { from: begin - 1, to: at + 1, who: { from: first, to: at }, reach: 'joins', inDocument: true }
    : undefined;
}
