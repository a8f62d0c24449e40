import { findNumbers } from '../numbers/find-numbers';
import type { Mention } from '../numbers/mention';
import { parseParagraphs } from '../numbers/paragraph';
import { joinDates } from './join-dates';
import { type NotFigure, type OutlinedFigure, type OutlinedMeasure, Outliner } from './outliner';
import { pickPhrase } from './phrase';
import { type Names, toSlug } from './slug';
import { findSpeech, type Speech } from './speech';

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
  /** Names of entries that are taken, for those still to come. */
  readonly names: Names;
};

/** How many figures stand at the head of a page. An article gives first what it is about. */
const LEADS = 4;

/** Of what one person says in one paragraph, the first quotation stands for all. */
function nameSpeeches(speeches: readonly Speech[], names: Names): Outline['speeches'] {
  const seen = new Set<string>();
  return speeches.flatMap((speech) => {
    const key = `${speech.paragraph} ${speech.speaker ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      { ...speech, id: names.take(toSlug(`said ${speech.speaker ?? `in paragraph ${speech.paragraph}`}`, 'said')) },
    ];
  });
}

/** Whether an ordinal stands in the words of a figure of its paragraph, which tell it already. */
function isCovered(mention: Mention, figures: readonly OutlinedFigure[]): boolean {
  if (mention.kind !== 'ordinal') return false;
  const from = figures.findLastIndex((figure) => figure.mention.paragraph !== mention.paragraph) + 1;
  return figures.slice(from).some((figure) => figure.phrase.words.includes(mention.text));
}

/**
 * Everything in an article’s text that a report on it begins with; relative dates count from its day.
 * @param refused what the check has refused before, such as `figures.homes`: it is written as no figure, or left out.
 */
export function toOutline(text: string, day: string, refused: ReadonlySet<string> = new Set()): Outline {
  const paragraphs = parseParagraphs(text);
  const speeches = findSpeech(text, paragraphs);
  const outliner = new Outliner(speeches, refused);
  for (const mention of joinDates(text, findNumbers(text, { date: day }))) {
    const paragraph = paragraphs[mention.paragraph - 1] ?? { start: 0, end: text.length };
    const phrase = pickPhrase(text, mention, paragraph);
    if (!isCovered(mention, outliner.figures)) outliner.add(mention, phrase);
  }
  const { figures, events, notFigures, measures, leftOut, names } = outliner;
  return {
    paragraphs: paragraphs.length,
    figures,
    leads: figures.slice(0, LEADS).map(({ id }) => id),
    events,
    notFigures,
    measures,
    leftOut,
    names,
    speeches: nameSpeeches(speeches, names).filter(({ id }) => !refused.has(`statements.${id}`)),
  };
}
