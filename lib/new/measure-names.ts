import { capitalise } from '../format/capital';
import type { Mention } from '../numbers/mention';
import { guessPlain, toFigureName, toUnit, UNKNOWN } from './figure-name';
import type { Told } from './outliner';
import { type QuantityText, toQuantityText } from './quantity-text';
import type { Relations } from './relations';
import { Names, toSlug } from './slug';

/** What one figure or several count. */
export type OutlinedMeasure = {
  readonly name: string;
  readonly unit: string;
  readonly isSpan: boolean;
  readonly whole?: string;
};

/** More steps from a part to its whole or from a level to the one before than any text takes. */
const FAR = 50;

/** Nouns of so many things that two numbers with one of them may count two. */
const GENERAL =
  /^(?:people|persons?|men|women|children|adults|years?|months?|weeks?|days?|hours?|minutes?|times|points?|places?|cases|units|metres|miles|kilometres|others|members|percentage points)$/i;

/** Whether what a number is said to count tells it from all else, so that another one with the same words counts it too. */
function isTelling({ phrase, subject }: Told): boolean {
  const noun = phrase.noun === '' ? subject : phrase.noun;
  return phrase.noun === '' && phrase.whole !== ''
    ? true
    : noun !== '' && !GENERAL.test(noun) && (phrase.noun !== '' || !/^\p{Lu}.* \p{Lu}/u.test(noun));
}

/** What a measure is called: a noun phrase of the text, or else what kind of number it is. */
function nameOf({ phrase, subject, topic = '', mention }: Told, { isPercent }: QuantityText): string {
  return [phrase.noun, subject, topic].find((noun) => noun !== '') ?? guessPlain(mention, isPercent);
}

/** Names what figures count. Numbers that hang together count what the first of them that says so does. */
export class MeasureNames {
  readonly measures = new Map<string, OutlinedMeasure>();
  readonly #names = new Names();
  /** The names of measures by what they count and in which unit. */
  readonly #ids = new Map<string, string>();
  readonly #leaders = new Map<Mention, Told>();

  constructor(
    readonly relations: Relations,
    all: readonly Told[],
  ) {
    for (const told of all) {
      const root = this.#rootOf(told.mention);
      const isNamed = told.phrase.noun !== '' || told.phrase.whole !== '' || told.subject !== '';
      const isRange = told.mention.kind === 'date' || toQuantityText(told.mention) === undefined;
      if (isNamed && !isRange && (root === told.mention || !this.#leaders.has(root))) this.#leaders.set(root, told);
    }
  }

  /** The number at the head of those that hang together: the whole, or the earliest. */
  #rootOf(mention: Mention): Mention {
    const { earlier, wholes } = this.relations;
    let root = mention;
    for (let step = 0; step < FAR; step += 1) {
      const next = wholes.get(root) ?? earlier.get(root);
      if (next === undefined) return root;
      root = next;
    }
    return root;
  }

  /** The number of its group that tells what all of them count; itself where it hangs together with none. */
  leaderOf(told: Told): Told {
    return this.#leaders.get(this.#rootOf(told.mention)) ?? told;
  }

  unitOf(told: Told, quantity: QuantityText): string {
    const { phrase, mention } = this.leaderOf(told);
    return mention === told.mention
      ? toUnit(phrase, mention, quantity.isPercent)
      : toUnit(phrase, told.mention, quantity.isPercent);
  }

  /** The measure of a figure: those that count the same in one unit share one. */
  take(told: Told, quantity: QuantityText, unit: string): string {
    const leader = this.leaderOf(told);
    const whole = quantity.isPercent && quantity.isShare ? leader.phrase.whole : '';
    const name = toFigureName(leader, leader.mention, whole !== '');
    const key = `${name} ${unit} ${whole} ${isTelling(leader) ? '' : this.#rootOf(told.mention).start}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#names.take(this.measures.has(name) ? toSlug(`${name} ${unit}`, name) : name);
    this.#ids.set(key, id);
    this.measures.set(id, {
      name: capitalise(whole === '' ? nameOf(leader, quantity) : `share of ${whole}`).slice(0, 80),
      unit: unit === '' ? UNKNOWN : unit,
      isSpan: told.mention.kind === 'duration',
      ...(whole === '' ? {} : { whole }),
    });
    return id;
  }
}
