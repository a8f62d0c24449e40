import { capitalise } from '../format/capital';
import { explainLink } from '../load/check/check-written';
import { resolveMention } from '../load/text/account-for';
import type { Mention } from '../numbers/mention';
import { EdtfPeriod } from '../schema/date';
import { Words } from '../schema/text';
import { toFigureName, toUnit } from './figure-name';
import type { Phrase } from './phrase';
import { type QuantityText, toQuantityText } from './quantity-text';
import { Names, toSlug } from './slug';
import type { Speech } from './speech';

/** A number that becomes none, by the words that hold it, and why. */
export type NotFigure = { readonly words: string; readonly paragraph: number; readonly why: string };

/** The name under which a number that is no figure is refused, when it is. */
export const nameNotFigure = ({ words, paragraph }: NotFigure): string => `notFigures.${paragraph} ${words}`;

/** A number that becomes a figure, and what is known of it. */
export type OutlinedFigure = {
  readonly id: string;
  readonly measure: string;
  readonly phrase: Phrase;
  readonly quantity: QuantityText;
  readonly mention: Mention;
  /** The name of who says it in direct speech. */
  readonly speaker?: string;
};

/** What one figure or several count. */
export type OutlinedMeasure = {
  readonly name: string;
  readonly unit: string;
  readonly isSpan: boolean;
  readonly whole?: string;
};

const WHY: Partial<Record<Mention['kind'], string>> = {
  ordinal: 'A place in an order; nothing is counted. # TODO or make it a figure',
  vague: 'A word for a number, without one. # TODO or make it a figure',
  date: 'A time that can’t be dated from the text. # TODO or make it an event',
};
/** Why a number that the check wouldn’t take as a figure is none. */
const UNREADABLE = 'TODO make it a figure, if it is one; as it stands the check couldn’t read it';

/** Takes an article’s mentions one by one and gives each its entry. */
export class Outliner {
  readonly names = new Names(['more-figures', 'what-was-said', 'what-differs']);
  readonly figures: OutlinedFigure[] = [];
  readonly events: { id: string; date: string; mention: Mention }[] = [];
  readonly notFigures: NotFigure[] = [];
  readonly measures = new Map<string, OutlinedMeasure>();
  readonly leftOut: { text: string; paragraph: number }[] = [];
  readonly #dated = new Set<string>();
  readonly #measureNames = new Names();
  /** The names of measures by what they count and in which unit. */
  readonly #measureIds = new Map<string, string>();
  /** The first figure of each number that is told again. */
  readonly #said = new Map<string, OutlinedFigure>();

  constructor(
    readonly speeches: readonly Speech[],
    readonly refused: ReadonlySet<string>,
  ) {}

  add(mention: Mention, phrase: Phrase): void {
    const date = resolveMention(mention);
    const quantity = toQuantityText(mention);
    if (date !== undefined && EdtfPeriod.safeParse(date).success) this.#addEvent(date, mention, phrase);
    else if (quantity === undefined) this.#leave(mention, phrase, WHY[mention.kind] ?? 'TODO why it is no figure');
    else this.#addQuantity(mention, phrase, quantity);
  }

  #addQuantity(mention: Mention, phrase: Phrase, quantity: QuantityText): void {
    const same = this.#said.get(keyOf(mention, quantity) ?? '');
    if (same === undefined) this.#addFigure(mention, phrase, quantity);
    else this.#leave(mention, phrase, `The same number as ${same.id}, said again. # TODO or make it a figure`);
  }

  /** Two mentions of one day in one paragraph make one event, which accounts for both. */
  #addEvent(date: string, mention: Mention, phrase: Phrase): void {
    const key = `${mention.paragraph} ${date}`;
    if (this.#dated.has(key)) return;
    this.#dated.add(key);
    const id = this.names.take(toSlug(`dated ${mention.text}`, 'dated'));
    if (this.refused.has(`events.${id}`)) this.#leave(mention, phrase, 'TODO or make it an event');
    else this.events.push({ id, date, mention });
  }

  #leave({ text, paragraph }: Mention, { words }: Phrase, why: string): void {
    const quoted = [words, text].find((one) => Words.safeParse(one).success);
    const entry = { words: quoted ?? '', paragraph, why };
    if (quoted === undefined || this.refused.has(nameNotFigure(entry))) this.leftOut.push({ text, paragraph });
    else this.notFigures.push(entry);
  }

  #addFigure(mention: Mention, phrase: Phrase, quantity: QuantityText): void {
    const name = toFigureName(phrase, mention, quantity.isShare);
    const unit = toUnit(phrase, mention, quantity.isPercent);
    const id = this.names.take(name);
    const written = this.refused.has(`figures.${id}`) ? undefined : toWritten(mention, phrase, quantity, unit);
    if (written === undefined) {
      this.#leave(mention, phrase, UNREADABLE);
      return;
    }
    const measure = this.#nameMeasure(name, unit, quantity.isShare);
    const { whole } = phrase;
    this.measures.set(measure, {
      name: capitalise(quantity.isShare && whole !== '' ? `share of ${whole}` : measure.replaceAll('-', ' ')),
      unit,
      isSpan: mention.kind === 'duration',
      ...(quantity.isShare ? { whole: whole === '' ? 'TODO what the hundred per cent are' : whole } : {}),
    });
    const speaker = this.speeches.find((one) => one.start <= mention.start && mention.end <= one.end)?.speaker;
    const figure = { id, measure, ...written, mention, ...(speaker === undefined ? {} : { speaker }) };
    this.figures.push(figure);
    const key = keyOf(mention, quantity);
    if (key !== undefined) this.#said.set(key, figure);
  }

  /** Figures that count the same in one unit share a measure; in another unit they have one of their own. */
  #nameMeasure(name: string, unit: string, isShare: boolean): string {
    const key = `${name} ${unit} ${isShare}`;
    const known = this.#measureIds.get(key);
    if (known !== undefined) return known;
    const id = this.#measureNames.take(this.measures.has(name) ? toSlug(`${name} ${unit}`, name) : name);
    this.#measureIds.set(key, id);
    return id;
  }
}

type Written = Pick<OutlinedFigure, 'phrase' | 'quantity'>;

/**
 * How a number is written as a figure so that the check takes it: with its words and as it was written, or with fewer of
 * them; undefined where it takes none of that, because it reads the words alone otherwise than in their sentence.
 */
function toWritten(mention: Mention, phrase: Phrase, quantity: QuantityText, unit: string): Written | undefined {
  const { written: _, ...plain } = quantity;
  const forms: readonly Written[] = [
    { phrase, quantity },
    { phrase, quantity: plain },
    { phrase: { ...phrase, words: mention.text }, quantity: plain },
  ];
  return forms.find(
    ({ phrase: { words }, quantity: { quantity: read, written } }) =>
      Words.safeParse(words).success && explainLink({ words, written, quantity: read }, unit).length === 0,
  );
}

/** What two mentions of one number share; undefined for small numbers, which come again by chance. */
function keyOf({ kind }: Mention, { yaml }: QuantityText): string | undefined {
  return /\d{3}|\./.test(yaml.replaceAll(',', '')) ? `${kind} ${yaml}` : undefined;
}
