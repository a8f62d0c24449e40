import { findNumbers } from '../numbers/find-numbers';
import type { Mention } from '../numbers/mention';
import { parseParagraphs } from '../numbers/paragraph';
import { type Dating, placeDates } from './dated';
import { findSubject, findTopic, goesOn } from './figure-label';
import { findIntervals } from './intervals';
import { joinDates } from './join-dates';
import { MeasureNames, type OutlinedMeasure } from './measure-names';
import { type NotFigure, type OutlinedFigure, Outliner, type Told } from './outliner';
import { type Phrase, pickPhrase } from './phrase';
import { findRelations } from './relations';
import { type Attribution, findAttributions } from './said/attribution';
import { findSpeech, type Speech } from './said/quotes';
import type { Called } from './said/speaker';
import { toStatements } from './said/statements';
import { type Names, toSlug } from './slug';

/** What an article’s text gives a report to begin with. */
export type Outline = {
  readonly paragraphs: number;
  readonly figures: readonly OutlinedFigure[];
  /** The figures that stand at the head of the page until the author chooses others: the article’s first. */
  readonly leads: readonly string[];
  readonly events: readonly { readonly id: string; readonly date: string; readonly mention: Mention }[];
  readonly notFigures: readonly NotFigure[];
  readonly speeches: readonly (Speech & { readonly id: string })[];
  readonly measures: ReadonlyMap<string, OutlinedMeasure>;
  /** Numbers of which no words can be quoted, so that nothing can be written of them. */
  readonly leftOut: readonly { readonly text: string; readonly paragraph: number }[];
  /** The numbers behind the last that a draft takes: of a text with so many it is a table’s, and belongs into a CSV file. */
  readonly beyond: readonly Mention[];
  /** Names of entries that are taken, for those still to come. */
  readonly names: Names;
};

/** How many figures stand at the head of a page. An article gives first what it is about. */
const LEADS = 4;
/** More numbers than any article has. An entry for each of more would be read by nobody, and take long to check. */
const MOST_NUMBERS = 2000;

const nameSpeeches = (speeches: readonly Speech[], names: Names): Outline['speeches'] =>
  speeches.map((speech) => ({
    ...speech,
    id: names.take(toSlug(`said ${speech.who?.name ?? `in paragraph ${speech.paragraph}`}`, 'said')),
  }));

/** Whether an ordinal stands in the words of a number beside it, which tell it already. */
function isCovered({ mention }: Told, index: number, all: readonly Told[]): boolean {
  if (mention.kind !== 'ordinal') return false;
  const beside = [index - 2, index - 1, index + 1].flatMap((place) => all[place] ?? []);
  return beside.some(
    (one) =>
      one.mention.paragraph === mention.paragraph &&
      one.dating === undefined &&
      one.phrase.words.includes(mention.text),
  );
}

/** Who says what stands in a stretch of text; to be asked in the text’s order. */
function createSpeakerAt(
  attributions: readonly Attribution[],
  speeches: readonly Speech[],
): (at: Mention) => Called | undefined {
  let [next, spoken] = [0, 0];
  return ({ start, end }) => {
    while ((attributions[next]?.end ?? Number.POSITIVE_INFINITY) < end) next += 1;
    while ((speeches[spoken]?.end ?? Number.POSITIVE_INFINITY) < end) spoken += 1;
    const [told, quoted] = [attributions[next], speeches[spoken]];
    if (told?.reacts === false && told.start <= start && !(told.cue.start <= start && end <= told.cue.end))
      return told.who;
    return quoted !== undefined && quoted.start <= start ? quoted.who : undefined;
  };
}

/** What a number is said of; of one that goes on with it, what the number before is. */
function subjectFor(text: string, mention: Mention, paragraphStart: number, before: Told | undefined): string {
  const own = findSubject(text, mention, paragraphStart);
  if (own !== '' || before === undefined || before.mention.kind !== mention.kind) return own;
  return goesOn(text, before.mention, mention)
    ? ([before.subject, before.phrase.noun].find((one) => one !== '') ?? '')
    : '';
}

