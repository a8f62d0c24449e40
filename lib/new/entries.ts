import { capitalise } from '../format/capital';
import { joinOr } from '../format/join-words';
import type { Mention } from '../numbers/mention';
import { natureNames } from '../words/natures';
import { writeDate } from './dated';
import { guessPlain, guessRate } from './figure-name';
import type { Phrase } from './phrase';
import type { QuantityText } from './quantity-text';
import type { Speech } from './said/quotes';
import { cutText, toYamlComment, toYamlList, toYamlText } from './yaml-text';

/** What the article’s own link of an entry says of who published it, and whom it names. */
export type EntryLink = {
  readonly agent: string;
  readonly source: string;
  readonly date?: string;
  readonly credits?: string;
};

/** The same for every entry: who, when, where. */
function toLinkLines({ agent, source, date, credits }: EntryLink, paragraph: number): string[] {
  return [
    `      - agent: ${agent}`,
    ...(credits === undefined ? [] : [`        credits: ${credits}`]),
    ...(date === undefined ? [] : [`        date: ${date}`]),
    `        source: ${source}`,
    `        paragraph: ${paragraph}`,
  ];
}

/** What to decide of a number by which something fell. */
const FALLS = 'the article tells a fall: where the measure is a change, write a minus before the number';

type FigureParts = {
  readonly id: string;
  readonly measure: string;
  /** What else to say of the measure, as a comment. */
  readonly measureTodo?: string;
  readonly phrase: Phrase;
  /** What it is said of, where no noun stands behind it. */
  readonly subject?: string;
  readonly topic?: string;
  readonly quantity: QuantityText;
  readonly mention: Mention;
  readonly link: EntryLink;
  readonly period?: string | undefined;
  readonly partOf?: string | undefined;
};

/** What stands under a number, as a first guess: `casualties`, `of Ukraine`. */
function guessLabel(phrase: Phrase, subject: string, mention: Mention, isPercent: boolean): string {
  const { noun, whole } = phrase;
  const rate = guessRate(phrase, mention);
  if (rate !== undefined) return rate;
  if (noun === '' && whole === '') return subject === '' ? guessPlain(mention, isPercent) : subject;
  return [noun, whole === '' ? '' : `of ${whole}`].filter((part) => part !== '').join(' ');
}

/** What a figure is called, in words of the text where it has some: `Turnout`, `Share of the vote`. */
function guessName(label: string, { noun, whole }: Phrase, subject: string, isPercent: boolean): string {
  if (noun !== '' || whole === '') return label;
  return subject === '' ? (isPercent ? `share of ${whole}` : whole) : subject;
}

const NAME_IT = `a short title; in the label what stands under the number; in nature: ${joinOr(natureNames)}`;

/** A figure of the article, as it stands under `figures:`. What a person must decide says TODO. */
export function toFigureLines(figure: FigureParts): string[] {
  const {
    id,
    measure,
    measureTodo,
    phrase,
    subject = '',
    topic = '',
    quantity,
    mention,
    link,
    period,
    partOf,
  } = figure;
  const label = guessLabel(phrase, subject === '' ? topic : subject, mention, quantity.isPercent);
  const isShare = quantity.isShare && phrase.whole !== '';
  return [
    `  ${id}:`,
    '    role: reported',
    `    name: ${toYamlText(cutText(capitalise(guessName(label, phrase, subject, quantity.isPercent)), 80))} # TODO ${NAME_IT}`,
    `    label: ${toYamlText(cutText(label, 120))}`,
    `    measure: ${measure}${measureTodo === undefined ? '' : ` # ${measureTodo}`}`,
    ...(period === undefined ? [] : [`    period: ${toYamlDate(period)}`]),
    ...(partOf === undefined ? [] : [`    partOf: ${partOf}`]),
    '    chain:',
    ...toLinkLines(link, mention.paragraph),
    `        words: ${toYamlText(phrase.words)}`,
    `        quantity: ${quantity.yaml}${mention.falls === true ? ` # TODO ${FALLS}` : ''}`,
    ...(quantity.written === undefined ? [] : [`        written: ${toYamlText(quantity.written)}`]),
    `        nature: ${isShare ? 'share' : 'unstated'}`,
    `        hedges: ${toYamlList(mention.hedges)}`,
  ];
}

/** A date as YAML keeps it: a year alone would be a number. */
function toYamlDate(date: string): string {
  const written = writeDate(date);
  return /^\d{4}$/.test(written) ? `"${written}"` : written;
}

/** Why a date is read as it is, where its words alone don’t say it. */
function whyDate(mention: Mention): string[] {
  if (mention.kind !== 'date' || /\d{4}/.test(mention.text)) return [];
  const isOpen = mention.value.startsWith('XXXX');
  const words = /\d/.test(mention.text) ? 'the day' : `“${cutText(mention.text, 100)}”`;
  const why = isOpen ? 'without a year; it is counted from the article’s own date' : 'counted from its own date';
  return [`    dateInferred: ${toYamlText(`The article writes ${words}, ${why}.`)}`];
}

/** A dated event of the article, as it stands under `events:`. */
export function toEventLines(id: string, date: string, mention: Mention, link: EntryLink): string[] {
  return [
    `  ${id}: # “${toYamlComment(mention.text)}”`,
    '    role: reported',
    '    label: TODO what happened then (if it only tells when a figure holds, give that figure this period and remove the event)',
    `    date: ${toYamlDate(date)}`,
    ...whyDate(mention),
    '    chain:',
    ...toLinkLines(link, mention.paragraph),
    `        hedges: ${toYamlList(mention.hedges)}`,
  ];
}

/** Something said in quotation marks, as it stands under `statements:`. */
export function toStatementLines(speech: Speech & { readonly id: string }, link: EntryLink): string[] {
  return [
    `  ${speech.id}:`,
    '    kind: statement',
    `    says: TODO in your own words, without digits, what is said${link.credits === undefined ? ', and in credits by whom' : ''} (or remove this entry)`,
    '    chain:',
    ...toLinkLines(link, speech.paragraph),
    `        words: ${toYamlText(speech.words)}`,
    `        hedges: ${toYamlList(speech.hedges)}`,
  ];
}

/** A number that is no figure, as it stands under `notFigures:`. */
export function toNotFigureLines(words: string, paragraph: number, why: string): string[] {
  return [`  - words: ${toYamlText(words)}`, `    paragraph: ${paragraph}`, `    why: ${why}`];
}
