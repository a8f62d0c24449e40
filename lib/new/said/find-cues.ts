import type { Sentence } from '../../numbers/sentence';
import type { Tokens } from '../../numbers/token';
import type { Cue } from './cue';
import { readDocument, readMade, readPublished } from './document-cue';
import { readAccording, readCounts, readReckoning, readSays } from './saying-cue';

const FORMS = [readAccording, readReckoning, readDocument, readSays, readMade, readPublished, readCounts] as const;

/** Everything in a sentence that says who says something, in order, none in another, nor in what is quoted. */
export function findCues(tokens: Tokens, sentence: Sentence, isQuoted: (at: number) => boolean): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (isQuoted(at)) continue;
    for (const form of FORMS) {
      const cue = form(tokens, at, sentence);
      if (cue === undefined || cue.from < (cues.at(-1)?.to ?? 0)) continue;
      cues.push(cue);
      at = Math.max(at, cue.to - 1);
      break;
    }
  }
  // What somebody makes of something tells of no speaker where another one is named.
  const telling = cues.filter(({ reacts }) => reacts === undefined);
  return telling.length > 0 ? telling : cues;
}
