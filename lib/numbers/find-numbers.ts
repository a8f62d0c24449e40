import { parseAgeGroup } from './age-group';
import { findBound, type Limited, STATED, sharesBound } from './bound';
import { parseClock } from './clock';
import { type CurrencyContext, parseCurrencyContext } from './currency-context';
import { tellsFall } from './fall';
import { parseFirstLevel } from './first-level';
import { parseFiscal } from './fiscal';
import { type HedgeReach, parseHedges } from './hedge-reach';
import { parseLoneDuration } from './lone-duration';
import { parseLoneUnit } from './lone-unit';
import { parseLoneMargin } from './margin';
import type { Found, Mention } from './mention';
import { parseMonthDate } from './month-date';
import { skipName } from './name';
import { opensMention } from './opener';
import { parseOrdinal } from './ordinal';
import { type Outlook, parseOutlook } from './outlook';
import { type Paragraph, parseParagraphs } from './paragraph';
import { parseQualifiedDate } from './qualified-date';
import { parseQuantity } from './quantity';
import { parseRange } from './range';
import { parseRate } from './rate';
import { parseRatio } from './ratio';
import { toReading } from './reading';
import { parseRelativeDate } from './relative-date';
import { rememberText } from './remember';
import { convertsMoney, opensBracket, repeats } from './repeat';
import { resolveDate } from './resolve-date';
import { parseSentences, type Sentence } from './sentence';
import { shareLast } from './share-last';
import { parseShortDate } from './short-date';
import { parseTokens, type Tokens } from './token';
import { parseVague } from './vague';
import { parseYear } from './year';
import { parseYearPart } from './year-part';

/** `date`: the day on which the text was published, as `2024-10-08`; with it, relative dates are resolved. */
export type Options = { readonly date?: string };

function parseOrder(tokens: Tokens, at: number): Found | undefined {
  const ordinal = parseOrdinal(tokens, at);
  return ordinal === undefined
    ? undefined
    : { at, next: ordinal.next, reading: { kind: 'ordinal', value: ordinal.value } };
}

function parseAlone(tokens: Tokens, at: number): Found | undefined {
  const quantity = parseQuantity(tokens, at);
  return quantity === undefined ? undefined : { at, next: quantity.next, reading: toReading(quantity) };
}

/** The forms in the order in which they are tried: the more words a form needs around its number, the earlier. */
const FORMS = [
  parseLoneMargin,
  parseClock,
  parseQualifiedDate,
  parseYearPart,
  parseFiscal,
  parseMonthDate,
  parseShortDate,
  parseRelativeDate,
  parseYear,
  parseFirstLevel,
  parseRate,
  parseRatio,
  parseRange,
  parseVague,
  parseAgeGroup,
  parseOrder,
  parseAlone,
  parseLoneDuration,
  parseLoneUnit,
] as const;

/** The place behind a token that begins no mention: digits with unknown letters are stepped over as one. */
function stepOver(tokens: Tokens, at: number): number {
  let next = skipName(tokens, at) ?? at + 1;
  if (tokens[at]?.type !== 'digits') return next;
  while (tokens[next] !== undefined && tokens[next]?.spaced === false && tokens[next]?.type !== 'mark') next += 1;
  return next;
}

function parseFound(tokens: Tokens, at: number): Found | undefined {
  const token = tokens[at];
  if (token === undefined || !opensMention(token) || skipName(tokens, at) !== undefined) return undefined;
  for (const form of FORMS) {
    const found = form(tokens, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Finds what the tokens of one paragraph say in numbers, without bounds and hedges. */
export function findReadings(tokens: Tokens): readonly Found[] {
  const all: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = parseFound(tokens, at);
    if (found !== undefined) all.push(found);
    at = found?.next ?? stepOver(tokens, at);
  }
  return all;
}

/** What the sentence of a mention says about it. */
type Context = { readonly hedges: readonly string[]; readonly ahead: boolean };

/** Pairs mentions, which are in order, with their sentences. Each is read once, so a long one costs no more than short ones. */
function withContext(text: string, tokens: Tokens, all: readonly Found[]): readonly (Context & { found: Found })[] {
  const sentences = parseSentences(tokens);
  let index = 0;
  let last: Sentence | undefined;
  let reach: HedgeReach = () => [];
  let outlook: Outlook = () => false;
  let before: { readonly found: Found; readonly hedges: readonly string[] } | undefined;
  return all.map((found) => {
    while (index + 1 < sentences.length && (sentences[index]?.to ?? 0) <= found.at) index += 1;
    const sentence = sentences[index];
    if (sentence !== undefined && sentence !== last) {
      reach = parseHedges(text, tokens, sentence);
      outlook = parseOutlook(tokens, sentence);
    }
    last = sentence;
    const own = reach(found);
    // What a bracket gives in other words is as sure as what stands before it: `to have cost £5m (about $6m)`.
    const hedges =
      before !== undefined && repeats(tokens, before.found, found) ? [...new Set([...before.hedges, ...own])] : own;
    before = { found, hedges };
    return { found, hedges, ahead: outlook(found.at) };
  });
}

function toMentions(
  text: string,
  paragraph: Paragraph,
  { date }: Options,
  settle: CurrencyContext,
): readonly Mention[] {
  const tokens = parseTokens(text, paragraph.start, paragraph.end);
  let last: { readonly found: Found; readonly limited: Limited } | undefined;
  return withContext(text, tokens, findReadings(tokens)).map(({ found, hedges, ahead }): Mention => {
    const start = tokens[found.at]?.start ?? 0;
    const end = tokens[found.next - 1]?.end ?? start;
    const words = text.slice(start, end);
    const own = findBound(text, tokens, found);
    const limited =
      last !== undefined &&
      own === STATED &&
      (sharesBound(tokens, last.found, found) ||
        opensBracket(tokens, last.found, found) ||
        convertsMoney(tokens, last.found, found))
        ? last.limited
        : own;
    const before = last?.found;
    last = { found, limited };
    const reading = settle(resolveDate(shareLast(tokens, before, found), words, date, ahead), words);
    const falls = tellsFall(tokens, found) ? { falls: true as const } : {};
    return { ...reading, ...limited, ...falls, start, end, text: words, hedges, paragraph: paragraph.number };
  });
}

/**
 * Finds every numeric mention of an English text: numbers in digits and words, shares, money, ratios, ordinals,
 * dates, durations, rates, ranges and vague numbers, each with its offsets, value, bound and the hedges that reach
 * it. In order, never overlapping. Takes time in proportion to the text's length.
 *
 * @example findNumbers('over 648,000 casualties') // [{ kind: 'number', value: 648000, bound: 'moreThan', start: 5, … }]
 */
export function findNumbers(text: string, options: Options = {}): readonly Mention[] {
  const settle = parseCurrencyContext(text);
  return parseParagraphs(text).flatMap((paragraph) => toMentions(text, paragraph, options, settle));
}

/** The same of words that are read again and again, as those of a figure are. */
export const findAgain: (text: string) => readonly Mention[] = rememberText((text) => findNumbers(text));
