import type { Mention } from './mention';
import { formatValue } from './value';

/** A mention annotated by hand; value in the form that the command prints. */
export type Expected = {
  readonly text: string;
  readonly kind: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly bound?: string;
  /** A bound or a hedge by its words, where the annotation gives words. */
  readonly hedge?: string;
};

/** A text with its annotations; `optional` are expressions that may or may not be reported. */
export type Annotated = {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly Expected[];
  readonly optional: readonly string[];
};

/** Counts over one or more texts. Kind, value and bound are judged only where the whole mention was found. */
export type Score = {
  readonly mentions: number;
  /** Every numeric word of the mention is covered. */
  readonly found: number;
  /** One span covers the mention and no other. */
  readonly whole: number;
  readonly reported: number;
  /** Reported where nothing was annotated. */
  readonly falseAlarms: number;
  readonly kindRight: number;
  readonly valueRight: number;
  readonly boundRight: number;
  /** What went wrong, a line each. */
  readonly faults: readonly string[];
};

/** A stretch of a text in UTF-16 offsets, the end exclusive. */
export type Span = { readonly start: number; readonly end: number };

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
/** Words of a mention without digits that are no numbers themselves. */
const LINKING = new Set('a an the of and per cent in out to or between for'.split(' '));

/** The words of a mention that make it numeric: those with digits, or all but linking words where it has none. */
function numericWords({ text, start }: Expected): readonly Span[] {
  const words = [...text.matchAll(/[\p{L}\p{N}.,]+/gu)];
  const digits = words.filter(([word]) => /\d/.test(word));
  const chosen = digits.length > 0 ? digits : words.filter(([word]) => !LINKING.has(word.toLowerCase()));
  return chosen.map((word) => ({ start: start + word.index, end: start + word.index + word[0].length }));
}

/** Values are equal when their numbers are: `0.10/0.13` and `0.1/0.13`, `1/2` and `0.5`. */
function sameValue(one: string, other: string): boolean {
  const normalise = (value: string) => value.replace(/\d+(?:\.\d+)?/g, (digits) => String(Number(digits)));
  const fraction = (value: string) => {
    const [, above, below] = /^(\d+)\/(\d+)$/.exec(value) ?? [];
    return above === undefined ? value : String(Number(above) / Number(below));
  };
  return normalise(one) === normalise(other) || normalise(fraction(one)) === normalise(fraction(other));
}

/** Whether a mention's bound is the annotated one; where the annotation gives words, they may also be a hedge. */
function sameBound(mention: Mention, { bound, hedge, kind }: Expected): boolean {
  if (hedge !== undefined) return mention.boundText?.toLowerCase() === hedge || mention.hedges.includes(hedge);
  return mention.bound === (bound ?? (kind === 'range' ? 'between' : 'stated'));
}

function optionalSpans({ text, optional }: Annotated): readonly Span[] {
  return optional.flatMap((phrase) =>
    [...text.matchAll(new RegExp(phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map(({ index }) => ({
      start: index,
      end: index + phrase.length,
    })),
  );
}

type Judged<T> = { readonly found: boolean; readonly whole: T | undefined; readonly over: readonly T[] };

/** Whether an annotated mention was found, and the one span that covers it and no other. */
function judge<T extends Span>(expected: Expected, all: readonly Expected[], mentions: readonly T[]): Judged<T> {
  const over = mentions.filter((mention) => overlaps(mention, expected));
  const covers = (span: Span) => over.some(({ start, end }) => start <= span.start && end >= span.end);
  const found = numericWords(expected).every(covers);
  const [only] = over;
  const single = over.length === 1 && covers(expected) ? only : undefined;
  if (single !== undefined && all.filter((other) => overlaps(single, other)).length === 1)
    return { found, whole: single, over };
  return { found, whole: undefined, over };
}

/** What is wrong with the bound, the kind or the value of a mention that was found whole. */
function faultsOf(mention: Mention, expected: Expected): readonly string[] {
  const value = formatValue(mention);
  const right = mention.kind === expected.kind && sameValue(value, expected.value);
  const bound = expected.bound ?? expected.hedge ?? 'stated';
  return [
    ...(sameBound(mention, expected) ? [] : [`“${expected.text}” is ${bound}, not ${mention.bound}`]),
    ...(right ? [] : [`“${expected.text}” is ${expected.kind} ${expected.value}, not ${mention.kind} ${value}`]),
  ];
}

/** What was reported where nothing was annotated. */
function falseAlarms<T extends Span>(annotated: Annotated, spans: readonly T[]): readonly T[] {
  const known = [...annotated.expected, ...optionalSpans(annotated)];
  return spans.filter((one) => !known.some((span) => overlaps(one, span)));
}

/** How many mentions were found and whole, of spans alone: what can be asked of finders with other kinds than ours. */
export function scoreSpans(
  annotated: Annotated,
  spans: readonly Span[],
): Pick<Score, 'mentions' | 'found' | 'whole' | 'reported' | 'falseAlarms'> {
  const judged = annotated.expected.map((expected) => judge(expected, annotated.expected, spans));
  return {
    mentions: judged.length,
    found: judged.filter(({ found }) => found).length,
    whole: judged.filter(({ whole }) => whole !== undefined).length,
    reported: spans.length,
    falseAlarms: falseAlarms(annotated, spans).length,
  };
}

/** Judges one text's mentions against its annotations. */
export function scoreText(annotated: Annotated, mentions: readonly Mention[]): Score {
  const judged = annotated.expected.map((expected) => ({ expected, ...judge(expected, annotated.expected, mentions) }));
  const wholes = judged.flatMap(({ expected, whole }) => (whole === undefined ? [] : [{ expected, whole }]));
  const count = (right: (mention: Mention, expected: Expected) => boolean) =>
    wholes.filter(({ whole, expected }) => right(whole, expected)).length;
  const alarms = falseAlarms(annotated, mentions);
  const faults = [
    ...judged.flatMap(({ expected, found, whole, over }) =>
      whole === undefined
        ? [`“${expected.text}” ${found ? 'not whole' : 'not found'}:${over.map(({ text }) => ` “${text}”`).join('')}`]
        : [],
    ),
    ...wholes.flatMap(({ whole, expected }) => faultsOf(whole, expected)),
    ...alarms.map(({ text, kind }) => `“${text}” (${kind}) is a false alarm`),
  ];
  return {
    mentions: judged.length,
    found: judged.filter(({ found }) => found).length,
    whole: wholes.length,
    reported: mentions.length,
    falseAlarms: alarms.length,
    kindRight: count((mention, { kind }) => mention.kind === kind),
    valueRight: count((mention, { value }) => sameValue(formatValue(mention), value)),
    boundRight: count(sameBound),
    faults: faults.map((fault) => `${annotated.name}: ${fault}`),
  };
}

/** Adds scores up. */
export function sumScores(scores: readonly Score[]): Score {
  const sum = (count: (score: Score) => number) => scores.reduce((total, score) => total + count(score), 0);
  return {
    mentions: sum((score) => score.mentions),
    found: sum((score) => score.found),
    whole: sum((score) => score.whole),
    reported: sum((score) => score.reported),
    falseAlarms: sum((score) => score.falseAlarms),
    kindRight: sum((score) => score.kindRight),
    valueRight: sum((score) => score.valueRight),
    boundRight: sum((score) => score.boundRight),
    faults: scores.flatMap(({ faults }) => faults),
  };
}
