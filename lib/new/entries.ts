import { capitalise } from '../format/capital';
import { joinOr } from '../format/join-words';
import type { Mention } from '../numbers/mention';
import { natureNames } from '../words/natures';
import { guessPlain, guessRate } from './figure-name';
import type { Phrase } from './phrase';
import type { QuantityText } from './quantity-text';
import type { Speech } from './speech';
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
  readonly quantity: QuantityText;
  readonly mention: Mention;
  readonly link: EntryLink;
};

/** What stands under a number, as a first guess: `casualties`, `of Ukraine`. */
function guessLabel(phrase: Phrase, mention: Mention, isPercent: boolean): string {
  const { noun, whole } = phrase;
  const rate = guessRate(phrase, mention);
  if (rate !== undefined) return rate;
  if (noun === '' && whole === '') return guessPlain(mention, isPercent);
  return [noun, whole === '' ? '' : `of ${whole}`].filter((part) => part !== '').join(' ');
}

/** A figure of the article, as it stands under `figures:`. What a person must decide says TODO. */
export function toFigureLines({ id, measure, measureTodo, phrase, quantity, mention, link }: FigureParts): string[] {
  const label = guessLabel(phrase, mention, quantity.isPercent);
  const nature = quantity.isShare ? 'share' : `unstated # TODO ${joinOr(natureNames)}`;
  const who =
    link.credits === undefined
      ? ['      # TODO who says so? If the article names a speaker, add credits: and a name from agents']
      : [];
  const { hedges } = mention;
  return [
    `  ${id}:`,
    '    role: reported',
    `    name: ${toYamlText(cutText(capitalise(label), 80))} # TODO a short title, and in the label what stands under the number`,
    `    label: ${toYamlText(cutText(label, 120))}`,
    `    measure: ${measure}${measureTodo === undefined ? '' : ` # TODO ${measureTodo}`}`,
    '    chain:',
    ...who,
    ...toLinkLines(link, mention.paragraph),
    `        words: ${toYamlText(phrase.words)}`,
    `        quantity: ${quantity.yaml}${mention.falls === true ? ` # TODO ${FALLS}` : ''}`,
    ...(quantity.written === undefined ? [] : [`        written: ${toYamlText(quantity.written)}`]),
    `        nature: ${nature}`,
    `        hedges: ${toYamlList(hedges)}${hedges.length === 0 ? '' : ' # TODO keep those that limit this number; quote the others in a statement'}`,
  ];
}

/** Why a date is read as it is, where its words alone don’t say it. */
function whyDate(mention: Mention): string[] {
  if (mention.kind !== 'date' || /\d/.test(mention.text)) return [];
  const isOpen = mention.value.startsWith('XXXX');
  const why = isOpen ? 'without a year; it is counted from the article’s own date' : 'counted from its own date';
  return [`    dateInferred: ${toYamlText(`The article writes “${cutText(mention.text, 100)}”, ${why}.`)}`];
}

/** A dated event of the article, as it stands under `events:`. */
export function toEventLines(id: string, date: string, mention: Mention, link: EntryLink): string[] {
  return [
    `  ${id}: # “${toYamlComment(mention.text)}”`,
    '    role: reported',
    '    label: TODO what happened then (if it only tells when a figure holds, give that figure this period and remove the event)',
    `    date: ${/^\d{4}$/.test(date) ? `"${date}"` : date}`,
    ...whyDate(mention),
    '    chain:',
    ...toLinkLines(link, mention.paragraph),
    `        hedges: ${toYamlList(mention.hedges)}${mention.hedges.length === 0 ? '' : ' # TODO keep those that limit what happened; quote the others in a statement'}`,
  ];
}

/** Something said in quotation marks, as it stands under `statements:`. */
export function toStatementLines(speech: Speech & { readonly id: string }, link: EntryLink): string[] {
  return [
    `  ${speech.id}:`,
    '    kind: statement',
    '    says: TODO in your own words, without digits, what is said (or remove this entry)',
    '    chain:',
    ...(link.credits === undefined ? ['      # TODO who says it? Add credits: and a name from agents'] : []),
    ...toLinkLines(link, speech.paragraph),
    `        words: ${toYamlText(speech.words)}`,
    `        hedges: ${toYamlList(speech.hedges)}`,
  ];
}

/** A number that is no figure, as it stands under `notFigures:`. */
export function toNotFigureLines(words: string, paragraph: number, why: string): string[] {
  return [`  - words: ${toYamlText(words)}`, `    paragraph: ${paragraph}`, `    why: ${why}`];
}