/** A phrase with the whole that a number right behind it counts: `people` in “a quarter of the 9 million people”. */
function withWhole(text: string, { mention, phrase }: Told, next: Told | undefined): Phrase {
  if (phrase.noun !== '' || next === undefined || next.phrase.noun === '') return phrase;
  const isOf = /^\s+of\s+(?:the|its|their|all|some)?\s*$/.test(text.slice(mention.end, next.mention.start));
  return isOf ? { ...phrase, whole: next.phrase.noun } : phrase;
}

/** The numbers of a text that get an entry each, and those that are too many. */
function findAll(
  text: string,
  day: string,
): { readonly mentions: readonly Mention[]; readonly beyond: readonly Mention[] } {
  const all = joinDates(text, findNumbers(text, { date: day }));
  return { mentions: all.slice(0, MOST_NUMBERS), beyond: all.slice(MOST_NUMBERS) };
}

/** Numbers with their wholes, and with the intervals that the text gives around them, whose level and ends are none of their own. */
function joinAll(text: string, told: readonly Told[]) {
  const mentions = told.map(({ mention }) => mention);
  const { levels, around } = findIntervals(text, mentions);
  const beside = new Set([...around.values()].flatMap((one) => one.told));
  const marked = told.map(
    (one, index): Told => ({
      ...one,
      phrase: withWhole(text, one, told[index + 1]),
      isLevel: levels.has(one.mention),
    }),
  );
  const all = marked.map((one): Told => {
    const own = around.get(one.mention);
    if (own === undefined) return one;
    return { ...one, interval: own.interval, beside: marked.filter(({ mention }) => own.told.includes(mention)) };
  });
  const related = mentions.filter((mention) => !levels.has(mention) && !beside.has(mention));
  return { all, related, isBeside: ({ mention }: Told) => beside.has(mention) };
}

const isDate = ({ dating }: Told) => dating !== undefined;

/** The time that each number covers, as far as the text gives one right beside it. */
const toPeriods = (datings: ReadonlyMap<Mention, Dating>) =>
  new Map(
    [...datings.values()].flatMap((dating) => (dating.as === 'period' ? [[dating.of, dating.date] as const] : [])),
  );

/**
 * Everything in an article’s text that a report on it begins with; relative dates count from its day.
 * @param refused what the check has refused before, such as `figures.homes`: it is written as no figure, or left out.
 */
export function toOutline(text: string, day: string, refused: ReadonlySet<string> = new Set()): Outline {
  const paragraphs = parseParagraphs(text);
  const { mentions, beyond } = findAll(text, day);
  const attributions = findAttributions(text, paragraphs);
  const speeches = findSpeech(text, paragraphs, attributions);
  const datings = placeDates(text, mentions, attributions);
  const periods = toPeriods(datings);
  const speakerAt = createSpeakerAt(attributions, speeches);
  let before: Told | undefined;
  const told = mentions.map((mention): Told => {
    const paragraph = paragraphs[mention.paragraph - 1] ?? { start: 0, end: text.length };
    const phrase = pickPhrase(text, mention, paragraph);
    const subject = phrase.noun === '' ? subjectFor(text, mention, paragraph.start, before) : '';
    const [dating, period, who] = [datings.get(mention), periods.get(mention), speakerAt(mention)];
    const isNamed = [phrase.noun, phrase.whole, subject].some((words) => words !== '');
    const topic = isNamed ? '' : findTopic(text, mention, paragraph.start);
    const one = { mention, phrase, subject, topic, who, dating, period };
    if (dating === undefined) before = one;
    return one;
  });
  const { all, related, isBeside } = joinAll(text, told);
  const measures = new MeasureNames(findRelations(text, related), all);
  const outliner = new Outliner(measures, refused);
  for (const [index, told] of all.entries())
    if (!isDate(told) && !isCovered(told, index, all) && !isBeside(told)) outliner.add(told);
  for (const told of all) if (isDate(told)) outliner.add(told);
  const { events, notFigures, leftOut, names } = outliner;
  const figures = outliner.listFigures();
  const counted = figures.map(({ mention }) => mention);
  const statements = toStatements(text, attributions, speeches, counted);
  return {
    paragraphs: paragraphs.length,
    figures,
    leads: figures.slice(0, LEADS).map(({ id }) => id),
    events,
    notFigures,
    measures: measures.measures,
    leftOut,
    beyond,
    names,
    speeches: nameSpeeches(statements, names).filter(({ id }) => !refused.has(`statements.${id}`)),
  };
}
