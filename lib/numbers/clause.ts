import { hedges } from './hedge-phrases';
import type { Sentence } from './sentence';
import { lowerAt, type Tokens } from './token';

/**
 * A part of a sentence, as token positions. A main clause may be cut in two by an aside; both parts have its number.
 * `begins`: how it parts from the clause before, `and` (what governs that one may govern it too) or `apart`.
 */
export type Clause = {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly aside: boolean;
  readonly begins: 'and' | 'apart';
};

const CONTRASTS = new Set(['while', 'whilst', 'although', 'though', 'whereas']);
/** Words of a clause that tells when or why, which no hedge of the clause before reaches. */
const TELLS_WHEN = new Set(['after', 'before', 'because', 'since', 'when', 'once', 'if', 'unless', 'until']);
const JOINS = new Set(['and', 'but', 'as', 'so', 'because', 'since', 'after']);
/** Verbs that, behind a subject, make a clause of its own. */
const FINITE = new Set(
  'will would has have had is are was were does did said says may might could can expect expects believe believes think thinks'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['which', 'who', 'whose', 'where', 'whom', 'when']);
/** The past of verbs that has no -ed at its end. */
const PAST = new Set(
  (
    'fell rose came went took made gave held left lost won cut hit put saw told began ran grew sank shrank broke sold bought spent paid ' +
    'fled drew struck built met found led kept set got sent stood stole shot read became brought'
  ).split(' '),
);

const isVerb = (tokens: Tokens, at: number) => {
  const word = lowerAt(tokens, at);
  return FINITE.has(word) || PAST.has(word) || (word.length > 4 && word.endsWith('ed') && word !== 'hundred');
};
/** No subject and no name beside another is longer. */
const LONGEST_SUBJECT = 6;
const LONGEST_ASIDE = 24;

/** Whether a subject and its verb follow: `40 people will`. A verb at once has the subject of the clause before. */
function hasSubject(tokens: Tokens, at: number, verbs: ReadonlySet<string>): boolean {
  for (let place = at + 1; place < at + LONGEST_SUBJECT; place += 1) if (verbs.has(lowerAt(tokens, place))) return true;
  return false;
}
const WILL = new Set(['will', 'would']);

/** Whether a subject and its verb follow, with no comma between: `20 people are`; a verb at once has none of its own. */
function opensClause(tokens: Tokens, at: number): boolean {
  if (isVerb(tokens, at)) return false;
  for (let place = at + 1; place < at + LONGEST_SUBJECT; place += 1) {
    if ([',', '.', ';', 'that', 'which'].includes(lowerAt(tokens, place))) return false;
    if (isVerb(tokens, place)) return true;
  }
  return false;
}

/** Participles that add what followed: `killed 70 people, leaving 20 presumed dead`. */
const RESULTS = new Set('leaving raising making bringing taking pushing lifting putting prompting'.split(' '));
const TOTALS = new Set(
  'figure number toll total sum level result share rate amount count tally move decision'.split(' '),
);

/** `, a number likely to grow`: an apposition that speaks of the number itself. */
const addsTotal = (tokens: Tokens, at: number) =>
  ['a', 'an', 'the'].includes(lowerAt(tokens, at)) && TOTALS.has(lowerAt(tokens, at + 1));

/** `and is expected to rise`: what is said further of the same subject, with a hedge of its own. */
const tellsMore = (tokens: Tokens, at: number) =>
  ['is', 'are', 'was', 'were'].includes(lowerAt(tokens, at)) &&
  /^(?:expected|likely|unlikely|believed|thought|feared|estimated|projected|forecast|set)$/.test(
    lowerAt(tokens, at + 1),
  );

/** Verbs that limit what they say, with a subject of their own or not: `and projects 4%`. */
const SAYING = new Set(hedges.saying.filter((words) => /^[a-z]+s$/.test(words)));

/** Behind these what is said begins, and has told nothing yet. */
const SAYS = new Set(
  'said says say that believe believes believed thought think thinks claimed claims reported reports feared fear estimate estimates expect expects'.split(
    ' ',
  ),
);

/** How a clause begins at a token; undefined where none does. */
function beginsAt(tokens: Tokens, at: number, told: boolean): Clause['begins'] | undefined {
  const word = lowerAt(tokens, at);
  const comma = [',', '–', '—'].includes(lowerAt(tokens, at - 1));
  if (word === ';') return 'apart';
  if (TELLS_WHEN.has(word) && opensClause(tokens, at + 1)) return 'apart';
  if (word === 'but' && (comma || opensClause(tokens, at + 1))) return 'apart';
  if (word === 'and' && /^(?:we|they|he|she|i|you)$/.test(lowerAt(tokens, at + 1)) && isVerb(tokens, at + 2))
    return 'and';
  if (word === 'and' && told && opensClause(tokens, at + 1)) return 'and';
  if (JOINS.has(word) && lowerAt(tokens, at + 1) === 'it' && FINITE.has(lowerAt(tokens, at + 2))) return 'and';
  if (CONTRASTS.has(word)) return comma ? 'apart' : 'and';
  if (lowerAt(tokens, at - 1) === ',' && (word === 'with' || RESULTS.has(word) || addsTotal(tokens, at))) return 'and';
  if (JOINS.has(word) && (tellsMore(tokens, at + 1) || SAYING.has(lowerAt(tokens, at + 1)))) return 'and';
  if (!JOINS.has(word) || FINITE.has(lowerAt(tokens, at + 1))) return undefined;
  return hasSubject(tokens, at + 1, comma ? FINITE : WILL) ? 'and' : undefined;
}

