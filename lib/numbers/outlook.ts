import type { Sentence } from './sentence';
import { lowerAt, type Tokens } from './token';

/** Words that set a sentence's dates in the future. */
const FUTURE = new Set(
  'will due plans planned shall hopes expects upcoming scheduled ahead must expires tomorrow'.split(' '),
);
/** Verbs in the present that tell of a date to come, shortly before it: `takes effect on 1 January`, `talks begin on 2 May`. */
const PRESENT = new Set(
  (
    'takes take comes come begins begin starts opens open reopens reopen resumes resume runs closes close ends lapses lapse expire returns ' +
    'meets falls goes go launches launch leaves leave arrives votes heads hosts airs debuts sails departs'
  ).split(' '),
);
/** Words that expect something; “by” a date behind them that is told without a year is one to come. */
const EXPECTS =
  /^(?:expect|forecast|project|predict|anticipat|hop(?:e|es|ed|ing)$|plan(?:s|ned|ning)?$|aim|intend|pledg|promis|vow|target|likely$|could$|may$|might$|would$|should$)/;
/** The most tokens between such a verb and its date. */
const NEAR = 5;

/** Words behind which a clause of its own begins, in another time: `pledging in January that every child will`. */
const PARTS = new Set(['that', 'which', 'who', 'whose', 'whom', 'because', ';', '“', '”', '"', '—']);
const SAID = new Set(
  'said says told was were began came went made gave took wrote won lost met held saw had fell rose'.split(' '),
);
const BE = new Set(['be', 'been', 'is', 'are', 'being', 'to']);

/** Whether a date stands behind its own verb in the past: `said in January`, `pledging in May`, `announced on 5 May`. */
function isTold(tokens: Tokens, at: number): boolean {
  const verb = lowerAt(tokens, at - 2);
  const past = SAID.has(verb) || (/(?:ed|ing)$/.test(verb) && verb.length > 4 && !FUTURE.has(verb));
  return past && ['in', 'on', 'last', 'this'].includes(lowerAt(tokens, at - 1)) && !BE.has(lowerAt(tokens, at - 3));
}

/** `The deadline is 10 December`, `is set for 9 January`, `are on 4 January`: the present dates what is still to be. */
function isSet(tokens: Tokens, at: number): boolean {
  const on = ['on', 'for'].includes(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  const isPlanned = on < at - 1 && /^(?:set|fixed|slated|listed|booked|pencilled)$/.test(lowerAt(tokens, on));
  return ['is', 'are'].includes(lowerAt(tokens, isPlanned ? on - 1 : on));
}

/** Where “by” stands before a date: `by March`, `by the end of March`. */
function findBy(tokens: Tokens, at: number): number | undefined {
  const isPart = lowerAt(tokens, at - 1) === 'of' && /^(?:end|start|middle|beginning)$/.test(lowerAt(tokens, at - 2));
  const first = isPart ? at - 2 : at;
  const place = lowerAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  return lowerAt(tokens, place) === 'by' ? place : undefined;
}

/** `expects 3,000 cases by the end of March`: what is expected, whenever that was said, unless it “had been expected”. */
function isExpected(tokens: Tokens, at: number, from: number): boolean {
  const by = findBy(tokens, at);
  if (by === undefined) return false;
  for (let place = by - 1; place >= from && !PARTS.has(lowerAt(tokens, place)); place -= 1) {
    if (!EXPECTS.test(lowerAt(tokens, place)) || tokens[place]?.text === 'May') continue;
    // “Could have doubled by March” tells of what is over.
    const isOver =
      lowerAt(tokens, place + 1) === 'have' && /^(?:could|may|might|would|should)$/.test(lowerAt(tokens, place));
    return !isOver && ![1, 2].some((back) => lowerAt(tokens, place - back) === 'had');
  }
  return false;
}

/** The tokens of a sentence that speak of what is to come, and those that begin another clause; each sentence is read once. */
export type Outlook = (at: number) => boolean;

/** Finds where a sentence speaks of what is to come; to be asked for each of its dates. */
export function parseOutlook(tokens: Tokens, { from, to }: Sentence): Outlook {
  const part: number[] = [];
  const ahead = new Set<number>();
  let number = 0;
  for (let at = from; at < to; at += 1) {
    if (PARTS.has(lowerAt(tokens, at))) number += 1;
    part.push(number);
    // “The board is to decide on 30 September.”
    const isDue = lowerAt(tokens, at) === 'to' && ['is', 'are'].includes(lowerAt(tokens, at - 1));
    if (
      isDue ||
      FUTURE.has(lowerAt(tokens, at)) ||
      (lowerAt(tokens, at) === 'expected' && BE.has(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 2) !== 'had')
    )
      ahead.add(number);
  }
  const tellsSoon = (at: number) => {
    if (isSet(tokens, at)) return true;
    for (let place = at - 1; place >= Math.max(from, at - NEAR - 1); place -= 1) {
      if (PRESENT.has(lowerAt(tokens, place))) return place > from || lowerAt(tokens, place + 1) === 'on';
      if ([',', '.', 'and', 'to'].includes(lowerAt(tokens, place))) return false;
    }
    return false;
  };
  return (at) =>
    lowerAt(tokens, at - 1) === 'until' ||
    isExpected(tokens, at, from) ||
    (ahead.has(part[at - from] ?? -1) && !isTold(tokens, at)) ||
    tellsSoon(at);
}
