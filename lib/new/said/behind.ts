import { lowerAt, type Tokens } from '../../numbers/token';
import {
  belongs,
  isCapital,
  isRole,
  isSomebody,
  JOINS,
  LONGEST,
  type Named,
  namesSomebody,
  type Stretch,
} from './noun-phrase';
import { DETERMINERS, DOCUMENTS, PRONOUNS } from './words';

/** Behind these another part of the sentence begins. */
const ENDS = new Set(
  'who which that when where while whose but as after said says published released conducted compiled carried commissioned'.split(
    ' ',
  ),
);

/** Reads who stands behind `said` or `according to`, with what is set apart behind a comma: `said Jo Hill, a forecaster`. */
export function readBehind(tokens: Tokens, at: number, most: number, isAnybody = false): Named | undefined {
  let to = at;
  if (PRONOUNS.has(lowerAt(tokens, at)))
    return [',', '.', '”', '"'].includes(lowerAt(tokens, at + 1)) ? { from: at, to: at + 1 } : undefined;
  while (to < most && to - at < LONGEST) {
    const word = lowerAt(tokens, to);
    const joins = ['by', 'from'].includes(word) && DOCUMENTS.has(lowerAt(tokens, to - 1));
    if (!joins && (!belongs(tokens, to) || ENDS.has(word))) break;
    to += 1;
  }
  while (to > at && JOINS.has(lowerAt(tokens, to - 1))) to -= 1;
  const named = { from: at, to };
  if (
    to === at ||
    !(namesSomebody(tokens, named) || (isAnybody && DETERMINERS.has(lowerAt(tokens, at)) && isSomebody(tokens, named)))
  )
    return undefined;
  const beside = readBeside(tokens, to, most);
  return beside === undefined ? named : { ...named, beside };
}

/** What commas or brackets set apart behind a name: `, a forecaster,`. */
function readBeside(tokens: Tokens, to: number, most: number): Stretch | undefined {
  const mark = lowerAt(tokens, to);
  if (mark !== ',' && mark !== '(') return undefined;
  let end = to + 1;
  while (end < most && end - to < LONGEST && belongs(tokens, end)) end += 1;
  while (end > to + 1 && JOINS.has(lowerAt(tokens, end - 1))) end -= 1;
  const closes = mark === '(' ? lowerAt(tokens, end) === ')' : [',', '.', undefined].includes(tokens[end]?.lower);
  const beside = { from: to + 1, to: end };
  const opens =
    DETERMINERS.has(lowerAt(tokens, to + 1)) || isRole(lowerAt(tokens, to + 1)) || isCapital(tokens, to + 1);
  return closes && opens && end > to + 1 && namesSomebody(tokens, beside) ? beside : undefined;
}
