import { capitalise } from '../format/capital';
import { resolveMention } from '../load/text/account-for';
import { findNumbers } from '../numbers/find-numbers';
import type { Mention } from '../numbers/mention';
import { parseParagraphs } from '../numbers/paragraph';
import { toFigureName, toUnit } from './figure-name';
import { joinDates } from './join-dates';
import { type Phrase, pickPhrase } from './phrase';
import { type QuantityText, toQuantityText } from './quantity-text';
import { Names, toSlug } from './slug';
import { findSpeech, type Speech } from './speech';

/** What an article’s text gives a report to begin with. */
export type Outline = {
  readonly paragraphs: number;
  readonly figures: readonly OutlinedFigure[];
  /** The figures that stand at the head of the page until the author chooses others: the article’s first. */
  readonly leads: readonly string[];
  readonly events: readonly { readonly id: string; readonly date: string; readonly mention: Mention }[];
  readonly notFigures: readonly { readonly words: string; readonly paragraph: number; readonly why: string }[];
  readonly speeches: readonly (Speech & { readonly id: string })[];
  readonly measures: ReadonlyMap<string, OutlinedMeasure>;
  /** Names of entries that are taken, for those still to come. */
  readonly names: Names;
};

export type OutlinedFigure = {
  readonly id: string;
  readonly measure: string;
  readonly phrase: Phrase;
  readonly quantity: QuantityText;
  readonly mention: Mention;
  /** The name of who says it in direct speech. */
  readonly speaker?: string;
};

export type OutlinedMeasure = {
  readonly name: string;
  readonly unit: string;
  readonly isSpan: boolean;
  readonly whole?: string;
};

/** How many figures stand at the head of a page. An article gives first what it is about. */
const LEADS = 4;

const WHY: Partial<Record<Mention['kind'], string>> = {
  ordinal: 'A place in an order; nothing is counted. # TODO or make it a figure',
  vague: 'A word for a number, without one. # TODO or make it a figure',
  date: 'A time that can’t be dated from the text. # TODO or make it an event',
};

/** Takes an article’s mentions one by one and gives each its entry. */
class Outliner {
  readonly names = new Names(['more-figures', 'what-was-said', 'in-order']);
  readonly figures: OutlinedFigure[] = [];
  readonly events: { id: string; date: string; mention: Mention }[] = [];
  readonly notFigures: { words: string; paragraph: number; why: string }[] = [];
  readonly measures = new Map<string, OutlinedMeasure>();
  /** The first figure of each number that is told again. */
  readonly #said = new Map<string, OutlinedFigure>();

  constructor(readonly speeches: readonly Speech[]) {}

  add(mention: Mention, phrase: Phrase): void {
    const date = resolveMention(mention);
    const quantity = toQuantityText(mention);
    if (date !== undefined) this.#addEvent(date, mention);
    else if (quantity === undefined) this.#leave(mention, phrase, WHY[mention.kind] ?? 'TODO why it is no figure');
    else this.#addQuantity(mention, phrase, quantity);
  }

  #addQuantity(mention: Mention, phrase: Phrase, quantity: QuantityText): void {
    const same = this.#said.get(keyOf(mention, quantity) ?? '');
    if (same === undefined) this.#addFigure(mention, phrase, quantity);
    else this.#leave(mention, phrase, `The same number as ${same.id}, said again. # TODO or make it a figure`);
  }

  /** Two mentions of one day in one paragraph make one event, which accounts for both. */
  #addEvent(date: string, mention: Mention): void {
    const isKnown = this.events.some((event) => event.date === date && event.mention.paragraph === mention.paragraph);
    if (!isKnown) this.events.push({ id: this.names.take(toSlug(`dated ${mention.text}`, 'dated')), date, mention });
  }

  #leave(mention: Mention, phrase: Phrase, why: string): void {
    this.notFigures.push({ words: phrase.words, paragraph: mention.paragraph, why });
  }

  #addFigure(mention: Mention, phrase: Phrase, quantity: QuantityText): void {
    const name = toFigureName(phrase, mention, quantity.isPercent);
    const unit = toUnit(phrase, mention, quantity.isPercent);
    const before = this.measures.get(name);
    const measure = before === undefined || before.unit === unit ? name : toSlug(`${name} ${unit}`, name);
    const { whole } = phrase;
    this.measures.set(measure, {
      name: capitalise(quantity.isPercent && whole !== '' ? `share of ${whole}` : measure.replaceAll('-', ' ')),
      unit,
      isSpan: mention.kind === 'duration',
      ...(quantity.isPercent ? { whole: whole === '' ? 'TODO what the hundred per cent are' : whole } : {}),
    });
    const speaker = this.speeches.find((one) => one.start <= mention.start && mention.end <= one.end)?.speaker;
    const id = this.names.take(name);
    const figure = { id, measure, phrase, quantity, mention, ...(speaker === undefined ? {} : { speaker }) };
    this.figures.push(figure);
    const key = keyOf(mention, quantity);
    if (key !== undefined) this.#said.set(key, figure);
  }
}

/** What two mentions of one number share; undefined for small numbers, which come again by chance. */
function keyOf({ kind }: Mention, { yaml }: QuantityText): string | undefined {
  return /\d{3}|\./.test(yaml.replaceAll(',', '')) ? `${kind} ${yaml}` : undefined;
}

/** Of what one person says in one paragraph, the first quotation stands for all. */
function isFirst({ paragraph, speaker }: Speech, index: number, all: readonly Speech[]): boolean {
  return index === all.findIndex((other) => other.paragraph === paragraph && other.speaker === speaker);
}

/** Everything in an article’s text that a report on it begins with; relative dates count from its day. */
export function toOutline(text: string, day: string): Outline {
  const paragraphs = parseParagraphs(text);
  const speeches = findSpeech(text, paragraphs);
  const outliner = new Outliner(speeches);
  for (const mention of joinDates(text, findNumbers(text, { date: day }))) {
    const paragraph = paragraphs[mention.paragraph - 1] ?? { start: 0, end: text.length };
    const phrase = pickPhrase(text, mention, paragraph);
    const isOrdinal = mention.kind === 'ordinal';
    const isCovered =
      isOrdinal &&
      outliner.figures.some(
        (figure) => figure.mention.paragraph === mention.paragraph && figure.phrase.words.includes(mention.text),
      );
    if (!isCovered) outliner.add(mention, phrase);
  }
  const { figures, events, notFigures, measures, names } = outliner;
  return {
    paragraphs: paragraphs.length,
    figures,
    leads: figures.slice(0, LEADS).map(({ id }) => id),
    events,
    notFigures,
    measures,
    names,
    speeches: speeches.filter(isFirst).map((speech) => ({
      ...speech,
      id: names.take(toSlug(`said ${speech.speaker ?? `in paragraph ${speech.paragraph}`}`, 'said')),
    })),
  };
}
