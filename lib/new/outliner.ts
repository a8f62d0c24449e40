import { explainLink } from '../load/check/check-written';
import type { Mention } from '../numbers/mention';
import type { Interval } from '../schema/quantity';
import { Words } from '../schema/text';
import type { Dating } from './dated';
import { toFigureName } from './figure-name';
import type { MeasureNames } from './measure-names';
import type { Phrase } from './phrase';
import { type QuantityText, toQuantityText } from './quantity-text';
import type { Called } from './said/speaker';
import { Names, toSlug } from './slug';

/** A number that becomes none, by the words that hold it, and why. */
export type NotFigure = { readonly words: string; readonly paragraph: number; readonly why: string };

/** The name under which a number that is no figure is refused, when it is. */
export const nameNotFigure = ({ words, paragraph }: NotFigure): string => `notFigures.${paragraph} ${words}`;

/** A number of an article with all that its text tells of it. */
export type Told = {
  readonly mention: Mention;
  readonly phrase: Phrase;
  /** What it is said of, where no noun stands behind it. */
  readonly subject: string;
  /** What its sentence speaks of, for a name where that tells neither. */
  readonly topic?: string;
  readonly who: Called | undefined;
  readonly dating: Dating | undefined;
  /** The time that it covers, where one stands right beside it, in EDTF. */
  readonly period: string | undefined;
  /** The interval that the text gives around it, and the numbers that tell it, which are none of their own. */
  readonly interval?: Interval;
  readonly beside?: readonly Told[];
  /** It is the level of an interval. */
  readonly isLevel?: boolean;
};

/** A number that becomes a figure, and what is known of it. */
export type OutlinedFigure = Omit<Told, 'dating' | 'interval' | 'beside' | 'isLevel'> & {
  readonly id: string;
  readonly measure: string;
  readonly quantity: QuantityText;
  /** The figure of which it is a part. */
  readonly partOf?: string;
  /** The figure of which it is a later reading. */
  readonly earlier?: string;
};

const WHY: Partial<Record<Mention['kind'], string>> = {
  ordinal: 'A place in an order; nothing is counted.',
  vague: 'A word for a number, without one.',
  date: 'A time that dates what is told beside it.',
  duration: 'A length of time that dates what is told beside it.',
};
const LEVEL = 'The level of an interval, which belongs to the number that the interval is around.';
const SAID_ON = 'The day on which somebody said so.';
/** Why a number that the check wouldn’t take as a figure is none. */
const UNREADABLE = 'TODO make it a figure, if it is one; as it stands the check couldn’t read it';
/** A length of time without a number of its own, which only places what is told: `a year earlier`. */
const isPlainSpan = ({ kind, text }: Mention) =>
  kind === 'duration' && /^(?:an?\s+|one\s+|the\s+)?\p{L}+$/iu.test(text);

/** Takes an article’s mentions one by one and gives each its entry. */
export class Outliner {
  readonly names = new Names(['more-figures', 'what-was-said', 'what-differs']);
  readonly events: { id: string; date: string; mention: Mention }[] = [];
  readonly notFigures: NotFigure[] = [];
  readonly leftOut: { text: string; paragraph: number }[] = [];
  readonly #figures = new Map<Mention, OutlinedFigure>();
  readonly #dated = new Set<string>();
  /** The first figure of each number that is told again. */
  readonly #said = new Map<string, OutlinedFigure>();

  constructor(
    readonly measures: MeasureNames,
    readonly refused: ReadonlySet<string>,
  ) {}

  /** Gives a number or a date its entry. A date that a number covers is the number’s own, and is to be added behind it. */
  add(told: Told): void {
    const { mention, phrase, dating, interval } = told;
    const quantity = dating === undefined && !isPlainSpan(mention) ? toQuantityText(mention, interval) : undefined;
    if (told.isLevel === true) this.#leave(mention, phrase, LEVEL);
    else if (dating !== undefined) this.#addDate(dating, mention, phrase);
    else if (quantity === undefined) this.#leave(mention, phrase, WHY[mention.kind] ?? 'TODO why it is no figure');
    else this.#addQuantity(told, quantity);
  }

  #addDate(dating: Dating, mention: Mention, phrase: Phrase): void {
    if (dating.as === 'event') this.#addEvent(dating.date, mention, phrase);
    else if (dating.as === 'said') this.#leave(mention, phrase, SAID_ON);
    else if (dating.as === 'time' || this.#figures.get(dating.of)?.period === undefined)
      this.#leave(mention, phrase, WHY.date ?? '');
  }

  #addQuantity(told: Told, quantity: QuantityText): void {
    const same = this.#said.get(this.#keyOf(told, quantity) ?? '');
    if (same === undefined) this.#addFigure(told, quantity);
    else {
      this.#leave(told.mention, told.phrase, `The same number as ${same.id}, said again.`);
      for (const one of told.beside ?? []) this.add(one);
    }
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

  #addFigure({ dating: _, interval: __, beside = [], ...told }: Told, quantity: QuantityText): void {
    const { mention, phrase } = told;
    const all = { ...told, dating: undefined };
    const unit = this.measures.unitOf(all, quantity);
    const id = this.names.take(toFigureName(all, mention, quantity.isShare && phrase.whole !== ''));
    const written = this.refused.has(`figures.${id}`) ? undefined : toWritten(mention, phrase, quantity, unit);
    if (written === undefined) {
      this.#leave(mention, phrase, UNREADABLE);
      for (const one of beside) this.add(one);
      return;
    }
    const period = this.refused.has(`periods.${id}`) ? undefined : told.period;
    const figure = { ...told, ...written, id, period, measure: this.measures.take(all, quantity, unit) };
    this.#figures.set(mention, figure);
    const key = this.#keyOf(all, quantity);
    if (key !== undefined) this.#said.set(key, figure);
  }

  /** What two mentions of one number share, if they count one thing; undefined for small numbers, which come again by chance. */
  #keyOf(told: Told, { yaml, isPercent }: QuantityText): string | undefined {
    const { phrase, subject } = this.measures.leaderOf(told);
    const what = [phrase.noun === '' ? subject : phrase.noun, phrase.whole].join(' of ').toLowerCase();
    if (what === ' of ' || !/\d{3}|\./.test(yaml.replaceAll(',', ''))) return undefined;
    return `${told.mention.kind} ${isPercent} ${yaml} ${what} ${told.period ?? ''}`;
  }

  /** The figures in the text’s order, with those that they are parts or later readings of. */
  listFigures(): readonly OutlinedFigure[] {
    const { wholes, earlier } = this.measures.relations;
    const idOf = (mention: Mention | undefined) => (mention === undefined ? undefined : this.#figures.get(mention)?.id);
    return [...this.#figures].map(([mention, figure]) => {
      const whole = this.refused.has(`parts.${figure.id}`) ? undefined : idOf(wholes.get(mention));
      const before = idOf(earlier.get(mention));
      return {
        ...figure,
        ...(whole === undefined ? {} : { partOf: whole }),
        ...(before === undefined ? {} : { earlier: before }),
      };
    });
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
