import type { Sentence } from '../../numbers/sentence';
import { lowerAt, type Tokens } from '../../numbers/token';
import type { Cue } from './cue';
import type { Stretch } from './noun-phrase';
import { CONTRASTS, DETERMINERS } from './words';

/** A cue and what of its sentence is said by it. */
export type Reached = Stretch & { readonly cue: Cue };

/** Those that end what somebody says, where nobody else speaks behind them; an “and” goes on with it. */
const ENDING = new Set([...CONTRASTS].filter((word) => word !== 'and'));

/** Where another clause begins that is set against the one before: `; `, `, while`, `, but`. */
const cuts = (tokens: Tokens, at: number, words: ReadonlySet<string>) =>
  lowerAt(tokens, at) === ';' || (words.has(lowerAt(tokens, at)) && [',', '–', '—'].includes(lowerAt(tokens, at - 1)));

function findCut(tokens: Tokens, from: number, to: number, words = CONTRASTS): number | undefined {
  for (let at = from; at < to; at += 1) if (cuts(tokens, at, words)) return at;
  return undefined;
}

function lastCut(tokens: Tokens, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at -= 1) if (cuts(tokens, at, CONTRASTS)) return at;
  return undefined;
}

/** The most words between a speaker and what is told of them or the place: `she said at a shelter in the hills, where`. */
const ASIDE = 10;

/** Whether what follows tells of the speaker, and is said by nobody: `, who is 44`, `, aged 44`, `at a shelter, where`. */
function tellsOfSpeaker(tokens: Tokens, from: number, to: number): boolean {
  let at = from;
  while (at < Math.min(to, from + ASIDE) && tokens[at]?.type === 'word') at += 1;
  if (lowerAt(tokens, at) !== ',') return false;
  const isAge = tokens[at + 1]?.type === 'digits' && lowerAt(tokens, at + 2) === ',';
  return isAge || /^(?:who|whose|aged|where)$/.test(lowerAt(tokens, at + 1));
}

/** Where somebody else is spoken of behind a semicolon: `; Scotland is`. */
function findOther(tokens: Tokens, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    const next = tokens[at + 1];
    const isNew = next?.type === 'word' && (next.text !== next.lower || DETERMINERS.has(next.lower));
    if (lowerAt(tokens, at) === ';' && isNew) return at;
  }
  return undefined;
}

/** Where what one cue reaches ends and what the next one does begins. */
function divide(tokens: Tokens, before: Cue, after: Cue): number {
  if (after.reach === 'opens')
    return before.reach === 'joins' ? (findCut(tokens, before.to, after.from) ?? after.from) : after.from;
  if (before.reach === 'joins') return findCut(tokens, before.to, after.from) ?? before.to;
  return lastCut(tokens, before.to, after.from) ?? after.from;
}

/** Where what somebody says ends before the sentence or the next speaker does. */
function closeOf(tokens: Tokens, { reach, to }: Cue, end: number): number | undefined {
  if (reach === 'opens') return findOther(tokens, to, end);
  return tellsOfSpeaker(tokens, to, end) ? to : findCut(tokens, to, end, ENDING);
}

/** What each of a sentence’s cues reaches: up to its neighbours, and, where nothing is said on, to its own clause’s end. */
export function reachAll(tokens: Tokens, sentence: Sentence, cues: readonly Cue[]): readonly Reached[] {
  return cues.map((cue, index) => {
    const before = cues[index - 1];
    const after = cues[index + 1];
    const begin = before === undefined ? sentence.from : divide(tokens, before, cue);
    const end = after === undefined ? sentence.to : divide(tokens, cue, after);
    const closed = closeOf(tokens, cue, end);
    return { cue, from: cue.reach === 'joins' ? begin : cue.from, to: Math.max(cue.to, closed ?? end) };
  });
}
