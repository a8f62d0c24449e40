import { lowerAt, type Tokens } from '../../numbers/token';
import {
  beginOf,
  belongs,
  isCapital,
  isRole,
  isSomebody,
  JOINS,
  LONGEST,
  type Named,
  namesSomebody,
  type Stretch,
  skipBack,
} from './noun-phrase';
import { DETERMINERS, PRONOUNS } from './words';

/** The most tokens of a clause between a subject and its verb: `, who has run a clinic for 22 years,`. */
const RELATIVE = 32;

/** `Rochester, N.Y.,`, `Superior, Wis.,`: a state behind its town, cut short. */
function isShort(tokens: Tokens, at: number, comma: number): boolean {
  if (lowerAt(tokens, comma - 1) !== '.') return false;
  for (let place = at + 1; place < comma; place += 1)
    if (lowerAt(tokens, place) !== '.' && !(isCapital(tokens, place) && (tokens[place]?.text.length ?? 9) < 6))
      return false;
  return comma - at <= 6;
}

/** Where a comma before another opens what stands beside a name; ages are passed over. */
function findOpening(tokens: Tokens, least: number, comma: number): number | undefined {
  for (let at = comma - 1; at > least && comma - at < RELATIVE; at -= 1) {
    if (lowerAt(tokens, at) !== ',' || tokens[at + 1]?.spaced === false) continue;
    if (isShort(tokens, at, comma)) continue;
    const isRelative = ['who', 'which', 'whose', 'where'].includes(lowerAt(tokens, at + 1));
    return isRelative || comma - at <= LONGEST ? at : undefined;
  }
  return undefined;
}

function readApposition(tokens: Tokens, least: number, comma: number, isAnybody: boolean): Named | undefined {
  const open = findOpening(tokens, least, comma);
  if (open === undefined) return undefined;
  // “Jo Hill, 53, who” has two commas.
  const isAged = tokens[open - 1]?.type === 'digits' && lowerAt(tokens, open - 2) === ',';
  const end = isAged ? open - 2 : open;
  const own = { from: beginOf(tokens, least, end), to: end };
  const isTold = isAnybody && DETERMINERS.has(lowerAt(tokens, own.from)) && isCapital(tokens, open + 1);
  if (own.from >= end || !(isTold || namesSomebody(tokens, own))) return undefined;
  const first = lowerAt(tokens, open + 1);
  if (isAged || ['who', 'which', 'whose', 'where'].includes(first)) return own;
  if (comma === open + 2 && tokens[open + 1]?.type === 'digits') return own;
  const places = Array.from({ length: comma - open - 1 }, (_, index) => open + 1 + index);
  // “Jo Hill, prosecuting for the office, said”: what somebody does, at the beginning of a sentence.
  if (own.from === least && isCapital(tokens, own.to - 1) && /^\p{Ll}{3,}ing$/u.test(tokens[open + 1]?.text ?? ''))
    return own;
  const opens = isCapital(tokens, open + 1) || isRole(first) || /^(?:then|now|once|formerly)$/.test(first);
  const tells =
    DETERMINERS.has(first) || (opens && places.some((at) => isRole(lowerAt(tokens, at)) || isCapital(tokens, at)));
  return tells ? { ...own, beside: { from: open + 1, to: comma } } : undefined;
}

/**
 * Reads who the subject of a verb is; undefined where nobody is named. A pronoun is a subject too.
 * @param isAnybody the verb has a speaker for its subject, whatever they are called.
 */
export function readSubject(tokens: Tokens, least: number, verb: number, isAnybody = false): Named | undefined {
  const to = skipBack(tokens, verb, least);
  if (to <= least) return undefined;
  if (PRONOUNS.has(lowerAt(tokens, to - 1))) return { from: to - 1, to };
  if (lowerAt(tokens, to - 1) === 'who' && lowerAt(tokens, to - 2) === ',') {
    const named = { from: beginOf(tokens, least, to - 2), to: to - 2 };
    return namesSomebody(tokens, named) ? named : undefined;
  }
  if (lowerAt(tokens, to - 1) === ',') return readApposition(tokens, least, to - 1, isAnybody);
  if (lowerAt(tokens, to - 1) === ')') return readBracketed(tokens, least, to);
  const named = { from: beginOf(tokens, least, to), to };
  const before = lowerAt(tokens, named.from - 1);
  const isSeveral =
    /s$/.test(lowerAt(tokens, to - 1)) && /^(?:[,“"”;]|but|and|while|though|although|that)$/.test(before);
  const opens = named.from === least || isSeveral || DETERMINERS.has(lowerAt(tokens, named.from));
  return named.from < to && (namesSomebody(tokens, named) || (isAnybody && opens && isSomebody(tokens, named)))
    ? named
    : undefined;
}

/** The subject with which a sentence begins, of a second verb: `Jo Hill welcomed it and said`. */
export function readFirst(tokens: Tokens, { from, to }: Stretch): Named | undefined {
  let end = from;
  while (
    end < to &&
    end - from < LONGEST &&
    belongs(tokens, end) &&
    !/^(?:is|was|are|were|has|had|have|will)$/.test(lowerAt(tokens, end)) &&
    (isCapital(tokens, end) ||
      DETERMINERS.has(lowerAt(tokens, end)) ||
      isRole(lowerAt(tokens, end)) ||
      JOINS.has(lowerAt(tokens, end)))
  )
    end += 1;
  const named = { from, to: end };
  return PRONOUNS.has(lowerAt(tokens, from))
    ? { from, to: from + 1 }
    : end > from && namesSomebody(tokens, named)
      ? named
      : undefined;
}

/** `the Office of Weights (OOW)`: what stands in brackets is another name of it. */
function readBracketed(tokens: Tokens, least: number, to: number): Named | undefined {
  let open = to - 2;
  while (open > least && to - open < 8 && lowerAt(tokens, open) !== '(') open -= 1;
  if (lowerAt(tokens, open) !== '(') return undefined;
  const named = { from: beginOf(tokens, least, open), to: open };
  return named.from < open && namesSomebody(tokens, named)
    ? { ...named, beside: { from: open + 1, to: to - 1 } }
    : undefined;
}