/** Where a relative clause behind a comma begins: `, which paid`, `, two of whom`, `, from which`. */
function beginsRelative(tokens: Tokens, at: number): boolean {
  if (lowerAt(tokens, at) === 'which' && !['in', 'of', 'on', 'at'].includes(lowerAt(tokens, at - 1))) return true;
  if (![',', '–', '—'].includes(lowerAt(tokens, at))) return false;
  return [1, 2, 3].some((ahead) => RELATIVES.has(lowerAt(tokens, at + ahead)));
}

/** The closing comma of an aside that begins at a comma behind a name: `, 53,`, `, a town of 4,800,`. */
function endOfApposition(tokens: Tokens, at: number, to: number): number | undefined {
  const name = tokens[at - 1];
  if (lowerAt(tokens, at) !== ',' || name?.type !== 'word' || name.text === name.lower) return undefined;
  const first = tokens[at + 1];
  const age = first?.type === 'digits' && lowerAt(tokens, at + 2) === ',';
  if (age) return at + 2;
  if (!['a', 'an', 'aged'].includes(first?.lower ?? '')) return undefined;
  for (let place = at + 2; place < Math.min(to, at + LONGEST_ASIDE); place += 1) {
    if (lowerAt(tokens, place) === ',') return place;
    if (FINITE.has(lowerAt(tokens, place))) return undefined;
  }
  return undefined;
}

/** The closing comma of what stands between a subject and its verb: `the dam, built in 1936, may fail`. */
function endOfInsertion(tokens: Tokens, at: number, to: number): number | undefined {
  if (lowerAt(tokens, at) !== ',' || tokens[at - 1]?.type !== 'word') return undefined;
  for (let place = at + 1; place < Math.min(to, at + LONGEST_ASIDE); place += 1) {
    if (lowerAt(tokens, place) === ',') return FINITE.has(lowerAt(tokens, place + 1)) ? place : undefined;
    if (FINITE.has(lowerAt(tokens, place)) || lowerAt(tokens, place) === ';') return undefined;
  }
  return undefined;
}

/** The token behind an aside that begins at a token; undefined where none does. */
function endOfAside(tokens: Tokens, at: number, to: number): number | undefined {
  const closing =
    lowerAt(tokens, at) === '(' ? [')'] : beginsRelative(tokens, at) ? [',', ';', '–', '—', ')'] : undefined;
  if (closing === undefined) return endOfApposition(tokens, at, to) ?? endOfInsertion(tokens, at, to);
  let place = at + 1;
  while (place < to && !closing.includes(lowerAt(tokens, place))) place += 1;
  return place;
}

/** A sentence that begins with a contrast has its main clause behind the first comma: `While 5 left, 6 stayed`. */
function endOfOpening(tokens: Tokens, { from, to }: Sentence): number {
  const start = ['“', '"', '‘'].includes(lowerAt(tokens, from)) ? from + 1 : from;
  if (!CONTRASTS.has(lowerAt(tokens, start)) && lowerAt(tokens, start) !== 'because') return from;
  let place = start;
  while (place < to && lowerAt(tokens, place) !== ',') place += 1;
  return place < to ? place : from;
}

/** Cuts a sentence into its clauses and asides, in order and without gaps. */
export function parseClauses(tokens: Tokens, sentence: Sentence): readonly Clause[] {
  const clauses: Clause[] = [];
  const opening = endOfOpening(tokens, sentence);
  let main: Pick<Clause, 'from' | 'number' | 'begins'> = { from: sentence.from, number: 0, begins: 'apart' };
  let numbers = 0;
  let told = isVerb(tokens, sentence.from);
  const close = (to: number) => {
    if (to > main.from) clauses.push({ ...main, to, aside: false });
  };
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    const begins = at === opening ? 'apart' : beginsAt(tokens, at, told);
    told = begins === undefined && !SAYS.has(lowerAt(tokens, at)) && (told || isVerb(tokens, at));
    const end = begins === undefined ? endOfAside(tokens, at, sentence.to) : undefined;
    if (begins === undefined && end === undefined) continue;
    close(at);
    numbers += 1;
    if (begins !== undefined) main = { from: at, number: numbers, begins };
    if (end === undefined) continue;
    clauses.push({ from: at, to: end, number: numbers, aside: true, begins: 'apart' });
    main = { ...main, from: end };
    at = end - 1;
  }
  close(sentence.to);
  return clauses;
}
